import { expect, test } from 'vitest';
import { versionOf } from '#domain/packs/manifest.ts';
import { samplePack } from './samples.ts';
import { openTab } from './tab.ts';

const pack = samplePack('directory-all-authored-1', ['112', '116117']);

test('what a search found is opened in its order, and what no pack has any more is left out', async () => {
  const tab = await openTab();
  await tab.storePacks([pack], []);
  const at = (position: number) => ({ pack: versionOf(pack.entry), position });
  expect(await tab.thingsAt([at(1), at(0), at(7), { pack: 'gone@x', position: 0 }])).toMatchObject({
    ok: true,
    value: [{ service: '116117' }, { service: '112' }, null, null],
  });
});

test('a pack that was replaced since it was searched gives nothing, not the thing that lies there now', async () => {
  const tab = await openTab();
  await tab.storePacks([pack], []);
  const place = { pack: versionOf(pack.entry), position: 0 };
  expect(await tab.thingsAt([place])).toMatchObject({ ok: true, value: [{ service: '112' }] });
  const newer = samplePack('directory-all-authored-1', ['116117', '112']);
  await tab.storePacks([newer], []);
  expect(await tab.thingsAt([place])).toEqual({ ok: true, value: [null] });
});

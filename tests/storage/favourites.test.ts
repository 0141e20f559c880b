import { expect, test } from 'vitest';
import { serviceId } from '#domain/ids.ts';
import { readRaw, rowsOf } from './raw.ts';
import { nollalinja } from './samples.ts';
import { openTab } from './tab.ts';

const ok = { ok: true, value: undefined };
const clinic = serviceId('helsinki-5263');

test('a favourite is there once, however often it was chosen, in any tab', async () => {
  const [one, other] = [await openTab(), await openTab()];
  expect(await one.readFavourites()).toEqual({ ok: true, value: new Set() });
  expect(await one.setFavourite(nollalinja, true)).toEqual(ok);
  await Promise.all([one.setFavourite(clinic, true), other.setFavourite(clinic, true)]);
  await other.setFavourite(nollalinja, true);
  for (const tab of [one, other])
    expect(await tab.readFavourites()).toEqual({ ok: true, value: new Set([clinic, nollalinja]) });
});

test('one that is taken out leaves no trace on the phone and none in a backup', async () => {
  const tab = await openTab();
  await tab.setFavourite(nollalinja, true);
  await tab.setFavourite(clinic, true);
  for (let i = 0; i < 2; i += 1) expect(await tab.setFavourite(nollalinja, false)).toEqual(ok);
  expect(await tab.readFavourites()).toEqual({ ok: true, value: new Set([clinic]) });
  expect(rowsOf(await readRaw('evaat'), 'favourites')).toEqual([{ id: clinic }]);
});

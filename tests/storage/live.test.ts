import { expect, it, vi } from 'vitest';
import { openTab } from './tab.ts';
import { childId, municipalityCode } from '#domain/ids.ts';

const aino = childId('a'.repeat(32));
const eino = childId('b'.repeat(32));

it('first watch on a database not yet open', async () => {
  const tab = await openTab();
  const seen: unknown[] = [];
  const errors: unknown[] = [];
  tab.watch(
    tab.listChildren,
    (v) => seen.push(v),
    (e) => errors.push(e),
  );
  tab.watch(
    tab.readArea,
    (v) => seen.push(v),
    (e) => errors.push(e),
  );
  await new Promise((r) => setTimeout(r, 100));
  console.log(JSON.stringify(seen), errors);
  await tab.saveChild(aino, { nickname: 'Aino' });
  await tab.saveArea(municipalityCode('905'));
  await new Promise((r) => setTimeout(r, 100));
  console.log(JSON.stringify(seen), errors);
  const other = await openTab();
  await other.saveChild(eino, { nickname: 'Eino' });
  await new Promise((r) => setTimeout(r, 100));
  console.log(JSON.stringify(seen), errors);
  seen.length = 0;
  await other.saveChild(eino, { nickname: 'Eino 2' });
  await new Promise((r) => setTimeout(r, 100));
  console.log(JSON.stringify(seen), errors);
  seen.length = 0;
  await other.saveArea(municipalityCode('091'));
  await new Promise((r) => setTimeout(r, 100));
  console.log(JSON.stringify(seen), errors);
});
it('simultaneous', async () => {
  const tab = await openTab();
  const seen: Record<string, unknown[]> = { a: [], b: [], c: [], d: [] };
  tab.watch(tab.listChildren, (v) => seen.a!.push(v), console.log);
  tab.watch(tab.readArea, (v) => seen.b!.push(v), console.log);
  tab.watch(tab.listReminderStates, (v) => seen.c!.push(v), console.log);
  tab.watch(tab.allServices, (v) => seen.d!.push(v), console.log);
  await new Promise((r) => setTimeout(r, 100));
  console.log(JSON.stringify(seen));
  const other = await openTab();
  await other.saveArea(municipalityCode('091'));
  await new Promise((r) => setTimeout(r, 100));
  console.log('area', JSON.stringify(seen));
  await other.saveChild(eino, { nickname: 'Eino' });
  await new Promise((r) => setTimeout(r, 100));
  console.log('child', JSON.stringify(seen));
  await other.markDone('reminder:x:y', 'x', '2026-01-01' as never);
  await new Promise((r) => setTimeout(r, 100));
  console.log('reminder', JSON.stringify(seen));
  const entry = (id: string) => ({
    id,
    kind: 'directory' as const,
    area: 'all' as const,
    sha256: id,
    bytes: 1,
    url: `/data/${id}.json`,
    built: '2026-01-01',
  });
  await other.storePacks([{ entry: entry('directory-all-authored-1'), content: ['x'] as never }], []);
  await new Promise((r) => setTimeout(r, 100));
  console.log('pack', JSON.stringify(seen));
  await other.storePacks(
    [{ entry: { ...entry('directory-all-authored-1'), sha256: 'z' }, content: ['y'] as never }],
    [],
  );
  await new Promise((r) => setTimeout(r, 100));
  console.log('pack', JSON.stringify(seen));
});

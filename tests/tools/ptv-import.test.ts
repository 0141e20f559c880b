import { afterEach, describe, expect, test } from 'vitest';
import { startFakePtv, type FakeOptions } from '#tests/support/fake-ptv/fake-ptv.ts';
import { archive, fakeId, sampleV11, sampleV12, type FakeRegister } from '#tests/support/fake-ptv/register.ts';
import { fakeClock, temporaryFolder } from '#tests/support/fake-ptv/run-ptv.ts';
import type { Service } from '#domain/directory/service.ts';
import { localDate } from '#domain/time/local-date.ts';
import { importPtvWith } from '#tools/directory/ptv/import-ptv.ts';
import { ptvServiceId, type JoinedService, type MapJoined } from '#tools/directory/ptv/joined.ts';
import type { SourceImport } from '#tools/directory/source.ts';

const opened: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0)) await close();
});

/** Stands in for the mapping: what reaches it is what is tested. */
const mapWith =
  (seen: Map<string, JoinedService>): MapJoined =>
  (joined) => {
    seen.set(joined.id, joined);
    if (joined.service['notForFamilies'] === true) return { outcome: 'left-out', reason: 'not for families' };
    if (joined.service['broken'] === true) return { outcome: 'rejected', reason: 'has no name' };
    return { outcome: 'kept', service: { id: ptvServiceId(joined.id) } as Service };
  };

async function start(version: 'v11' | 'v12', options: FakeOptions) {
  const server = await startFakePtv(options);
  const folder = temporaryFolder();
  opened.push(server.close, folder.remove);
  const clock = fakeClock();
  const importing = async (...more: readonly string[]) => {
    const seen = new Map<string, JoinedService>();
    const progress: string[] = [];
    const imported = await importPtvWith(
      {
        args: ['--api', version, '--base', server[version], ...more],
        today: localDate('2026-11-22'),
        state: folder.path,
        env: { PTV_API_KEY: 'secret-key' },
        progress: (line) => progress.push(line),
      },
      { clock, terminal: { write: () => true }, map: mapWith(seen) },
    );
    return { imported, seen, progress };
  };
  return { server, clock, importing, folder: folder.path };
}

async function read({ services, report, ...rest }: SourceImport) {
  const found: string[] = [];
  for await (const { id } of services) found.push(id);
  return { found, ...rest, report: report() };
}

const value = ({ imported }: { imported: Awaited<ReturnType<typeof importPtvWith>> }): SourceImport => {
  if (!imported.ok) throw new Error(imported.error.message);
  return imported.value;
};

const change = (
  register: FakeRegister,
  kind: 'services' | 'channels' | 'organizations' | 'connections',
  id: string,
  at: number,
  more: object,
) => {
  const { record } = register.published[kind].get(id) ?? { record: {} };
  register.published[kind].set(id, { at, record: { ...record, ...more } });
};

const samples = { v11: sampleV11, v12: sampleV12 };
const day = 24 * 3_600_000;

describe.each(['v11', 'v12'] as const)('%s', (version) => {
  test('a service comes with its channels, connections, organizations and general description', async () => {
    const register = samples[version]({ services: 12 });
    register.published.channels.delete(fakeId('channels', 7));
    const { importing } = await start(version, { register });
    const { imported, seen } = await importing();
    const { found, mode, removed, report } = await read(value({ imported }));
    expect([found.length, mode, removed]).toEqual([12, 'full', []]);
    expect(report.kinds).toMatchObject([{ kind: 'services', read: 12, kept: 12 }]);
    const joined = seen.get(fakeId('services', 3));
    expect(joined?.channels.map(({ channel }) => channel['id'] ?? channel['contentId'])).toEqual([
      fakeId('channels', 6),
    ]);
    expect(joined?.missingChannels).toEqual([fakeId('channels', 7)]);
    expect(joined?.channels[0]?.connection).toMatchObject(
      version === 'v11' ? { serviceHours: [] } : { channelContentId: fakeId('channels', 6) },
    );
    expect(joined?.organizations.length).toBe(version === 'v11' ? 2 : 1);
    expect(joined?.generalDescription).not.toBeNull();
  });

  test('changes are what differs from what was stored: also by a channel or an organization; what is gone is removed', async () => {
    const register = samples[version]({ services: 30 });
    const { importing, clock } = await start(version, { register });
    const first = value(await importing());
    await read(first);
    await first.stored?.();
    clock.pass(day);
    const at = clock.now() - 1000;
    change(register, 'services', fakeId('services', 2), at, { changed: true });
    change(register, 'services', fakeId('services', 4), at, { notForFamilies: true });
    change(register, 'services', fakeId('services', 5), at, { broken: true });
    change(register, 'channels', fakeId('channels', 18), at, { changed: true });
    archive(register, 'services', fakeId('services', 8), at);
    const second = await read(value(await importing()));
    expect(second.mode).toBe('changes');
    expect(second.found.sort()).toEqual([2, 9].map((number) => ptvServiceId(fakeId('services', number))));
    expect([...second.removed].sort()).toEqual([4, 5, 8].map((number) => ptvServiceId(fakeId('services', number))));
    expect(second.report.rejected).toEqual([{ id: fakeId('services', 5), reason: 'has no name' }]);
    expect(second.report.kinds[0]?.leftOut).toEqual(
      new Map([
        ['not for families', 1],
        ['were rejected, see below', 1],
      ]),
    );
    // Nobody said that it was stored: the next run gives it again.
    clock.pass(day);
    const third = await read(value(await importing()));
    expect(third.found.sort()).toEqual(second.found.sort());
    expect([...third.removed].sort()).toEqual([...second.removed].sort());
  });

  test('once a week everything is read; a late full run is asked for in the report', async () => {
    const register = samples[version]({ services: 5 });
    const { importing, clock } = await start(version, { register });
    await read(value(await importing()));
    clock.pass(7 * day);
    expect(value(await importing()).mode).toBe('full');
    clock.pass(9 * day);
    const late = await read(value(await importing('--changes')));
    expect(late.report.notes).toContainEqual(expect.stringMatching(/^WARNING: the last full run is 9 days old/));
  });

  test('an area’s services and the nationwide ones, nothing else', async () => {
    const { importing } = await start(version, { register: samples[version]({ services: 300, channelsEach: 1 }) });
    const { imported, seen } = await importing('--municipalities', '091,049');
    await read(value({ imported }));
    const numbers = [...seen.keys()].map((id) => Number(id.slice(0, 8)));
    expect(numbers.filter((number) => number % 10 !== 0)).toEqual([44, 86]);
    expect(numbers.filter((number) => number % 10 === 0).length).toBe(30);
    expect([...seen.values()].every(({ channels }) => channels.length === 1)).toBe(true);
  });
});

test('a record without an id is reported by its place and skipped', async () => {
  const register = sampleV12({ services: 3 });
  register.published.services.set('x', { at: 0, record: { name: 'Nimetön' } });
  const { importing } = await start('v12', { register });
  const { found, report } = await read(value(await importing()));
  expect(found.length).toBe(3);
  expect(report.rejected).toEqual([{ id: '?page 1 record 4', reason: 'has no id' }]);
});

test('a connection published or archived since yesterday is read again although neither end has changed', async () => {
  const register = sampleV12({ services: 30 });
  const { importing, clock } = await start('v12', { register });
  const first = value(await importing());
  await read(first);
  await first.stored?.();
  clock.pass(day);
  const id = (service: number, channel: number) => `${fakeId('services', service)}|${fakeId('channels', channel)}`;
  change(register, 'connections', id(3, 6), clock.now() - 1000, { note: 'Uusi' });
  archive(register, 'connections', id(5, 10), clock.now() - 1000);
  const { imported, seen } = await importing();
  const { found } = await read(value({ imported }));
  expect(found.sort()).toEqual([3, 5].map((number) => ptvServiceId(fakeId('services', number))));
  expect(seen.get(fakeId('services', 5))?.channels.length).toBe(1);
});

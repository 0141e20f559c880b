import { ok, type Result } from '#domain/result.ts';
import type { AreaChoice } from '#tools/directory/ptv/fetch/area.ts';
import type { Query } from '#tools/directory/ptv/fetch/client.ts';
import { fault, type PtvFault } from '#tools/directory/ptv/fetch/fault.ts';
import type { Gathered } from '#tools/directory/ptv/fetch/gathered.ts';
import type { Entry } from '#tools/directory/ptv/fetch/json-lines.ts';
import { isNameless, readV11List, readV11Page, type ReadPage } from '#tools/directory/ptv/fetch/page.ts';
import { channelsNamedBy, generalDescriptionOf, organizationsOf } from '#tools/directory/ptv/fetch/references.ts';
import { batchStep, idsOf, inTurn, sweepStep, type Run, type Step } from '#tools/directory/ptv/fetch/run.ts';
import type { RecordKind } from '#tools/directory/ptv/fetch/snapshot.ts';
import type { RawRecord } from '#tools/directory/ptv/joined.ts';

/** The most ids that `…/list?guids=` takes. */
const idsAtOnce = 100;
const askedAtMost = 2;

const idPages =
  ({ client }: Run, path: string, query: Query): ReadPage =>
  async (page) => {
    const got = await client.get(path, { ...query, page }, readV11Page);
    if (!got.ok) return got;
    return got.value === null ? fault('refused', `${path}: PTV has no such list (404)`) : ok(got.value);
  };

/** Whole records by id. Those an answer lacks are asked for once more before they count as gone; 404 means none of them is there. */
const byIds =
  ({ client }: Run, path: string) =>
  async (ids: readonly string[]): Promise<Result<readonly Entry[], PtvFault>> => {
    const found = new Map<string, Entry>();
    for (let round = 0; round < askedAtMost; round++) {
      const left = ids.filter((id) => !found.has(id));
      if (left.length === 0) break;
      const got = await client.get(path, { guids: left.join(',') }, readV11List);
      if (!got.ok) return got;
      for (const entry of got.value ?? []) if (left.includes(entry.id)) found.set(entry.id, entry);
    }
    return ok([...found.values()]);
  };

/** The lists that together name an area's services; the nationwide ones come with the first. */
function areaLists(area: AreaChoice | null): readonly { readonly path: string; readonly query: Query }[] {
  if (area === null) return [{ path: 'Service', query: {} }];
  const paths = [
    ...area.municipalities.map((code) => `Service/area/Municipality/code/${code}`),
    ...area.counties.map((code) => `Service/area/WellbeingServiceCounties/code/${code}`),
    ...area.regions.map((code) => `Service/area/Region/code/${code}`),
  ];
  return paths.map((path, index) => ({ path, query: { includeWholeCountry: index === 0 } }));
}

/** v11 wants UTC without a zone or fractions: "2026-11-21T05:00:00". */
const v11Date = (since: string | null) => (since === null ? undefined : since.slice(0, 19));

const others = [
  { kind: 'channels', path: 'ServiceChannel' },
  { kind: 'general-descriptions', path: 'GeneralDescription' },
  { kind: 'organizations', path: 'Organization' },
] as const;

function* recordsOf(run: Run, kind: RecordKind, stays: (id: string) => boolean): Generator<RawRecord> {
  const records = run.work.header.since === null ? undefined : run.old?.records[kind];
  for (const id of records?.ids() ?? []) if (stays(id)) yield records?.get(id)?.record ?? {};
  for (const { record } of run.work.records(kind)) yield record ?? {};
}

/**
 * Reads PTV v11 (until it closes in 2027): ids first, then whole records by id, because its pages tell no total and a list by id
 * cannot slip while it is read. Id lists are read until two passes agree.
 */
export async function readV11(run: Run): Promise<Result<Gathered, PtvFault>> {
  const { work, old } = run;
  const date = v11Date(work.header.since);
  const full = date === undefined;
  const ids = (name: string, path: string, query: Query): Step =>
    sweepStep(run, name, {
      read: idPages(run, path, { ...query, date }),
      emptyIsOdd: full,
      mustAgree: true,
      mayRepeat: query['status'] !== undefined,
    });
  const whole = (kind: RecordKind, path: string, wanted: readonly string[]): Step =>
    batchStep(run, kind, { ids: wanted, size: idsAtOnce, ask: byIds(run, `${path}/list`) });
  const withdrawn = (kind: string, path: string) =>
    (full ? [] : ['Archived', 'Withdrawn']).map(
      (status) => () => ids(`${kind}-${status.toLowerCase()}`, path, { status }),
    );
  const goneOf = (kind: string, back: ReadonlySet<string>) =>
    new Set(full ? [] : idsOf(work, [`${kind}-archived`, `${kind}-withdrawn`]).filter((id) => !back.has(id)));

  const lists = areaLists(run.area).map((list, index) => ({ ...list, name: `services-${index + 1}` }));
  const listed = await inTurn([
    ...lists.map(
      ({ name, path, query }) =>
        () =>
          ids(name, path, query),
    ),
    ...withdrawn('services', 'Service'),
  ]);
  if (!listed.ok) return listed;
  const serviceIds = idsOf(
    work,
    lists.map(({ name }) => name),
  ).filter((id) => !isNameless(id));
  const gone: Partial<Record<RecordKind, ReadonlySet<string>>> = {
    services: goneOf('services', new Set(serviceIds)),
  };
  const services = await whole('services', 'Service', serviceIds);
  if (!services.ok) return services;
  const replaced = new Set(idsOf(work, ['services']));
  const allServices = () => recordsOf(run, 'services', (id) => !replaced.has(id) && gone.services?.has(id) !== true);

  for (const { kind, path } of others) {
    const wanted = new Set<string>();
    for (const service of allServices()) {
      const named = {
        channels: () => channelsNamedBy(service).map(([id]) => id),
        'general-descriptions': () => [generalDescriptionOf(service) ?? ''].filter(Boolean),
        organizations: () => organizationsOf(service),
      }[kind]();
      named.forEach((id) => wanted.add(id));
    }
    if (kind === 'organizations')
      for (const channel of recordsOf(run, 'channels', () => true))
        organizationsOf(channel).forEach((id) => wanted.add(id));
    const changed = full
      ? ok(null)
      : await inTurn([() => ids(`${kind}-changed`, path, {}), ...(kind === 'channels' ? withdrawn(kind, path) : [])]);
    if (!changed.ok) return changed;
    const moved = new Set(full ? [] : idsOf(work, [`${kind}-changed`]));
    if (kind === 'channels') gone.channels = goneOf(kind, moved);
    const ask = [...wanted].filter(
      (id) => (moved.has(id) || full || old?.records[kind].has(id) !== true) && gone[kind]?.has(id) !== true,
    );
    const read = await whole(kind, path, ask.sort());
    if (!read.ok) return read;
  }
  return ok({
    steps: {
      services: ['services'],
      channels: ['channels'],
      connections: [],
      organizations: ['organizations'],
      'general-descriptions': ['general-descriptions'],
    },
    gone: (kind, id) => gone[kind]?.has(id) === true,
  });
}

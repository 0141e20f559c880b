import { ok, type Result } from '#domain/result.ts';
import type { Query } from '#tools/directory/ptv/fetch/client.ts';
import type { AreaChoice } from '#tools/directory/ptv/fetch/area.ts';
import { memoryBook } from '#tools/directory/ptv/fetch/book.ts';
import { fault, type PtvFault } from '#tools/directory/ptv/fetch/fault.ts';
import type { Gathered } from '#tools/directory/ptv/fetch/gathered.ts';
import type { Entry } from '#tools/directory/ptv/fetch/json-lines.ts';
import {
  connectionId,
  contentId,
  isNameless,
  readV12Page,
  type IdOf,
  type ReadPage,
} from '#tools/directory/ptv/fetch/page.ts';
import { batchStep, idsOf, inTurn, sweepStep, type Run, type Step } from '#tools/directory/ptv/fetch/run.ts';
import type { RecordKind } from '#tools/directory/ptv/fetch/snapshot.ts';
import { sweep } from '#tools/directory/ptv/fetch/sweep.ts';
import type { RawRecord } from '#tools/directory/ptv/joined.ts';

/** The most v12 takes: records a page, ids and area codes a question. */
const pageSize = 100;
const idsAtOnce = 20;

const list =
  ({ client }: Run, path: string, query: Query, idOf: IdOf): ReadPage =>
  async (page) => {
    const got = await client.get(path, { ...query, page, pageSize }, (body) => readV12Page(body, idOf));
    if (!got.ok) return got;
    return got.value === null ? fault('refused', `${path}: PTV has no such list (404)`) : ok(got.value);
  };

const isRecord = (body: unknown): body is RawRecord =>
  typeof body === 'object' && body !== null && !Array.isArray(body);

const one =
  ({ client }: Run, path: string) =>
  async (id: string): Promise<Result<Entry | null, PtvFault>> => {
    if (isNameless(id)) return ok(null);
    const got = await client.get(`${path}/${id}`, {}, (body) => (isRecord(body) ? body : null));
    return !got.ok || got.value === null ? (got as Result<null, PtvFault>) : ok({ id, record: got.value });
  };

/** Archived since the day before the run, so that it does not matter whose clock is ahead. */
async function archivedLately({ client, work }: Run, path: string): Promise<Result<number, PtvFault>> {
  const archivedAtOrAfter = new Date(Date.parse(work.header.startedAt) - 24 * 3_600_000).toISOString();
  const query = { archivedAtOrAfter, page: 1, pageSize: 1 };
  const got = await client.get(`${path}/archived`, query, (body) => readV12Page(body, contentId)?.total ?? null);
  return got.ok ? ok(got.value ?? 0) : got;
}

const chunks = (codes: readonly string[]): (readonly string[])[] =>
  Array.from({ length: Math.ceil(codes.length / idsAtOnce) }, (_, i) =>
    codes.slice(i * idsAtOnce, (i + 1) * idsAtOnce),
  );

/** The questions that together give an area's services: the codes filter only when `areaType` is `LimitedArea`. */
export function areaQueries(area: AreaChoice | null): readonly Query[] {
  if (area === null) return [{}];
  const limited = (name: string, codes: readonly string[]) =>
    chunks(codes).map((some) => ({ areaType: 'LimitedArea', [name]: some, [`${name}Match`]: 'any' }));
  return [
    { areaType: 'WholeCountry' },
    { areaType: 'WholeCountryExceptAland' },
    ...limited('municipalities', area.municipalities),
    ...limited('wellbeingServicesCounties', area.counties),
    ...limited('regions', area.regions),
  ];
}

/** All connections of some services; an empty answer is doubted when one of them had any before. */
async function connectionsOf(run: Run, ids: readonly string[], had: ReadonlySet<string>) {
  const book = memoryBook();
  const read = list(run, 'connection/search', { serviceContentIds: ids }, connectionId);
  const emptyIsOdd = ids.some((id) => had.has(id));
  const swept = await sweep(book, { name: 'connections', read, clock: run.clock, width: 1, emptyIsOdd });
  return swept.ok ? ok(book.entries()) : swept;
}

const serviceIn = (connection: string) => connection.slice(0, connection.indexOf('|'));
const channelIn = (connection: string) => connection.slice(connection.indexOf('|') + 1);
const paths = {
  services: 'service',
  channels: 'service-channel',
  organizations: 'organization',
  'general-descriptions': 'general-description',
} as const;

/**
 * Reads PTV v12: everything, or what was published and archived since the last run. Services carry no channels, so connections are
 * asked for by service; a connection's own changes are asked for too, because they move neither end's date.
 */
export async function readV12(run: Run): Promise<Result<Gathered, PtvFault>> {
  const { work, old } = run;
  const since = work.header.since ?? undefined;
  const full = since === undefined;
  const oldConnections = [...(old?.records.connections.ids() ?? [])];
  const had = new Set(oldConnections.map(serviceIn));

  const published = (name: string, kind: keyof typeof paths, query: Query, keep?: (id: string) => boolean): Step =>
    sweepStep(run, name, {
      read: list(run, `${paths[kind]}/search`, { ...query, publishedAtOrAfter: since }, contentId),
      one: one(run, paths[kind]),
      archived: () => archivedLately(run, paths[kind]),
      emptyIsOdd: full,
      ...(keep === undefined ? {} : { keep }),
    });
  const archived = async (kind: RecordKind): Step => {
    if (full) return ok(null);
    const path = kind === 'connections' ? 'connection' : paths[kind];
    const idOf = kind === 'connections' ? connectionId : contentId;
    const read = list(run, `${path}/archived`, { archivedAtOrAfter: since }, idOf);
    return sweepStep(run, `${kind}-archived`, { read, emptyIsOdd: false, mayRepeat: true });
  };

  const services = areaQueries(run.area).map((query, index) => ({ query, name: `services-${index + 1}` }));
  const names = services.map(({ name }) => name);
  const first = await inTurn([
    ...services.map(
      ({ query, name }) =>
        () =>
          published(name, 'services', query),
    ),
    () => published('general-descriptions', 'general-descriptions', {}),
    () => published('organizations', 'organizations', {}),
    ...(['services', 'general-descriptions', 'organizations', 'connections', 'channels'] as const).map(
      (kind) => () => archived(kind),
    ),
    ...(full ? [] : [() => connectionsChanged(run, since)]),
  ]);
  if (!first.ok) return first;

  const goneOf = (kind: RecordKind, read: readonly string[]) => {
    const back = new Set(idsOf(work, read));
    return new Set(full ? [] : idsOf(work, [`${kind}-archived`]).filter((id) => !back.has(id)));
  };
  const gone = {
    services: goneOf('services', names),
    'general-descriptions': goneOf('general-descriptions', ['general-descriptions']),
    organizations: goneOf('organizations', ['organizations']),
  };
  const read = new Set(idsOf(work, names));
  const known = (id: string) => read.has(id) || (old?.records.services.has(id) === true && !gone.services.has(id));
  const touched = full ? [] : idsOf(work, ['connections-changed', 'connections-archived']).map(serviceIn);
  const reread = [...new Set([...read, ...touched])].filter((id) => known(id) && !isNameless(id)).sort();
  const again = new Set(reread);
  const kept = full ? [] : oldConnections.filter((id) => known(serviceIn(id)) && !again.has(serviceIn(id)));

  const ask = (ids: readonly string[]) => connectionsOf(run, ids, had);
  const joined = await batchStep(run, 'connections', { ids: reread, size: idsAtOnce, ask });
  if (!joined.ok) return joined;
  const wanted = new Set([...kept, ...idsOf(work, ['connections'])].filter((id) => !isNameless(id)).map(channelIn));
  const swept = await published('channels', 'channels', {}, (id) => wanted.has(id));
  if (!swept.ok) return swept;
  const goneChannels = goneOf('channels', ['channels']);
  const here = new Set(idsOf(work, ['channels']));
  const missing = [...wanted].filter(
    (id) => !here.has(id) && !goneChannels.has(id) && (full || old?.records.channels.has(id) !== true),
  );
  const askOne = async ([id = '']: readonly string[]) => {
    const got = await one(run, paths.channels)(id);
    return got.ok ? ok(got.value === null ? [] : [got.value]) : got;
  };
  const filled = await batchStep(run, 'channels-single', { ids: missing.sort(), size: 1, ask: askOne });
  if (!filled.ok) return filled;

  return ok({
    steps: {
      services: names,
      channels: ['channels', 'channels-single'],
      connections: ['connections'],
      organizations: ['organizations'],
      'general-descriptions': ['general-descriptions'],
    },
    gone: (kind, id) => {
      if (kind === 'connections') return again.has(serviceIn(id)) || !known(serviceIn(id));
      return kind === 'channels' ? goneChannels.has(id) : gone[kind].has(id);
    },
  });
}

const connectionsChanged = (run: Run, since: string): Step =>
  sweepStep(run, 'connections-changed', {
    read: list(run, 'connection/search', { publishedAtOrAfter: since }, connectionId),
    emptyIsOdd: false,
  });

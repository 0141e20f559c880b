import type { Service } from '#domain/directory/service.ts';
import { isServiceId, type ServiceId } from '#domain/ids.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { helsinkiDate, parseLocalDate } from '#domain/time/local-date.ts';
import type { PtvFault } from '#tools/directory/ptv/fetch/fault.ts';
import { fetchPtv, type Fetched, type FetchSurroundings } from '#tools/directory/ptv/fetch/fetch-ptv.ts';
import { markOf, readGiven, writeGiven } from '#tools/directory/ptv/fetch/given.ts';
import { createJoin } from '#tools/directory/ptv/fetch/join.ts';
import { isNameless } from '#tools/directory/ptv/fetch/page.ts';
import { ptvRequestFrom, type PtvRequest } from '#tools/directory/ptv/fetch/request.ts';
import { openSnapshot, type Snapshot } from '#tools/directory/ptv/fetch/snapshot.ts';
import { systemClock } from '#tools/directory/ptv/fetch/waiting.ts';
import { ptvServiceId, type MapJoined, type MapOutcome, type PtvMapContext } from '#tools/directory/ptv/joined.ts';
import { mapJoined } from '#tools/directory/ptv/map/map-joined.ts';
import { createTally } from '#tools/directory/report.ts';
import type { ImportFault, Importer, ImportRequest, SourceImport, SourceReport } from '#tools/directory/source.ts';

export interface ImportSurroundings extends Omit<FetchSurroundings, 'say'> {
  readonly map: MapJoined;
}

/** Counts what became of each service, for the report. */
function createCounts() {
  const counts = { read: 0, kept: 0 };
  const leftOut = new Map<string, number>();
  const rejected: { id: string; reason: string }[] = [];
  const leave = (reason: string) => leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
  return {
    leftOut,
    rejected,
    counts,
    take: (id: string, result: MapOutcome): Service | null => {
      counts.read++;
      if (result.outcome === 'kept') {
        counts.kept++;
        return result.service;
      }
      leave(result.outcome === 'left-out' ? result.reason : 'were rejected, see below');
      if (result.outcome === 'rejected') rejected.push({ id, reason: result.reason });
      return null;
    },
  };
}

/**
 * Fetches from PTV and hands the services on. A full run maps lazily, one service at a time. A run of changes gives the services
 * that differ from what was last stored, and as `removed` those that vanished, were archived or are no longer for families.
 * Without `stored()` nothing is lost: the next run gives the same again.
 */
export async function importPtvWith(
  { args, env, state, progress }: ImportRequest,
  surroundings: ImportSurroundings,
): Promise<Result<SourceImport, ImportFault>> {
  const request = ptvRequestFrom(args, env, state);
  if (!request.ok) return asInput(request.error);
  const say = request.value.quiet ? () => undefined : progress;
  const fetched = await fetchPtv(request.value, { ...surroundings, say });
  if (!fetched.ok) return asInput(fetched.error);
  const snapshot = openSnapshot(request.value.store);
  if (snapshot === null) throw new Error('a finished run leaves a snapshot');
  return ok(importSnapshot(snapshot, fetched.value, request.value, surroundings.map));
}

/** `import ptv`: options as in `ptvUsage`, the key from PTV_API_KEY. */
export const importPtv: Importer = (request) =>
  importPtvWith(request, { clock: systemClock, terminal: process.stderr, map: mapJoined });

const asInput = ({ message }: PtvFault) => err({ kind: 'input', message } as const);

function importSnapshot(snapshot: Snapshot, fetched: Fetched, request: PtvRequest, map: MapJoined): SourceImport {
  const tally = createTally();
  const day = parseLocalDate(helsinkiDate(new Date(snapshot.header.startedAt)));
  if (!day.ok) throw new Error('helsinkiDate gives a day');
  const context: PtvMapContext = { checked: day.value, tell: tally.tell };
  const { counts, leftOut, rejected, take } = createCounts();
  const join = createJoin(snapshot, request.version);
  const before = readGiven(request.store);
  const given = new Map<string, string>();
  const changesOnly = fetched.mode === 'changes';
  const dropped: string[] = [];

  function* services(): Generator<Service> {
    for (const id of snapshot.records.services.ids()) {
      if (isNameless(id)) {
        take(id, { outcome: 'rejected', reason: 'has no id' });
        continue;
      }
      const joined = join(id);
      if (joined === null) continue;
      const mark = markOf(joined);
      given.set(id, mark);
      if (changesOnly && before.get(id) === mark) continue;
      const service = take(id, map(joined, context));
      if (service !== null) yield service;
      else dropped.push(id);
    }
  }

  // Changes are few, and only when all are mapped is it known what has to go.
  const changed = changesOnly ? [...services()] : null;
  const vanished = [...before.keys()].filter((id) => !snapshot.records.services.has(id));
  const removed: readonly ServiceId[] = [...vanished, ...(changed === null ? [] : dropped)]
    .map(ptvServiceId)
    .filter(isServiceId);
  const report = (): SourceReport => ({
    kinds: [{ kind: changesOnly ? 'changed services' : 'services', ...counts, leftOut }],
    rejected,
    tally,
    notes: [...fetched.notes, ...(vanished.length > 0 ? [`${vanished.length} services are no longer in PTV`] : [])],
  });
  return {
    source: 'ptv',
    services: changed ?? services(),
    mode: fetched.mode,
    removed,
    report,
    stored: () => {
      writeGiven(request.store, given);
      snapshot.close();
      return Promise.resolve();
    },
  };
}

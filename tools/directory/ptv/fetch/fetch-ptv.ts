import { join } from 'node:path';
import { ok, type Result } from '#domain/result.ts';
import { createClient } from '#tools/directory/ptv/fetch/client.ts';
import { fault, type PtvFault } from '#tools/directory/ptv/fetch/fault.ts';
import { linesOf } from '#tools/directory/ptv/fetch/gathered.ts';
import { lockStore } from '#tools/directory/ptv/fetch/lock.ts';
import { createProgress, type Terminal } from '#tools/directory/ptv/fetch/progress.ts';
import type { PtvRequest } from '#tools/directory/ptv/fetch/request.ts';
import { idsOf } from '#tools/directory/ptv/fetch/run.ts';
import { readV11 } from '#tools/directory/ptv/fetch/run-v11.ts';
import { readV12 } from '#tools/directory/ptv/fetch/run-v12.ts';
import { openSnapshot, writeSnapshot, type SnapshotHeader } from '#tools/directory/ptv/fetch/snapshot.ts';
import type { Clock } from '#tools/directory/ptv/fetch/waiting.ts';
import { openWorkFolder, type RunHeader } from '#tools/directory/ptv/fetch/work-folder.ts';

export interface FetchSurroundings {
  readonly clock: Clock;
  readonly terminal: Terminal;
  /** One line for the person who waits. */
  readonly say: (line: string) => void;
  /** Of one request; 6 attempts take about half a minute, 60 s is PTV's slowest page with room. */
  readonly attempts?: number;
  readonly timeoutMs?: number;
}

export interface Fetched {
  readonly mode: 'full' | 'changes';
  readonly header: SnapshotHeader;
  readonly notes: readonly string[];
}

const day = 24 * 3_600_000;
/** Clocks differ, and what is published while a run reads may carry a moment before its answer. */
const overlap = 10 * 60_000;
/** A full run that finds so much less than the snapshot has is not believed: a register does not lose a fifth in a week. */
const shrinkAtMost = 0.2;

const iso = (ms: number) => new Date(ms).toISOString();

/** Version, address and area: a snapshot of another scope is no ground for changes. The key is not part of it. */
const scopeOf = ({ version, base, area }: PtvRequest): string => JSON.stringify([version, base, area]);

function headerOf(request: PtvRequest, old: SnapshotHeader | null, now: number): Result<RunHeader, PtvFault> {
  const scope = scopeOf(request);
  const ground = old?.scope === scope ? old : null;
  const fullIsDue = ground === null || now - Date.parse(ground.fullAt) >= 7 * day - day / 4;
  if (request.mode === 'full' || (request.mode === 'auto' && fullIsDue))
    return ok({ scope, mode: 'full', since: null, startedAt: iso(now) });
  if (ground === null) return fault('input', '--changes: there is no snapshot of this area yet, run once with --full');
  const since = iso(Date.parse(ground.startedAt) - overlap);
  return ok({ scope, mode: 'changes', since, startedAt: iso(now) });
}

/**
 * Brings the intermediate storage up to date with PTV and swaps in the new snapshot. Any fault leaves the old snapshot whole; a run
 * cut short goes on from its last finished page when it is started again within a day.
 */
export async function fetchPtv(
  request: PtvRequest,
  surroundings: FetchSurroundings,
): Promise<Result<Fetched, PtvFault>> {
  const lock = lockStore(request.store);
  if (lock === null) return fault('input', `${request.store}: another run is reading PTV into this folder`);
  const old = openSnapshot(request.store);
  try {
    return await fetchLocked(request, old, surroundings);
  } finally {
    old?.close();
    lock.release();
  }
}

async function fetchLocked(
  request: PtvRequest,
  old: ReturnType<typeof openSnapshot>,
  { clock, terminal, say, attempts = 6, timeoutMs = 60_000 }: FetchSurroundings,
): Promise<Result<Fetched, PtvFault>> {
  const { store, version, width, area } = request;
  const began = clock.now();
  const wanted = headerOf(request, old?.header ?? null, began);
  if (!wanted.ok) return wanted;
  const work = openWorkFolder(join(store, 'run'), wanted.value);
  const { mode, startedAt } = work.header;
  const progress = createProgress(terminal, clock.now, request.quiet);
  if (work.resumed) say(`going on with the run of ${startedAt}`);
  const client = createClient({ base: request.base, key: request.key, clock, attempts, timeoutMs });
  const gathered = await (version === 'v12' ? readV12 : readV11)({ client, clock, work, width, area, old, progress });
  client.stop();
  progress.end();
  if (!gathered.ok) return gathered;

  if (mode === 'full') {
    const found = idsOf(work, gathered.value.steps.services).length;
    const before = old?.header.scope === work.header.scope ? old.header.counts.services : 0;
    const tooFew = found === 0 || found < before * (1 - shrinkAtMost);
    if (tooFew && !(request.acceptShrink && found > 0)) {
      work.remove();
      return fault(
        'shrunk',
        `PTV gave ${found} services, the last snapshot has ${before}; if that is right, run with --accept-shrink`,
      );
    }
  }
  const name = `snapshot-${startedAt.replace(/[^0-9]/g, '')}`;
  // The old one is being read while the new one is written.
  const generation = name === old?.header.generation ? `${name}-again` : name;
  const fullAt = mode === 'full' ? startedAt : (old?.header.fullAt ?? startedAt);
  const header = writeSnapshot(store, { scope: work.header.scope, generation, startedAt, fullAt }, (kind) =>
    linesOf(kind, gathered.value, work, store),
  );
  const resumed = work.resumed ? [`went on with the run begun at ${startedAt}`] : [];
  work.remove();
  return ok({ mode, header, notes: [...resumed, ...notesOf(header, mode, clock.now() - began)] });
}

function notesOf(header: SnapshotHeader, mode: string, ms: number): string[] {
  const { counts, fullAt } = header;
  const all = Object.entries(counts).map(([kind, count]) => `${count} ${kind}`);
  const age = Math.floor((Date.parse(header.startedAt) - Date.parse(fullAt)) / day);
  return [
    `PTV, ${mode} run in ${Math.round(ms / 1000)} s; the storage holds ${all.join(', ')}`,
    ...(age > 8
      ? [`WARNING: the last full run is ${age} days old; changes alone miss connections, run with --full`]
      : []),
  ];
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fetchPtv, type Fetched, type FetchSurroundings } from '#tools/directory/ptv/fetch/fetch-ptv.ts';
import type { PtvFault } from '#tools/directory/ptv/fetch/fault.ts';
import type { PtvRequest } from '#tools/directory/ptv/fetch/request.ts';
import { openSnapshot, recordKinds, type RecordKind } from '#tools/directory/ptv/fetch/snapshot.ts';
import type { Clock } from '#tools/directory/ptv/fetch/waiting.ts';
import type { Result } from '#domain/result.ts';
import type { FakeKind, FakeRegister } from '#tests/support/fake-ptv/register.ts';

/** A clock on which sleeping takes no time but passes it; `slept` are the waits in order. */
export function fakeClock(
  start = Date.parse('2026-11-22T03:00:00Z'),
): Clock & { readonly slept: number[]; readonly pass: (ms: number) => void } {
  let now = start;
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    pass: (ms) => (now += ms),
    sleep: (ms) => {
      slept.push(ms);
      now += ms;
      return Promise.resolve();
    },
  };
}

export const temporaryFolder = (): { readonly path: string; readonly remove: () => void } => {
  const path = mkdtempSync(join(tmpdir(), 'ptv-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
};

export const requestTo = (base: string, store: string, more: Partial<PtvRequest> = {}): PtvRequest => ({
  version: base.includes('/v11/') ? 'v11' : 'v12',
  base,
  key: 'a-key',
  store,
  area: null,
  mode: 'auto',
  acceptShrink: false,
  quiet: false,
  width: 3,
  ...more,
});

export const run = (
  request: PtvRequest,
  clock: Clock,
  more: Partial<FetchSurroundings> = {},
): Promise<Result<Fetched, PtvFault>> =>
  fetchPtv(request, { clock, terminal: { write: () => true }, say: () => undefined, timeoutMs: 5_000, ...more });

/** What the storage holds: kind → id → record, sorted. */
export function stored(store: string): Record<RecordKind, Record<string, unknown>> {
  const snapshot = openSnapshot(store);
  if (snapshot === null) throw new Error('no snapshot');
  const all = recordKinds.map((kind) => {
    const records = snapshot.records[kind];
    return [kind, Object.fromEntries([...records.ids()].sort().map((id) => [id, records.get(id)?.record]))] as const;
  });
  snapshot.close();
  return Object.fromEntries(all) as Record<RecordKind, Record<string, unknown>>;
}

/** The same of the fake register. */
export const held = ({ published }: FakeRegister): Record<FakeKind, Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(published).map(([kind, records]) => [
      kind,
      Object.fromEntries([...records].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, { record }]) => [id, record])),
    ]),
  ) as Record<FakeKind, Record<string, unknown>>;

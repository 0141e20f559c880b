import { listedTables } from '#features/sync/listed-entry.ts';
import type { Changed, Deleted, Device, RemovedDevice, Stop, SyncState } from '#features/sync/family-sync.ts';
import { watch } from '#storage/live.ts';
import { listDevices } from '#storage/sync/devices/device-list.ts';
import { keepsKeys, readHere } from '#storage/sync/devices/here.ts';
import { countUnsent } from '#storage/sync/devices/unsent.ts';
import { listChanged } from '#storage/sync/history/changed-entries.ts';
import { listDeleted } from '#storage/sync/history/deleted.ts';
import { listDoubles } from '#storage/sync/joining/doubles.ts';
import type { Runner } from './runner.ts';
import { flags } from './world.ts';

/** The phone's storage has failed: the shell tells that, and the page goes on showing what it had. */
const nothing = () => undefined;

/** The page has a sentence for each of these, and for nothing else that may stand in the phone's small memory. */
const isEnd = (value: unknown): value is NonNullable<SyncState['ended']> =>
  typeof value === 'object' &&
  value !== null &&
  'why' in value &&
  'by' in value &&
  (value.by === null || (typeof value.by === 'string' && value.why !== 'lost')) &&
  (value.why === 'removed' || value.why === 'erased' || value.why === 'lost');

function readEnd({ world }: Runner): SyncState['ended'] {
  try {
    const value: unknown = JSON.parse(world.memory.get(flags.ended) ?? 'null');
    return isEnd(value) ? value : null;
  } catch {
    return null;
  }
}

async function known({ world: { connection } }: Runner) {
  const [here, devices, doubles, keeps, unsent] = await Promise.all([
    readHere(connection),
    listDevices(connection),
    listDoubles(connection),
    keepsKeys(connection),
    countUnsent(connection),
  ]);
  const listed = devices.ok ? devices.value.devices : [];
  return {
    isOn: here.ok && here.value !== null,
    isPaused: here.ok && (here.value?.isPaused ?? false),
    isCodeChecked: here.ok && (here.value?.isCodeChecked ?? false),
    keepsKeys: !keeps.ok || keeps.value,
    isEverywhere: listed.length > 1 && listed.every(({ hasAll }) => hasAll) && unsent.ok && unsent.value === 0,
    doubles: doubles.ok ? doubles.value : [],
  };
}

export function watchState(runner: Runner, listener: (state: SyncState) => void): Stop {
  let last: Awaited<ReturnType<typeof known>> | null = null;
  const tell = () => {
    if (!last) return;
    const { isOn, ...state } = last;
    const { status, remarks } = runner.view();
    // Between switching on and the first word of the engine, and after leaving, what is stored decides.
    const shown = !isOn
      ? ({ kind: 'off' } as const)
      : status.kind === 'off'
        ? ({ kind: 'working', done: 0 } as const)
        : status;
    listener({ ...state, status: shown, remarks, ended: isOn ? null : readEnd(runner) });
  };
  runner.start();
  const stops = [
    watch(
      () => known(runner),
      (value) => {
        last = value;
        tell();
      },
      nothing,
      'sharing',
    ),
    runner.onView(tell),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

export const watchDevices = (
  { world }: Runner,
  listener: (devices: readonly Device[], removed: readonly RemovedDevice[]) => void,
): Stop =>
  watch(
    () => listDevices(world.connection),
    (listed) => {
      if (listed.ok) listener(listed.value.devices, listed.value.gone);
    },
    nothing,
    'sharing',
  );

/** As many as one looks through. */
const mostChanged = 40;

export const watchChanged = ({ world }: Runner, listener: (changed: readonly Changed[]) => void): Stop =>
  watch(
    () => listChanged(world.connection, listedTables, mostChanged),
    (listed) => {
      if (listed.ok) listener(listed.value);
    },
    nothing,
    'sharing',
  );

export const watchDeleted = ({ world }: Runner, listener: (deleted: readonly Deleted[]) => void): Stop =>
  watch(
    () => listDeleted(world.connection, world.now()),
    (listed) => {
      if (listed.ok) listener(listed.value);
    },
    nothing,
    'sharing',
  );

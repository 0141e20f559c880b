import type { SyncStatus } from '#domain/sync/sync-status.ts';
import { keepInSync, type KeptInSync } from '#storage/sync/keep-in-sync.ts';
import { countWaiting } from '#storage/sync/waiting.ts';
import { readKeys } from '#storage/sync/read-keys.ts';
import type { SyncDevice } from '#storage/sync/device.ts';
import { readHere } from '#storage/sync/devices/here.ts';
import { tidyUp } from './tidy-up.ts';
import { flags, type SyncWorld, type View } from './world.ts';

/** Writes come in bursts; they go out so long after the first one, for a tablet that stores packs meanwhile is never quiet. */
const gatherMs = 2_000;

export interface Runner {
  readonly world: SyncWorld;
  /** Begins, or goes on; nothing happens while sync is off or paused. */
  readonly start: () => void;
  /** Looks now. */
  readonly wake: () => void;
  /** Comes to rest, does the work with nobody else at it in this tab, and goes on with what there is then. */
  readonly alone: <T>(work: (device: SyncDevice | null) => Promise<T>) => Promise<T>;
  readonly view: () => View;
  readonly onView: (listener: () => void) => () => void;
  /** This phone as the engine knows it; `null` while sync is off. */
  readonly device: () => Promise<SyncDevice | null>;
}

const off: View = { status: { kind: 'off' }, remarks: { tooLarge: 0, unreadable: 0, hasNewer: false } };

/** Keeps this phone in step while somebody looks at a page of it. */
export function createRunner(world: SyncWorld): Runner {
  let view = off;
  let kept: KeptInSync | null = null;
  let running: Promise<void> | null = null;
  /** Asked to begin while the one before was coming to its end. */
  let isWanted = false;
  /** Work that wants to be alone. */
  let guests = 0;
  let isUntidy = true;
  /** The space has ended: a new one, or nothing more. */
  let hasNews = false;
  let tidyNow: () => void = () => undefined;
  const listeners = new Set<() => void>();

  const show = (next: View) => {
    view = next;
    for (const listener of listeners) listener();
  };

  async function device(): Promise<SyncDevice | null> {
    const keys = await readKeys(world.connection);
    const { connection, relay, now, pause } = world;
    let done = 0;
    const onProgress = (more: number) => show({ ...view, status: { kind: 'working', done: (done += more) } });
    return keys.ok && keys.value ? { connection, relay, keys: keys.value, now, pause, onProgress } : null;
  }

  /** What follows from what was heard: a new house, an end, how far this phone has merged. */
  async function tidy(of: KeptInSync, on: SyncDevice): Promise<void> {
    isUntidy = false;
    const found = await tidyUp(on);
    if (found === 'to-send') of.wake();
    hasNews = found === 'to-move';
    if (hasNews || (found === 'done' && !world.isVisible())) of.stop();
  }

  async function keep(): Promise<void> {
    const here = await readHere(world.connection);
    const on = await device();
    if (here.ok && here.value === null && world.memory.get(flags.on) !== null) {
      // Without its code at hand it is found at the next start.
      await import('./note-loss.ts').then(({ noteLoss }) => noteLoss(world)).catch(() => undefined);
    }
    if (!on || !here.ok || here.value?.isPaused || guests > 0) {
      show(on ? { ...view, status: idle } : off);
      return;
    }
    world.memory.set(flags.on, 'on');
    isUntidy = true;
    tidyNow = () => void tidy(keeping, on);
    const keeping: KeptInSync = keepInSync(on, {
      ...world,
      onStatus: (status, remarks) => {
        show({ status, remarks });
        world.tabs?.tell({ status, remarks });
        const isAtRest = status.kind !== 'working';
        if (isAtRest && isUntidy) tidyNow();
        else if (status.kind === 'off' || (isAtRest && !world.isVisible())) keeping.stop();
      },
    });
    kept = keeping;
    await keeping.ended;
    kept = null;
    if (guests === 0 && hasNews) await followUp(on);
  }

  /** After the space's end was heard: the move, or the end here. */
  async function followUp(on: SyncDevice): Promise<void> {
    hasNews = false;
    const { followNews } = await import('./follow-news.ts');
    if (await followNews(world, on)) await keep();
  }

  const start = () => {
    isWanted = running !== null;
    if (running || guests > 0) return;
    running = world.inOneTab(keep).finally(() => {
      running = null;
      if (isWanted && world.isVisible()) start();
    });
  };

  /** Until nothing is under way in this tab; one that waits for another tab to end has nothing under way. */
  const rest = async () => {
    if (!kept) return;
    kept.stop();
    await running;
  };

  const look = () => {
    kept?.wake();
    if (world.isVisible()) start();
  };

  let planned: ReturnType<typeof setTimeout> | undefined;
  world.onWrite(() => {
    isUntidy = true;
    planned ??= setTimeout(() => {
      planned = undefined;
      if (!kept) return;
      // A write is told of a moment later than it is made: what was heard last may not have been looked at.
      if (isUntidy && view.status.kind === 'in-step') tidyNow();
      void countWaiting(world.connection).then((count) => {
        if (count.ok && count.value.waiting > 0) kept?.wake();
      });
    }, gatherMs);
  });
  world.onReturn(look);
  world.tabs?.listen((told) => {
    if (told === 'ask') {
      if (kept) world.tabs?.tell(view);
    } else if (told === 'look') {
      void rest().then(start);
    } else if (!kept) show(told);
  });
  world.tabs?.tell('ask');

  return {
    world,
    start,
    wake: look,
    device,
    view: () => view,
    onView: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    alone: async (work) => {
      guests += 1;
      try {
        await rest();
        return await work(await device());
      } finally {
        guests -= 1;
        world.tabs?.tell('look');
        start();
      }
    },
  };
}

/** Paused, or waiting for other work of this page. */
const idle: SyncStatus = { kind: 'working', done: 0 };

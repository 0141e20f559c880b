import { err, ok } from '#domain/result.ts';
import { limits } from '#domain/sync/wire/limits.ts';
import type { Answer, Blob, Push, PullQuestion, Relay, RelayFault, SpaceKey } from '#domain/sync/wire/relay.ts';

interface Kept extends Blob {
  readonly client: string;
  isDead: boolean;
}
interface Client {
  readonly no: number;
  readonly nonce: string;
  readonly seqs: readonly number[];
}
interface Space {
  readonly token: string;
  gen: string;
  head: number;
  isSealed: boolean;
  blobs: Kept[];
  clients: Map<string, Client>;
}

/** A relay in memory: as strict as the real one about numbers, and with a handle to everything it holds. */
export interface MemoryRelay extends Relay {
  readonly blobsOf: (space: string) => Kept[];
  /** Everything, as a back-up would hold it. */
  readonly backUp: () => Map<string, Space>;
  readonly restore: (backUp: Map<string, Space>) => void;
  readonly wipe: () => void;
}

const refuse = (reason: RelayFault) => err({ reason, retryAfter: null });

export function memoryRelay(now: () => number = Date.now): MemoryRelay {
  let spaces = new Map<string, Space>();
  const wakers = new Set<() => void>();
  const open = ({ space, token }: SpaceKey) => {
    const found = spaces.get(space);
    return found?.token === token ? found : null;
  };
  const page = (space: Space, { client, since, limit }: PullQuestion) => {
    const fitting = space.blobs.filter((blob) => !blob.isDead && blob.client !== client && blob.seq > since);
    const blobs = fitting.slice(0, Math.min(limit, limits.batch)).map(({ seq, body }) => ({ seq, body }));
    const { no = 0, nonce = '' } = space.clients.get(client) ?? {};
    const next = limit === 0 ? since : fitting.length > blobs.length ? (blobs.at(-1)?.seq ?? since) : space.head;
    return { gen: space.gen, sealed: space.isSealed, head: space.head, next, lastNo: no, lastNonce: nonce, blobs };
  };
  const waiting = (ms: number, signal?: AbortSignal) =>
    new Promise<void>((done) => {
      const timer = setTimeout(done, ms);
      const wake = () => {
        clearTimeout(timer);
        done();
      };
      wakers.add(wake);
      signal?.addEventListener('abort', wake);
      // Called off before it was asked: a socket would not be opened.
      if (signal?.aborted) wake();
    });
  const push = (space: Space, { client, no, nonce, items }: Push) => {
    const last = space.clients.get(client);
    if (last?.no === no && last.nonce === nonce) return ok(last.seqs);
    if (space.isSealed) return refuse('sealed');
    if ((last?.no ?? 0) + 1 !== no) return refuse('conflict');
    if (items.length > limits.batch || items.some(({ body }) => body.length > limits.blob)) return refuse('too-big');
    space.head = Math.max(space.head + items.length, now());
    const seqs = items.map((_, at) => space.head - items.length + 1 + at);
    const dead = new Set(items.flatMap(({ supersedes }) => supersedes));
    for (const blob of space.blobs) if (dead.has(blob.seq)) blob.isDead = true;
    items.forEach(({ body }, at) => space.blobs.push({ seq: seqs[at] ?? 0, body, client, isDead: false }));
    space.clients.set(client, { no, nonce, seqs });
    for (const wake of [...wakers]) wake();
    wakers.clear();
    return ok(seqs);
  };
  /** A request takes a turn: what others do may come between. */
  const ask = async <T>(key: SpaceKey, work: (space: Space) => Awaited<Answer<T>>): Answer<T> => {
    await Promise.resolve();
    const space = open(key);
    return space ? work(space) : refuse('unknown');
  };
  const copy = (from: Map<string, Space>, gen: string) =>
    new Map([...from].map(([id, space]) => [id, { ...structuredClone(space), gen: gen || space.gen }]));
  return {
    blobsOf: (space) => spaces.get(space)?.blobs ?? [],
    backUp: () => copy(spaces, ''),
    restore: (backUp) => {
      spaces = copy(backUp, crypto.randomUUID());
    },
    wipe: () => {
      spaces = new Map();
    },
    info: () => Promise.resolve(ok({ spaces: 'open', pushKey: null })),
    create: ({ space, token }) => {
      if (!spaces.has(space))
        spaces.set(space, { token, gen: crypto.randomUUID(), head: 0, isSealed: false, blobs: [], clients: new Map() });
      return Promise.resolve(open({ space, token }) ? ok(true as const) : refuse('unknown'));
    },
    changes: async (key, question, signal) => {
      const first = open(key);
      if (first && question.wait > 0 && first.head <= question.since) await waiting(question.wait, signal);
      return signal?.aborted ? refuse('offline') : ask(key, (space) => ok(page(space, question)));
    },
    push: (key, asked) => ask(key, (space) => push(space, asked)),
    live: (key) =>
      ask(key, ({ gen, head, blobs }) =>
        ok({ gen, head, seqs: blobs.filter(({ isDead }) => !isDead).map(({ seq }) => seq) }),
      ),
    get: (key, seqs) => ask(key, ({ blobs }) => ok(blobs.filter(({ seq }) => seqs.includes(seq)))),
    seal: (key) =>
      ask(key, (space) => {
        space.isSealed = true;
        return ok(true as const);
      }),
    erase: (key) =>
      ask(key, () => {
        spaces.delete(key.space);
        return ok(true as const);
      }),
    putLetter: () => Promise.resolve(refuse('trouble')),
    takeLetter: () => Promise.resolve(refuse('trouble')),
    subscribe: () => Promise.resolve(refuse('trouble')),
    unsubscribe: () => Promise.resolve(refuse('trouble')),
  };
}

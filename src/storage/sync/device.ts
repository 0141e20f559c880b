import type { SpaceKeys } from '#domain/sync/space-keys.ts';
import type { RelayFailure, Relay, SpaceKey } from '#domain/sync/wire/relay.ts';
import type { Result } from '#domain/result.ts';
import type { Connection } from '#storage/connection.ts';
import type { StorageFailure } from '#storage/failure.ts';
import type { PersonalDatabase } from '#storage/personal-database.ts';

/** What an exchange needs of the world. */
export interface SyncDevice {
  readonly connection: Connection<PersonalDatabase>;
  readonly relay: Pick<Relay, 'changes' | 'push' | 'live' | 'get' | 'create'>;
  readonly keys: SpaceKeys;
  /** Ms since 1970; may be wrong, jump or stand still. */
  readonly now: () => number;
  /** Lets the page breathe between two pieces of work. */
  readonly pause: () => Promise<void>;
  /** Records received and sent since the exchange began. */
  readonly onProgress?: (done: number) => void;
}

/** `stuck`: no end after very many steps, which a bug would do; better told than a hot phone. `off`: the space was left meanwhile. */
export type ExchangeFailure =
  | { readonly kind: 'relay'; readonly failure: RelayFailure }
  | { readonly kind: 'storage'; readonly failure: StorageFailure }
  | { readonly kind: 'stuck' | 'off' };

export type Step<T> = Promise<Result<T, ExchangeFailure>>;

export const spaceKey = ({ keys }: SyncDevice): SpaceKey => ({ space: keys.id, token: keys.token });

/** An expected failure on its way up through an exchange; `exchanging` makes it a Result again. */
class ExchangeStop extends Error {
  // Declared alone: the constructor sets it, and a field would be made twice.
  declare readonly failure: ExchangeFailure;

  constructor(failure: ExchangeFailure) {
    super(failure.kind);
    this.failure = failure;
  }
}

export const stop = (failure: ExchangeFailure): never => {
  throw new ExchangeStop(failure);
};

export async function stored<T>(answer: Promise<Result<T, StorageFailure>>): Promise<T> {
  const result = await answer;
  return result.ok ? result.value : stop({ kind: 'storage', failure: result.error });
}

export async function answered<T>(answer: Promise<Result<T, RelayFailure>>): Promise<T> {
  const result = await answer;
  return result.ok ? result.value : stop({ kind: 'relay', failure: result.error });
}

/** Code that an exchange seldom needs and so asks for then; where it cannot be had there is no network either. */
export async function fetched<T>(code: Promise<T>): Promise<T> {
  const loaded = await code.catch(() => null);
  return loaded ?? stop({ kind: 'relay', failure: { reason: 'offline', retryAfter: null } });
}

/** Runs the steps of an exchange; each of them ends the whole by `stop`. */
export async function exchanging<T>(work: () => Promise<T>): Step<T> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof ExchangeStop) return { ok: false, error: error.failure };
    throw error;
  }
}

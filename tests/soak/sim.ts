import type { Relay } from '#domain/sync/wire/relay.ts';
import { SwitchedOff, type Fault } from './faulty-relay.ts';
import { exchangeAtHome } from './house.ts';
import type { Phone } from './phone.ts';
import type { Told } from './told.ts';

/** The family as it plays. */
export interface Sim {
  readonly phones: Phone[];
  readonly networks: Fault[][];
  /** Phones that were put out, by their place; `true` where that is certain: a phone switched off in between may not have said it. */
  readonly out: Map<number, boolean>;
  /** The same by the devices' names, for copies of them that come later. */
  readonly outDevices: Map<string, boolean>;
  readonly relay: Relay;
  readonly told: Told;
}

/** Something with a phone under a network's faults; a phone that was switched off is switched on again. */
export async function underFaults(
  { phones, networks }: Sim,
  at: number,
  network: readonly Fault[],
  work: (phone: Phone) => Promise<unknown>,
): Promise<void> {
  const phone = phones[at];
  if (!phone) return;
  networks[at]?.splice(0, Infinity, ...network);
  try {
    await work(phone);
  } catch (error) {
    if (!(error instanceof SwitchedOff)) throw error;
    phones[at] = phone.restarted();
  }
  networks[at]?.splice(0);
}

/** One exchange under a network's faults. */
export const tryExchange = (sim: Sim, at: number, network: readonly Fault[]): Promise<void> =>
  underFaults(sim, at, network, (phone) => exchangeAtHome(phone, sim.relay));

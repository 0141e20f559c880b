import { deviceOf, hasSentAll, hasToMove, putOut, spaceOf } from './house.ts';
import type { Fault } from './faulty-relay.ts';
import { tryExchange, underFaults, type Sim } from './sim.ts';

/** The one space that everybody who was not put out is in; `null` while some have still to move. */
export async function commonSpace({ phones, out }: Sim): Promise<string | null> {
  const family = phones.filter((_, at) => !out.has(at));
  if ((await Promise.all(family.map(hasToMove))).includes(true)) return null;
  const spaces = await Promise.all(family.map(spaceOf));
  const [first = null] = spaces;
  return spaces.every((space) => space === first) ? first : null;
}

/**
 * One phone puts another out, and every copy of it: they are one device. What those have written is sent before, for what a phone keeps
 * to itself when it is put out stays on it alone, as it should. At least two phones remain.
 */
export async function putOutBy(sim: Sim, by: number, other: number, network: readonly Fault[]): Promise<void> {
  const devices = await Promise.all(sim.phones.map(deviceOf));
  const device = devices[other] ?? null;
  const gone = [...devices.keys()].filter((at) => devices[at] === device);
  const left = [...devices.keys()].filter((at) => !gone.includes(at) && !sim.out.has(at));
  if (device === null || !left.includes(by) || left.length < 2) return;
  for (const at of [...gone, by]) {
    const phone = sim.phones[at];
    if (phone && !sim.out.has(at) && !(await hasSentAll(phone, sim.relay))) return;
  }
  await tryExchange(sim, by, []);
  const home = async () => sim.phones[by] && spaceOf(sim.phones[by]);
  const before = await home();
  const said = { done: false };
  await underFaults(sim, by, network, async (phone) => {
    said.done = await putOut(phone, device, sim.relay);
  });
  const isCertain = said.done && (await home()) !== before;
  sim.outDevices.set(device, isCertain || sim.outDevices.get(device) === true);
  await markCopies(sim);
  for (const at of gone) sim.out.set(at, isCertain || sim.out.get(at) === true);
}

/** A copy of a phone that was put out is put out too. */
export async function markCopies({ phones, out, outDevices }: Sim): Promise<void> {
  for (const [at, phone] of phones.entries()) {
    const isCertain = outDevices.get((await deviceOf(phone)) ?? '');
    if (isCertain !== undefined) out.set(at, isCertain);
  }
}

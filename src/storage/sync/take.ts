import type { Blob } from '#domain/sync/wire/relay.ts';
import { applyReceived } from './apply.ts';
import { stored, type SyncDevice } from './device.ts';
import { openBlobs } from './open-blobs.ts';
import { beAnother } from './pull.ts';
import type { SpaceState } from './rows.ts';

/**
 * Records merged in one transaction. Its pieces are a few ms of work on a cheap phone each, and the page has its turn between them; but
 * after each transaction every page asks anew for what it shows, which is far more: so the steps are equal, and none is for the odd one.
 */
const aboutAtOnce = 150;

/** Merges blobs in small steps; `change` tells where the device stands once a step is done. `false`: begin again, as another device. */
export async function take(
  device: SyncDevice,
  { client, unreadable }: SpaceState,
  blobs: readonly Blob[],
  change: (last: Blob | null) => Partial<SpaceState>,
): Promise<boolean> {
  const steps = Math.max(1, Math.round(blobs.length / aboutAtOnce));
  const atOnce = Math.max(1, Math.ceil(blobs.length / steps));
  let odd = unreadable;
  const open = (from: number) => openBlobs(device, blobs.slice(from, from + atOnce));
  let opening = open(0);
  for (let from = 0; from === 0 || from < blobs.length; from += atOnce) {
    const part = blobs.slice(from, from + atOnce);
    const opened = await opening;
    // The next ones are opened by other threads while these are written.
    opening = open(from + atOnce);
    // What goes wrong there is thrown where it is waited for, and is nothing when this ends before.
    opening.catch(() => undefined);
    odd += opened.unreadable;
    const isLast = from + atOnce >= blobs.length;
    const told = {
      ...change(isLast ? null : (part.at(-1) ?? null)),
      unreadable: odd,
      ...(opened.hasNewer && { hasNewer: true }),
    };
    const outcome = await stored(applyReceived(device.connection, client, opened.received, told, device.now()));
    if (outcome === 'copied') await beAnother(device, client);
    if (outcome !== 'applied') return false;
    if (part.length > 0) device.onProgress?.(part.length);
    await device.pause();
  }
  return true;
}

import { isInPlaceOfAnother } from '#storage/sync/devices/replaced.ts';
import { flags, type SyncWorld } from './world.ts';

/**
 * Called where this phone shared when it was last looked at and is no member now. Has the browser thrown its database away, then sharing
 * has ended without anybody's doing; the pages of sharing say so until it is switched on again.
 */
export async function noteLoss({ connection, memory }: Pick<SyncWorld, 'connection' | 'memory'>): Promise<void> {
  const isReplaced = await isInPlaceOfAnother(connection);
  if (isReplaced.ok && isReplaced.value) memory.set(flags.ended, JSON.stringify({ why: 'lost', by: null }));
  memory.set(flags.on, null);
}

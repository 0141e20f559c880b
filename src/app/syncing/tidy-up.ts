import { copied } from '#storage/saving.ts';
import type { SyncDevice } from '#storage/sync/device.ts';
import { ownRecords } from '#storage/sync/devices/own-records.ts';
import { tellDevice } from '#storage/sync/devices/tell-device.ts';

/** After an exchange: whether the family's space has ended, and what this phone has to tell of itself. */
export async function tidyUp({ connection, now }: SyncDevice): Promise<'to-move' | 'to-send' | 'done'> {
  const news = await connection.run((db) => ownRecords(db, 'houses'));
  if (news.ok && news.value.some(({ seqs }) => seqs.length > 0)) return 'to-move';
  // What came, and what others deleted, is in the second copy too.
  await copied();
  const told = await tellDevice(connection, now());
  return told.ok && told.value ? 'to-send' : 'done';
}

import { Dexie } from 'dexie';

const remote = new WeakSet();

/** From here on the running transaction writes what was merged already: nothing of it is a change of this device. */
export function markAsRemote(): void {
  const transaction = Dexie.currentTransaction as { readonly idbtrans: object } | null;
  if (!transaction) throw new Error('no transaction is running');
  remote.add(transaction.idbtrans);
}

export const isRemote = (transaction: object): boolean => remote.has(transaction);

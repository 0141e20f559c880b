import type { PairingFault } from '#domain/sync/pairing/mailbox.ts';
import type { RecoveryFault } from '#domain/sync/recovery-code.ts';
import type { RelayFault } from '#domain/sync/wire/relay.ts';
import type { SyncFailure } from '#features/sync/sync-failure.ts';
import type { ExchangeFailure } from '#storage/sync/device.ts';

/** What a refusal of the relay means to a parent. */
export function ofRelay(reason: RelayFault): SyncFailure {
  switch (reason) {
    case 'sealed':
      return 'moved';
    case 'conflict':
    case 'malformed':
    case 'too-big':
      return 'trouble';
    default:
      return reason;
  }
}

const ofPairing = new Set<string>(['expired', 'cancelled', 'taken', 'other-version', 'tampered', 'refused']);
const isOwn = (fault: PairingFault): fault is Exclude<PairingFault, RelayFault> => ofPairing.has(fault);
export const ofMeeting = (fault: PairingFault): SyncFailure => (isOwn(fault) ? fault : ofRelay(fault));

export function ofExchange(failure: ExchangeFailure): SyncFailure {
  if (failure.kind === 'relay') return ofRelay(failure.failure.reason);
  if (failure.kind === 'storage') return 'storage';
  return failure.kind === 'off' ? 'off' : 'trouble';
}

export function ofCode(fault: RecoveryFault): SyncFailure {
  if (fault.reason === 'length') return fault.missing > 0 ? 'too-short' : 'too-long';
  return fault.reason === 'sign' ? 'odd-sign' : 'typo';
}

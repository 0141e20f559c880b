import { err, type Result } from '#domain/result.ts';

/**
 * Why a run stopped. The last snapshot is whole in every case.
 * - `input`: an option or a missing key; `refused`: PTV says no (key, address, query), asking again is no use;
 * - `unreachable`: faults beyond the retry budget, the next run goes on from the last finished page;
 * - `unsteady`: the register kept changing while it was read; `shrunk`: much less than last time, somebody has to look.
 */
export interface PtvFault {
  readonly kind: 'input' | 'refused' | 'unreachable' | 'unsteady' | 'shrunk';
  readonly message: string;
}

export const fault = (kind: PtvFault['kind'], message: string): Result<never, PtvFault> => err({ kind, message });

import { useEffect, useRef, useState } from 'react';
import type { Doubles, Joining } from './family-sync.ts';
import { useFamilySync } from './sync-context.ts';
import type { SyncFailure } from './sync-failure.ts';

/** How far joining has come. */
export type JoinStep =
  | { readonly step: 'ways'; readonly failure: SyncFailure | null }
  | { readonly step: 'connecting' | 'fetching' }
  | { readonly step: 'digits'; readonly digits: string }
  | { readonly step: 'failed'; readonly reason: SyncFailure }
  | { readonly step: 'joined'; readonly doubles: readonly Doubles[] };

export interface Joins {
  readonly at: JoinStep;
  readonly join: (text: string, deviceName: string) => void;
  readonly joinByCode: (code: string, deviceName: string) => void;
  readonly cancel: () => void;
  /** Back to the ways in, after a failure. */
  readonly again: () => void;
}

/** What is wrong with the code itself is said beside it, where it is mended. */
const ofTheCode: readonly SyncFailure[] = ['not-a-code', 'typo', 'too-short', 'too-long', 'odd-sign'];

export function useJoining(): Joins {
  const sync = useFamilySync();
  const [at, setAt] = useState<JoinStep>({ step: 'ways', failure: null });
  const joining = useRef<Joining | null>(null);
  useEffect(() => () => joining.current?.cancel(), []);

  const fail = (reason: SyncFailure) => {
    joining.current = null;
    setAt(ofTheCode.includes(reason) ? { step: 'ways', failure: reason } : { step: 'failed', reason });
  };
  const start = async (text: string, deviceName: string) => {
    setAt({ step: 'connecting' });
    const begun = await sync.join(text, deviceName);
    if (!begun.ok) {
      fail(begun.error);
      return;
    }
    joining.current = begun.value;
    const digits = await begun.value.digits;
    if (!digits.ok) {
      fail(digits.error);
      return;
    }
    setAt({ step: 'digits', digits: digits.value });
    const finished = await begun.value.finished;
    joining.current = null;
    if (finished.ok) setAt({ step: 'joined', doubles: finished.value.doubles });
    else fail(finished.error);
  };
  const startByCode = async (code: string, deviceName: string) => {
    setAt({ step: 'fetching' });
    const joined = await sync.joinByCode(code, deviceName);
    if (joined.ok) setAt({ step: 'joined', doubles: joined.value.doubles });
    else fail(joined.error);
  };
  const back = () => setAt({ step: 'ways', failure: null });
  return {
    at,
    join: (text, deviceName) => void start(text, deviceName),
    joinByCode: (code, deviceName) => void startByCode(code, deviceName),
    cancel: () => {
      joining.current?.cancel();
      joining.current = null;
      back();
    },
    again: back,
  };
}

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

/** One try to come in; what is heard of it after it was given up is shown no more. */
interface Attempt {
  joining: Joining | null;
  isOver: boolean;
}

function giveUp(attempt: Attempt | null): void {
  if (!attempt) return;
  attempt.isOver = true;
  attempt.joining?.cancel();
}

export function useJoining(): Joins {
  const sync = useFamilySync();
  const [at, setAt] = useState<JoinStep>({ step: 'ways', failure: null });
  const current = useRef<Attempt>(null);
  useEffect(() => () => giveUp(current.current), []);

  const fail = (reason: SyncFailure) =>
    setAt(ofTheCode.includes(reason) ? { step: 'ways', failure: reason } : { step: 'failed', reason });
  const start = async (text: string, deviceName: string) => {
    const attempt: Attempt = { joining: null, isOver: false };
    const isOver = () => attempt.isOver;
    current.current = attempt;
    setAt({ step: 'connecting' });
    const begun = await sync.join(text, deviceName);
    if (isOver()) {
      // Given up before there was anything to take back: the other phone waits for an answer by now.
      if (begun.ok) begun.value.cancel();
      return;
    }
    if (!begun.ok) {
      fail(begun.error);
      return;
    }
    attempt.joining = begun.value;
    const digits = await begun.value.digits;
    if (!digits.ok) {
      if (!isOver()) fail(digits.error);
      return;
    }
    if (!isOver()) setAt({ step: 'digits', digits: digits.value });
    const finished = await begun.value.finished;
    attempt.joining = null;
    // Given up a moment too late, this phone is in all the same, and must say so.
    if (finished.ok) setAt({ step: 'joined', doubles: finished.value.doubles });
    else if (!isOver()) fail(finished.error);
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
      giveUp(current.current);
      setAt((now) => (now.step === 'joined' ? now : { step: 'ways', failure: null }));
    },
    again: back,
  };
}

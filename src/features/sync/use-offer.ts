import { useEffect, useState } from 'react';
import type { Offer } from './family-sync.ts';
import { useFamilySync } from './sync-context.ts';
import type { SyncFailure } from './sync-failure.ts';

/** How far taking a phone in has come. */
export type Offering =
  | { readonly step: 'preparing' | 'done' | 'different' }
  | { readonly step: 'offered'; readonly offer: Offer }
  | { readonly step: 'digits' | 'sending'; readonly offer: Offer; readonly digits: string }
  | { readonly step: 'failed'; readonly reason: SyncFailure };

export interface Offers {
  readonly at: Offering;
  /** Which offer this is, from 0. */
  readonly round: number;
  readonly answer: (isSame: boolean) => void;
  /** A new code; the one before is of no use any more. */
  readonly renew: () => void;
}

/** Offers this phone to another one for as long as the page is open. */
export function useOffer(): Offers {
  const sync = useFamilySync();
  const [round, setRound] = useState(0);
  const [at, setAt] = useState<Offering>({ step: 'preparing' });
  useEffect(() => {
    let isOver = false;
    let cancel = () => {
      // Nothing is offered yet.
    };
    const go = (next: Offering) => {
      if (!isOver) setAt(next);
    };
    void sync.offer().then(async (offered) => {
      if (!offered.ok) {
        go({ step: 'failed', reason: offered.error });
        return;
      }
      const offer = offered.value;
      if (isOver) {
        offer.cancel();
        return;
      }
      cancel = offer.cancel;
      go({ step: 'offered', offer });
      const digits = await offer.digits;
      go(digits.ok ? { step: 'digits', offer, digits: digits.value } : { step: 'failed', reason: digits.error });
    });
    return () => {
      isOver = true;
      cancel();
    };
  }, [sync, round]);

  const answer = (isSame: boolean) => {
    if (at.step !== 'digits') return;
    const { offer } = at;
    if (isSame) setAt({ ...at, step: 'sending' });
    void offer.answer(isSame).then((result) => {
      if (!isSame) setAt({ step: 'different' });
      else setAt(result.ok ? { step: 'done' } : { step: 'failed', reason: result.error });
    });
  };
  const renew = () => {
    setAt({ step: 'preparing' });
    setRound(round + 1);
  };
  return { at, round, answer, renew };
}

import { useEffect, useRef } from 'react';
import { useLanguage } from '#i18n/language-context.tsx';
import { loadTextsOf } from '#i18n/texts.ts';
import { afterBurst } from '#platform/after-burst.ts';
import { useNow } from '#platform/clock.tsx';
import { whenCheap } from '#platform/when-idle.ts';
import { useStored } from '#storage/use-stored.ts';
import type { Deliverable, PushServer } from './deliverable.ts';

const loadSettings = () => import('#storage/settings.ts');

/** Another phone's records come by the hundred: what they change is spread once. What somebody asks for on this phone is spread at once. */
const gatherMs = 500;

/**
 * Keeps every way of delivery up to date: at each start, after each change of plan, settings or language, and when the app comes
 * back to the front. One that is not seen keeps still: what it does would count as opened. `plan` must be the same object for as long as it says the same; `null` while it is being read.
 */
export function useDeliver(plan: Deliverable | null, push: PushServer | null): void {
  const language = useLanguage();
  const now = useNow();
  const settings = useStored('settings', loadSettings, (storage) => storage.readSettings());
  const spread = useRef(settings);
  useEffect(() => {
    if (!plan || !now || settings.status !== 'ready' || document.visibilityState === 'hidden') return;
    const work = () => {
      spread.current = settings;
      void whenCheap()
        .then(() => Promise.all([import('./deliver.ts'), loadTextsOf('planning', language)]))
        .then(
          ([{ deliver }]) => deliver({ plan, settings: settings.value, language, now, push }),
          () => {
            // The part did not arrive (no network, no worker yet): the next start brings it.
          },
        );
    };
    return afterBurst(spread.current === settings ? gatherMs : 0, work);
  }, [plan, now, settings, language, push]);
}

import { useEffect, useRef } from 'react';
import { useLanguage } from '#i18n/language-context.tsx';
import { loadTextsOf } from '#i18n/texts.ts';
import { afterBurst } from '#platform/after-burst.ts';
import { useNow } from '#platform/clock.tsx';
import { whenCheap } from '#platform/when-idle.ts';
import { useStored } from '#storage/use-stored.ts';
import type { Deliverable, PushServer } from './deliverable.ts';

const loadSettings = () => import('#storage/settings.ts');

/** What changes is spread at once, and then no oftener than this: another phone's records come by the hundred. */
const restMs = 500;

/**
 * Keeps every way of delivery up to date: at each start, after each change of plan, settings or language, and when the app comes
 * back to the front. One that is not seen keeps still: what it does would count as opened. `plan` must be the same object for as long as it says the same; `null` while it is being read.
 */
export function useDeliver(plan: Deliverable | null, push: PushServer | null): void {
  const language = useLanguage();
  const now = useNow();
  const settings = useStored('settings', loadSettings, (storage) => storage.readSettings());
  const last = useRef({ settings, at: -Infinity });
  useEffect(() => {
    if (!plan || !now || settings.status !== 'ready' || document.visibilityState === 'hidden') return;
    const work = () => {
      last.current = { settings, at: performance.now() };
      void whenCheap()
        .then(() => Promise.all([import('./deliver.ts'), loadTextsOf('planning', language)]))
        .then(
          ([{ deliver }]) => deliver({ plan, settings: settings.value, language, now, push }),
          () => {
            // The part did not arrive (no network, no worker yet): the next start brings it.
          },
        );
    };
    const rest = last.current.at + restMs - performance.now();
    return afterBurst(last.current.settings === settings ? Math.max(0, rest) : 0, work);
  }, [plan, now, settings, language, push]);
}

import { useState } from 'react';
import { ok } from '#domain/result.ts';
import { pathOf } from '#domain/site-map.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { useToday } from '#platform/clock.tsx';
import { remember } from '#platform/local-memory.ts';
import { useStored, valueOr } from '#storage/use-stored.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { focusHeading } from '#ui/focus.ts';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/page.tsx';
import { keepingNeed, movedInKey } from './keeping-need.ts';

const loadAtStake = () => import('#storage/at-stake.ts');

/** What each need is told with, and where its way to sharing leads. */
const cards = {
  'back-up': { texts: 'keep', dismiss: 'keep.later', sharing: 'sync' },
  'move-in': { texts: 'moveIn', dismiss: 'moveIn.dismiss', sharing: 'syncJoin' },
  'came-back': { texts: 'cameBack', dismiss: 'cameBack.dismiss', sharing: 'sync' },
} as const;

/**
 * A quiet card when months of notes are on this phone alone, when they seem to be gone because the app was put on an iPhone's home
 * screen, or when they were gone and are back. "Not now" is heard for a season, or for good; nothing is ever sent to the lock screen
 * about it. That something is back is told until somebody knows.
 */
export function KeepSafe({ hasSync }: { hasSync: boolean }) {
  const t = useTexts('settings');
  const language = useLanguage();
  const today = useToday();
  const [isPutOff, setPutOff] = useState(false);
  const need = valueOr(
    useStored(`keeping on ${today}`, loadAtStake, async ({ readAtStake }) => {
      const atStake = await readAtStake();
      return atStake.ok ? ok(today && keepingNeed(atStake.value, today)) : atStake;
    }),
    null,
  );
  if (!need || !today || isPutOff) return null;
  const { texts, dismiss, sharing } = cards[need];
  const close = () => {
    if (need === 'came-back') void loadAtStake().then(({ noteCameBackSeen }) => noteCameBackSeen());
    else remember(need === 'move-in' ? movedInKey : 'backup-later', today);
    setPutOff(true);
    focusHeading();
  };
  const title = t(`${texts}.title`);
  const actions = (
    <>
      {texts !== 'cameBack' && (
        <ButtonLink look="quiet" to={pathOf(language, 'settings')}>
          {t(`${texts}.action`)}
        </ButtonLink>
      )}
      {hasSync && (
        <ButtonLink look="quiet" to={pathOf(language, sharing)}>
          {t(texts === 'moveIn' ? 'moveIn.join' : 'phones.title')}
        </ButtonLink>
      )}
      <Button look="plain" onClick={close}>
        {t(dismiss)}
      </Button>
    </>
  );
  return (
    <aside aria-label={title}>
      <Section title={title}>
        <Notice actions={actions}>
          <p>{t(`${texts}.text`)}</p>
          {hasSync && texts !== 'keep' && <p>{t(`${texts}.pair`)}</p>}
        </Notice>
      </Section>
    </aside>
  );
}

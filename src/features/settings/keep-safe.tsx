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

/**
 * A quiet card when months of notes are on this phone alone, or when they seem to be gone because the app was put on an iPhone's home
 * screen. "Not now" is heard for a season, or for good; nothing is ever sent to the lock screen about it.
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
  const isMove = need === 'move-in';
  const putOff = () => {
    remember(isMove ? movedInKey : 'backup-later', today);
    setPutOff(true);
    focusHeading();
  };
  const title = t(isMove ? 'moveIn.title' : 'keep.title');
  const actions = (
    <>
      <ButtonLink look="quiet" to={pathOf(language, 'settings')}>
        {t(isMove ? 'moveIn.action' : 'keep.action')}
      </ButtonLink>
      {hasSync && (
        <ButtonLink look="quiet" to={pathOf(language, isMove ? 'syncJoin' : 'sync')}>
          {t(isMove ? 'moveIn.join' : 'phones.title')}
        </ButtonLink>
      )}
      <Button look="plain" onClick={putOff}>
        {t(isMove ? 'moveIn.dismiss' : 'keep.later')}
      </Button>
    </>
  );
  return (
    <aside aria-label={title}>
      <Section title={title}>
        <Notice actions={actions}>
          <p>{t(isMove ? 'moveIn.text' : 'keep.text')}</p>
          {isMove && hasSync && <p>{t('moveIn.pair')}</p>}
        </Notice>
      </Section>
    </aside>
  );
}

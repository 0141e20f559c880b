import { useState } from 'react';
import { pathOf } from '#domain/site-map.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Doubles } from './doubles.tsx';
import type { Doubles as Pair } from './family-sync.ts';
import { Step } from './step.tsx';

/** Joined: first the children that may be the same, then the end. */
export function JoinedStep({ doubles }: { doubles: readonly Pair[] }) {
  const t = useTexts('sync');
  const language = useLanguage();
  const [isAsked, setAsked] = useState(doubles.length > 0);
  if (isAsked) return <Doubles doubles={doubles} onLater={() => setAsked(false)} onDone={() => setAsked(false)} />;
  return (
    <Step title={t('join.done')}>
      <p>{t('join.doneText')}</p>
      <ButtonLink to={pathOf(language, 'sync')}>{t('join.open')}</ButtonLink>
    </Step>
  );
}

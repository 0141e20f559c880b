import type { ReactNode } from 'react';
import { needsChecking } from '#domain/confidence.ts';
import type { Hours } from '#domain/directory/hours.ts';
import { openState } from '#domain/directory/open-hours/open-state.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { HoursText } from './hours-text.tsx';
import { LocalizedParagraphs } from './localized.tsx';
import { wordsOf } from './open-words.ts';
import styles from './ways.module.css';

type Way = 'door' | 'line';

function Standing({ hours, way, at }: { hours: Exclude<Hours, { kind: 'unknown' }>; way: Way; at: Date }) {
  const say = useTexts('hours');
  const language = useLanguage();
  const state = openState(hours, at);
  return (
    <p className={styles['state']} data-state={state.state}>
      <span>{wordsOf({ ...state, of: { way, hours } }, at, say, language)}</span>
      {needsChecking(hours.confidence) && ` · ${say('check')}`}
    </p>
  );
}

/** When a line is answered or a door open, apart from the service's own hours: now in a sentence, the coming days on a tap. */
export function WayHours({
  hours,
  way,
  at,
  children,
}: {
  hours: Hours;
  way: Way;
  at: Date | null;
  /** Below the coming days. */
  children?: ReactNode;
}) {
  const t = useTexts('service');
  if (hours.kind === 'unknown') return null;
  const title = t(way === 'line' ? 'answers' : 'doorHours');
  if (hours.kind === 'text')
    return (
      <div className={styles['small']}>
        <p>{title}</p>
        <LocalizedParagraphs text={hours.text} />
        {needsChecking(hours.confidence) && <p>{t('checkHours')}</p>}
      </div>
    );
  return (
    <>
      {at && <Standing hours={hours} way={way} at={at} />}
      {hours.kind === 'schedule' && (
        <details className={styles['days']}>
          <summary>{title}</summary>
          <HoursText hours={hours} />
          {children}
        </details>
      )}
    </>
  );
}

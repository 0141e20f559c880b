import { useEffect, useRef, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { HelpLine } from '#domain/directory/help-now.ts';
import { worryLevels, type Service, type WorryLevel } from '#domain/directory/service.ts';
import type { Home } from '#domain/directory/serving.ts';
import { useTexts } from '#i18n/language-context.tsx';
import { focusHeading } from '#ui/focus.ts';
import { Page } from '#ui/page.tsx';
import { Answers } from './answers.tsx';
import { CalmAnswer } from './calm-answer.tsx';
import { HelpAnswer } from './help-answer.tsx';
import styles from './how-are-you.module.css';
import { useSettled } from './use-settled.ts';

/** What the answers are made of; the pieces of other features are composed by the app. */
export interface AnswerParts {
  /** Everything on this phone; the urgent lines are among them even before anything has been stored. */
  readonly services: readonly Service[];
  readonly home: Home | null;
  /** Says whose services these are, and how to choose. */
  readonly area: ReactNode;
  /** Stands where the services would, before any are on the phone. */
  readonly notStored: ReactNode;
  /** A row that leads to a service, below a heading of the second level. */
  readonly card: (service: Service) => ReactNode;
  /** Whether somebody answers that line, and until or from when. */
  readonly hours: (line: HelpLine) => ReactNode;
  readonly reading: (level: WorryLevel) => ReactNode;
}

/**
 * The three-level entry: how are you, and who is there for that. The answer is in the address alone (`?level=small`), so Back takes it
 * back; nothing is kept, and the name in the tab is the same whatever the answer. `isStored` is null until the phone has told.
 */
export function HowAreYouPage({ parts, isStored }: { parts: AnswerParts; isStored: boolean | null }) {
  const isSettled = useSettled(isStored !== null);
  const t = useTexts('howAreYou');
  const [params] = useSearchParams();
  const level = worryLevels.find((each) => each === params.get('level')) ?? null;
  const before = useRef(level);

  // The address changed, the page did not: what a navigation does (app/route-focus.tsx) is done here.
  useEffect(() => {
    if (before.current === level) return;
    before.current = level;
    scrollTo(0, 0);
    focusHeading();
  }, [level]);

  if (level === null)
    return (
      <Page title={t('title')} lead={t('lead')}>
        <Answers given={null} />
        <div className={styles['below']}>
          <p>{t('unsure')}</p>
          <p>{t('private')}</p>
        </div>
      </Page>
    );
  return (
    <Page
      title={t(`${level}.title`)}
      documentTitle={t('title')}
      lead={t(`${level}.lead`)}
      before={<Answers given={level} />}
      isWide
    >
      {level === 'big' ? (
        <HelpAnswer parts={parts} isSettled={isSettled} />
      ) : (
        <CalmAnswer level={level} parts={parts} isStored={isStored} />
      )}
      {isSettled && parts.reading(level)}
    </Page>
  );
}

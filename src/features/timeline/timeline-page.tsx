import { useState } from 'react';
import { useLocation } from 'react-router';
import type { Child } from '#domain/family/child.ts';
import type { KeptReminder, SettledPlan } from '#domain/reminders/settle.ts';
import { timelineOf, type Month } from '#domain/reminders/timeline.ts';
import { dateId } from '#domain/reminders/date-id.ts';
import { pathOf } from '#domain/site-map.ts';
import { localDate, type LocalDate } from '#domain/time/local-date.ts';
import { formatDate } from '#i18n/format.ts';
import { useChildName } from '#i18n/child-name.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Choices } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import styles from './timeline.module.css';
import { TimelineStop } from './timeline-stop.tsx';

/** What the page needs of the family's plan; the app hands it over. */
export interface TimelinePlan extends SettledPlan {
  readonly today: LocalDate;
  readonly isHushed: boolean;
  readonly children: readonly Child[];
}

/** The months as a winding path: a picture drawn with the list itself, so that it reads aloud in order. */
function Path({ months, named }: { months: readonly Month<KeptReminder>[]; named: KeptReminder | undefined }) {
  const language = useLanguage();
  return (
    <ol className={styles['path']}>
      {months.map(({ month, stops }) => (
        <li key={month} className={styles['month']}>
          <svg viewBox="0 0 48 100" preserveAspectRatio="none" aria-hidden="true" className={styles['way']}>
            <path d="M24 0C44 25 44 25 24 50S4 75 24 100" vectorEffect="non-scaling-stroke" />
          </svg>
          <h2>{formatDate(localDate(`${month}-01`), language, 'monthName')}</h2>
          <ul>
            {stops.map((stop) => (
              <TimelineStop
                key={`${stop.kind} ${stop.kind === 'reminder' ? stop.reminder.id : stop.day}`}
                stop={stop}
                id={stop.kind === 'reminder' && stop.reminder === named ? dateId(named.rule.id) : undefined}
              />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

export function TimelinePage({ plan }: { plan: TimelinePlan | null }) {
  const t = useTexts('reminders');
  const language = useLanguage();
  const [chosen, setChosen] = useState('');
  const children = plan?.children ?? [];
  const { hash } = useLocation();
  const reminders = plan && !plan.isHushed ? [...plan.open, ...plan.later, ...plan.done] : [];
  const named = reminders.filter(({ rule }) => hash === `#${dateId(rule.id)}`);
  const child = children.find(({ id }) => id === chosen || (chosen === '' && id === named[0]?.child)) ?? children[0];
  const shown = plan && child && !plan.isHushed ? timelineOf(reminders, child, plan.today) : [];
  const nameOf = useChildName();
  return (
    <Page title={t('timeline.title')} lead={t('timeline.lead')}>
      {!plan && <Skeleton label={t('timeline.title')} rows={4} />}
      {plan && shown.length === 0 && (
        <Notice
          actions={
            <ButtonLink look="quiet" to={pathOf(language, plan.isHushed ? 'reminders' : 'family')}>
              {t(plan.isHushed ? 'hush.onTitle' : 'empty.addChild')}
            </ButtonLink>
          }
        >
          {t(plan.isHushed ? 'hush.onText' : 'timeline.empty')}
        </Notice>
      )}
      {children.length > 1 && child && !plan?.isHushed && (
        <Choices
          legend={t('timeline.forWhom')}
          name="timeline-child"
          value={child.id}
          onChange={setChosen}
          choices={children.map((each) => ({ value: each.id, label: nameOf(each) }))}
        />
      )}
      {shown.length > 0 && <Path months={shown} named={named.find((each) => each.child === child?.id)} />}
    </Page>
  );
}

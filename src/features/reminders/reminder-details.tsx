import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { needsChecking } from '#domain/confidence.ts';
import type { Reminder } from '#domain/reminders/reminder.ts';
import { servicesAbout } from '#domain/site-map.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import styles from './reminder-card.module.css';
import type { RuleTexts } from '#i18n/rule-texts.ts';

/** Why just then, what to do, whom it concerns, what the municipality does differently, what it rests on and who helps. */
export function ReminderDetails({
  reminder,
  texts,
  local,
  reading,
}: {
  reminder: Reminder;
  texts: RuleTexts;
  /** What the family's municipality does differently, one sentence each. */
  local: readonly string[];
  /** What there is to read about it: another feature's part. */
  reading: ReactNode;
}) {
  const t = useTexts('reminders');
  const language = useLanguage();
  const { rule, fit, phase } = reminder;
  const unknown = fit === 'perhaps' ? (rule.only ?? []) : [];
  const authority = t(`authorities.${rule.authority}`);
  const mayChange = rule.volatile || needsChecking(rule.confidence);
  return (
    <div className={styles['why']}>
      {unknown.map((situation) => (
        <p key={situation}>{t(`situations.${situation}`)}</p>
      ))}
      <p>
        <strong>{t('whyTitle')}</strong> {texts.why}
      </p>
      <p>{phase === 'passed' ? texts.passed : texts.what}</p>
      {local.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {mayChange && <p>{t('mayChange', { authority })}</p>}
      <p>
        {t(`hardness.${rule.hardness}`)}:{' '}
        <a href={rule.source.url} rel="noreferrer">
          {rule.source.reference[language]}
        </a>
      </p>
      <p>
        <strong>{t('helpTitle')}</strong>{' '}
        <Link to={servicesAbout(language, t(`findAuthority.${rule.authority}`))}>{authority}</Link>
      </p>
      {reading}
    </div>
  );
}

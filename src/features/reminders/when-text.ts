import type { KeptReminder } from '#domain/reminders/settle.ts';
import { formatDate } from '#i18n/format.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';

export interface WhenText {
  /** "viimeistään to 1.4.2027", "noin 7.8.2027", "9.7.–6.8.2027", or that it can still be arranged. */
  readonly when: string;
  /** "12 päivää", "tänään"; `null` where a count would say nothing. */
  readonly left: string | null;
}

/** How a reminder's days are said: a last day, a first day, about a day, or a time from one day to another. */
export function useWhenText(): (
  reminder: Pick<KeptReminder, 'rule' | 'from' | 'to' | 'phase' | 'daysLeft' | 'state'>,
) => WhenText {
  const t = useTexts('reminders');
  const language = useLanguage();
  return ({ rule, from, to, phase, daysLeft, state }) => {
    if (phase === 'passed') return { when: t('passed'), left: null };
    const left = daysLeft === 0 ? t('today') : daysLeft > 0 ? t('daysLeft', { count: daysLeft }) : null;
    const day = (date: typeof from) => formatDate(date, language, 'weekday');
    // The day the clinic gave is a day, not "about" one.
    if (state?.date) return { when: t('onDay', { date: day(from) }), left };
    if (rule.kind === 'deadline') return { when: t('by', { date: day(to) }), left };
    if (rule.kind === 'earliest') return { when: t('from', { date: day(from) }), left };
    if (from === to) return { when: t('about', { date: formatDate(from, language) }), left };
    const between = { from: formatDate(from, language), to: formatDate(to, language) };
    return phase === 'now'
      ? { when: t('until', { date: between.to }), left: null }
      : { when: t('between', between), left };
  };
}

import type { LocalPractice } from '#domain/reminders/local-practice.ts';
import { localDate } from '#domain/time/local-date.ts';
import { formatMonthDay } from './format.ts';
import { useLanguage, useTexts } from './language-context.tsx';

/** What a municipality was seen to do differently, as a sentence with its name, the years of the source and "ask the municipality". */
export function useLocalPracticeText(): (practice: LocalPractice, place: string) => string {
  const t = useTexts('reminders');
  const language = useLanguage();
  return (practice, place) => {
    const { seen } = practice;
    switch (practice.kind) {
      case 'spring-round':
        return t('local.spring-round', {
          place,
          seen,
          date: formatMonthDay(localDate(`2000-${practice.applyBy}`), language),
        });
      case 'place-assigned':
        return t('local.place-assigned', { place, seen, week: practice.decisionWeek });
    }
  };
}

import type { ReminderWords } from '#domain/calendar-file/event-of-reminder.ts';
import { formatDate } from '#i18n/format.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';

/** A reminder's own title and description, completed with the sentence that only the calendar needs. */
export function useReminderWords(): (title: string, description: string) => ReminderWords {
  const t = useTexts('calendar');
  const language = useLanguage();
  return (title, description) => ({
    title,
    description,
    until: (last) => t('until', { date: formatDate(last, language) }),
  });
}

import type { Service } from '#domain/directory/service.ts';
import { readable } from '#domain/language.ts';
import { formatDate } from './format.ts';
import { useLanguage, useTexts } from './language-context.tsx';

/** What is said where a number was withdrawn: since when, why, and what to do now. One line a sentence; none when nothing was. */
export function useWithdrawnLines({ withdrawn = [] }: Service): readonly string[] {
  const t = useTexts('services');
  const language = useLanguage();
  return withdrawn
    .flatMap(({ instead, why, date }) => [
      t('withdrawn.said', { date: formatDate(date, language) }),
      (why && readable(why, language)?.text) ?? '',
      instead === null ? t('withdrawn.look') : t('withdrawn.instead', { number: instead }),
    ])
    .filter((line) => line !== '');
}

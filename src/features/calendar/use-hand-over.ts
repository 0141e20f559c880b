import { useState } from 'react';
import type { CalendarExport } from '#domain/calendar-file/next-export.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import type { FileShared } from '#platform/share-file.ts';
import { handOver } from './hand-over.ts';

/** Hands files over in the language of the page, one at a time, and tells what became of the last one. */
export function useHandOver(): {
  readonly outcome: FileShared | null;
  readonly hand: (file: CalendarExport, now: Date) => void;
} {
  const t = useTexts('calendar');
  const language = useLanguage();
  const [state, setState] = useState<FileShared | 'busy' | null>(null);
  const hand = (file: CalendarExport, now: Date) => {
    if (state === 'busy') return;
    setState('busy');
    const words = {
      language,
      fileName: t('fileName'),
      // After a loss nothing is kept of a title.
      cancelledTitle: (title: string) => (title === '' ? t('removedTitle') : t('cancelledTitle', { title })),
    };
    void handOver(file, words, now).then(setState);
  };
  return { outcome: state === 'busy' ? null : state, hand };
}

import type { LocalDate } from '#domain/time/local-date.ts';
import { useTexts } from '#i18n/language-context.tsx';
import { Notice } from '#ui/notice.tsx';
import { useWhenText } from './when-text.ts';
import { soFar, type Written } from './written.ts';

/** Says in a sentence what the form would do, while it is being written. */
export function Preview({ form, today }: { form: Written; today: LocalDate }) {
  const t = useTexts('own');
  const { sentence } = useWhenText();
  const own = soFar(form, today);
  return (
    <Notice live="status" title={t('preview.title')}>
      <p>{own ? sentence(own) : t('preview.waiting')}</p>
    </Notice>
  );
}

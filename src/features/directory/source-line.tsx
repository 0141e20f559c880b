import type { Service } from '#domain/directory/service.ts';
import { readable } from '#domain/language.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { Localized } from './localized.tsx';
import styles from './service-page.module.css';

/** "Checked 21.11.2026", what it rests on, and how sure that is. */
export function SourceLine({ service, date }: { service: Service; date: string }) {
  const t = useTexts('service');
  const language = useLanguage();
  return (
    <div className={styles['source']}>
      <p>
        <strong>{t('source', { date })}</strong>
      </p>
      <p>{t(`confidence.${service.confidence}`)}</p>
      <ul aria-label={t('sourceList')}>
        {service.sources.map((source) => (
          <li key={`${readable(source.name, language)?.text} ${source.date}`}>
            {source.url ? (
              <a href={source.url} rel="noreferrer">
                <Localized text={source.name} />
              </a>
            ) : (
              <Localized text={source.name} />
            )}
            {source.date && ` (${source.date.split('-').reverse().map(Number).join('.')})`}
          </li>
        ))}
      </ul>
    </div>
  );
}

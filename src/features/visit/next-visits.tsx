import { useTexts } from '#i18n/language-context.tsx';
import { Section } from '#ui/page.tsx';
import styles from './visit.module.css';

/** A coming visit, as the app's plan tells it. */
export interface NextVisit {
  readonly id: string;
  readonly title: string;
  readonly when: string;
}

/** The next visits of one child, soonest first. */
export function NextVisits({ visits }: { visits: readonly NextVisit[] }) {
  const t = useTexts('visit');
  if (visits.length === 0) return null;
  return (
    <Section title={t('dates.title')}>
      <ul className={styles['plain']}>
        {visits.map(({ id, title, when }) => (
          <li key={id}>
            {title} <span className="soft">{when}</span>
          </li>
        ))}
      </ul>
      <p className="soft">{t('dates.aside')}</p>
    </Section>
  );
}

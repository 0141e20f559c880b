import { Link } from 'react-router';
import type { Service } from '#domain/directory/service.ts';
import { pathOf } from '#domain/site-map.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { Card } from '#ui/card.tsx';
import { WorryMark } from '#ui/worry-mark.tsx';
import { Localized } from './localized.tsx';
import styles from './service-card.module.css';

/** One service in a list. The whole card is the tap target; the link in it is what a keyboard and a screen reader meet. */
export function ServiceCard({
  service,
  query,
  isCurrent = false,
}: {
  service: Service;
  query: string;
  isCurrent?: boolean;
}) {
  const t = useTexts('services');
  const language = useLanguage();
  return (
    <Card as="li">
      <div className={`${styles['card']} ${isCurrent ? styles['current'] : ''}`}>
        <h3>
          <Link to={pathOf(language, 'services', service.id) + query} aria-current={isCurrent ? 'page' : undefined}>
            <Localized text={service.name} />
          </Link>
        </h3>
        {service.summary && (
          <p className={styles['summary']}>
            <Localized text={service.summary} />
          </p>
        )}
        <p className={styles['marks']}>
          {service.worry.map((level) => (
            <WorryMark key={level} level={level}>
              {t(`worry.${level}`)}
            </WorryMark>
          ))}
          <span className={styles['reach']}>{t(`reach.${service.area.type}`)}</span>
        </p>
      </div>
    </Card>
  );
}

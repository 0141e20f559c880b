import type { Service } from '#domain/directory/service.ts';
import { pathOf } from '#domain/site-map.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { LinkCard } from '#ui/card.tsx';
import { WorryMark } from '#ui/worry-mark.tsx';
import { Localized } from './localized.tsx';
import styles from './service-card.module.css';

interface ServiceCardProps {
  service: Service;
  /** Kept on the way to the service: "" or "?area=091". */
  query: string;
  /** One level below the heading that the list stands under. */
  heading?: 'h2' | 'h3';
  isCurrent?: boolean;
  takesFocus?: boolean;
}

/** One service in a list: name, what one gets, how worried one may be, how far it reaches. */
export function ServiceCard({
  service,
  query,
  heading = 'h2',
  isCurrent = false,
  takesFocus = false,
}: ServiceCardProps) {
  const t = useTexts('services');
  const language = useLanguage();
  return (
    <LinkCard
      to={pathOf(language, 'services', service.id) + query}
      title={<Localized text={service.name} />}
      heading={heading}
      isCurrent={isCurrent}
      takesFocus={takesFocus}
    >
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
    </LinkCard>
  );
}

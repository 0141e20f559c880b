import { memo } from 'react';
import { numberToCall } from '#domain/directory/number-to-call.ts';
import { dialable } from '#domain/directory/phone-number.ts';
import type { Service } from '#domain/directory/service.ts';
import { pathOf } from '#domain/site-map.ts';
import { formatDistance } from '#i18n/distance.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { ButtonAnchor } from '#ui/button.tsx';
import { LinkCard } from '#ui/card.tsx';
import { Icon } from '#ui/icon.tsx';
import { WorryMark } from '#ui/worry-mark.tsx';
import { Localized } from './localized.tsx';
import { OpenLine } from './open-line.tsx';
import { RowMark } from './row-mark.tsx';
import styles from './service-card.module.css';

interface ServiceCardProps {
  service: Service;
  /** Kept on the way to the service: "" or "?area=091". */
  query: string;
  /** One level below the heading that the list stands under. */
  heading?: 'h2' | 'h3';
  isCurrent?: boolean;
  takesFocus?: boolean;
  /** Straight-line metres, where they are known and wanted. */
  metres?: number | undefined;
  /** When the row says whether it is open: now, `null` before the page has come alive; left out where rows are short. */
  at?: Date | null;
  /** Whether the family keeps it at hand; left out where that cannot be changed. */
  isFavourite?: boolean;
  /** Whether help that one needs now can be called from the row. */
  canCall?: boolean;
  /** Its number on the map beside the list. */
  number?: number | undefined;
}

function CallNow({ number }: { number: string }) {
  const t = useTexts('service');
  return (
    <p className={styles['call']}>
      <ButtonAnchor look="quiet" href={`tel:${dialable(number)}`}>
        <Icon name="phone" size={20} />
        {t('call', { number })}
      </ButtonAnchor>
    </p>
  );
}

/** One service in a list: name, what one gets, how worried one may be, how far it reaches; help one calls at once can be called from here. */
function Card({
  service,
  query,
  heading = 'h2',
  isCurrent = false,
  takesFocus = false,
  metres,
  at,
  isFavourite,
  canCall = false,
  number,
}: ServiceCardProps) {
  const t = useTexts('services');
  const language = useLanguage();
  const phone = canCall ? numberToCall(service, language) : null;
  return (
    <LinkCard
      to={pathOf(language, 'services', service.id) + query}
      title={<Localized text={service.name} />}
      heading={heading}
      isCurrent={isCurrent}
      takesFocus={takesFocus}
    >
      {isFavourite !== undefined && <RowMark service={service} number={number} isFavourite={isFavourite} />}
      {service.summary && (
        <p className={styles['summary']}>
          <Localized text={service.summary} />
        </p>
      )}
      {at !== undefined && <OpenLine service={service} at={at} />}
      <p className={styles['marks']}>
        {service.worry.map((level) => (
          <WorryMark key={level} level={level}>
            {t(`worry.${level}`)}
          </WorryMark>
        ))}
        <span className={styles['reach']}>
          {metres === undefined ? t(`reach.${service.area.type}`) : formatDistance(metres, language)}
        </span>
      </p>
      {phone && <CallNow number={phone.number} />}
    </LinkCard>
  );
}

/** A list of fifty is drawn again at each tap on a filter: a card that says the same stays as it is. */
export const ServiceCard = memo(Card);

import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { encodeSelection, type Selection } from '#domain/directory/selection.ts';
import { dialable } from '#domain/directory/phone-number.ts';
import { serviceById } from '#domain/directory/service-by-id.ts';
import type { Service } from '#domain/directory/service.ts';
import type { ServiceId } from '#domain/ids.ts';
import { pathOf } from '#domain/site-map.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { useServiceInShort } from '#i18n/service-in-short.ts';
import { Button } from '#ui/button.tsx';
import { Card, Stack } from '#ui/card.tsx';
import { Icon } from '#ui/icon.tsx';
import { Notice } from '#ui/notice.tsx';
import { OwnLanguage } from '#ui/own-language.tsx';
import { QrCode } from '#ui/qr-code.tsx';
import styles from './selection.module.css';

export interface ReceivedParts {
  /** Everything on this phone. */
  readonly services: readonly Service[];
  readonly today: LocalDate;
  /** Whether it is open, and until or from when. */
  readonly hours: (service: Service) => ReactNode;
  readonly isFetching: boolean;
  /** Nothing more is to come: what is missing has gone. */
  readonly isComplete: boolean;
  readonly onFetch: () => void;
  /** Takes the list over as one's own. */
  readonly onEdit: () => void;
}

/** One service of the list: who, what one gets, and the number under the thumb; on paper the number and the hours in words. */
function Row({ service, parts }: { service: Service; parts: ReceivedParts }) {
  const t = useTexts('selection');
  const urgent = useTexts('urgent');
  const language = useLanguage();
  const { name, summary, phones, hours, place } = useServiceInShort()(service, parts.today);
  const query = service.area.type === 'municipality' ? `?area=${service.area.municipalities[0] ?? ''}` : '';
  return (
    <Card as="li">
      <div className={styles['service']}>
        <h2>
          <OwnLanguage of={name} around={language} />
        </h2>
        {summary && (
          <p>
            <OwnLanguage of={summary} around={language} />
          </p>
        )}
        <div className={styles['screen']}>{parts.hours(service)}</div>
        {phones.map(({ phone, isUnsure }) => (
          <p key={phone.number} className={styles['number']}>
            <a
              href={`tel:${dialable(phone.number)}`}
              className={styles['call']}
              aria-label={urgent('callTo', { number: phone.number, name: name.text })}
            >
              <Icon name="phone" />
              {phone.number}
            </a>
            {isUnsure && <strong>{urgent('check')}</strong>}
          </p>
        ))}
        {place && <p>{place}</p>}
        {hours.length > 0 && <p className={styles['paper']}>{hours.join(' · ')}</p>}
        <p className={styles['screen']}>
          <Link
            to={pathOf(language, 'services', service.id) + query}
            aria-label={`${t('received.more')}: ${name.text}`}
          >
            {t('received.more')}
          </Link>
        </p>
      </div>
    </Card>
  );
}

/** Those that this phone does not hold (yet), and the way to them. */
function Missing({ ids, parts }: { ids: readonly ServiceId[]; parts: ReceivedParts }) {
  const t = useTexts('selection');
  const count = ids.length;
  const why = parts.isFetching ? 'fetching' : parts.isComplete ? 'missingGone' : 'missingText';
  return (
    <Notice
      tone="warm"
      live="status"
      title={t('received.missing', { count })}
      actions={
        !parts.isFetching && (
          <Button look="quiet" onClick={parts.onFetch}>
            {t('received.fetch')}
          </Button>
        )
      }
    >
      <p>{t(`received.${why}`)}</p>
      <p className="soft">{ids.map((id) => t('received.id', { id })).join(', ')}</p>
    </Notice>
  );
}

function SaveAll({ ids }: { ids: readonly ServiceId[] }) {
  const t = useTexts('selection');
  const [state, setState] = useState<'saved' | 'saveFailed' | null>(null);
  const save = async () => {
    const { setFavourite } = await import('#storage/favourites.ts');
    const results = await Promise.all(ids.map((id) => setFavourite(id, true)));
    setState(results.every(({ ok }) => ok) ? 'saved' : 'saveFailed');
  };
  return (
    <>
      <Button onClick={() => void save()}>
        <Icon name="star" />
        {t('received.favourite')}
      </Button>
      <span role="status">{state && t(`received.${state}`)}</span>
    </>
  );
}

/** Below the heading: the list as the family opens it, nothing to do but to call. It prints as one sheet, with its code. */
export function ReceivedPage({ selection, parts }: { selection: Selection; parts: ReceivedParts }) {
  const t = useTexts('selection');
  const language = useLanguage();
  const found = selection.services.map((id) => ({ id, service: serviceById(parts.services, id) }));
  const here = found.flatMap(({ service }) => service ?? []);
  const missing = found.flatMap(({ id, service }) => (service ? [] : [id]));
  const url = `${location.origin}${pathOf(language, 'selection')}#${encodeSelection(selection)}`;
  return (
    <>
      <p className={`soft ${styles['screen']}`}>{t('received.lead')}</p>
      {selection.greeting !== '' && (
        <figure className={styles['greeting']}>
          <figcaption className="soft">{t('received.greeting')}</figcaption>
          <blockquote>{selection.greeting}</blockquote>
        </figure>
      )}
      {missing.length > 0 && (
        <div className={styles['missing']}>
          <Missing ids={missing} parts={parts} />
        </div>
      )}
      <div className={styles['services']}>
        <Stack as="ul" label={t('received.title')}>
          {here.map((service) => (
            <Row key={service.id} service={service} parts={parts} />
          ))}
        </Stack>
      </div>
      <p className={styles['actions']}>
        {here.length > 0 && <SaveAll ids={here.map(({ id }) => id)} />}
        <Button look="quiet" onClick={() => print()}>
          <Icon name="print" />
          {t('received.print')}
        </Button>
        <Button look="plain" onClick={parts.onEdit}>
          {t('received.edit')}
        </Button>
      </p>
      <figure className={styles['code']}>
        <QrCode text={url} label={t('give.label')} tooLong={t('give.tooLong')} />
        <figcaption className="soft">{t('received.qr')}</figcaption>
      </figure>
    </>
  );
}

import { Suspense, useMemo, useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { brochureLengths, brochureOf, type BrochureLength } from '#domain/directory/brochure.ts';
import type { Service } from '#domain/directory/service.ts';
import type { MunicipalityCode } from '#domain/ids.ts';
import { otherLanguage, readable } from '#domain/language.ts';
import { municipalityName } from '#domain/places/municipality.ts';
import type { Municipality } from '#domain/places/places.ts';
import { pathOf } from '#domain/site-map.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { collator } from '#i18n/format.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { Button } from '#ui/button.tsx';
import { Choices } from '#ui/field.tsx';
import { Icon } from '#ui/icon.tsx';
import { Notice } from '#ui/notice.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import styles from './brochure.module.css';
import { Leaflet } from './leaflet.tsx';

export interface BrochureParts {
  /** Everything for the area that is on this phone. */
  readonly services: readonly Service[];
  readonly today: LocalDate;
  /** Whether any pack is here: before, there are only the lines of the app itself. */
  readonly isStored: boolean;
  readonly home: Municipality | null;
  /** A way to choose a municipality; null until the phone knows any. */
  readonly picker: ((onChoose: (code: MunicipalityCode) => void) => ReactNode) | null;
  /** A code in the address that no municipality has. */
  readonly unknownCode: string | null;
}

/** Whose services: named, and changed here without touching what the family has saved. */
function AreaChoice({ parts }: { parts: BrochureParts }) {
  const t = useTexts('brochure');
  const services = useTexts('services');
  const language = useLanguage();
  const [, setParams] = useSearchParams();
  const [isChanging, setChanging] = useState(false);
  const { home, picker, unknownCode } = parts;
  const choose = (code: MunicipalityCode) => {
    setChanging(false);
    setParams((params) => new URLSearchParams({ ...Object.fromEntries(params), area: code }), {
      replace: true,
      preventScrollReset: true,
    });
  };
  return (
    <div className={styles['area']}>
      {unknownCode && <Notice tone="warm">{services('area.unknown', { code: unknownCode })}</Notice>}
      {home ? (
        <p className={styles['place']} role="status">
          <span>{t('place', { place: municipalityName(home, language) })}</span>
          <Button look="plain" aria-expanded={isChanging} onClick={() => setChanging(!isChanging)}>
            {t('change')}
          </Button>
        </p>
      ) : (
        <Notice title={t('noPlace.title')}>{t('noPlace.text')}</Notice>
      )}
      {picker && (isChanging || !home) && picker(choose)}
    </div>
  );
}

/** Makes a leaflet of an area's services for paper, below the heading of its page. What is chosen stands in the address, so a clinic keeps it as a bookmark. */
export function BrochurePage({ parts }: { parts: BrochureParts }) {
  const t = useTexts('brochure');
  const stored = useTexts('services');
  const language = useLanguage();
  const [params, setParams] = useSearchParams();
  const length: BrochureLength = params.get('length') === 'all' ? 'all' : 'sheet';
  const other = params.get('languages') === 'both' ? otherLanguage(language) : null;
  const { services, today, home } = parts;
  const brochures = useMemo(() => {
    const { compare } = collator(language);
    const nameOf = (service: Service) => readable(service.name, language)?.text ?? '';
    const byName = (a: Service, b: Service) => compare(nameOf(a), nameOf(b));
    const languages = other ? 2 : 1;
    const make = (wanted: BrochureLength) => brochureOf(services, home, { length: wanted, languages, byName });
    return { sheet: make('sheet'), all: make('all') };
  }, [services, home, language, other]);

  const set = (name: string, value: string | null) =>
    setParams(
      (before) => {
        if (value === null) before.delete(name);
        else before.set(name, value);
        return before;
      },
      { replace: true, preventScrollReset: true },
    );
  const url = `${location.origin}${pathOf(language, 'services')}${home ? `?area=${home.code}` : ''}`;
  return (
    <>
      <div className={styles['screen']}>
        <AreaChoice parts={parts} />
        {!parts.isStored && (
          <Notice tone="warm" live="status" title={stored('notStored.title')}>
            {stored('notStored.text')}
          </Notice>
        )}
        <div className={styles['choices']}>
          <Choices
            legend={t('length.legend')}
            name="length"
            value={length}
            onChange={(value) => set('length', value === 'all' ? value : null)}
            choices={brochureLengths.map((value) => ({
              value,
              label: t(`length.${value}`, { count: brochures[value].printed }),
            }))}
          />
          <Choices
            legend={t('languages.legend')}
            name="languages"
            value={other ? 'both' : 'one'}
            onChange={(value) => set('languages', value === 'both' ? value : null)}
            choices={(['one', 'both'] as const).map((value) => ({ value, label: t(`languages.${value}`) }))}
          />
        </div>
        <p className={styles['print']}>
          <Button onClick={() => print()}>
            <Icon name="print" />
            {t('print')}
          </Button>
          <span className="soft">{t(`how.${length}`)}</span>
        </p>
      </div>
      {/* The texts of a second language are fetched: without a boundary here the whole page would go, the pressed choice with it. */}
      <Suspense fallback={<Skeleton label={t('loading')} rows={3} />}>
        <Leaflet brochure={brochures[length]} printing={{ today, other, home, url }} isSheet={length === 'sheet'} />
      </Suspense>
    </>
  );
}

import { useDeferredValue, useMemo } from 'react';
import { findServices, searchable } from '#domain/directory/find-services.ts';
import { servicesFor } from '#domain/directory/serving.ts';
import type { Article } from '#domain/kit/article.ts';
import { findArticles } from '#domain/kit/find-articles.ts';
import type { LocalizedText } from '#domain/language.ts';
import { municipalityByCode } from '#domain/places/municipality.ts';
import { pathOf } from '#domain/site-map.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { useUrlText } from '#platform/url-text.ts';
import { useStored, valueOr } from '#storage/use-stored.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Stack } from '#ui/card.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page, Section } from '#ui/page.tsx';
import { SearchBox } from '#ui/search-box.tsx';
import { Found } from './found.tsx';
import styles from './search-page.module.css';

const load = {
  services: () => import('#storage/directory.ts'),
  kit: () => import('#storage/kit.ts'),
  area: () => import('#storage/area.ts'),
  places: () => import('#storage/places.ts'),
};
const shownOfEach = 8;
const inBoth = ({ texts }: Article, field: 'title' | 'summary'): LocalizedText => ({
  fi: texts.fi[field],
  sv: texts.sv[field],
});

/** One box over services and articles, offline. */
export function SearchPage() {
  const t = useTexts('search');
  const language = useLanguage();
  const [query, setQuery] = useUrlText('q');
  const typed = useDeferredValue(query).trim();
  const services = valueOr(
    useStored('services', load.services, (storage) => storage.allServices()),
    null,
  );
  const articles = valueOr(
    useStored('kit', load.kit, (storage) => storage.allArticles()),
    null,
  );
  const area = valueOr(
    useStored('area', load.area, (storage) => storage.readArea()),
    null,
  );
  const places = valueOr(
    useStored('places', load.places, (storage) => storage.readPlaces()),
    null,
  );

  const prepared = useMemo(() => {
    const home = area && places ? municipalityByCode(places, area) : null;
    return services && searchable(servicesFor(services, home, () => 0));
  }, [services, area, places]);
  const foundServices = useMemo(
    () => (prepared && typed ? findServices(prepared, typed, language) : []),
    [prepared, typed, language],
  );
  const foundArticles = useMemo(
    () => (articles && typed ? findArticles(articles, typed, language) : []),
    [articles, typed, language],
  );
  const total = foundServices.length + foundArticles.length;
  const isReady = services !== null && articles !== null;

  return (
    <Page title={t('title')}>
      <div className={styles['box']}>
        <SearchBox
          label={t('label')}
          placeholder={t('placeholder')}
          value={query}
          onChange={setQuery}
          clearLabel={t('clear')}
        />
        <p role="status" className="soft">
          {typed === '' ? t('start') : isReady && total > 0 && t('found', { count: total })}
        </p>
      </div>
      {typed !== '' && isReady && total === 0 && (
        <Notice title={t('none.title', { query: typed })}>{t('none.text')}</Notice>
      )}
      {foundArticles.length > 0 && (
        <Section title={t('articles')}>
          <Stack as="ul">
            {foundArticles.slice(0, shownOfEach).map((article) => (
              <Found
                key={article.slug}
                to={pathOf(language, 'kit', article.slug)}
                title={inBoth(article, 'title')}
                text={inBoth(article, 'summary')}
              />
            ))}
          </Stack>
        </Section>
      )}
      {foundServices.length > 0 && (
        <Section title={t('services')}>
          <Stack as="ul">
            {foundServices.slice(0, shownOfEach).map((service) => (
              <Found
                key={service.id}
                to={pathOf(language, 'services', service.id)}
                title={service.name}
                text={service.summary}
              />
            ))}
          </Stack>
          {foundServices.length > shownOfEach && (
            <p className={styles['all']}>
              <ButtonLink look="quiet" to={`${pathOf(language, 'services')}?q=${encodeURIComponent(typed)}`}>
                {t('all')}
              </ButtonLink>
            </p>
          )}
        </Section>
      )}
    </Page>
  );
}

import { useMemo, type ReactNode } from 'react';
import type { ArticleCard } from '#domain/kit/article.ts';
import type { LocalizedText } from '#domain/language.ts';
import type { AppPage } from '#domain/search/app-page.ts';
import { pathOf, servicesAbout } from '#domain/site-map.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { HelpGroup } from './help-group.tsx';
import { Marks, MarkedText } from './marked.tsx';
import { ListProvider } from './options.tsx';
import styles from './options.module.css';
import { ResultGroup } from './result-group.tsx';
import type { GroupName, Results } from './results.ts';
import { Row } from './row.tsx';
import { ServiceRow, type ServiceParts } from './service-group.tsx';
import type { Combobox } from './use-combobox.ts';

const handful = { services: 5, articles: 4, pages: 3 } as const satisfies Record<GroupName, number>;

const inBoth = ({ texts }: ArticleCard, field: 'title' | 'summary'): LocalizedText => ({
  fi: texts.fi[field],
  sv: texts.sv[field],
});

function ReadRow({
  name,
  to,
  title,
  text,
}: {
  name: string;
  to: string;
  title: LocalizedText;
  text: LocalizedText | null;
}) {
  return (
    <Row name={name} to={to} title={<MarkedText text={title} />}>
      {text && (
        <span className={styles['summary']}>
          <MarkedText text={text} />
        </span>
      )}
    </Row>
  );
}

/** What was found, group by group; `parts` are what other features say of a service. */
export function ResultList({
  results,
  combobox: { listId, list, active, onListKeyDown },
  parts,
  onFollow,
}: {
  results: Results;
  combobox: Combobox;
  parts: ServiceParts;
  onFollow: () => void;
}) {
  const t = useTexts('search');
  const language = useLanguage();
  const { text, services, articles, pages } = results;
  const state = useMemo(() => ({ listId, active, onFollow }), [listId, active, onFollow]);
  const shared = { text, replace: parts.replace };
  const groups: Readonly<Record<GroupName, ReactNode>> = {
    services: (
      <ResultGroup
        {...shared}
        // Another question begins with its own first handful.
        key={`services ${text}`}
        name="services"
        title={t('groups.services')}
        items={services}
        handful={handful.services}
        nameOf={({ service }) => `service-${service.id}`}
        row={(found) => <ServiceRow key={found.service.id} found={found} parts={parts} />}
        end={
          services.length > handful.services && (
            <Row name="list" to={servicesAbout(language, text.trim())} title={t('listAll')} />
          )
        }
      />
    ),
    articles: (
      <ResultGroup
        {...shared}
        key={`articles ${text}`}
        name="articles"
        title={t('groups.articles')}
        items={articles}
        handful={handful.articles}
        nameOf={({ slug }) => `article-${slug}`}
        row={(card) => (
          <ReadRow
            key={card.slug}
            name={`article-${card.slug}`}
            to={pathOf(language, 'kit', card.slug)}
            title={inBoth(card, 'title')}
            text={inBoth(card, 'summary')}
          />
        )}
      />
    ),
    pages: (
      <ResultGroup
        {...shared}
        key={`pages ${text}`}
        name="pages"
        title={t('groups.pages')}
        items={pages}
        handful={handful.pages}
        nameOf={({ id }: AppPage) => `page-${id}`}
        row={({ id, page, title, summary }: AppPage) => (
          <ReadRow key={id} name={`page-${id}`} to={pathOf(language, page)} title={title} text={summary} />
        )}
      />
    ),
  };
  return (
    <ListProvider value={state}>
      <Marks value={results.marks}>
        {/* Its keys are the field's as well; the focus is on the field or on an option, never on the box itself. */}
        <div
          id={listId}
          ref={list}
          role="listbox"
          tabIndex={-1}
          aria-label={t('results')}
          className={styles['list']}
          onKeyDown={onListKeyDown}
        >
          <HelpGroup services={results.help} parts={parts} />
          {results.order.map((name) => groups[name])}
        </div>
      </Marks>
    </ListProvider>
  );
}

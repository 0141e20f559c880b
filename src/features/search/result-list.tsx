import { memo, useMemo, type ReactNode } from 'react';
import { servicesAbout } from '#domain/site-map.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { HelpGroup } from './help-group.tsx';
import { Marks } from './marked.tsx';
import { ListProvider } from './options.tsx';
import styles from './options.module.css';
import { ArticleRow, PageRow } from './read-rows.tsx';
import { ResultGroup } from './result-group.tsx';
import type { GroupName, Results } from './results.ts';
import { Row } from './row.tsx';
import { ServiceRow, type ServiceParts } from './service-group.tsx';
import type { Combobox } from './use-combobox.ts';
import { useFollow } from './use-follow.ts';

const handful = { services: 5, articles: 4, pages: 3 } as const satisfies Record<GroupName, number>;

/** Drawn once an answer: a letter typed meanwhile, the address that follows and an arrow key leave it alone. */
const Groups = memo(function Groups({ results, parts }: { results: Results; parts: ServiceParts }) {
  const t = useTexts('search');
  const language = useLanguage();
  const { text, services, articles, pages } = results;
  // Looked up once, not at each letter.
  const titles = useMemo(
    () => ({
      services: t('groups.services'),
      articles: t('groups.articles'),
      pages: t('groups.pages'),
      listAll: t('listAll'),
    }),
    [t],
  );
  const shared = { text, replace: parts.replace };
  const groups: Readonly<Record<GroupName, ReactNode>> = {
    services: (
      <ResultGroup
        {...shared}
        key="services"
        name="services"
        title={titles.services}
        items={services}
        handful={handful.services}
        nameOf={({ service }) => `service-${service.id}`}
        row={(found) => <ServiceRow key={found.service.id} found={found} parts={parts} />}
        end={
          services.length > handful.services && (
            <Row name="list" to={servicesAbout(language, text.trim())} title={titles.listAll} />
          )
        }
      />
    ),
    articles: (
      <ResultGroup
        {...shared}
        key="articles"
        name="articles"
        title={titles.articles}
        items={articles}
        handful={handful.articles}
        nameOf={({ slug }) => `article-${slug}`}
        row={(card) => <ArticleRow key={card.slug} card={card} />}
      />
    ),
    pages: (
      <ResultGroup
        {...shared}
        key="pages"
        name="pages"
        title={titles.pages}
        items={pages}
        handful={handful.pages}
        nameOf={({ id }) => `page-${id}`}
        row={(found) => <PageRow key={found.id} found={found} />}
      />
    ),
  };
  return (
    <Marks value={results.marks}>
      <HelpGroup services={results.help} parts={parts} />
      {results.order.map((name) => groups[name])}
    </Marks>
  );
});

/** What was found, group by group; `parts` are what other features say of a service, and stay the same from one answer to the next. */
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
  const state = useMemo(() => ({ listId, active }), [listId, active]);
  const follow = useFollow(onFollow);
  return (
    <ListProvider value={state}>
      {/* Its keys are the field's as well; the focus is on the field or on an option, never on the box itself. */}
      <div
        id={listId}
        ref={list}
        role="listbox"
        tabIndex={-1}
        aria-label={t('results')}
        className={styles['list']}
        onKeyDown={onListKeyDown}
        onClick={follow}
      >
        <Groups results={results} parts={parts} />
      </div>
    </ListProvider>
  );
}

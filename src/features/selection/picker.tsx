import { useDeferredValue, useMemo, useState } from 'react';
import { findServices, searchable } from '#domain/directory/find-services.ts';
import { selectionLimits } from '#domain/directory/selection.ts';
import type { Service } from '#domain/directory/service.ts';
import { servicesFor, type Home } from '#domain/directory/serving.ts';
import { readable } from '#domain/language.ts';
import { firstSentence } from '#domain/text/first-sentence.ts';
import { collator } from '#i18n/format.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { OwnLanguage } from '#ui/own-language.tsx';
import { SearchBox } from '#ui/search-box.tsx';
import type { SelectionDraft } from './selection-draft.ts';
import styles from './selection.module.css';
import { useNamed } from './use-named.ts';

const [step, summaryLength] = [8, 90];

function Row({ service, draft }: { service: Service; draft: SelectionDraft }) {
  const language = useLanguage();
  const name = useNamed()(service);
  const summary = service.summary && readable(service.summary, language);
  const isChosen = draft.ids.includes(service.id);
  return (
    <li>
      <label className={styles['row']}>
        <input
          type="checkbox"
          checked={isChosen}
          aria-disabled={draft.isFull && !isChosen}
          onChange={() => (isChosen || !draft.isFull) && draft.toggle(service.id)}
        />
        <span>
          <strong>
            <OwnLanguage of={name} around={language} />
          </strong>
          {summary && (
            <span className={styles['about']}>
              <OwnLanguage of={{ ...summary, text: firstSentence(summary.text, summaryLength) }} around={language} />
            </span>
          )}
        </span>
      </label>
    </li>
  );
}

/** The area's services to tick, found by a word or two: nearest first. */
export function Picker({
  services,
  home,
  draft,
}: {
  services: readonly Service[];
  home: Home | null;
  draft: SelectionDraft;
}) {
  const t = useTexts('selection');
  const list = useTexts('services');
  const language = useLanguage();
  const nameOf = useNamed();
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState(step);
  const typed = useDeferredValue(query);
  const prepared = useMemo(() => {
    const { compare } = collator(language);
    return searchable(servicesFor(services, home, (a, b) => compare(nameOf(a).text, nameOf(b).text)));
  }, [services, home, language, nameOf]);
  const found = useMemo(() => findServices(prepared, typed, language), [prepared, typed, language]);
  return (
    <div className={styles['picker']}>
      <SearchBox
        label={list('searchLabel')}
        placeholder={list('searchPlaceholder')}
        clearLabel={list('clear')}
        value={query}
        onChange={(next) => {
          setQuery(next);
          setShown(step);
        }}
      />
      <p role="status" className="soft">
        {found.length === 0 ? t('pick.none') : t('pick.found', { count: found.length })}
      </p>
      {draft.isFull && <Notice live="status">{t('pick.full', { limit: selectionLimits.services })}</Notice>}
      <ul className={styles['rows']} aria-label={t('pick.title')}>
        {found.slice(0, shown).map((service) => (
          <Row key={service.id} service={service} draft={draft} />
        ))}
      </ul>
      {found.length > shown && (
        <p>
          <Button look="quiet" onClick={() => setShown(shown + step)}>
            {t('pick.more')}
          </Button>
        </p>
      )}
    </div>
  );
}

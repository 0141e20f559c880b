import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { holdsIdentityCode } from '#domain/family/child.ts';
import { areasOfServices, encodeSelection, selectionLimits } from '#domain/directory/selection.ts';
import { serviceById } from '#domain/directory/service-by-id.ts';
import type { Service } from '#domain/directory/service.ts';
import type { Home } from '#domain/directory/serving.ts';
import { isServiceId, type ServiceId } from '#domain/ids.ts';
import { pathOf } from '#domain/site-map.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { Section } from '#ui/page.tsx';
import { ChosenList } from './chosen-list.tsx';
import { Give } from './give.tsx';
import { Picker } from './picker.tsx';
import { useSelectionDraft } from './selection-draft.ts';
import styles from './selection.module.css';
import { useNamed } from './use-named.ts';

export interface ComposeParts {
  readonly services: readonly Service[];
  /** Also those of other areas: a service may have been added from its own page. */
  readonly everywhere: readonly Service[];
  readonly home: Home | null;
  readonly area: ReactNode;
}

/** `#add-112` on the way from a service's page: taken in once, then out of the address. */
function useAdded(add: (ids: readonly ServiceId[]) => void): ServiceId | null {
  const { hash, search, state } = useLocation() as { hash: string; search: string; state: { added?: string } | null };
  const navigate = useNavigate();
  const taken = useRef<string | null>(null);
  useEffect(() => {
    if (taken.current === hash) return;
    taken.current = hash;
    const id = /^#add-(.+)$/.exec(hash)?.[1];
    if (id === undefined || !isServiceId(id)) return;
    add([id]);
    void navigate({ search, hash: '' }, { replace: true, state: { added: id } });
  }, [hash, search, add, navigate]);
  const added = state?.added ?? '';
  return isServiceId(added) ? added : null;
}

function Greeting({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  const t = useTexts('selection');
  const left = selectionLimits.greeting - Array.from(text).length;
  return (
    <>
      <Field
        label={t('greeting.label')}
        hint={t('greeting.hint', { limit: selectionLimits.greeting })}
        value={text}
        maxLength={selectionLimits.greeting}
        autoComplete="off"
        error={holdsIdentityCode(text) ? t('greeting.identity') : null}
        onChange={(event) => onChange(event.target.value)}
      />
      <p className="soft" role="status">
        {left <= 40 && t('greeting.left', { count: left })}
      </p>
    </>
  );
}

/** Below the heading: where a nurse puts a list together while a family waits: tick, tick, and the code is there. */
export function ComposePage({ parts }: { parts: ComposeParts }) {
  const t = useTexts('selection');
  const language = useLanguage();
  const nameOf = useNamed();
  const listId = useId();
  const draft = useSelectionDraft();
  const added = useAdded(draft.add);
  const { services, everywhere, home, area } = parts;
  const find = (id: ServiceId) => serviceById(services, id) ?? serviceById(everywhere, id);
  const addedService = added === null ? undefined : find(added);
  const chosen = draft.ids.flatMap((id) => find(id) ?? []);
  const areas = areasOfServices(chosen, home);
  const { greeting } = draft;
  const hash = `#${encodeSelection({ services: draft.ids, areas, greeting })}`;
  const pathname = pathOf(language, 'selection');
  const url = `${location.origin}${pathname}${hash}`;
  const count = draft.ids.length;
  return (
    <>
      <div className={styles['area']}>{area}</div>
      <p role="status">{addedService && t('chosen.added', { name: nameOf(addedService).text })}</p>
      <div className={styles['compose']}>
        <div>
          <Section title={t('pick.title')}>
            <Picker services={services} home={home} draft={draft} />
          </Section>
          {count > 0 && (
            <p className={styles['jump']}>
              <a
                href={`#${listId}`}
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(listId)?.scrollIntoView();
                  document.getElementById(listId)?.focus({ preventScroll: true });
                }}
              >
                {t('chosen.jump', { count })}
              </a>
            </p>
          )}
        </div>
        <div id={listId} tabIndex={-1}>
          <Section title={t('chosen.title', { count })}>
            <ChosenList draft={draft} find={find} />
            {count > 0 && (
              <>
                <Greeting text={greeting} onChange={draft.setGreeting} />
                <p className={styles['clear']}>
                  <Button look="plain" onClick={draft.clear}>
                    {t('chosen.clear')}
                  </Button>
                  <span className="soft">{t('chosen.kept')}</span>
                </p>
              </>
            )}
          </Section>
          {count > 0 && (
            <Section title={t('give.title')}>
              <Give url={url} to={{ pathname, hash }} />
            </Section>
          )}
        </div>
      </div>
    </>
  );
}

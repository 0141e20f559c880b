import { useState, type ReactNode } from 'react';
import { ageOn } from '#domain/family/age.ts';
import type { ChildId } from '#domain/ids.ts';
import { developmentMonths } from '#domain/kit/child-months.ts';
import type { VisitNoteKind } from '#domain/kit/visit-note.ts';
import { useAgeText } from '#i18n/age-text.ts';
import { useChildName } from '#i18n/child-name.ts';
import { useTexts } from '#i18n/language-context.tsx';
import { useToday } from '#platform/clock.tsx';
import { useSilence } from '#platform/mirror.ts';
import { useChildren } from '#storage/use-children.ts';
import { useStored, valueOr } from '#storage/use-stored.ts';
import { Button } from '#ui/button.tsx';
import { Choices } from '#ui/field.tsx';
import { Icon } from '#ui/icon.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { NoteSection } from './note-section.tsx';
import { SeenLately } from './seen-lately.tsx';
import { Suggestions } from './suggestions.tsx';
import styles from './visit.module.css';

const kinds = ['question', 'noted'] as const satisfies readonly VisitNoteKind[];
const loadNotes = () => import('#storage/visit-notes.ts');
const loadSeen = () => import('#storage/seen.ts');
/** Lines to write on: paper has room for what is said there. */
const paperLines = 6;

/**
 * One page for the visit to the clinic: what to ask, what was noticed, what comes next. It prints as one sheet. After a loss nothing is
 * asked about a child by itself. `dates` are the child's next visits: another feature's part.
 */
export function VisitPage({ dates }: { dates: (child: ChildId) => ReactNode }) {
  const t = useTexts('visit');
  const today = useToday();
  const nameOf = useChildName();
  const ageText = useAgeText();
  const notes = useStored('visit-notes', loadNotes, (storage) => storage.listVisitNotes());
  const seen = useStored('seen', loadSeen, (storage) => storage.listSeen());
  const family = useChildren();
  const isHushed = useSilence();
  const [chosen, setChosen] = useState('');
  const lead = <span className={styles['screen']}>{t('lead')}</span>;
  if (!today || [notes, seen, family].some(({ status }) => status === 'loading'))
    return (
      <Page title={t('title')} lead={lead}>
        <Skeleton label={t('title')} rows={3} />
      </Page>
    );
  const children = valueOr(family, []);
  const child = children.find(({ id }) => id === chosen) ?? children[0] ?? null;
  const id = child?.id ?? null;
  const age = child?.birthDate ? ageOn(child.birthDate, today) : null;
  // What was written before a child was told is about the family and stays in sight.
  const ours = valueOr(notes, []).filter((note) => note.child === id || note.child === null);
  const questions = ours.filter(({ kind, doneOn }) => kind === 'question' && !doneOn);
  return (
    <Page title={t('title')} lead={lead}>
      <p className={`soft ${styles['screen']}`}>{t('private')}</p>
      {notes.status === 'failed' && <Notice live="status">{t('notRead')}</Notice>}
      {children.length > 1 && child && (
        <div className={styles['screen']}>
          <Choices
            legend={t('forWhom')}
            name="visit-child"
            value={child.id}
            onChange={setChosen}
            choices={children.map((each) => ({ value: each.id, label: nameOf(each) }))}
          />
        </div>
      )}
      {child && <p className={styles['who']}>{[nameOf(child), age && ageText(age)].filter(Boolean).join(', ')}</p>}
      {kinds.map((kind) => (
        <NoteSection
          key={`${kind} ${id}`}
          kind={kind}
          child={id}
          notes={ours.filter((note) => note.kind === kind)}
          today={today}
        />
      ))}
      <Suggestions child={id} months={child && !isHushed ? developmentMonths(child, today) : null} notes={questions} />
      <SeenLately seen={valueOr(seen, []).filter((each) => each.child === id)} today={today} />
      {id && dates(id)}
      <div className={styles['paper']} aria-hidden="true">
        <h2>{t('agreed')}</h2>
        {Array.from({ length: paperLines }, (_line, index) => (
          <div key={index} className={styles['line']} />
        ))}
      </div>
      <p className={styles['actions']}>
        <Button onClick={() => print()}>
          <Icon name="print" />
          {t('print')}
        </Button>
      </p>
    </Page>
  );
}

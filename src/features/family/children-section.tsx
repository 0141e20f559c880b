import { useState } from 'react';
import { ageOn } from '#domain/family/age.ts';
import type { Child } from '#domain/family/child.ts';
import type { ChildId } from '#domain/ids.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { useAgeText } from '#i18n/age-text.ts';
import { useChildName } from '#i18n/child-name.ts';
import { formatDate } from '#i18n/format.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { useToday } from '#platform/clock.tsx';
import { hasDraft } from '#platform/draft.ts';
import { useChildren } from '#storage/use-children.ts';
import { useStored, valueOr } from '#storage/use-stored.ts';
import { Button } from '#ui/button.tsx';
import { Card, Stack } from '#ui/card.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { takeFocus } from '#ui/focus.ts';
import { Skeleton } from '#ui/skeleton.tsx';
import { ChildForm } from './child-form.tsx';
import styles from './family.module.css';
import { removeChild } from './remove-child.ts';
import { draftKey } from './written-child.ts';

const load = () => import('#storage/children.ts');
const loadSettings = () => import('#storage/settings.ts');

function ChildCard({
  child,
  today,
  isHushed,
  takesFocus,
  onEdit,
  onDelete,
}: {
  child: Child;
  today: LocalDate;
  isHushed: boolean;
  takesFocus: boolean;
  onEdit: () => void;
  onDelete: () => void;
}) {
  const t = useTexts('family');
  const language = useLanguage();
  const ageText = useAgeText();
  const age = child.birthDate && ageOn(child.birthDate, today);
  const name = useChildName()(child);
  // After a loss no age is told; the name stays, so that the child can be found.
  const facts = isHushed
    ? []
    : [
        age && t('children.age', { age: ageText(age) }),
        child.birthDate && t('children.born', { date: formatDate(child.birthDate, language) }),
        !child.birthDate && child.dueDate && t('children.due', { date: formatDate(child.dueDate, language) }),
        child.careStart && t('children.careStart', { date: formatDate(child.careStart, language) }),
      ].filter(Boolean);
  return (
    <Card as="li">
      <h3>{name}</h3>
      {facts.length > 0 && <p className="soft">{facts.join(' · ')}</p>}
      <p className={styles['actions']}>
        <Button
          look="quiet"
          ref={takesFocus ? takeFocus : undefined}
          onClick={onEdit}
          aria-label={t('children.editNamed', { name })}
        >
          {t('children.edit')}
        </Button>
        <Button look="plain" onClick={onDelete} aria-label={t('children.deleteNamed', { name })}>
          {t('children.delete')}
        </Button>
      </p>
    </Card>
  );
}

function DeleteDialog({ child, onDeleted, onClose }: { child: Child; onDeleted: () => void; onClose: () => void }) {
  const t = useTexts('family');
  const name = useChildName()(child);
  // When it failed the shell says why, and nothing can be read behind a question.
  const remove = async () => ((await removeChild(child.id)) ? onDeleted() : onClose());
  const actions = (
    <>
      <Button look="danger" onClick={() => void remove()}>
        {t('children.deleteConfirm')}
      </Button>
      <Button look="quiet" onClick={onClose}>
        {t('children.cancel')}
      </Button>
    </>
  );
  return (
    <Dialog title={t('children.deleteTitle', { name })} actions={actions} onClose={onClose}>
      <p>{t('children.deleteText')}</p>
    </Dialog>
  );
}

/** `null`: no form is open; a child: editing it; `new`: adding one. A half-written new child reopens by itself. */
type Editing = Child | 'new' | null;

export function ChildrenSection() {
  const t = useTexts('family');
  const today = useToday();
  const stored = useChildren();
  const settings = useStored('settings', loadSettings, (storage) => storage.readSettings());
  const isHushed = settings.status === 'ready' && settings.value.hush !== undefined;
  const [editing, setEditing] = useState<Editing | undefined>(undefined);
  const [deleting, setDeleting] = useState<Child | null>(null);
  const [said, setSaid] = useState('');
  /** Where the focus goes when a form or a question has closed: what was said, the button to add, a child's button to edit. */
  const [focused, setFocused] = useState<'said' | 'add' | ChildId | null>(null);
  if (stored.status === 'loading' || !today) return <Skeleton label={t('children.title')} rows={1} />;

  const children = valueOr(stored, []);
  const unfinished = children.find((child) => hasDraft(draftKey(child))) ?? (hasDraft(draftKey(null)) ? 'new' : null);
  const open = editing === undefined ? unfinished : editing;
  const edit = (what: Child | 'new') => {
    setSaid('');
    setEditing(what);
  };
  const close = (next: typeof focused) => {
    setEditing(null);
    setDeleting(null);
    setFocused(next);
  };
  if (open) {
    return (
      <ChildForm
        key={open === 'new' ? 'new' : open.id}
        child={open === 'new' ? null : open}
        today={today}
        takesFocus={editing !== undefined}
        onSave={async (id, fields) => {
          const { saveChild } = await load();
          const saved = await saveChild(id, fields);
          if (saved.ok) {
            setSaid(t('form.saved'));
            close('said');
          }
          return saved.ok;
        }}
        onCancel={() => close(open === 'new' ? 'add' : open.id)}
      />
    );
  }
  return (
    <div className={styles['form']}>
      {children.length > 0 && (
        <Stack as="ul">
          {children.map((child) => (
            <ChildCard
              key={child.id}
              child={child}
              today={today}
              isHushed={isHushed}
              takesFocus={focused === child.id}
              onEdit={() => edit(child)}
              onDelete={() => {
                setFocused(null);
                setDeleting(child);
              }}
            />
          ))}
        </Stack>
      )}
      <p role="status" tabIndex={-1} ref={focused === 'said' ? takeFocus : undefined}>
        {said}
      </p>
      <p>
        <Button ref={focused === 'add' ? takeFocus : undefined} onClick={() => edit('new')}>
          {t(children.length > 0 ? 'children.add' : 'children.addFirst')}
        </Button>
      </p>
      {deleting && <DeleteDialog child={deleting} onDeleted={() => close('add')} onClose={() => setDeleting(null)} />}
    </div>
  );
}

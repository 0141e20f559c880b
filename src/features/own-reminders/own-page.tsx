import { useState } from 'react';
import type { ChildId } from '#domain/ids.ts';
import type { OwnKind, OwnReminder } from '#domain/reminders/own-reminder.ts';
import { helsinkiDate } from '#domain/time/local-date.ts';
import { useChildName } from '#i18n/child-name.ts';
import { useTexts } from '#i18n/language-context.tsx';
import { useNow } from '#platform/clock.tsx';
import { hasDraft } from '#platform/draft.ts';
import type { FamilyRecords } from '#storage/family.ts';
import { useStored, valueOr } from '#storage/use-stored.ts';
import { Page } from '#ui/page.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { DeleteDialog } from './delete-dialog.tsx';
import { OwnForm } from './own-form.tsx';
import { Overview, type Focused } from './overview.tsx';
import styles from './own.module.css';
import { fromReminder, fromTemplate } from './written.ts';

const nobody = { children: [], own: [], ownDone: [], settings: {} } as const satisfies Partial<FamilyRecords>;
type Shown = Pick<FamilyRecords, keyof typeof nobody>;
const draftKey = (own: OwnReminder | null): string => `own:${own?.id ?? 'new'}`;

/** `null`: no form is open; a reminder: changing it; a kind: adding one. */
type Editing = OwnReminder | OwnKind | null;

/** The parent's own reminders: what falls on today with its ticks, all of them, and a new one. */
export function OwnPage() {
  const t = useTexts('own');
  const now = useNow();
  const nameOf = useChildName();
  const stored = useStored(
    'own',
    () => import('#storage/family.ts'),
    (storage) => storage.readFamily(),
  );
  const [editing, setEditing] = useState<Editing | undefined>(undefined);
  const [deleting, setDeleting] = useState<OwnReminder | null>(null);
  const [said, setSaid] = useState('');
  const [focused, setFocused] = useState<Focused>(null);
  if (stored.status === 'loading' || !now) {
    return (
      <Page title={t('title')} lead={t('lead')}>
        <Skeleton label={t('title')} rows={2} />
      </Page>
    );
  }

  const today = helsinkiDate(now);
  const { children, own: all, ownDone, settings }: Shown = valueOr(stored, nobody);
  const family = children.map((child) => ({ child, name: nameOf(child) }));
  const childName = (id: ChildId) => family.find(({ child }) => child.id === id)?.name ?? null;
  // A form left half written reopens by itself, a new one as what its draft says it is.
  const unfinished = all.find((own) => hasDraft(draftKey(own))) ?? (hasDraft(draftKey(null)) ? 'other' : null);
  const open = editing === undefined ? unfinished : editing;
  const edit = (what: OwnReminder | OwnKind) => {
    setSaid('');
    setEditing(what);
  };
  const close = (next: Focused, words = '') => {
    setSaid(words);
    setEditing(null);
    setDeleting(null);
    setFocused(next);
  };

  if (open) {
    const own = typeof open === 'string' ? null : open;
    const kind = typeof open === 'string' ? open : open.kind;
    const name = kind === 'other' ? '' : t(`names.${kind}`);
    return (
      <Page title={t('title')}>
        <div className={styles['below']}>
          <OwnForm
            key={own?.id ?? 'new'}
            draftKey={draftKey(own)}
            initial={own ? fromReminder(own) : fromTemplate(kind, name, children, today)}
            id={own?.id ?? null}
            family={family}
            today={today}
            takesFocus={editing !== undefined}
            onSave={async (id, fields) => {
              const { saveOwnReminder } = await import('#storage/own-reminders.ts');
              const saved = await saveOwnReminder({ ...fields, id });
              if (saved.ok) close('said', t('form.saved'));
              return saved.ok;
            }}
            onCancel={(written) => close(own ? { id: own.id } : { kind: written })}
          />
        </div>
      </Page>
    );
  }

  return (
    <Page title={t('title')} lead={t('lead')}>
      <Overview
        now={now}
        all={all}
        isHushed={settings.hush !== undefined}
        doneIds={new Set(ownDone.map(({ id }) => id))}
        childName={childName}
        said={said}
        focused={focused}
        onEdit={edit}
        onDelete={(own) => {
          setFocused(null);
          setDeleting(own);
        }}
      />
      {deleting && (
        <DeleteDialog
          own={deleting}
          onDeleted={() => close('said', t('list.deleted'))}
          onClose={() => setDeleting(null)}
        />
      )}
    </Page>
  );
}

import { useState } from 'react';
import { Link } from 'react-router';
import type { Memory } from '#domain/kit/memory.ts';
import { pathOf } from '#domain/site-map.ts';
import { useChildName } from '#i18n/child-name.ts';
import { formatDate } from '#i18n/format.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { useMilestoneName } from '#i18n/milestone-name.ts';
import { useToday } from '#platform/clock.tsx';
import { hasDraft } from '#platform/draft.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { takeFocus } from '#ui/focus.ts';
import { Icon } from '#ui/icon.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { Picture } from '#ui/picture.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { albumEntries } from './album-entries.ts';
import { AlbumList } from './album-list.tsx';
import { ChildChoice } from './child-choice.tsx';
import { DeleteDialog } from './delete-dialog.tsx';
import { MemoryForm, memoryDraft } from './memory-form.tsx';
import styles from './milestones.module.css';
import { useKept } from './use-kept.ts';

function Album() {
  const t = useTexts('milestones');
  const language = useLanguage();
  const today = useToday();
  const nameOf = useChildName();
  const milestoneName = useMilestoneName();
  const kept = useKept();
  const [chosen, setChosen] = useState('');
  /** `null`: no form is open; `undefined`: nobody has opened or closed one yet. */
  const [editing, setEditing] = useState<Memory | 'new' | null | undefined>(undefined);
  const [deleting, setDeleting] = useState<Memory | null>(null);
  const [said, setSaid] = useState('');
  /** Where the focus goes when a form or a question has closed. */
  const [focused, setFocused] = useState<string | null>(null);
  const lead = <span className={styles['screen']}>{t('album.lead')}</span>;
  if (!kept || !today)
    return (
      <Page title={t('album.title')} lead={lead}>
        <Skeleton label={t('album.title')} rows={3} />
      </Page>
    );
  const child = kept.children.find(({ id }) => id === chosen) ?? kept.children[0];
  if (!child)
    return (
      <Page title={t('album.title')} lead={lead}>
        <Notice actions={<ButtonLink to={pathOf(language, 'family')}>{t('addChild')}</ButtonLink>}>
          {t(kept.hasFailed ? 'notRead' : 'album.noChild')}
        </Notice>
      </Page>
    );

  const memories = kept.memories.filter((memory) => memory.child === child.id);
  const seen = kept.seen.filter((each) => each.child === child.id);
  const entries = albumEntries(seen, memories, milestoneName);
  // A form left half written reopens by itself.
  const unfinished =
    memories.find((memory) => hasDraft(memoryDraft(child.id, memory))) ??
    (hasDraft(memoryDraft(child.id, null)) ? 'new' : null);
  const open = editing === undefined ? unfinished : editing;
  const close = (next: string | null, words = '') => {
    setEditing(null);
    setDeleting(null);
    setFocused(next);
    setSaid(words);
  };
  const begin = (what: Memory | 'new') => {
    close(null);
    setEditing(what);
  };
  return (
    <Page title={t('album.title')} lead={lead}>
      {kept.hasFailed && <Notice live="status">{t('notRead')}</Notice>}
      <ChildChoice
        family={kept.children}
        child={child}
        onChoose={(id) => {
          setChosen(id);
          setEditing(undefined);
        }}
      />
      <p role="status" tabIndex={-1} ref={focused === 'said' ? takeFocus : undefined}>
        {said}
      </p>
      {open ? (
        <MemoryForm
          key={open === 'new' ? child.id : open.id}
          child={child.id}
          memory={open === 'new' ? null : open}
          today={today}
          takesFocus={editing !== undefined}
          onSaved={() => close('said', t('seen.saved'))}
          onCancel={() => close(open === 'new' ? 'add' : open.id)}
        />
      ) : (
        <p className={styles['actions']}>
          <Button ref={focused === 'add' ? takeFocus : undefined} onClick={() => begin('new')}>
            {t('album.addMemory')}
          </Button>
          {entries.length > 0 && (
            <Button look="quiet" onClick={() => print()}>
              <Icon name="print" />
              {t('album.print')}
            </Button>
          )}
        </p>
      )}
      <div className={styles['cover']}>
        <Picture name="held-close" />
        <h2>{nameOf(child)}</h2>
        <p>
          {t('album.memories')}
          {child.birthDate && ` · ${t('album.born', { date: formatDate(child.birthDate, language, 'long') })}`}
        </p>
      </div>
      {entries.length === 0 && <p className="soft">{t('album.empty')}</p>}
      <AlbumList
        entries={entries}
        focused={focused}
        onEdit={begin}
        onDelete={(memory) => {
          close(null);
          setDeleting(memory);
        }}
      />
      <p className={`soft ${styles['screen']}`}>
        {t('album.private')} <Link to={pathOf(language, 'milestones')}>{t('album.toMilestones')}</Link>
      </p>
      {deleting && (
        <DeleteDialog
          memory={deleting}
          onDeleted={() => close('said', t('album.deleted'))}
          onClose={() => setDeleting(null)}
        />
      )}
    </Page>
  );
}

/** What a child's parents have seen and written down, as an album that can be printed: on paper the child's name is its title. */
export function AlbumPage() {
  return (
    <div className={styles['sheet']}>
      <Album />
    </div>
  );
}

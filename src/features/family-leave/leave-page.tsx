import { useState } from 'react';
import type { Child } from '#domain/family/child.ts';
import type { ChildId } from '#domain/ids.ts';
import { useChildName } from '#i18n/child-name.ts';
import { useTexts } from '#i18n/language-context.tsx';
import { useToday } from '#platform/clock.tsx';
import { useSilence } from '#platform/mirror.ts';
import { useDraft } from '#platform/draft.ts';
import { useChildren } from '#storage/use-children.ts';
import { useStored, valueOr } from '#storage/use-stored.ts';
import { Card } from '#ui/card.tsx';
import { Choices } from '#ui/field.tsx';
import { Page } from '#ui/page.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { LeavePlanner } from './leave-planner.tsx';
import styles from './leave.module.css';
import { CheckWithKela } from './notes.tsx';

const loadLeaves = () => import('#storage/leaves.ts');

/** Youngest first: leave is planned for the child that comes next. A child without any day comes last. */
const byYouth = (a: Child, b: Child): number => {
  const day = (child: Child) => child.adoptedOn ?? child.birthDate ?? child.dueDate ?? '';
  return day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0;
};

/** Family leave of two parents on a calendar. It works with a day alone; only "save" keeps anything. */
export function LeavePage() {
  const t = useTexts('leave');
  const today = useToday();
  const children = useChildren();
  const leaves = useStored('leaves', loadLeaves, (storage) => storage.listLeaves());
  const [form, change] = useDraft('leave-child', { child: '' });
  const [savedFor, setSavedFor] = useState<ChildId | 'new' | null>(null);
  const isLoading = children.status === 'loading' || leaves.status === 'loading' || !today;

  // After a loss the helper works with a day alone, and knows of no child.
  const sorted = useSilence() ? [] : [...valueOr(children, [])].sort(byYouth);
  const child = sorted.find((each) => each.id === form.child) ?? sorted[0] ?? null;
  const nameOf = useChildName();
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className={styles['sections']}>
        <CheckWithKela />
        {isLoading ? (
          <Skeleton label={t('title')} rows={3} />
        ) : (
          <>
            {sorted.length > 1 && (
              <Card>
                <Choices
                  legend={t('situation.child')}
                  name="child"
                  value={child?.id ?? ''}
                  onChange={(id) => {
                    change({ child: id });
                    setSavedFor(null);
                  }}
                  choices={sorted.map((each) => ({ value: each.id, label: nameOf(each) }))}
                />
              </Card>
            )}
            <LeavePlanner
              key={child?.id ?? 'new'}
              child={child}
              stored={valueOr(leaves, []).filter((leave) => leave.child === child?.id)}
              today={today}
              isSaved={savedFor !== null && (savedFor === child?.id || savedFor === 'new')}
              onSaved={(isSaved) => setSavedFor(isSaved ? (child?.id ?? 'new') : null)}
            />
          </>
        )}
      </div>
    </Page>
  );
}

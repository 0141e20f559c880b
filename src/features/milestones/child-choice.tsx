import type { Child } from '#domain/family/child.ts';
import { useChildName } from '#i18n/child-name.ts';
import { useTexts } from '#i18n/language-context.tsx';
import { Choices } from '#ui/field.tsx';
import styles from './milestones.module.css';

/** Which child it is about, where there are several. */
export function ChildChoice({
  family,
  child,
  onChoose,
}: {
  family: readonly Child[];
  child: Child;
  onChoose: (id: string) => void;
}) {
  const t = useTexts('milestones');
  const nameOf = useChildName();
  if (family.length < 2) return null;
  return (
    <div className={styles['screen']}>
      <Choices
        legend={t('forWhom')}
        name="milestones-child"
        value={child.id}
        onChange={onChoose}
        choices={family.map((each) => ({ value: each.id, label: nameOf(each) }))}
      />
    </div>
  );
}

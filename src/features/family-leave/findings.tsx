import { checkLeaves } from '#domain/family-leave/check-leaves.ts';
import { isNote, type Finding } from '#domain/family-leave/finding.ts';
import type { Period } from '#domain/family-leave/period.ts';
import type { LeaveSituation } from '#domain/family-leave/situation.ts';
import { Notice } from '#ui/notice.tsx';
import styles from './leave.module.css';
import { useLeaveTexts } from './leave-texts.ts';

function Points({ texts }: { texts: readonly string[] }) {
  return (
    <ul className={styles['points']}>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

/** What the law may not have room for, and what is good to know, said calmly: the family decides and asks. */
export function Findings({ periods, situation }: { periods: readonly Period[]; situation: LeaveSituation }) {
  const { t, finding } = useLeaveTexts(situation);
  if (periods.length === 0) return null;
  const all = checkLeaves(periods, situation);
  const told = (found: readonly Finding[]) => [...new Set(found.map(finding))];
  const problems = told(all.filter((each) => !isNote(each)));
  const notes = told(all.filter(isNote));
  return (
    <div className={styles['form']}>
      {problems.length > 0 ? (
        <Notice tone="warm" title={t('findings.title')}>
          <Points texts={problems} />
        </Notice>
      ) : (
        <p>{t('findings.fine')}</p>
      )}
      {notes.length > 0 && (
        <Notice title={t('findings.notes')}>
          <Points texts={notes} />
        </Notice>
      )}
    </div>
  );
}

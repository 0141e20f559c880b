import { useState } from 'react';
import type { ChildId } from '#domain/ids.ts';
import type { Milestone } from '#domain/kit/milestone.ts';
import type { Seen } from '#domain/kit/seen.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { useTexts } from '#i18n/language-context.tsx';
import { useMilestoneName } from '#i18n/milestone-name.ts';
import { hasDraft } from '#platform/draft.ts';
import type { Band } from './bands.ts';
import { MilestoneRow } from './milestone-row.tsx';
import styles from './milestones.module.css';
import { seenDraft } from './seen-form.tsx';

/** Whose milestones they are; `null` is a family that has told of no child and only looks. */
export interface Whose {
  readonly child: ChildId;
  readonly seen: readonly Seen[];
  readonly today: LocalDate;
}

export function MilestoneList({ milestones, whose }: { milestones: readonly Milestone[]; whose: Whose | null }) {
  const nameOf = useMilestoneName();
  return (
    <ul className={styles['rows']}>
      {milestones.map(({ id }) => {
        const name = nameOf(id) ?? id;
        return whose ? (
          <MilestoneRow
            key={`${whose.child} ${id}`}
            child={whose.child}
            milestone={id}
            name={name}
            kept={whose.seen.find(({ milestone }) => milestone === id)}
            today={whose.today}
          />
        ) : (
          <li key={id}>{name}</li>
        );
      })}
    </ul>
  );
}

const yearsFrom = 24;

/** A band that folds open. One with a form left half written comes open, and does not fold when the form has been saved. */
export function MilestoneBand({ band, whose }: { band: Band; whose: Whose | null }) {
  const t = useTexts('milestones');
  const { fromMonths: from, toMonths: to } = band.ages;
  const [isUnfinished] = useState(
    () => whose !== null && band.milestones.some(({ id }) => hasDraft(seenDraft(whose.child, id))),
  );
  return (
    <details className={styles['band']} open={isUnfinished}>
      <summary>{from < yearsFrom ? t('months', { from, to }) : t('years', { from: from / 12, to: to / 12 })}</summary>
      <MilestoneList milestones={band.milestones} whose={whose} />
    </details>
  );
}

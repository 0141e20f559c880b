import { leaveParents, type LeaveParent } from '#domain/family/leave.ts';
import { delayed, periodsOf, type Period } from '#domain/family-leave/period.ts';
import type { LeaveSituation } from '#domain/family-leave/situation.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { Stack } from '#ui/card.tsx';
import styles from './leave.module.css';
import { useLeaveTexts } from './leave-texts.ts';
import { PeriodCard } from './period-card.tsx';
import { PeriodEditor } from './period-editor.tsx';

interface LanesProps {
  periods: readonly Period[];
  situation: LeaveSituation;
  today: LocalDate;
  /** The period whose form is open, and the one whose button gets the focus because its form has just closed. */
  editing: string | null;
  focused: string | null;
  onOpen: (id: string) => void;
  onClose: () => void;
  onChange: (periods: readonly Period[]) => void;
  onDelete: (period: Period) => void;
}

/** The periods as lists, a column for each parent: the same as the picture, in words. */
export function Lanes(props: LanesProps) {
  const { periods, situation, today, editing, focused, onOpen, onClose, onChange, onDelete } = props;
  const texts = useLeaveTexts(situation);
  const shown = leaveParents.filter(
    (parent) => parent === 'first' || situation.parents === 2 || periods.some((period) => period.parent === parent),
  );
  const item = (period: Period) =>
    period.id === editing ? (
      <PeriodEditor
        key={period.id}
        period={period}
        situation={situation}
        onChange={(changed) => onChange(periods.map((each) => (each.id === changed.id ? changed : each)))}
        onPause={(weekdays) => onChange(delayed(periods, period.id, weekdays))}
        onDone={onClose}
      />
    ) : (
      <PeriodCard
        key={period.id}
        period={period}
        today={today}
        texts={texts}
        takesFocus={focused === period.id}
        onEdit={() => onOpen(period.id)}
        onDelete={() => onDelete(period)}
      />
    );
  const lane = (parent: LeaveParent) => {
    const own = periodsOf(periods, parent);
    return (
      <div key={parent} className={styles['form']}>
        <h3>{texts.parent(parent)}</h3>
        {own.length > 0 ? (
          <Stack as="ul" label={texts.parent(parent)}>
            {own.map(item)}
          </Stack>
        ) : (
          <p className="soft">{texts.t('periods.none')}</p>
        )}
      </div>
    );
  };
  return <div className={styles['lanes']}>{shown.map(lane)}</div>;
}

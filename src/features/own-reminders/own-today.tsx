import { isOwnDone, type OwnOccurrence } from '#domain/reminders/own-occurrences.ts';
import type { ChildId } from '#domain/ids.ts';
import { useTexts } from '#i18n/language-context.tsx';
import { Card, Stack } from '#ui/card.tsx';
import { Tick } from '#ui/tick.tsx';
import styles from './own.module.css';
import { useWhenText } from './when-text.ts';

export interface OwnTodayProps {
  /** What falls on today, in the order of the day. */
  readonly occurrences: readonly OwnOccurrence[];
  readonly doneIds: ReadonlySet<string>;
  readonly onToggle: (occurrence: OwnOccurrence, isDone: boolean) => void;
  /** The child's name where it is worth saying, else `null`. */
  readonly childName?: (child: ChildId) => string | null;
}

/** The own reminders of a day with their ticks. A ticked one stays where it is, so the tick can be taken back at once. */
export function OwnToday({ occurrences, doneIds, onToggle, childName }: OwnTodayProps) {
  const t = useTexts('own');
  const { at } = useWhenText();
  return (
    <Stack as="ul">
      {occurrences.map((occurrence) => {
        const { id, own, time } = occurrence;
        const isDone = isOwnDone(occurrence, doneIds);
        const when = time === null ? t('today.anyTime') : at([time]);
        const name = own.child && childName?.(own.child);
        return (
          <Card as="li" key={id}>
            <div className={styles['row']}>
              <Tick
                isTicked={isDone}
                label={t(isDone ? 'today.markUndone' : 'today.markDone', { what: `${own.title}, ${when}` })}
                onToggle={() => onToggle(occurrence, isDone)}
              />
              <div className={styles['what']}>
                <h3 className={isDone ? styles['done'] : undefined}>{own.title}</h3>
                <p className="soft">{[when, name].filter(Boolean).join(' · ')}</p>
                {!isDone && own.note && <p className="soft">{own.note}</p>}
              </div>
            </div>
          </Card>
        );
      })}
    </Stack>
  );
}

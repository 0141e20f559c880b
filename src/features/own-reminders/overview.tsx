import type { ChildId } from '#domain/ids.ts';
import { isOver } from '#domain/reminders/check-own.ts';
import { nextOccurrence, occurrencesBetween, type OwnOccurrence } from '#domain/reminders/own-occurrences.ts';
import type { OwnKind, OwnReminder } from '#domain/reminders/own-reminder.ts';
import { helsinkiDate } from '#domain/time/local-date.ts';
import { helsinkiTime } from '#domain/time/local-time.ts';
import { useTexts } from '#i18n/language-context.tsx';
import { Stack } from '#ui/card.tsx';
import { takeFocus } from '#ui/focus.ts';
import { Section } from '#ui/page.tsx';
import { OwnCard } from './own-card.tsx';
import { OwnToday } from './own-today.tsx';
import { Templates } from './templates.tsx';
import { toggleOwn } from './toggle-own.ts';

/** Where the focus goes when a form or a question has closed: what was said, a template's button, a reminder's button to edit. */
export type Focused = 'said' | { readonly kind: OwnKind } | { readonly id: string } | null;

/** What has no time of day comes before what has one. */
const inOrder = (a: string | null, b: string | null): number =>
  (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0;

interface Listed {
  readonly own: OwnReminder;
  readonly next: OwnOccurrence | null;
  readonly over: boolean;
}

/** The ones that are over last, the others as they come. */
const sortedBy = ({ own, next, over }: Listed): string =>
  [over ? 'z' : 'a', next?.date ?? own.start, next?.time ?? '', own.title].join(' ');

/** What falls on today, all the reminders with those that are over last, and the ways to add one. */
export function Overview({
  now,
  all,
  isHushed,
  doneIds,
  childName,
  said,
  focused,
  onEdit,
  onDelete,
}: {
  now: Date;
  all: readonly OwnReminder[];
  /** Silenced after a loss: nothing asks to be done. The list stays, for it was opened on purpose. */
  isHushed: boolean;
  doneIds: ReadonlySet<string>;
  childName: (child: ChildId) => string | null;
  said: string;
  focused: Focused;
  onEdit: (what: OwnReminder | OwnKind) => void;
  onDelete: (own: OwnReminder) => void;
}) {
  const t = useTexts('own');
  const today = helsinkiDate(now);
  const onToday = (isHushed ? [] : all)
    .flatMap((own) => occurrencesBetween(own, today, today))
    .sort((a, b) => inOrder(a.time, b.time));
  const listed = all
    .map((own) => ({ own, next: nextOccurrence(own, today, helsinkiTime(now)), over: isOver(own, today) }))
    .sort((a, b) => inOrder(sortedBy(a), sortedBy(b)));
  const target: { readonly kind?: OwnKind; readonly id?: string } = focused === 'said' || !focused ? {} : focused;
  return (
    <>
      <p role="status" tabIndex={-1} ref={focused === 'said' ? takeFocus : undefined}>
        {said}
      </p>
      {onToday.length > 0 && (
        <Section title={t('today.title')}>
          <OwnToday
            occurrences={onToday}
            doneIds={doneIds}
            onToggle={(occurrence, isDone) => void toggleOwn(occurrence, isDone, today)}
            childName={childName}
          />
        </Section>
      )}
      {listed.length > 0 && (
        <Section title={t('list.title')}>
          <Stack as="ul">
            {listed.map(({ own, next }) => (
              <OwnCard
                key={own.id}
                own={own}
                next={next}
                childName={own.child && childName(own.child)}
                today={today}
                takesFocus={target.id === own.id}
                onEdit={() => onEdit(own)}
                onDelete={() => onDelete(own)}
              />
            ))}
          </Stack>
        </Section>
      )}
      <Section title={t('add.title')}>
        <Templates focused={target.kind ?? null} onChoose={onEdit} />
      </Section>
    </>
  );
}

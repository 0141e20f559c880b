import { checkOwn, type OwnFault, type OwnFields } from '#domain/reminders/check-own.ts';
import type { Child } from '#domain/family/child.ts';
import type { OwnKind, OwnReminder, Repetition, RepeatUnit } from '#domain/reminders/own-reminder.ts';
import { daysBetween, parseLocalDate, plusDays, type LocalDate } from '#domain/time/local-date.ts';
import { parseLocalTime, type LocalTime } from '#domain/time/local-time.ts';

export type Often = 'once' | 'day' | 'week' | 'month' | 'year' | 'interval';
export type Ends = 'never' | 'on' | 'after';
export const wholeFamily = 'family';

/** What the form holds while it is being written: texts, as the fields have them. */
export interface Written extends Readonly<Record<string, string>> {
  readonly kind: OwnKind;
  readonly title: string;
  readonly who: string;
  readonly start: string;
  /** One after another with commas; a field that is still empty is an empty one. */
  readonly times: string;
  readonly often: Often;
  readonly every: string;
  readonly unit: RepeatUnit;
  readonly ends: Ends;
  readonly until: string;
  readonly days: string;
  readonly note: string;
}

export type FormFault =
  OwnFault | 'start-invalid' | 'time-invalid' | 'every-invalid' | 'until-invalid' | 'days-invalid';
export type FieldName = 'title' | 'start' | 'times' | 'every' | 'until' | 'days' | 'note';

/** From the top of the form down: the first fault is the one that is told. */
const order = ['title', 'start', 'times', 'every', 'until', 'days', 'note'] as const satisfies readonly FieldName[];

export const fieldOf = {
  'no-title': 'title',
  'title-code': 'title',
  'start-invalid': 'start',
  'start-far': 'start',
  'time-invalid': 'times',
  'too-many-times': 'times',
  'every-invalid': 'every',
  'every-range': 'every',
  'until-invalid': 'until',
  'until-before-start': 'until',
  'days-invalid': 'days',
  'note-code': 'note',
} as const satisfies Record<FormFault, FieldName>;

const empty: Written = {
  kind: 'other',
  title: '',
  who: wholeFamily,
  start: '',
  times: '',
  often: 'once',
  every: '2',
  unit: 'day',
  ends: 'never',
  until: '',
  days: '',
  note: '',
};

/** A new one as its template begins it. No times are proposed for medicine: they stand on its prescription. */
export function fromTemplate(kind: OwnKind, title: string, children: readonly Child[], today: LocalDate): Written {
  const [only, ...others] = children.filter((child) => child.birthDate);
  const who = only && others.length === 0 ? only.id : wholeFamily;
  switch (kind) {
    case 'vitamin':
      return { ...empty, kind, title, who, start: today, often: 'day' };
    case 'medicine':
      return { ...empty, kind, title, who, start: today, often: 'day', ends: 'after' };
    case 'visit':
      return { ...empty, kind, title };
    case 'other':
      return { ...empty, kind, title, start: today };
  }
}

function endOf(own: OwnReminder, repeat: Repetition): Pick<Written, 'ends' | 'until' | 'days'> {
  if (!repeat.until) return { ends: 'never', until: '', days: '' };
  // A course was told in days, so it comes back in days.
  const isCourse = own.kind === 'medicine' && repeat.unit === 'day' && repeat.until >= own.start;
  const days = String(daysBetween(own.start, repeat.until) + 1);
  return isCourse ? { ends: 'after', until: repeat.until, days } : { ends: 'on', until: repeat.until, days: '' };
}

/** One that is being changed, as the fields show it. */
export function fromReminder(own: OwnReminder): Written {
  const { kind, title, start, repeat } = own;
  const same = {
    ...empty,
    kind,
    title,
    start,
    who: own.child ?? wholeFamily,
    times: own.times.join(','),
    note: own.note ?? '',
  };
  if (!repeat) return same;
  const often = repeat.every === 1 ? repeat.unit : 'interval';
  return {
    ...same,
    often,
    unit: repeat.unit,
    every: repeat.every === 1 ? empty.every : String(repeat.every),
    ...endOf(own, repeat),
  };
}

export const timesOf = (form: Written): string[] => form.times.split(',');

const count = (text: string): number => (/^\s*\d+\s*$/.test(text) ? Number(text) : Number.NaN);

/** The last day of a course of so many days, `null` while that is not a number. */
export function courseEnd(form: Written): LocalDate | null {
  const start = parseLocalDate(form.start);
  const days = count(form.days);
  // More days than ten years is a slip of the finger, and would end past the calendar.
  return start.ok && days >= 1 && days <= 3653 ? plusDays(start.value, days - 1) : null;
}

/** What the fields say, or the fault nearest to the top of the form. */
export function toFields(
  form: Written,
  children: readonly Child[],
  today: LocalDate,
): { readonly fields: OwnFields } | { readonly fault: FormFault } {
  const faults: FormFault[] = [];
  const start = parseLocalDate(form.start);
  if (!start.ok) faults.push('start-invalid');
  const first = start.ok ? start.value : today;

  const times: LocalTime[] = [];
  for (const text of timesOf(form).filter((each) => each !== '')) {
    const time = parseLocalTime(text);
    if (time.ok) times.push(time.value);
    else faults.push('time-invalid');
  }

  let repeat: Repetition | null = null;
  if (form.often !== 'once') {
    const every = form.often === 'interval' ? count(form.every) : 1;
    if (Number.isNaN(every)) faults.push('every-invalid');
    let until: LocalDate | null = null;
    if (form.ends === 'on') {
      const day = parseLocalDate(form.until);
      if (day.ok) until = day.value;
      else faults.push('until-invalid');
    } else if (form.ends === 'after') {
      until = courseEnd(form);
      if (start.ok && !until) faults.push('days-invalid');
    }
    repeat = {
      every: Number.isNaN(every) ? 1 : every,
      unit: form.often === 'interval' ? form.unit : form.often,
      until,
    };
  }

  const child = children.find(({ id }) => id === form.who)?.id ?? null;
  const { kind, title, note } = form;
  const checked = checkOwn({ child, kind, title, note: note || null, start: first, times, repeat }, today);
  if (!checked.ok) faults.push(checked.error);
  const [fault] = faults.sort((a, b) => order.indexOf(fieldOf[a]) - order.indexOf(fieldOf[b]));
  if (fault) return { fault };
  // Without a fault the check went well.
  return checked.ok ? { fields: checked.value } : { fault: checked.error };
}

/** What would be saved if only days and times mattered, `null` while they cannot be read: for the sentence that says what will happen. */
export function soFar(form: Written, today: LocalDate): OwnReminder | null {
  const result = toFields({ ...form, title: form.kind, note: '' }, [], today);
  return 'fields' in result ? { ...result.fields, id: '' } : null;
}

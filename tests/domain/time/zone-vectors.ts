import { ageOn } from '#domain/family/age.ts';
import { dayFrom } from '#domain/reminders/rule-dates.ts';
import { plusFinnishWeekdays, weekdaysBetween } from '#domain/time/finnish-weekdays.ts';
import {
  daysBetween,
  firstOfMonth,
  helsinkiDate,
  localDate,
  monthsBetween,
  noonInstant,
  parseLocalDate,
  plusDays,
  plusMonths,
  plusWeeks,
} from '#domain/time/local-date.ts';
import { helsinkiInstant, helsinkiTime, localTime } from '#domain/time/local-time.ts';
import { everyDay } from '#tests/domain/time/calendar.ts';

const d = localDate;

/** What must come out the same in every zone a phone may be set to: a name, the call, its answer. */
export const vectors: readonly (readonly [name: string, call: () => unknown, answer: unknown])[] = [
  // Samoa had no 30 December 2011.
  ['a day Samoa skipped is a day', () => parseLocalDate('2011-12-30').ok, true],
  ['into the day Samoa skipped', () => plusDays(d('2011-12-29'), 1), '2011-12-30'],
  ['over the day Samoa skipped', () => plusMonths(d('2011-11-30'), 1), '2011-12-30'],
  ['days around the day Samoa skipped', () => daysBetween(d('2011-12-29'), d('2011-12-31')), 2],
  // In Brazil (until 2018) and Lebanon the clocks leave midnight out.
  ['into a day without midnight in São Paulo', () => plusDays(d('2018-11-03'), 1), '2018-11-04'],
  ['out of a day without midnight in São Paulo', () => plusDays(d('2018-11-04'), 1), '2018-11-05'],
  ['days over it', () => daysBetween(d('2018-11-03'), d('2018-11-05')), 2],
  ['the month of it', () => firstOfMonth(d('2018-11-04')), '2018-11-01'],
  ['a day without midnight in Beirut', () => plusMonths(d('2022-02-27'), 1), '2022-03-27'],
  ['weeks over it', () => plusWeeks(d('2022-03-20'), 2), '2022-04-03'],
  // Finland's own changes of the clocks.
  ['days over the Finnish spring change', () => daysBetween(d('2027-03-27'), d('2027-03-29')), 2],
  ['days over the Finnish autumn change', () => daysBetween(d('2027-10-30'), d('2027-11-01')), 2],
  ['months over both', () => monthsBetween(d('2027-03-01'), d('2027-11-30')), 8],
  ['the deadline for August', () => dayFrom(d('2027-08-01'), { unit: 'months', value: -4 }), '2027-04-01'],
  ['the age of a newborn', () => ageOn(d('2011-12-30'), d('2011-12-31')), { unit: 'days', days: 1 }],
  ['weekdays before a due date', () => plusFinnishWeekdays(d('2027-03-15'), -30), '2027-02-08'],
  ['weekdays after a birth, over both changes', () => plusFinnishWeekdays(d('2027-03-15'), 160), '2027-09-23'],
  ['weekdays over the day Samoa skipped', () => weekdaysBetween(d('2011-12-29'), d('2011-12-31')), 3],
  // Midnight in Helsinki is 22 o'clock UTC in winter, 21 o'clock in summer.
  ['the last second of a winter day', () => helsinkiDate(new Date('2027-01-14T21:59:59.999Z')), '2027-01-14'],
  ['midnight in winter', () => helsinkiDate(new Date('2027-01-14T22:00:00Z')), '2027-01-15'],
  ['midnight UTC in winter', () => helsinkiDate(new Date('2027-01-15T00:00:00Z')), '2027-01-15'],
  ['the last second of a summer day', () => helsinkiDate(new Date('2027-07-14T20:59:59.999Z')), '2027-07-14'],
  ['midnight in summer', () => helsinkiDate(new Date('2027-07-14T21:00:00Z')), '2027-07-15'],
  ['midnight UTC in summer', () => helsinkiDate(new Date('2027-07-15T00:00:00Z')), '2027-07-15'],
  ['New Year’s Eve', () => helsinkiDate(new Date('2026-12-31T21:59:59Z')), '2026-12-31'],
  ['the new year', () => helsinkiDate(new Date('2026-12-31T22:00:00Z')), '2027-01-01'],
  ['midnight on the night to summer time', () => helsinkiDate(new Date('2027-03-27T22:00:00Z')), '2027-03-28'],
  ['midnight after it', () => helsinkiDate(new Date('2027-03-28T21:00:00Z')), '2027-03-29'],
  ['midnight on the night to winter time', () => helsinkiDate(new Date('2027-10-30T21:00:00Z')), '2027-10-31'],
  ['an hour before midnight after it', () => helsinkiDate(new Date('2027-10-31T21:00:00Z')), '2027-10-31'],
  ['midnight after it, in winter time', () => helsinkiDate(new Date('2027-10-31T22:00:00Z')), '2027-11-01'],
  [
    'a time in winter',
    () => helsinkiInstant(d('2027-01-15'), localTime('09:00')).toISOString(),
    '2027-01-15T07:00:00.000Z',
  ],
  [
    'a time in summer',
    () => helsinkiInstant(d('2027-07-15'), localTime('09:00')).toISOString(),
    '2027-07-15T06:00:00.000Z',
  ],
  [
    'a time that spring skips',
    () => helsinkiInstant(d('2027-03-28'), localTime('03:30')).toISOString(),
    '2027-03-28T01:30:00.000Z',
  ],
  [
    'a time that autumn repeats',
    () => helsinkiInstant(d('2027-10-31'), localTime('03:30')).toISOString(),
    '2027-10-31T00:30:00.000Z',
  ],
  ['the wall clock in Finland', () => helsinkiTime(new Date('2027-07-14T21:05:00Z')), '00:05'],
  ['noon of a day', () => noonInstant(d('2027-07-15')).toISOString(), '2027-07-15T12:00:00.000Z'],
];

/** Walks 1900–2100 day by day; the first day that does not follow the one before it, or `null`. */
export function firstFault(): string | null {
  let before: string | null = null;
  let count = 0;
  for (const text of everyDay(1900, 2100)) {
    const day = parseLocalDate(text);
    if (!day.ok) return `${text} is no day`;
    if (before !== null && plusDays(d(before), 1) !== text) return `${text} does not follow ${before}`;
    if (daysBetween(d('1900-01-01'), day.value) !== count) return `${text} is not day ${count}`;
    before = text;
    count += 1;
  }
  return null;
}

/** Everything above in one zone; `zone` is the one really in force. */
function answersIn(zone: string) {
  process.env['TZ'] = zone;
  const answers = vectors.map(([name, call]) => {
    try {
      return [name, call()];
    } catch (error) {
      return [name, String(error)];
    }
  });
  return { zone: Intl.DateTimeFormat().resolvedOptions().timeZone, answers, fault: firstFault() };
}

/* Run by itself with the names of zones, it says what it finds in each. */
if (process.argv[1] === import.meta.filename) console.log(JSON.stringify(process.argv.slice(2).map(answersIn)));

import { isDeepStrictEqual } from 'node:util';
import type { Confidence } from '#domain/confidence.ts';
import type { Hours, Weekday, WeeklySpan } from '#domain/directory/hours.ts';
import { localTime } from '#domain/time/local-time.ts';
import { readHoursLine, type ReadHours, type Row } from '#tools/directory/hours/read-hours-line.ts';

type KnownHours = Extract<Hours, { kind: 'always' | 'schedule' }>;
type Stretch = readonly [from: number, to: number];

const allDays = [1, 2, 3, 4, 5, 6, 7] as const satisfies readonly Weekday[];
const two = (n: number): string => String(n).padStart(2, '0');
const timeOf = (minute: number) => localTime(`${two(Math.floor(minute / 60) % 24)}:${two(minute % 60)}`);
const wholeDay = 1440;

/** Openings of one weekday less what is closed in them; null when two openings lie over each other: one of them is a slip. */
function dayOf(rows: readonly Row[], day: Weekday): readonly Stretch[] | null {
  const own = rows.filter(({ days }) => days.includes(day)).toSorted((a, b) => a.from - b.from);
  const open = own.filter(({ isOpen }) => isOpen);
  if (open.some(({ from }, at) => from < (open[at - 1]?.to ?? 0))) return null;
  return own
    .filter(({ isOpen }) => !isOpen)
    .reduce<readonly Stretch[]>(
      (left, { from, to }) =>
        left.flatMap(([begins, ends]): Stretch[] =>
          [[begins, Math.min(ends, from)] as const, [Math.max(begins, to), ends] as const].filter(([a, b]) => a < b),
        ),
      open.map(({ from, to }) => [from, to] as const),
    );
}

/** The week with days of the same opening together, in the order of their times. */
function weekOf(rows: readonly Row[]): readonly WeeklySpan[] | null {
  const byTimes = new Map<string, { from: number; to: number; days: Weekday[] }>();
  for (const day of allDays) {
    const stretches = dayOf(rows, day);
    if (!stretches) return null;
    for (const [from, to] of stretches) {
      const known = byTimes.get(`${from}-${to}`);
      if (known) known.days.push(day);
      else byTimes.set(`${from}-${to}`, { from, to, days: [day] });
    }
  }
  return [...byTimes.values()].map(({ from, to, days }) => ({
    days,
    from: timeOf(from),
    to: timeOf(to),
    ...(to === wholeDay && { nights: 1 }),
  }));
}

function hoursOf(read: ReadHours, confidence: Confidence): KnownHours | null {
  if (read === 'always') return { kind: 'always', confidence };
  const week = weekOf(read.rows);
  // Only closed times say when it is not open, never when it is.
  if (!week || week.length === 0) return null;
  return { kind: 'schedule', periods: [{ ...(read.from && { from: read.from }), week }], confidence };
}

/**
 * Hours out of a register's text, when the whole text is hours and nothing else, in each language given, and both say the same;
 * otherwise null, and the text stays what is shown. A Swedish text that is a copy of the Finnish one counts as none.
 */
export function parseHoursText(
  fi: string | null,
  sv: string | null,
  confidence: Confidence = 'authority-seen',
): KnownHours | null {
  const texts = [
    ...(fi === null ? [] : [['fi', fi] as const]),
    ...(sv === null || sv === fi ? [] : [['sv', sv] as const]),
  ];
  const [first, ...others] = texts.map(([language, text]) => {
    const read = readHoursLine(text, language);
    return read && hoursOf(read, confidence);
  });
  return first && others.every((other) => isDeepStrictEqual(other, first)) ? first : null;
}

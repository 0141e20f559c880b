import type { Weekday } from '#domain/directory/hours.ts';
import type { Language } from '#domain/language.ts';
import { parseLocalDate, type LocalDate } from '#domain/time/local-date.ts';
import { hoursWords, type HoursWords } from '#tools/directory/hours/hours-words.ts';

/** Days and minutes since midnight (0–1440), the end not included. */
export interface Row {
  readonly isOpen: boolean;
  readonly days: readonly Weekday[];
  readonly from: number;
  readonly to: number;
}

export type ReadHours = 'always' | { readonly from: LocalDate | null; readonly rows: readonly Row[] };

const allDays = [1, 2, 3, 4, 5, 6, 7] as const satisfies readonly Weekday[];
const wholeDay = 1440;
const time = String.raw`(\d{1,2})(?:[.:](\d\d))?`;
const times = new RegExp(`^${time} ?- ?${time}$`);

const tidy = (text: string): string =>
  text.normalize('NFC').toLowerCase().replace(/[–—]/g, '-').replace(/\s+/g, ' ').trim().replace(/\.$/, '');

/** "ma", "ma-pe", "ma - pe", "joka päivä". */
function readDays(text: string, { days, everyDay }: HoursWords): readonly Weekday[] | null {
  if (text === everyDay) return allDays;
  const [from, to, ...more] = text.split(/ ?- ?/).map((word) => days.get(word));
  if (from === undefined || more.length > 0) return null;
  if (!text.includes('-')) return [from];
  return to === undefined || to <= from ? null : allDays.filter((day) => from <= day && day <= to);
}

/** "08-14", "8.00 - 22.00", "klo 9-10:30", "ympäri vuorokauden". Nothing that ends before it begins: that may be a slip. */
function readTimes(text: string, { clock, roundTheClock }: HoursWords): readonly [from: number, to: number] | null {
  if (text === roundTheClock) return [0, wholeDay];
  const found = times.exec(text.replace(clock, ''));
  if (!found) return null;
  const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = found
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  const [from, to] = [fromHour * 60 + fromMinute, toHour * 60 + toMinute];
  return fromMinute < 60 && toMinute < 60 && from < to && to <= wholeDay ? [from, to] : null;
}

/** "ma-pe 08-14": the days end where a time begins. */
function splitItem(item: string, words: HoursWords): readonly [days: string, times: string | null] {
  if (item.endsWith(` ${words.roundTheClock}`))
    return [item.slice(0, -words.roundTheClock.length - 1), words.roundTheClock];
  const at = /(?:\bklo?\.? ?)?\d/.exec(item)?.index;
  return at === undefined ? [item, null] : [item.slice(0, at).trim(), item.slice(at)];
}

/** Items between commas: one without a time lends its days to the next one ("ti, to 12-14"). */
function readRows(text: string, words: HoursWords): readonly Row[] | null {
  const rows: Row[] = [];
  let waiting: Weekday[] = [];
  let isOpen = true;
  for (const given of text.split(/, ?/)) {
    const isClosing = words.closed.test(given);
    if (isClosing && waiting.length > 0) return null;
    if (waiting.length === 0) isOpen = !isClosing;
    const [dayText, timeText] = splitItem(given.replace(words.closed, ''), words);
    const days = readDays(dayText, words);
    if (!days) return null;
    waiting = [...waiting, ...days];
    if (timeText === null) continue;
    const read = readTimes(timeText, words);
    if (!read || new Set(waiting).size < waiting.length) return null;
    rows.push({ isOpen, days: waiting, from: read[0], to: read[1] });
    waiting = [];
  }
  return waiting.length === 0 ? rows : null;
}

function readSince(text: string, since: string): { readonly from: LocalDate | null; readonly rest: string } | null {
  if (!text.startsWith(`${since} `)) return { from: null, rest: text };
  const found = /^(\d{1,2})\.(\d{1,2})\.(\d{4}) (.+)$/.exec(text.slice(since.length + 1));
  if (!found) return null;
  const [, day = '', month = '', year = '', rest = ''] = found;
  const date = parseLocalDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return date.ok ? { from: date.value, rest } : null;
}

/** A text in one language, when the whole of it is hours; otherwise null. */
export function readHoursLine(text: string, language: Language): ReadHours | null {
  const words = hoursWords[language];
  const body = tidy(text).replace(words.open, '');
  if (words.always.includes(body)) return 'always';
  const since = readSince(body, words.since);
  const rows = since && readRows(since.rest, words);
  return rows && { from: since.from, rows };
}

import type { Weekday } from '#domain/directory/hours.ts';
import type { Language } from '#domain/language.ts';

/** The words that registers write hours with; what is not here is not understood and stays a text. */
export interface HoursWords {
  readonly days: ReadonlyMap<string, Weekday>;
  readonly everyDay: string;
  readonly roundTheClock: string;
  /** Round the clock every day, in the orders seen. */
  readonly always: readonly string[];
  /** What a text may begin with. */
  readonly open: RegExp;
  /** What takes time away again. */
  readonly closed: RegExp;
  /** "From 16.8.2025 on", before the rest. */
  readonly since: string;
  /** Before a time: "klo 8–16". */
  readonly clock: RegExp;
}

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const satisfies readonly Weekday[];

/** From Monday on, each with the ways it is written. */
const wordsOfDays = (words: readonly (readonly string[])[]): ReadonlyMap<string, Weekday> =>
  new Map(weekdays.flatMap((day) => (words[day - 1] ?? []).map((word) => [word, day] as const)));

export const hoursWords: Readonly<Record<Language, HoursWords>> = {
  fi: {
    days: wordsOfDays([['ma'], ['ti'], ['ke'], ['to'], ['pe'], ['la'], ['su']]),
    everyDay: 'joka päivä',
    roundTheClock: 'ympäri vuorokauden',
    always: ['joka päivä ympäri vuorokauden', 'ympäri vuorokauden joka päivä'],
    open: /^(?:aukioloajat:|avoinna|palvelu saatavilla) /,
    closed: /^(?:suljettu|palvelu ei saatavilla) /,
    since: 'alkaen',
    clock: /^klo\.? ?/,
  },
  sv: {
    days: wordsOfDays([
      ['må', 'mån'],
      ['ti', 'tis'],
      ['on', 'ons'],
      ['to', 'tor', 'tors'],
      ['fr', 'fre'],
      ['lö', 'lör'],
      ['sö', 'sön'],
    ]),
    everyDay: 'varje dag',
    roundTheClock: 'dygnet runt',
    always: ['dygnet runt varje dag', 'varje dag dygnet runt'],
    open: /^(?:öppettider:|öppet|tjänsten tillgänglig) /,
    closed: /^(?:stängt|tjänsten ej tillgänglig|tjänsten är inte tillgänglig) /,
    since: 'från',
    clock: /^kl\.? ?/,
  },
};

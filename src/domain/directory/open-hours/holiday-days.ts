import { holidayNames, type HolidayName } from '#domain/directory/hours.ts';
import { easterSunday, saturdayFrom } from '#domain/time/finnish-weekdays.ts';
import { localDate, plusDays, type LocalDate } from '#domain/time/local-date.ts';

const fixed = {
  NewYearDay: '01-01',
  Epiphany: '01-06',
  MayDayEve: '04-30',
  MayDay: '05-01',
  IndependenceDay: '12-06',
  ChristmasEve: '12-24',
  ChristmasDay: '12-25',
  SecondDayOfChristmas: '12-26',
  NewYearEve: '12-31',
} as const;

const fromEaster = {
  MaundyThursday: -3,
  GoodFriday: -2,
  EasterSunday: 0,
  EasterMonday: 1,
  AscensionDay: 39,
  WhitSunday: 49,
} as const;

/** The day in a year of one of the holidays of PTV's list; each year has each of them once. */
export function holidayDay(name: HolidayName, year: number): LocalDate {
  if (name in fixed) return localDate(`${year}-${fixed[name as keyof typeof fixed]}`);
  if (name in fromEaster) return plusDays(easterSunday(year), fromEaster[name as keyof typeof fromEaster]);
  if (name === 'AllSaintsDay') return saturdayFrom(localDate(`${year}-10-31`));
  return plusDays(saturdayFrom(localDate(`${year}-06-20`)), name === 'MidsummerEve' ? -1 : 0);
}

const byYear = new Map<string, ReadonlyMap<LocalDate, readonly HolidayName[]>>();
const none: readonly HolidayName[] = [];

/** The holidays that fall on a day: one as a rule, two when Ascension Day meets May Day or its eve (2008, 2160). */
export function holidaysOn(date: LocalDate): readonly HolidayName[] {
  const year = date.slice(0, 4);
  let days = byYear.get(year);
  if (!days) {
    const found = new Map<LocalDate, HolidayName[]>();
    for (const name of holidayNames) {
      const day = holidayDay(name, Number(year));
      found.set(day, [...(found.get(day) ?? []), name]);
    }
    days = found;
    byYear.set(year, days);
  }
  return days.get(date) ?? none;
}

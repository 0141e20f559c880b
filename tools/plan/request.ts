import { parseArgs } from 'node:util';
import { places } from '#content/places/places.ts';
import { nothingTold } from '#domain/family/child.ts';
import { toldAnchors, toldDayId } from '#domain/family/told-day.ts';
import { childId } from '#domain/ids.ts';
import { languages, type Language } from '#domain/language.ts';
import { isAland, municipalityByCode } from '#domain/places/municipality.ts';
import type { Family } from '#domain/reminders/family-facts.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { parseLocalDate, type LocalDate } from '#domain/time/local-date.ts';

/** The options that are days, by what they are in a family. */
const dayOptions = {
  due: 'dueDate',
  birth: 'birthDate',
  adopted: 'adoptedOn',
  'care-start': 'careStart',
  'leave-start': 'leaveStart',
  'leave-end': 'leaveEnd',
  'pregnancy-allowance-start': 'pregnancyAllowanceStart',
  'parental-allowance-start': 'parentalAllowanceStart',
  'care-allowance-start': 'careAllowanceStart',
  'positive-test': 'positiveTest',
  'leave-change-date': 'leaveChangeDate',
  'absence-start': 'absenceStart',
  'travel-date': 'travelDate',
  'illness-date': 'illnessDate',
  'first-tooth': 'firstTooth',
  today: 'today',
} as const;
type DayName = (typeof dayOptions)[keyof typeof dayOptions];
type Days = Readonly<Partial<Record<DayName, LocalDate>>>;

const day = { type: 'string' } as const;
const options = {
  ...(Object.fromEntries(Object.keys(dayOptions).map((name) => [name, day])) as Record<
    keyof typeof dayOptions,
    typeof day
  >),
  municipality: { type: 'string' },
  lang: { type: 'string', default: 'fi' },
  json: { type: 'boolean', default: false },
  table: { type: 'boolean', default: false },
} as const;

export const usage = `usage: npm run plan -- [options]
  days (yyyy-mm-dd): ${Object.keys(dayOptions)
    .map((name) => `--${name}`)
    .join(' ')}
  --municipality CODE   three digits, such as 091
  --lang fi|sv          language of the titles
  --json                rows for a program
  --table               writes docs/reminder-dates.md anew`;

/** What was asked for: a family of one child, and the first days of leaves that its plan does not know as leaves. */
export interface PlanRequest {
  readonly family: Family;
  readonly leaves: Pick<
    Days,
    'leaveStart' | 'leaveEnd' | 'pregnancyAllowanceStart' | 'parentalAllowanceStart' | 'careAllowanceStart'
  >;
  /** Without it every date is listed, also those that have passed. */
  readonly today: LocalDate | null;
  readonly language: Language;
  readonly json: boolean;
  readonly table: boolean;
}

/** The arguments as text, or why Node does not understand them. */
function read(args: readonly string[]) {
  try {
    return ok(parseArgs({ args: [...args], options }).values);
  } catch (error) {
    // parseArgs throws on an unknown option, one without its value, or a word that belongs to none.
    return err(error instanceof Error ? error.message : String(error));
  }
}

function readDays(values: Readonly<Record<string, string | boolean | undefined>>): Result<Days, string> {
  const days: Partial<Record<DayName, LocalDate>> = {};
  for (const [option, name] of Object.entries(dayOptions)) {
    const text = values[option];
    if (typeof text !== 'string') continue;
    const parsed = parseLocalDate(text);
    if (!parsed.ok) return err(`--${option}: expected a day of the calendar as yyyy-mm-dd, got "${text}"`);
    days[name] = parsed.value;
  }
  return ok(days);
}

/** What cannot be so, or `null`. */
function contradiction(days: Days): string | null {
  const { birthDate, adoptedOn, careStart, leaveStart, leaveEnd, today } = days;
  if (birthDate && today && birthDate > today) return '--birth: expected a day that has come by --today';
  if (birthDate && adoptedOn && adoptedOn < birthDate) return '--adopted: expected a day on or after --birth';
  if (birthDate && careStart && careStart < birthDate) return '--care-start: expected a day on or after --birth';
  if (leaveEnd && !leaveStart) return '--leave-end: expected --leave-start with it';
  if (leaveEnd && leaveStart && leaveEnd < leaveStart) return '--leave-end: expected a day on or after --leave-start';
  return null;
}

function familyOf(days: Days, municipality: string | undefined): Result<Family, string> {
  const home = municipality === undefined ? null : municipalityByCode(places, municipality);
  if (municipality !== undefined && !home)
    return err(`--municipality: expected the three digits of a Finnish municipality, got "${municipality}"`);
  const id = childId('0'.repeat(32));
  const { dueDate = null, birthDate = null, adoptedOn = null, careStart = null } = days;
  return ok({
    children: [{ ...nothingTold, id, dueDate, birthDate, adoptedOn, careStart }],
    leaves: [],
    days: toldAnchors.flatMap((anchor) => {
      const on = days[anchor];
      return on ? [{ id: toldDayId(id, anchor), child: id, anchor, on }] : [];
    }),
    area: home?.code ?? null,
    isOnAland: (code) => {
      const found = municipalityByCode(places, code);
      return found !== null && isAland(found.county);
    },
  });
}

/** Reads the arguments after the script's name; a failure is one line for the person who typed them. */
export function requestFrom(args: readonly string[]): Result<PlanRequest, string> {
  const values = read(args);
  if (!values.ok) return values;
  const { lang, json, table, municipality } = values.value;
  const language = languages.find((each) => each === lang);
  if (!language) return err(`--lang: expected fi or sv, got "${lang}"`);
  const days = readDays(values.value);
  if (!days.ok) return days;
  const fault = contradiction(days.value);
  if (fault !== null) return err(fault);
  const family = familyOf(days.value, municipality);
  if (!family.ok) return family;
  return ok({ family: family.value, leaves: days.value, today: days.value.today ?? null, language, json, table });
}

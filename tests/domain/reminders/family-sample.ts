import fc from 'fast-check';
import { nothingTold, parenthoods, type Child, type ChildFields } from '#domain/family/child.ts';
import { leaveKinds, leaveParents, type Leave } from '#domain/family/leave.ts';
import { toldAnchors, toldDayId, type ToldAnchor, type ToldDay } from '#domain/family/told-day.ts';
import { childId, municipalityCode, type RuleId } from '#domain/ids.ts';
import type { Family } from '#domain/reminders/family-facts.ts';
import type { Anchor, Rule, RuleKind, When } from '#domain/reminders/rule.ts';
import { localDate, plusDays } from '#domain/time/local-date.ts';
import { anyDay } from '#tests/domain/time/calendar.ts';

export const d = localDate;
export const idOf = (n: number) => childId(n.toString(16).padStart(32, '0'));
export const child = (n: number, told: Partial<ChildFields>): Child => ({ ...nothingTold, id: idOf(n), ...told });

export const helsinki = municipalityCode('091');
export const raseborg = municipalityCode('710');
export const mariehamn = municipalityCode('478');
export const jomala = municipalityCode('170');
const onAland = [mariehamn, jomala];

export const family = (children: readonly Child[], more: Partial<Family> = {}): Family => ({
  children,
  leaves: [],
  days: [],
  area: null,
  isOnAland: (code) => onAland.includes(code),
  ...more,
});

export const leave = (id: string, of: Child, kind: Leave['kind'], from: string, to: string): Leave => ({
  id,
  child: of.id,
  parent: 'first',
  kind,
  from: d(from),
  to: d(to),
});
export const told = (of: Child, anchor: ToldAnchor, on: string): ToldDay => ({
  id: toldDayId(of.id, anchor),
  child: of.id,
  anchor,
  on: d(on),
});

export const rule = (id: string, kind: RuleKind, anchor: Anchor, when: When, more: Partial<Rule> = {}): Rule => ({
  id: id as RuleId,
  category: 'benefits',
  kind,
  anchor,
  when,
  authority: 'kela',
  source: { reference: { fi: 'Laki 1/2020 1 §', sv: 'Lagen 1/2020 1 §' }, url: 'https://www.finlex.fi', date: null },
  checked: '2026-11-21',
  confidence: 'law-seen',
  hardness: 'statutory',
  volatile: false,
  ...more,
});

const days = (value: number) => ({ unit: 'days', value }) as const;
const months = (value: number) => ({ unit: 'months', value }) as const;
const weekdays = (value: number) => ({ unit: 'weekdays', value }) as const;

/** One rule at least for everything that a rule can say. */
export const sampleRules: readonly Rule[] = [
  rule('test-today', 'reminder', 'positiveTest', { at: days(0) }),
  rule('grant', 'deadline', 'dueDate', { at: months(-2) }, { lateUntilAnchor: true, adoption: { at: months(2) } }),
  rule('scan', 'window', 'dueDate', { from: days(-210), to: days(-183) }),
  rule('allowance-start', 'window', 'dueDate', { from: weekdays(-30), to: weekdays(-14) }),
  rule('training', 'reminder', 'dueDate', { at: { unit: 'weeks', value: -20 } }, { only: ['first-child'] }),
  rule('use-by', 'deadline', 'birthDate', { at: { unit: 'years', value: 2 } }, { adoption: { at: months(24) } }),
  rule('home-care', 'earliest', 'birthDate', { at: weekdays(160) }, { except: ['aland'] }),
  rule('right', 'earliest', 'birthDate', { at: { unit: 'month-start', value: 9 } }, { except: ['aland'] }),
  rule('quota', 'info', 'birthDate', { at: days(0) }),
  rule('quota-multiples', 'info', 'birthDate', { at: days(0) }, { only: ['multiples'] }),
  rule('acknowledged', 'deadline', 'birthDate', { at: months(4) }, { only: ['acknowledged'] }),
  rule('vaccine', 'window', 'birthDate', { from: months(2), to: months(2) }),
  rule('postnatal', 'window', 'birthDate', { from: days(35), to: days(84) }, { adoption: 'none' }),
  rule('flu', 'seasonal', 'birthDate', { from: months(6), to: months(83) }, { repeat: '11-01' }),
  rule('baptism', 'reminder', 'birthDate', { at: days(28) }, { only: ['baptism'] }),
  rule('preterm-visit', 'event', 'birthDate', { at: months(1) }, { only: ['preterm'] }),
  rule('notice-long', 'deadline', 'leaveStart', { at: months(-2) }, { only: ['long-leave'] }),
  rule('notice-short', 'deadline', 'leaveStart', { at: months(-1) }, { only: ['short-leave'] }),
  rule('parental-by', 'deadline', 'parentalAllowanceStart', { at: months(2) }),
  rule('pregnancy-by', 'deadline', 'pregnancyAllowanceStart', { at: months(2) }),
  rule('care-retro', 'deadline', 'careAllowanceStart', { at: months(6) }),
  rule('apply', 'deadline', 'careStart', { at: months(-4) }, { lateUntilAnchor: true, except: ['aland'] }),
  rule('apply-late', 'deadline', 'careStart', { at: days(-14) }, { only: ['sudden-need'], except: ['aland'] }),
  rule('talk', 'recurring', 'careStart', { at: months(12) }, { repeat: 'yearly' }),
  rule('aland-care', 'info', 'careStart', { at: days(0) }, { only: ['aland'] }),
  rule('one-parent-days', 'info', 'birthDate', { at: days(0) }, { only: ['one-parent'] }),
  rule('adopted-only', 'info', 'birthDate', { at: days(1) }, { only: ['adopted'], adoption: { at: days(1) } }),
  rule('acknowledge', 'reminder', 'birthDate', { at: days(14) }, { only: ['unacknowledged'] }),
  rule('absence', 'deadline', 'absenceStart', { at: months(-1) }),
  rule('change', 'deadline', 'leaveChangeDate', { at: months(-1) }),
  rule('ill', 'info', 'illnessDate', { at: days(0) }),
  rule('passport', 'reminder', 'travelDate', { at: months(-2) }),
  rule('tooth', 'event', 'firstTooth', { at: days(0) }),
  rule('pre-primary', 'window', 'yearChildTurns6', { yearFrom: '01-01', yearTo: '02-28' }),
  rule('school', 'window', 'yearChildTurns7', { yearFrom: '01-07', yearTo: '01-31' }),
];

/** Rules that a birth takes away: those of the pregnancy. */
export const inPregnancy: readonly Anchor[] = ['dueDate', 'positiveTest'];

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary);
const place = fc.constantFrom(helsinki, raseborg, mariehamn, jomala);
/** Lives of a family lie near each other; years of 1950–2098 so that whatever is counted stays in the calendar of the tests. */
const lifeDay = anyDay.map((day) =>
  day < '1950' || day > '2098' ? d(`2027${day.slice(4).replace('02-29', '02-28')}`) : day,
);

const anyFields: fc.Arbitrary<ChildFields> = fc.record({
  nickname: fc.constant(null),
  dueDate: maybe(lifeDay),
  birthDate: maybe(lifeDay),
  careStart: maybe(lifeDay),
  homes: fc.uniqueArray(place, { maxLength: 2 }),
  isFirst: maybe(fc.boolean()),
  hasOneParent: maybe(fc.boolean()),
  bornTogether: maybe(fc.integer({ min: 1, max: 3 })),
  adoptedOn: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, lifeDay),
  parenthood: maybe(fc.constantFrom(...parenthoods)),
});

/** Families of up to three children with leaves and told days of their own. */
export const anyFamily: fc.Arbitrary<Family> = fc
  .record({
    children: fc.array(anyFields, { maxLength: 3 }),
    leaves: fc.array(
      fc.record({
        of: fc.nat(2),
        parent: fc.constantFrom(...leaveParents),
        kind: fc.constantFrom(...leaveKinds),
        from: lifeDay,
        lasts: fc.nat(200),
      }),
      { maxLength: 4 },
    ),
    days: fc.uniqueArray(fc.record({ of: fc.nat(2), anchor: fc.constantFrom(...toldAnchors), on: lifeDay }), {
      maxLength: 6,
      selector: ({ of, anchor }) => `${of} ${anchor}`,
    }),
    area: maybe(place),
  })
  .map(({ children, leaves, days: toldDays, area }) =>
    family(
      children.map((fields, at) => child(at, fields)),
      {
        leaves: leaves.map(({ of, from, lasts, ...rest }, at) => ({
          ...rest,
          id: `leave${at}`,
          child: idOf(of),
          from,
          to: plusDays(from, lasts),
        })),
        days: toldDays.map(({ of, anchor, on }) => told(child(of, {}), anchor, on)),
        area,
      },
    ),
  );

/** A family and a day near one of its own, where something changes. */
export const anyMoment = fc
  .tuple(anyFamily, lifeDay, fc.nat(), fc.integer({ min: -400, max: 900 }))
  .map(([of, far, which, n]) => {
    const own = [
      ...of.children.flatMap(({ dueDate, birthDate, careStart }) => [dueDate, birthDate, careStart]),
      ...of.days.map(({ on }) => on),
    ].filter((day) => day !== null);
    return { family: of, today: plusDays(own[which % Math.max(1, own.length)] ?? far, n) };
  });

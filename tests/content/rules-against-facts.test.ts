import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '#content/rules/rules.ts';
import type { Offset, When } from '#domain/reminders/rule.ts';
import { testData } from '#tests/support/test-data.ts';
import vectors from './rule-vectors.json' with { type: 'json' };

/** The fact file's own names; in a window the numbers have signs, elsewhere the direction tells. */
type Vector = (typeof vectors)[number];
interface Amount {
  readonly value: number;
  readonly unit: string;
}

const units: Readonly<Record<string, Offset['unit']>> = {
  days: 'days',
  weeks: 'weeks',
  months: 'months',
  years: 'years',
  weekdaysFi: 'weekdays',
};
const offset = ({ value, unit }: Amount, sign: 1 | -1 = 1): Offset => {
  const known = units[unit];
  if (!known) throw new Error(`The facts have the unit "${unit}".`);
  // Not minus zero.
  return { unit: known, value: value === 0 ? 0 : sign * value };
};

/** In words only, in the fact file's note: the first day of the month of birth date plus nine months. */
const inTheNote: Readonly<Record<string, When>> = {
  'ecec-right-starts': { at: { unit: 'month-start', value: 9 } },
};

function whenOf({ id, direction, offset: amount, window }: Vector): When {
  const noted = inTheNote[id];
  if (noted) return noted;
  if (amount) return { at: offset(amount, direction === 'before' ? -1 : 1) };
  const { from, to, fromMonthDay, toMonthDay } = window as Partial<Record<'from' | 'to', Amount>> &
    Partial<Record<'fromMonthDay' | 'toMonthDay', `${number}${number}-${number}${number}`>>;
  if (from && to) return { from: offset(from), to: offset(to) };
  if (fromMonthDay && toMonthDay) return { yearFrom: fromMonthDay, yearTo: toMonthDay };
  throw new Error(`The facts give no day for ${id}.`);
}

const byId = new Map<string, (typeof rules)[number]>(rules.map((rule) => [rule.id, rule]));

test('the rules are those of the facts, each once', () => {
  expect(vectors).toHaveLength(79);
  expect(rules.map(({ id }) => id as string).toSorted()).toEqual(vectors.map(({ id }) => id).toSorted());
});

describe.each(vectors.map((vector) => [vector.id, vector] as const))('%s', (id, vector) => {
  test('counts as the facts say', () => {
    const rule = byId.get(id);
    expect(rule).toMatchObject({ kind: vector.kind, anchor: vector.anchor });
    expect(rule?.when).toEqual(whenOf(vector));
  });

  test('is as certain, as binding and as lasting as the facts say', () => {
    expect(byId.get(id)).toMatchObject({
      category: vector.category === 'childClinic' ? 'child-clinic' : vector.category,
      confidence: vector.confidence,
      hardness: vector.hardness,
      volatile: vector.volatile,
    });
  });
});

/* The facts themselves are not ours to publish. Where they are at hand, the frozen copy is held against them. */
const factFile = resolve(testData, '..', 'facts', 'rules.json');

const isAtHand = existsSync(factFile);
const reason = isAtHand ? '' : ' (skipped: the fact file is not beside EVAAT_TEST_DATA)';
test.skipIf(!isAtHand)(`the frozen copy is what the fact file has${reason}`, () => {
  const facts = JSON.parse(readFileSync(factFile, 'utf8')) as { readonly rules: readonly Record<string, unknown>[] };
  const fields = Object.keys(vectors[0] ?? {});
  const copied = facts.rules.map((rule) => Object.fromEntries(fields.map((field) => [field, rule[field]])));
  expect(copied).toEqual(vectors);
});

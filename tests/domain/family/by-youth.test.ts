import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byYouth } from '#domain/family/by-youth.ts';
import { childId } from '#domain/ids.ts';
import { localDate } from '#domain/time/local-date.ts';
import { child } from '#tests/domain/reminders/family-sample.ts';

const d = localDate;
const baby = child(1, { dueDate: d('2027-03-01') });
const small = child(2, { birthDate: d('2026-08-07'), dueDate: d('2026-10-01') });
const adopted = child(3, { adoptedOn: d('2025-05-05') });
const big = child(4, { birthDate: d('2022-01-15') });
const unknown = child(5, {});

test('expected first, then the youngest, and at the end who has no day', () => {
  expect([unknown, big, adopted, small, baby].sort(byYouth)).toEqual([baby, small, adopted, big, unknown]);
});

test('in whatever order they come, twins and all, they stand in one order', () => {
  const day = fc.option(fc.constantFrom(d('2026-08-07'), d('2027-01-10'), d('2022-01-15')));
  const any = fc.uniqueArray(
    fc.record({
      id: fc.integer({ min: 0, max: 9 }).map((digit) => childId(String(digit).repeat(32))),
      birthDate: day,
      dueDate: day,
      adoptedOn: day,
    }),
    { selector: ({ id }) => id },
  );
  fc.assert(
    fc.property(
      any.chain((one) => fc.tuple(fc.constant(one), fc.shuffledSubarray(one, { minLength: one.length }))),
      ([one, other]) => {
        expect([...other].sort(byYouth)).toEqual([...one].sort(byYouth));
      },
    ),
  );
});

import fc from 'fast-check';
import { childId } from '#domain/ids.ts';
import { localDate, type LocalDate } from '#domain/time/local-date.ts';
import type { BackupData } from '#storage/backup-file.ts';

export const anyDay: fc.Arbitrary<LocalDate> = fc
  .date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => localDate(date.toISOString().slice(0, 10)));

const anyId = fc.bigInt({ min: 0n, max: 2n ** 128n - 1n }).map((bits) => childId(bits.toString(16).padStart(32, '0')));
/** Any text that JavaScript can hold, halves of characters included. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 9 }).map((units) => String.fromCharCode(...units)),
);
const anyRule = fc.constantFrom('ecec-apply-4mo', 'ecec-right-starts', 'a', 'x:y');

/** Fields and settings of a newer app. Any JSON, in any name that is not one of ours and no trap of JavaScript's own. */
const ours = ['id', 'key', 'value', 'child', 'state', 'on', 'nickname', 'dueDate', 'birthDate', 'careStart'];
const traps = ['__proto__', 'constructor', 'prototype'];
const anyJson = fc.json().map((text): unknown => JSON.parse(text));
const unknownFields = fc.dictionary(
  anyText.filter((name) => !ours.includes(name) && !traps.includes(name) && !name.includes('.')),
  anyJson,
  { maxKeys: 2 },
);
const withUnknown = <T extends object>(known: fc.Arbitrary<T>) =>
  fc.tuple(unknownFields, known).map(([unknown, fields]) => ({ ...unknown, ...fields }));

const anyChild = withUnknown(
  fc.record({
    id: anyId,
    nickname: fc.option(anyText),
    dueDate: fc.option(anyDay),
    birthDate: fc.option(anyDay),
    careStart: fc.option(anyDay),
  }),
);
const anyReminder = withUnknown(
  fc
    .tuple(anyId, anyRule, anyDay)
    .map(([child, rule, on]) => ({ id: `reminder:${child}:${rule}`, child, state: 'done' as const, on })),
);
const anyArea = withUnknown(
  fc.integer({ min: 0, max: 999 }).map((code) => ({ key: 'area' as const, value: String(code).padStart(3, '0') })),
);
/** The type knows the settings of today only. */
const anyOtherSetting = withUnknown(
  fc.record({ key: anyText.filter((key) => key !== 'area'), value: anyJson }),
) as unknown as typeof anyArea;

/** Whatever a phone may hold, also after a newer app was on it. */
export const anyData: fc.Arbitrary<BackupData> = fc.record({
  children: fc.uniqueArray(anyChild, { selector: ({ id }) => id, maxLength: 5 }),
  reminders: fc.uniqueArray(anyReminder, { selector: ({ id }) => id, maxLength: 8 }),
  settings: fc.uniqueArray(fc.oneof(anyArea, anyOtherSetting), { selector: ({ key }) => key, maxLength: 4 }),
});

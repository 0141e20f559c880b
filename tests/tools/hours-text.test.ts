import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { hoursSchema } from '#content/schemas/hours-schema.ts';
import type { Hours, WeeklySpan } from '#domain/directory/hours.ts';
import { parseHoursText } from '#tools/directory/hours/parse-hours-text.ts';
import { describeWithData } from '#tests/support/describe-with-data.ts';
import { testData } from '#tests/support/test-data.ts';

/** "1-5 08:00–16:00", in short. */
const inShort = ({ days, from, to, nights }: WeeklySpan) =>
  `${days.join('')} ${from}–${to}${nights ? `+${nights}` : ''}`;

function read(fi: string | null, sv: string | null): string | null {
  const hours = parseHoursText(fi, sv);
  if (!hours) return null;
  if (hours.kind === 'always') return hours.kind;
  return hours.periods
    .map(({ from, week }) => [...(from ? [from] : []), ...(week === 'always' ? [week] : week.map(inShort))].join(', '))
    .join(' | ');
}

describe('hours written as registers write them', () => {
  test.each([
    ['Avoinna ma-pe 08-14', 'Öppet mån-fre 08-14', '12345 08:00–14:00'],
    ['ma - su 8.00 - 22.00', 'må - sö 8.00 - 22.00', '1234567 08:00–22:00'],
    ['ma–pe klo 9–15.30', 'mån–fre kl. 9–15.30', '12345 09:00–15:30'],
    ['Avoinna ma-to 09-10:30', 'Öppet mån-tor 09-10:30', '1234 09:00–10:30'],
    ['Avoinna ma-pe 09-11, ke 15:30-17:30', null, '12345 09:00–11:00, 3 15:30–17:30'],
    ['Avoinna ma-pe 09-11, ti, to 12-14', 'Öppet mån-fre 09-11, tis, tor 12-14', '12345 09:00–11:00, 24 12:00–14:00'],
    ['Avoinna ma-pe 08:15-12, ma-pe 13-16', null, '12345 08:15–12:00, 12345 13:00–16:00'],
    ['Avoinna joka päivä ympäri vuorokauden', 'Öppet dygnet runt varje dag', 'always'],
    ['Palvelu saatavilla joka päivä ympäri vuorokauden', null, 'always'],
    [null, 'Öppet mån-tor 09-13', '1234 09:00–13:00'],
    ['Palvelu saatavilla ma-pe ympäri vuorokauden', null, '12345 00:00–00:00+1'],
    ['ma 16-24', null, '1 16:00–00:00+1'],
    ['Avoinna alkaen 16.8.2025 ma-pe 09-16', 'Öppet från 16.8.2025 mån-fre 09-16', '2025-08-16, 12345 09:00–16:00'],
    [
      'Avoinna ma-pe 08:15-16, Suljettu ti 13-14',
      'Öppet mån-fre 08:15-16, Stängt tis 13-14',
      '1345 08:15–16:00, 2 08:15–13:00, 2 14:00–16:00',
    ],
    [
      'Avoinna ma-ke 09-18, to-pe 09-15, Suljettu la-su ympäri vuorokauden',
      'Öppet mån-ons 09-18, tor-fre 09-15, Stängt lör-sön dygnet runt',
      '123 09:00–18:00, 45 09:00–15:00',
    ],
    // A copy of the Finnish text in the Swedish place is no second opinion.
    ['Avoinna ke 09-11', 'Avoinna ke 09-11', '3 09:00–11:00'],
    ['Avoinna\u00a0ma-pe\u00a009-12.\r\n', null, '12345 09:00–12:00'],
  ])('%s | %s', (fi, sv, hours) => {
    expect(read(fi, sv)).toBe(hours);
  });
});

describe('a text stays a text', () => {
  test.each<[string | null, string | null, string]>([
    ['Avoinna joka päivä', 'Öppet varje dag', 'without a time'],
    ['Palvelu saatavilla joka päivä 00-', null, 'without an end'],
    ['Palvelu ei saatavilla joka päivä ympäri vuorokauden', null, 'that only closes'],
    ['Avoinna ma-pe 09-12', 'Öppet mån 09-12', 'whose languages contradict each other'],
    ['Avoinna ma-pe 09-12, la 10-12', 'Öppet mån-fre 09-12', 'that says more in one language'],
    ['Avoinna ma-pe 09-12', 'Öppet mån-fre 09-12, kväll enligt avtal', 'that says more in the other'],
    ['Kausi \nma - su 8.00 - 22.00', null, 'with a season without dates'],
    ['ma-pe 8-16, kesällä 9-15', null, 'with a season in it'],
    ['26.5. Suljetaan klo 17.00\n24.6. - 26.6. Suljettu', null, 'with days without a year'],
    ['ma-pe 16-8', null, 'that ends before it begins'],
    ['ma-pe 9-9', null, 'that ends as it begins'],
    ['ma-pe 9-25', null, 'with an hour that is none'],
    ['ma-pe 9.75-12', null, 'with a minute that is none'],
    ['ma-pe 24.30-12', null, 'with a time after midnight'],
    ['pe-ma 9-12', null, 'with days that run backwards'],
    ['ma-ke-pe 9-12', null, 'with two dashes'],
    ['ma, ma 9-12', null, 'with a day twice'],
    ['ma-pe 9-12, ke 11-14', null, 'with openings over each other'],
    ['ma-pe 9-12, ti', null, 'with a day left over'],
    ['alkaen 31.2.2025 ma 9-12', null, 'from a day that is none'],
    ['arkisin 9-15', null, 'with a word that is read in two ways'],
    ['constructor 9-12', null, 'with a word of the machine'],
    ['mån-fre 9-12', null, 'in the wrong language'],
    ['', '', 'that is empty'],
    [null, null, 'that is not there'],
  ])('%j | %j: %s', (fi, sv) => {
    expect(parseHoursText(fi, sv)).toBeNull();
  });
});

test('whatever it is given, it gives hours of the schema or nothing', () => {
  const words =
    'ma|ti|pe|su|må|sön|-| - |, |8|08|15.30|24|klo |joka päivä|suljettu |alkaen |1.1.2026 |ympäri vuorokauden|avoinna |\n';
  const anyText = fc.oneof(
    fc.string(),
    fc.array(fc.constantFrom(...words.split('|')), { maxLength: 9 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(fc.option(anyText), fc.option(anyText), (fi, sv) => {
      const hours: Hours | null = parseHoursText(fi, sv);
      if (hours) expect(parse(hoursSchema, hours)).toEqual(hours);
    }),
    { numRuns: 3000 },
  );
});

describeWithData('hours of the real register', () => {
  interface Channel {
    readonly id: number;
    readonly availability_summary?: string;
  }
  interface Block {
    readonly channels?: readonly Channel[];
  }
  const json = (name: string): unknown => JSON.parse(readFileSync(join(testData, 'tpr', name), 'utf8'));
  const errands = json('errandservices.json') as readonly Readonly<Record<'fi' | 'sv', Block>>[];
  const texts = errands.flatMap(({ fi, sv }) => {
    const byId = new Map<number, Record<'fi' | 'sv', string | null>>();
    for (const [language, { channels = [] }] of [['fi', fi] as const, ['sv', sv] as const])
      for (const { id, availability_summary: text } of channels)
        if (text) byId.set(id, { ...(byId.get(id) ?? { fi: null, sv: null }), [language]: text });
    return [...byId.values()];
  });

  test('of errands are understood but for these', () => {
    const left = texts.filter(({ fi, sv }) => !parseHoursText(fi, sv)).map(({ fi }) => fi);
    expect(texts).toHaveLength(180);
    expect([...new Set(left)].toSorted()).toEqual([
      'Avoinna joka päivä',
      'Palvelu ei saatavilla joka päivä ympäri vuorokauden',
      'Palvelu saatavilla joka päivä 00-',
    ]);
    expect(left).toHaveLength(10);
  });

  test('of units are seasons, floors and notes, and stay texts', () => {
    interface Unit {
      readonly connections: readonly { section_type: string; name_fi?: string; name_sv?: string }[];
    }
    const sections = ['unit-41102.json', 'unit-42284.json']
      .flatMap((name) => (json(name) as Unit).connections)
      .filter((connection) => connection.section_type === 'OPENING_HOURS');
    expect(sections).toHaveLength(5);
    for (const { name_fi: fi = null, name_sv: sv = null } of sections) expect(parseHoursText(fi, sv)).toBeNull();
  });
});

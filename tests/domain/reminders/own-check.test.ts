import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkOwn, isOver, looksLikeDose, type OwnFields } from '#domain/reminders/check-own.ts';
import { localDate, plusDays } from '#domain/time/local-date.ts';
import { localTime } from '#domain/time/local-time.ts';
import { anyDay } from '#tests/domain/time/calendar.ts';

const today = localDate('2026-11-21');
const fields: OwnFields = {
  child: null,
  kind: 'medicine',
  title: 'Lääkekuuri',
  note: null,
  start: today,
  times: [localTime('08:00')],
  repeat: { every: 1, unit: 'day', until: localDate('2026-11-30') },
};
const daily = (every: number, until: string | null = null): Partial<OwnFields> => ({
  repeat: { every, unit: 'day', until: until === null ? null : localDate(until) },
});

describe('a form of an own reminder', () => {
  test.each<[string, Partial<OwnFields>]>([
    ['no-title', { title: '  ' }],
    // 31 February: no one's code.
    ['title-code', { title: 'Neuvola 310227A123B' }],
    ['note-code', { note: '310227-123C, ovi B' }],
    ['start-far', { start: localDate('2206-11-21') }],
    ['too-many-times', { times: Array.from({ length: 13 }, (_, hour) => localTime(`${10 + hour}:00`)) }],
    ['every-range', daily(0)],
    ['every-range', daily(366)],
    ['every-range', daily(1.5)],
    ['every-range', daily(Number.NaN)],
    ['until-before-start', daily(1, '2026-11-20')],
  ])('is told %s', (fault, wrong) => {
    expect(checkOwn({ ...fields, ...wrong }, today)).toEqual({ ok: false, error: fault });
  });

  test('is asked for its title before anything below it', () => {
    expect(checkOwn({ ...fields, title: '', ...daily(0), note: '310227A123B' }, today)).toEqual({
      ok: false,
      error: 'no-title',
    });
  });

  test('comes back tidy: spaces gone, times in order and each once', () => {
    const times = ['20:00', '08:00', '20:00'].map(localTime);
    expect(checkOwn({ ...fields, title: ' Kuuri ', note: '  ', times }, today)).toEqual({
      ok: true,
      value: { ...fields, title: 'Kuuri', note: null, times: ['08:00', '20:00'] },
    });
  });

  test('may last one day, begin in the past and go on for ever', () => {
    expect(checkOwn({ ...fields, ...daily(1, today) }, today).ok).toBe(true);
    expect(checkOwn({ ...fields, start: localDate('2020-01-01'), ...daily(365) }, today).ok).toBe(true);
  });

  test('that was checked once is found good again as it is', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(400), fc.integer({ min: 1, max: 365 }), fc.string(), (start, lasts, every, note) => {
        const repeat = { every, unit: 'week', until: plusDays(start, lasts) } as const;
        const checked = checkOwn({ ...fields, start, repeat, note }, start);
        if (checked.ok) expect(checkOwn(checked.value, start)).toEqual(checked);
      }),
    );
  });
});

describe('an amount of medicine', () => {
  test.each([
    ...[
      '5 ml',
      '5ml',
      '2,5 ml aamulla',
      'Panadol 120 mg',
      '10 µg',
      '10 μg',
      '10 ug',
      '400 IU',
      '200 ky',
      '1–2 tablettia',
    ],
    ...['2 tablettia', '1 tabl', '½ tabletti', 'puoli tablettia', 'puolikas tabletti', 'yksi kapseli', '1 tippa'],
    ...['5 tippaa', 'viisi tippaa', '3 pisaraa', '1 tl', 'lusikallinen? 1 lusikallinen', '2 suihketta', '1 x 3', '1x2'],
    ...['2 annosta', '1 peräpuikko', '2 tabletter', 'en tablett', 'en halv tablett', '5 droppar', '1 droppe', '1 msk'],
    ...[
      'två kapslar',
      '1 tesked',
      '2 puffar',
      '1 dos',
      '5 milliliter',
      '10 mikrogram',
      '250 milligrammaa',
      '1 stolpiller',
    ],
    ...['klo 20 5 ml', 'kl. 8.00: 2 tabletter'],
  ])('is noticed: %s', (text) => {
    expect(looksLikeDose(text)).toBe(true);
  });

  test.each([
    ...['', 'D-vitamiini', 'D-vitamin', 'Lääkekuuri', 'Antibiootti aamuin illoin', '2 kertaa päivässä', 'kolme päivää'],
    ...[
      'MPR-rokote, 1. annos',
      'Rotavirus 2. annos',
      'klo 20 tippa',
      'klo 8.30 tabletti',
      'kl. 20 droppar',
      'kl 8 tablett',
    ],
    ...[
      'Neuvola 2.12.',
      'rådgivning kl. 9',
      'Hammaslääkäri 1 h',
      'osta 5 dl maitoa',
      '500 g jauhelihaa',
      'en gång om dagen',
    ],
    ...[
      'Kapselikeitin 2',
      'B12',
      'Kahden viikon välein',
      'Dosett',
      'tablettitietokone',
      '2 tablettikoteloa',
      'Huone 3, ml-siipi',
    ],
  ])('is not seen where there is none: %s', (text) => {
    expect(looksLikeDose(text)).toBe(false);
  });
});

test('it is over the day after its last', () => {
  const own = { ...fields, id: 'a'.repeat(32) };
  expect(isOver(own, localDate('2026-11-30'))).toBe(false);
  expect(isOver(own, localDate('2026-12-01'))).toBe(true);
  expect(isOver({ ...own, ...daily(1) }, localDate('2100-01-01'))).toBe(false);
  expect(isOver({ ...own, repeat: null }, localDate('2026-11-22'))).toBe(true);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  areasOfServices,
  decodeSelection,
  encodeSelection,
  selectionLimits,
  tidyGreeting,
  tidySelection,
  type Selection,
} from '#domain/directory/selection.ts';
import { municipalityCode, serviceId } from '#domain/ids.ts';
import { checkText } from '#domain/text/url-safe.ts';
import { urgentServices } from '#content/directory/urgent.ts';

const someId = fc
  .oneof(
    fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,12}){0,3}$/),
    fc.uuid().map((uuid) => `ptv-${uuid}`),
    fc.uuid(),
    fc.constantFrom('112', 'tpr-unit-5263', 'ptv-00000000-0000-0000-0000-000000000000'),
  )
  .map(serviceId);
const someArea = fc.stringMatching(/^\d{3}$/).map(municipalityCode);
const someSelection: fc.Arbitrary<Selection> = fc.record({
  services: fc.array(someId, { minLength: 1, maxLength: 40 }),
  areas: fc.array(someArea, { maxLength: 5 }),
  greeting: fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary', maxLength: 300 })),
});

const given: Selection = {
  services: ['112', 'tpr-unit-5263', 'ptv-0123abcd-0000-4000-8000-0123456789ab'].map(serviceId),
  areas: [municipalityCode('091')],
  greeting: 'Hei! Nämä auttavat alkuun. 🌱',
};

describe('a selection in a link', () => {
  test('comes back as it was, tidied, and is told the same again', () => {
    fc.assert(
      fc.property(someSelection, (selection) => {
        const link = encodeSelection(selection);
        expect(decodeSelection(`#${link}`)).toEqual({ ok: true, value: tidySelection(selection) });
        expect(encodeSelection(tidySelection(selection))).toBe(link);
      }),
    );
  });

  test('is made of signs that no mail program takes for punctuation, and is short', () => {
    fc.assert(
      fc.property(someSelection, (selection) => {
        expect(encodeSelection(selection)).toMatch(/^v1\.[\w.-]*[a-z0-9]$/);
      }),
    );
    expect(encodeSelection({ ...given, greeting: '' }).length).toBeLessThan(70);
  });

  // Links on paper live for years: what was printed once is read by every later version.
  test('reads what the first version printed', () => {
    const printed = 'v1.091.112_tpr-unit-5263_ptv-U02ff0ya18jy5ukabok039meuj.SGVpIQ.5zojxl';
    expect(decodeSelection(printed)).toEqual({ ok: true, value: { ...given, greeting: 'Hei!' } });
  });

  test('cut off anywhere it is broken, never a shorter list', () => {
    const link = encodeSelection(given);
    for (let length = 1; length < link.length; length += 1)
      expect(decodeSelection(link.slice(0, length))).toEqual({ ok: false, error: 'broken' });
  });

  test('a hostile fragment crashes nothing and never gives more than the limits', () => {
    const check = (text: string): void => {
      const read = decodeSelection(text);
      expect(read.ok ? 'none' : read.error).toMatch(/^(none|newer|broken)$/);
      if (!read.ok) return;
      expect(read.value.services.length).toBeLessThanOrEqual(selectionLimits.services);
      expect(read.value.areas.length).toBeLessThanOrEqual(selectionLimits.areas);
      expect(Array.from(read.value.greeting).length).toBeLessThanOrEqual(selectionLimits.greeting);
    };
    fc.assert(fc.property(fc.string({ unit: 'binary' }), check));
    const parts = fc.array(fc.oneof(fc.string(), fc.stringMatching(/^[\w.-]*$/), fc.base64String()), { maxLength: 5 });
    // With a right check: what an attacker would write.
    fc.assert(
      fc.property(parts, (texts) => {
        const body = ['v1', ...texts].join('.');
        check(`${body}.${checkText(body)}`);
      }),
    );
  });

  const forged = (...parts: readonly string[]) => {
    const body = ['v1', ...parts].join('.');
    return decodeSelection(`${body}.${checkText(body)}`);
  };

  test.each([
    ['no service', ['091', '', '']],
    ['31 services', ['', Array.from({ length: 31 }, (_, n) => `a${n}`).join('_'), '']],
    ['one twice', ['', '112_112', '']],
    ['an id with a path', ['', '../settings', '']],
    ['an id that is none', ['', 'javascript:alert', '']],
    ['an id of great length', ['', 'a'.repeat(81), '']],
    ['digits too great for a UUID', ['', `ptv-U${'z'.repeat(25)}`, '']],
    ['an area that is none', ['09', '112', '']],
    ['four areas', ['091-049-092-235', '112', '']],
    ['bytes that are no text', ['', '112', '_w']],
    ['a greeting too long', ['', '112', 'YWFh'.repeat(67)]],
    ['a greeting that turns the words about', ['', '112', '4oCuYQ']],
  ] as const)('%s is refused', (_, parts) => {
    expect(forged(...parts)).toEqual({ ok: false, error: 'broken' });
  });

  test('one of a later version says so, an empty one that there is none', () => {
    expect(decodeSelection('#v2.x')).toEqual({ ok: false, error: 'newer' });
    expect(decodeSelection('')).toEqual({ ok: false, error: 'none' });
    expect(decodeSelection('#')).toEqual({ ok: false, error: 'none' });
    expect(decodeSelection('#main')).toEqual({ ok: false, error: 'broken' });
  });
});

test('a greeting is one line without an identity code, and tidying it twice is tidying it once', () => {
  expect(tidyGreeting('  Hei\n\nElli  131052-308T! ')).not.toMatch(/131052|\n/);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(tidyGreeting(tidyGreeting(text))).toBe(tidyGreeting(text));
    }),
  );
});

test('the areas of a selection: where it was picked, and where a service from elsewhere is at home', () => {
  const [helsinki, vaasa] = [municipalityCode('091'), municipalityCode('905')];
  const [line] = urgentServices;
  if (!line) throw new Error('no line');
  const nation = { ...line, area: { type: 'nation', exceptCounties: [] } } as const;
  const here = { ...line, area: { type: 'municipality', municipalities: [vaasa, helsinki] } } as const;
  const there = { ...line, area: { type: 'municipality', municipalities: [vaasa] } } as const;
  const home = { code: helsinki };
  expect(areasOfServices([nation], home)).toEqual([]);
  expect(areasOfServices([nation, here], home)).toEqual([helsinki]);
  expect(areasOfServices([here, there], home)).toEqual([helsinki, vaasa]);
  expect(areasOfServices([here], null)).toEqual([vaasa]);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTally } from '#tools/directory/report.ts';
import { clean, hasEmail, localized, readText, splitText } from '#tools/directory/text/plain-text.ts';

/** Characters that the register really holds, and worse, among ordinary ones. */
const dirty = fc.string({
  unit: fc.constantFrom(
    ...'aouAÄö .,-\n\r\t\u00A0\u202F\u200B\uFEFF\u00AD\u00A8\u0308\u02DA\u2028\u0085\u0000\uD800'.split(''),
  ),
  maxLength: 40,
});
const anyText = fc.oneof(dirty, fc.string({ unit: 'binary', maxLength: 60 }));

describe('clean', () => {
  test('cleaning twice changes nothing', () => {
    fc.assert(fc.property(anyText, (text) => clean(clean(text)) === clean(text)));
  });

  test('leaves no control or invisible character but the newline, and nothing to trim', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const cleaned = clean(text) ?? 'x';
        expect(cleaned).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/u);
        expect(cleaned).not.toMatch(/[^\S\n ]| {2}|\n{3}/u);
        expect(cleaned).toBe(cleaned.trim());
      }),
    );
  });

  test.each([
    ['pa\u00A8iva\u00A8kodeissa', 'päiväkodeissa'],
    ['a\u0308iti', 'äiti'],
    ['Omais-\u200B ja perhehoitaja', 'Omais- ja perhehoitaja'],
    ['Ei\u00A0ole\u202F \u202Fsuomalaisia', 'Ei ole suomalaisia'],
    ['\tSiirry verkkolomakkeelle', 'Siirry verkkolomakkeelle'],
    ['yksi\r\nkaksi \n\n\n\n kolme', 'yksi\nkaksi\n\nkolme'],
  ])('%j becomes %j', (raw, expected) => {
    expect(clean(raw)).toBe(expected);
  });

  test('what is empty to the eye is no text', () => {
    expect([null, '', ' \n\t', '\u200B'].map(clean)).toEqual([null, null, null, null]);
  });
});

describe('readText', () => {
  test('drops the sentence with an e-mail address and counts it', () => {
    const tally = createTally();
    expect(readText('Soita meille. Tai kirjoita: ulko.ilma@hel.fi. Vastaamme pian.', tally.tell)).toBe(
      'Soita meille. Vastaamme pian.',
    );
    expect(readText('Laskut: potilaslaskutus(at)hus.fi', tally.tell)).toBeNull();
    expect(tally.of('emails')).toEqual([['sentence', 2]]);
  });

  test('an e-mail address hidden in a link is seen', () => {
    expect(hasEmail('https://securemail.hel.fi/?recipient=kerhohakemus%40hel.fi')).toBe(true);
    expect(hasEmail('https://www.youtube.com/@helsinki')).toBe(false);
  });

  test('a heading left in its field and a known mistranslation are no texts', () => {
    const tally = createTally();
    expect(readText('Käytön edellytykset', tally.tell)).toBeNull();
    expect(readText('Utnämning', tally.tell)).toBeNull();
    expect(tally.of('worthless')).toHaveLength(2);
  });
});

describe('localized', () => {
  test('a Swedish text equal to the Finnish is a copy: dropped and counted', () => {
    const tally = createTally();
    expect(localized('Perhetyö', 'PERHETYÖ', 'name', tally.tell)).toEqual({ fi: 'Perhetyö', sv: null });
    expect(localized('Perhetyö', 'Familjearbete', 'name', tally.tell)).toEqual({ fi: 'Perhetyö', sv: 'Familjearbete' });
    expect(localized(null, 'Familjearbete', 'name', tally.tell)).toEqual({ fi: null, sv: 'Familjearbete' });
    expect(localized(null, null, 'name', tally.tell)).toBeNull();
    expect(tally.of('copies')).toEqual([['name', 1]]);
  });
});

describe('splitText', () => {
  test('a short paragraph is the summary, the next ones are the description', () => {
    expect(splitText('Eka rivi.\nToka rivi.\n\nToinen kappale.')).toEqual({
      summary: 'Eka rivi.\nToka rivi.',
      description: 'Toinen kappale.',
    });
  });

  test('the list after a colon belongs to its paragraph', () => {
    expect(splitText('Hae, jos:\n\n- on syy\n\nMuuten ei.')).toEqual({
      summary: 'Hae, jos:\n\n- on syy',
      description: 'Muuten ei.',
    });
  });

  test('a long paragraph is cut at the end of a sentence, not after a short form or a day', () => {
    const first = `Suljettu 26.5. Helatorstaina, esim. Koulut ja ${'a'.repeat(100)}.`;
    expect(splitText(`${first} ${'B'.repeat(120)}.`)).toEqual({ summary: first, description: `${'B'.repeat(120)}.` });
  });

  test('"Obs. att" goes on: a small letter follows', () => {
    const text = `Obs. att ${'x'.repeat(90)}. Sedan ${'y'.repeat(120)}.`;
    expect(splitText(text).summary).toBe(`Obs. att ${'x'.repeat(90)}.`);
  });

  test('without the end of a sentence it breaks off between words and the description has it all', () => {
    const text = 'sana '.repeat(60).trim();
    const { summary, description } = splitText(text);
    expect(summary).toMatch(/^(sana )+sana…$/);
    expect(description).toBe(text);
  });

  test('no summary is longer than 200 characters or ends inside a word', () => {
    const words = fc.array(fc.stringMatching(/^[A-Za-zåäö]{1,30}[.,]?$/), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(' ');
        const { summary, description } = splitText(text);
        expect(summary?.length ?? 0).toBeLessThanOrEqual(200);
        expect(`${text} `.startsWith(`${summary?.replace(/…$/, '')} `)).toBe(true);
        expect(summary?.endsWith('…') ? description : [summary, description].filter(Boolean).join(' ')).toBe(text);
      }),
    );
  });
});

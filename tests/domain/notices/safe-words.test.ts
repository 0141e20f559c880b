import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayNameChild } from '#domain/notices/safe-words.ts';
import { isClockWrong } from '#domain/notices/wrong-clock.ts';
import { d } from '#tests/domain/reminders/family-sample.ts';

describe('a title that may name a child', () => {
  test.each([
    ['Aino', 'Ainon neuvola'],
    ['Veikko', 'Soita Veikon hammaslääkäriin'],
    ['Matti', 'matin jumppa'],
    ['Åke', 'Ring om ÅKES tid'],
    ['Anna-Maija', 'Maijan rokotus'],
    ['Bo', 'Bo till tandläkaren'],
    ['Bo', 'Bos tid'],
    ['José', 'Josen kuvat'],
  ])('%s: %s', (name, title) => {
    expect(mayNameChild(title, [null, name])).toBe(true);
  });

  test.each([
    ['Otto', 'Oton'],
    ['Okko', 'Okon'],
    ['Atte', 'Aten'],
    ['Satu', 'Sadun'],
    ['Matti', 'Matin'],
    ['Pekka', 'Pekan'],
    ['Jukka', 'Jukan'],
    ['Aatu', 'Aadun'],
    ['Sanna', 'Sannaa'],
    ['Heta', 'Hedan'],
    ['Kerttu', 'Kertun'],
    ['Lotta', 'Lotan'],
    ['Antti', 'Antille'],
    ['Santtu', 'Santun'],
    ['Heikki', 'Heikin'],
    ['Jaakko', 'Jaakolle'],
    ['Kaapo', 'Kaavon'],
    ['Eppu', 'Epun'],
    ['Riku', 'Riun'],
    ['Atu', 'Adun'],
    ['Lempi', 'Lemmen'],
    ['Valto', 'Vallon'],
    ['Parta', 'Parran'],
    ['Lanka', 'Langan'],
    ['Tähti', 'Tähden'],
    ['Lumi', 'Lumen'],
    ['Onni', 'Onnea'],
    ['Ilta', 'Illan'],
    ['Markus', 'Markuksen'],
    ['Elias', 'Eliaan'],
    ['Tuomas', 'Tuomasta'],
    ['Murunen', 'Murusen'],
    ['Tytär', 'Tyttären'],
    ['Susi', 'Suden'],
    ['Sade', 'Sateen'],
    ['Pupu', 'Puvun'],
    ['Erik', 'Eriks'],
    ['Lukas', 'Lukas'],
    ['Leevi', 'LEEVIN'],
  ])('%s, however it is bent: %s', (name, bent) => {
    expect(mayNameChild(`Soita: ${bent} aika`, [name])).toBe(true);
  });

  test('a name with any ending', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...Array.from('abcdefghijklmnoprstuvwxyåäöéABKPTÅÄÖ')),
      minLength: 1,
    });
    fc.assert(
      fc.property(letters, letters, fc.constantFrom('', ' ', '-', 'n'), (name, ending, between) => {
        expect(mayNameChild(`aika: ${name}${between}${ending}`, ['', name])).toBe(true);
      }),
    );
  });

  test.each([
    ['Aino', 'D-vitamiini'],
    ['Veikko', 'Hae varhaiskasvatuspaikkaa'],
    ['Otto', 'Hammaslääkäri'],
    ['Satu', 'Neuvola'],
    ['', 'Neuvola'],
    ['👶', 'Neuvola'],
  ])('not %s: %s', (name, title) => {
    expect(mayNameChild(title, [name, null])).toBe(false);
  });
});

test('a clock is wrong when it shows a day before one that has been', () => {
  const been = [d('2026-11-20'), d('2026-11-21')];
  expect(isClockWrong(d('2026-11-19'), been)).toBe(true);
  expect(isClockWrong(d('2026-11-20'), been)).toBe(false);
  expect(isClockWrong(d('2026-11-20'), [])).toBe(false);
});

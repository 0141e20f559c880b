import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '#domain/kit/article.ts';
import { prosePassages, readability, sentencesOf, wordsOf } from '#domain/kit/readability.ts';

describe('a sentence', () => {
  test.each([
    ['Vauva itkee. Sinä valvot.', ['Vauva itkee.', 'Sinä valvot.']],
    ['Onko tämä koliikkia? Ei aina! Kysy neuvolasta', ['Onko tämä koliikkia?', 'Ei aina!', 'Kysy neuvolasta']],
    ['Tule klo 9.30 tai esim. Maanantaina.', ['Tule klo 9.30 tai esim. Maanantaina.']],
    ['Ring t.ex. Folkhälsan. De svarar.', ['Ring t.ex. Folkhälsan.', 'De svarar.']],
    ['Det kostar inget (jfr. FPA). Fråga.', ['Det kostar inget (jfr. FPA).', 'Fråga.']],
    ['Sitä on n. 3 tuntia. Se riittää.', ['Sitä on n. 3 tuntia.', 'Se riittää.']],
    ['Hae paikkaa 1.8.2027 alkaen. Muista liitteet.', ['Hae paikkaa 1.8.2027 alkaen.', 'Muista liitteet.']],
    ['Se on 3. käynti. Kysy lisää.', ['Se on 3. käynti.', 'Kysy lisää.']],
    ['Ensikäynti on viikolla 12. Sitten tavataan.', ['Ensikäynti on viikolla 12.', 'Sitten tavataan.']],
    ['Soita 116 117. 112 on hätään.', ['Soita 116 117.', '112 on hätään.']],
    ['”Mitä kuuluu?” hän kysyy. ”Hyvää.” Niin.', ['”Mitä kuuluu?” hän kysyy.', '”Hyvää.”', 'Niin.']],
    ['Odota… Nyt se tulee.', ['Odota…', 'Nyt se tulee.']],
    ['Lue lisää: Päivä ja yö.', ['Lue lisää: Päivä ja yö.']],
    ['', []],
    [' \n ', []],
  ])('of %j', (passage, sentences) => {
    expect(sentencesOf(passage)).toEqual(sentences);
  });

  const passage = fc
    .array(
      fc.constantFrom('vauva', 'Itku', 'klo', '9.30', 'esim.', 't.ex.', '12.', 'loppu.', 'Kuka?', '”Hei!”', '–', '\n'),
      {
        maxLength: 30,
      },
    )
    .map((words) => words.join(' '));

  test('loses nothing and adds nothing', () => {
    fc.assert(
      fc.property(passage, (text) => {
        expect(sentencesOf(text).join(' ')).toBe(text.replace(/\s+/g, ' ').trim());
        expect(sentencesOf(text).flatMap(wordsOf)).toEqual(wordsOf(text));
      }),
    );
  });

  test('holds no other sentence', () => {
    fc.assert(fc.property(passage, (text) => sentencesOf(text).every((one) => sentencesOf(one).length === 1)));
  });

  test('of letters after a full stop and before a capital is always found', () => {
    const plain = fc.stringMatching(/^[A-ZÅÄÖ][a-zåäö]{1,8}( [a-zåäö]{5,8}){1,6}\.$/);
    fc.assert(
      fc.property(fc.array(plain, { minLength: 1 }), (sentences) => {
        expect(sentencesOf(sentences.join(' '))).toEqual(sentences);
      }),
    );
  });
});

describe('the measures', () => {
  test('of a small text, counted by hand', () => {
    // 3 + 5 words; "rauhallisesti" and "rådgivningen" have more than six letters.
    expect(readability(['Vauva nukkuu rauhallisesti.', 'Ring rådgivningen om det oroar'])).toEqual({
      words: 8,
      sentences: 2,
      meanSentence: 4,
      longestSentence: 5,
      lix: 4 + (100 * 2) / 8,
    });
  });

  test('of nothing are nothing', () => {
    expect(readability(['', '–', '…'])).toEqual({
      words: 0,
      sentences: 0,
      meanSentence: 0,
      longestSentence: 0,
      lix: 0,
    });
  });

  test('a sign or a dash makes no word longer: the letters count', () => {
    expect(readability(['(kaksi) ”toinen”.']).lix).toBe(2);
    expect(readability(['D-vitamiini auttaa.']).lix).toBe(2 + 50);
  });

  const texts = fc.array(fc.stringMatching(/^[A-Za-zåäö .?]{0,60}$/), { maxLength: 8 });

  test('the mean lies between nothing and the longest sentence, and LIX is at most a hundred above it', () => {
    fc.assert(
      fc.property(texts, (passages) => {
        const { words, sentences, meanSentence, longestSentence, lix } = readability(passages);
        expect(meanSentence).toBeLessThanOrEqual(longestSentence);
        expect(words).toBeLessThanOrEqual(sentences * longestSentence);
        expect(lix).toBeGreaterThanOrEqual(meanSentence);
        expect(lix).toBeLessThanOrEqual(meanSentence + 100);
      }),
    );
  });

  test('the order of the passages is no matter, and saying it all twice is as easy to read', () => {
    fc.assert(
      fc.property(texts, (passages) => {
        const once = readability(passages);
        expect(readability(passages.toReversed())).toEqual(once);
        const twice = readability([...passages, ...passages]);
        expect(twice).toMatchObject({ words: 2 * once.words, longestSentence: once.longestSentence });
        expect(twice.lix).toBeCloseTo(once.lix);
      }),
    );
  });
});

test('an item is a passage; headings, titles, rhymes and blanks are none', () => {
  const blocks: readonly Block[] = [
    { type: 'heading', level: 2, content: ['Otsikko'] },
    { type: 'paragraph', content: ['Yksi ', { type: 'strong', content: ['vahva'] }, ' lause.'] },
    { type: 'list', ordered: false, items: [['kaksi'], ['kolme']] },
    { type: 'checklist', items: [{ id: 'a', content: ['neljä'] }] },
    { type: 'blanks', items: [{ id: 'b', content: ['Nimi'] }] },
    { type: 'verse', language: 'fi', stanzas: [['Tuu tuu']] },
    { type: 'callout', tone: 'try', title: 'Kokeile', blocks: [{ type: 'paragraph', content: ['Viisi.'] }] },
  ];
  expect(prosePassages(blocks)).toEqual(['Yksi vahva lause.', 'kaksi', 'kolme', 'neljä', 'Viisi.']);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markParts } from '#domain/search/highlight.ts';

const marked = (text: string, ...marks: string[]): string =>
  markParts(text, marks)
    .map((part) => (part.isMatch ? `[${part.text}]` : part.text))
    .join('');

describe('marking what was found', () => {
  test.each([
    ['Päiväkoti Aamu', ['paiv'], '[Päiv]äkoti Aamu'],
    ['Päiväkodin aloitus', ['paivakoti'], '[Päiväkodin] aloitus'],
    ['Imetysneuvonta', ['neuvonta'], 'Imetys[neuvonta]'],
    ['Åbo stad', ['abo'], '[Åbo] stad'],
    ['Ääni', ['a'], '[Ä]äni'],
    ['Große Tür', ['gros'], '[Groß]e Tür'],
    ['𝐀bcd', ['abc'], '[𝐀bc]d'],
    ['Kirjasto', ['neuvola'], 'Kirjasto'],
    ['Kirjasto', [''], 'Kirjasto'],
  ])('%s for %j', (text, marks, expected) => {
    expect(marked(text, ...marks)).toBe(expected);
  });

  test('all parts together are the text, sign for sign', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string({ unit: 'grapheme' })), (text, marks) => {
        expect(
          markParts(text, marks)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

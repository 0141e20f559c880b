import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '#domain/kit/article.ts';
import { languages } from '#domain/language.ts';
import { blocksOf, compileBody } from '#tests/build/article-files.ts';

/** Words with signs that people write, none of which means anything to Markdown where it stands. */
const words = fc
  .array(fc.stringMatching(/^[a-zåäöA-ZÅÄÖ0-9]{1,8}[.,;?!)%”’:]?$/), { minLength: 1, maxLength: 6 })
  .map((list) => `Alku ${list.join(' ')}`);
const id = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,4}){0,2}$/);
const items = fc.uniqueArray(fc.record({ id, text: words }), {
  selector: (item) => item.id,
  minLength: 1,
  maxLength: 5,
});

describe('things to tick and blanks to fill in', () => {
  test.each([
    ['checklist', '[ ]'],
    ['blanks', '[_]'],
  ] as const)('become a block of kind %s, each item with its name', (type, sign) => {
    expect(
      blocksOf(
        `Ota mukaan:\n\n- ${sign} Kela-kortti {#card}\n- ${sign} Vauvan **ensimmäiset** vaatteet {#first-clothes}`,
      ),
    ).toEqual([
      { type: 'paragraph', content: ['Ota mukaan:'] },
      {
        type,
        items: [
          { id: 'card', content: ['Kela-kortti'] },
          { id: 'first-clothes', content: ['Vauvan ', { type: 'strong', content: ['ensimmäiset'] }, ' vaatteet'] },
        ],
      },
    ]);
  });

  const link = { type: 'link', to: { type: 'service', id: 'neuvola' }, content: ['neuvolaan'] } as const;
  test.each<[name: string, item: string, content: Extract<Block, { type: 'checklist' }>['items'][number]['content']]>([
    ['a link at its end', 'Soita [neuvolaan](service:neuvola) {#call}', ['Soita ', link]],
    ['a link and nothing else', '[neuvolaan](service:neuvola) {#call}', [link]],
    ['its name right after a link', '[neuvolaan](service:neuvola){#call}', [link]],
    ['an emphasis at its start', '*Kaksi* vaippaa {#call}', [{ type: 'emphasis', content: ['Kaksi'] }, ' vaippaa']],
    ['two lines', 'Kaksi\n  vaippaa {#call}', ['Kaksi vaippaa']],
    ['its name without a gap', 'Vaippa{#call}', ['Vaippa']],
    ['several gaps before its name', 'Vaippa   {#call}', ['Vaippa']],
    ['other brackets', 'Vaippa [1] (iso) {2} # {#call}', ['Vaippa [1] (iso) {2} #']],
  ])('may have %s', (_name, item, content) => {
    const expected = [{ id: 'call', content }];
    expect(blocksOf(`- [ ] ${item}`)).toEqual([{ type: 'checklist', items: expected }]);
    expect(blocksOf(`- [_] ${item}`)).toEqual([{ type: 'blanks', items: expected }]);
  });

  test('may be set apart by empty lines', () => {
    for (const sign of ['[ ]', '[_]'])
      expect(blocksOf(`- ${sign} A {#a}\n\n- ${sign} B {#b}`)).toEqual(blocksOf(`- ${sign} A {#a}\n- ${sign} B {#b}`));
  });

  test('one after the other are two blocks, and points may follow', () => {
    const body = '- [ ] A {#a}\n\nNimet:\n\n- [_] B {#b}\n\nMuuta:\n\n- C';
    expect(blocksOf(body).map(({ type }) => type)).toEqual(['checklist', 'paragraph', 'blanks', 'paragraph', 'list']);
  });

  test('count as words of the reading time', () => {
    expect(compileBody(`- [ ] ${'sana '.repeat(200)}{#a}\n\nVäli.\n\n- [_] ${'sana '.repeat(200)}{#b}`).minutes).toBe(
      3,
    );
  });

  test('come out as they were written, whatever they say and are called', () => {
    fc.assert(
      fc.property(items, fc.constantFrom('checklist', 'blanks'), (list, type) => {
        const sign = type === 'checklist' ? '[ ]' : '[_]';
        expect(blocksOf(list.map((item) => `- ${sign} ${item.text} {#${item.id}}`).join('\n'))).toEqual([
          { type, items: list.map((item) => ({ id: item.id, content: [item.text] })) },
        ]);
      }),
    );
  });
});

describe('a verse', () => {
  test('is its language and its stanzas, line by line', () => {
    expect(
      blocksOf(
        'Laulakaa:\n\n> [!verse] fi\n> Tuu, tuu, tupakkarulla,\n> mistäs tiesit tänne tulla?\n>\n> Tulin pitkin Turuntietä…\n\nNäin.',
      ),
    ).toEqual([
      { type: 'paragraph', content: ['Laulakaa:'] },
      {
        type: 'verse',
        language: 'fi',
        stanzas: [['Tuu, tuu, tupakkarulla,', 'mistäs tiesit tänne tulla?'], ['Tulin pitkin Turuntietä…']],
      },
      { type: 'paragraph', content: ['Näin.'] },
    ]);
  });

  test('may be in either language, and in both', () => {
    expect(blocksOf('> [!verse] sv\n> Ro, ro\n\n> [!verse] fi\n> Souda')).toEqual([
      { type: 'verse', language: 'sv', stanzas: [['Ro, ro']] },
      { type: 'verse', language: 'fi', stanzas: [['Souda']] },
    ]);
  });

  test('has lines that would be something else in a text', () => {
    expect(blocksOf('> [!verse] fi\n> 1. yksi\n> - kaksi\n> # kolme\n>     neljä\n> ---\n> !')).toEqual([
      { type: 'verse', language: 'fi', stanzas: [['1. yksi', '- kaksi', '# kolme', 'neljä', '---', '!']] },
    ]);
  });

  test('loses empty lines around it and between its stanzas, not its words', () => {
    const line = fc
      .array(fc.stringMatching(/^[a-zåäöA-ZÅÄÖ0-9]{1,8}[.,;?!’…–-]?$/), { minLength: 1, maxLength: 5 })
      .map((list) => list.join(' '));
    const stanza = fc.array(line, { minLength: 1, maxLength: 4 });
    const gap = fc.constantFrom('>', '> ', '>\n>', '>  \n>');
    fc.assert(
      fc.property(
        fc.array(stanza, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(...languages),
        gap,
        fc.boolean(),
        (stanzas, language, between, around) => {
          const edge = around ? '\n>' : '';
          const lines = stanzas.map((list) => list.map((each) => `> ${each}`).join('\n')).join(`\n${between}\n`);
          expect(blocksOf(`> [!verse] ${language}${edge}\n${lines}${edge}`)).toEqual([
            { type: 'verse', language, stanzas },
          ]);
        },
      ),
    );
  });
});

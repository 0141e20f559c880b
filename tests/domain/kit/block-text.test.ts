import { describe, expect, test } from 'vitest';
import type { Block } from '#domain/kit/article.ts';
import { blockText } from '#domain/kit/block-text.ts';

describe('the text of blocks', () => {
  test('is what a reader reads, a line for each part', () => {
    const blocks: Block[] = [
      { type: 'heading', level: 2, content: ['Uni ', { type: 'emphasis', content: ['ja'] }, ' yö'] },
      {
        type: 'paragraph',
        content: [
          'Soita ',
          { type: 'link', to: { type: 'phone', number: '112' }, content: [{ type: 'strong', content: ['heti'] }] },
          '.',
        ],
      },
      { type: 'list', ordered: true, items: [['Yksi'], ['Kaksi ', { type: 'strong', content: ['kolme'] }]] },
      {
        type: 'callout',
        tone: 'try',
        title: 'Kokeile',
        blocks: [
          { type: 'paragraph', content: ['Tätä'] },
          { type: 'list', ordered: false, items: [['Tai tätä']] },
        ],
      },
      { type: 'verse', language: 'fi', stanzas: [['Tuu tuu', 'tupakkarulla'], ['mistäs tiesit']] },
      { type: 'checklist', items: [{ id: 'card', content: ['Kela-', { type: 'strong', content: ['kortti'] }] }] },
      { type: 'blanks', items: [{ id: 'name', content: ['Lapsen nimi'] }] },
    ];
    expect(blockText(blocks)).toBe(
      'Uni ja yö\nSoita heti.\nYksi\nKaksi kolme\nKokeile\nTätä\nTai tätä\nTuu tuu\ntupakkarulla\nmistäs tiesit\nKela-kortti\nLapsen nimi',
    );
    expect(blockText([])).toBe('');
  });
});

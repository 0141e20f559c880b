import type { Block, Inline } from './article.ts';

/** The words of a run of text. */
export const plainText = (content: readonly Inline[]): string =>
  content.map((part) => (typeof part === 'string' ? part : plainText(part.content))).join('');

/** The plain text of a block tree, for searching and counting words. */
export function blockText(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      switch (block.type) {
        case 'list':
          return block.items.map(plainText).join('\n');
        case 'checklist':
        case 'blanks':
          return block.items.map(({ content }) => plainText(content)).join('\n');
        case 'verse':
          return block.stanzas.flat().join('\n');
        case 'callout':
          return `${block.title}\n${blockText(block.blocks)}`;
        default:
          return plainText(block.content);
      }
    })
    .join('\n');
}

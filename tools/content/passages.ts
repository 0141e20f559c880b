import type { ArticleText, Block, Inline, LinkTarget } from '#domain/kit/article.ts';
import { plainText } from '#domain/kit/block-text.ts';

/** The runs of text in a block, whatever holds them; a rhyme has none, its words are nobody's to check. */
export function runsOf(block: Block): readonly (readonly Inline[])[] {
  switch (block.type) {
    case 'list':
      return block.items;
    case 'checklist':
    case 'blanks':
      return block.items.map(({ content }) => content);
    case 'callout':
      return block.blocks.flatMap(runsOf);
    case 'verse':
      return [];
    case 'heading':
    case 'paragraph':
      return [block.content];
  }
}

const linksIn = (content: readonly Inline[]): readonly Extract<Inline, { type: 'link' }>[] =>
  content.flatMap((part) => {
    if (typeof part === 'string') return [];
    return part.type === 'link' ? [part] : linksIn(part.content);
  });

/** The links of a text with their words. */
export const linkPartsOf = (blocks: readonly Block[]) => blocks.flatMap(runsOf).flatMap(linksIn);

/** Where a text leads. */
export const linksOf = (blocks: readonly Block[]): readonly LinkTarget[] => linkPartsOf(blocks).map(({ to }) => to);

/** The services a text leads to. */
export const servicesIn = (blocks: readonly Block[]): readonly string[] =>
  linksOf(blocks).flatMap((to) => (to.type === 'service' ? [to.id] : []));

/** The numbers a text dials. */
export const numbersIn = (blocks: readonly Block[]): readonly string[] =>
  linksOf(blocks).flatMap((to) => (to.type === 'phone' ? [to.number] : []));

/** The callouts of one tone. */
export const calloutsOf = (blocks: readonly Block[], tone: string) =>
  blocks.filter((block) => block.type === 'callout').filter((block) => block.tone === tone);

/** Everything one reads of an article but its rhymes: title, summary, headings, titles of callouts, paragraphs, items. */
export const proseOf = ({ title, summary, blocks }: ArticleText): readonly string[] => [
  title,
  summary,
  ...blocks.flatMap((block) => [...(block.type === 'callout' ? [block.title] : []), ...runsOf(block).map(plainText)]),
];

/** A piece of text short enough for a line of a report, from a place in it to the end of a word. */
export function excerpt(text: string, from = 0): string {
  const rest = text.slice(from);
  return rest.length <= 50
    ? rest.trim()
    : rest
        .slice(0, 50)
        .replace(/\s\S*$/, '')
        .trim();
}

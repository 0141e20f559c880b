import { plainText } from '#domain/kit/block-text.ts';
import type { Block, LinkTarget } from '#domain/kit/article.ts';
import { eachArticle, articleFile, type Fault, type Found, type KitRule } from '#tools/content/kit.ts';
import { excerpt, linksOf, runsOf } from '#tools/content/passages.ts';

/** A link as it has to be in both languages: only the crisis line is the one that speaks the reader's. */
const sameLink = (to: LinkTarget): string => {
  const text = Object.values(to).join(' ');
  return ['service mieli-fi', 'service mieli-sv'].includes(text) ? 'service mieli' : text;
};

/** What has to be alike in both languages, as words for the person who put it wrong. */
function shapeOf(block: Block): string {
  const links = linksOf([block]).map(sameLink).toSorted().join(', ');
  const leading = links === '' ? '' : ` with the links ${links}`;
  switch (block.type) {
    case 'paragraph':
      return `a paragraph${leading}`;
    case 'heading':
      return `a heading of level ${block.level}${leading}`;
    case 'list':
      return `a ${block.ordered ? 'numbered ' : ''}list of ${block.items.length}${leading}`;
    case 'checklist':
    case 'blanks':
      return `a ${block.type} of ${block.items.map(({ id }) => id).join(', ')}${leading}`;
    case 'callout':
      return `a callout "${block.tone}" of ${block.blocks.map(shapeOf).join(' and ')}`;
    case 'verse':
      return `a verse in ${block.language} of ${block.stanzas.length}`;
  }
}

const nearOf = (block: Block | undefined): string | null => {
  if (!block) return null;
  if (block.type === 'callout') return excerpt(block.title);
  if (block.type === 'verse') return excerpt(block.stanzas[0]?.[0] ?? '');
  return excerpt(plainText(runsOf(block)[0] ?? []));
};

/** Where two rhymes differ, line by line; an empty line parts the stanzas. `null`: they are the same, or no rhymes. */
function otherLine(fi: Block | undefined, sv: Block | undefined): Found | null {
  if (fi?.type !== 'verse' || sv?.type !== 'verse') return null;
  const [wanted, got] = [fi, sv].map(({ stanzas }) => stanzas.flatMap((lines) => [...lines, '']));
  const at = wanted?.findIndex((line, index) => line !== got?.[index]) ?? -1;
  if (at < 0 && wanted?.length === got?.length) return null;
  const [finnish = '', swedish = ''] = at < 0 ? [] : [wanted?.[at], got?.[at]];
  return { what: `the rhyme has "${swedish}", where the Finnish file has "${finnish}"`, near: swedish };
}

/** Both languages say the same in the same order. After a block too few or too many only the first difference is told. */
export const sameStructure: KitRule = ({ articles }) =>
  articles.flatMap(({ slug, texts: { fi, sv } }) => {
    const faults: Fault[] = [];
    for (let at = 0; at < Math.max(fi.blocks.length, sv.blocks.length); at++) {
      const [inFinnish, inSwedish] = [fi.blocks[at], sv.blocks[at]];
      const [wanted, got] = [inFinnish, inSwedish].map((block) => (block ? shapeOf(block) : 'nothing'));
      const line = otherLine(inFinnish, inSwedish);
      if (wanted === got && !line) continue;
      faults.push({
        file: articleFile('sv', slug),
        what: `is ${got}, where the Finnish text has ${wanted}`,
        near: nearOf(inSwedish ?? sv.blocks.at(-1)),
        ...line,
      });
      if (fi.blocks.length !== sv.blocks.length) break;
    }
    return faults;
  });

/** A file copied and not yet translated. The name of a rhyme is the same in any language. */
export const translated: KitRule = eachArticle(({ texts: { fi, sv } }) => {
  const own = (text: typeof fi) => text.blocks.flatMap(runsOf).map(plainText).join('\n');
  return fi.summary === sv.summary || own(fi) === own(sv) ? [{ what: 'is the same text in both languages' }] : [];
});

import { mainlandWords } from '#content/kit/words/acute.ts';
import type { Block, Inline } from '#domain/kit/article.ts';
import { blockText, plainText } from '#domain/kit/block-text.ts';
import type { Language } from '#domain/language.ts';
import { eachArticle, eachText } from '#tools/content/kit.ts';
import { excerpt, linksOf, proseOf, runsOf } from '#tools/content/passages.ts';
import { findForm } from '#tools/content/word-form.ts';

const names: Readonly<Record<Language, string>> = { fi: 'Ahvenanma', sv: 'Åland' };
const number = /116 ?117/;

/** What a reader sees at once: a paragraph, one item, a callout as a whole. */
function pieces(block: Block): readonly Block[] {
  const alone = (content: readonly Inline[]): Block => ({ type: 'paragraph', content });
  if (block.type === 'list') return block.items.map(alone);
  return block.type === 'checklist' ? block.items.map(({ content }) => alone(content)) : [block];
}

const names116117 = (block: Block): boolean =>
  number.test(blockText([block])) ||
  linksOf([block]).some(
    (to) => (to.type === 'phone' && to.number === '116117') || (to.type === 'service' && to.id === '116117'),
  );

/** On Åland 116 117 reaches nobody: whoever reads the number reads that too. */
export const alandHasNo116117 = eachText(({ text, language }) =>
  text.blocks
    .flatMap(pieces)
    .filter((piece) => names116117(piece) && !blockText([piece]).includes(names[language]))
    .map((piece) => ({
      what: 'names 116 117 and does not say beside it that Åland calls its own health care',
      near: excerpt(
        runsOf(piece)
          .map(plainText)
          .find((run) => number.test(run)) ?? blockText([piece]),
      ),
    })),
);

/** The words of a passage; the title of another article is about that one. */
const ownText = (content: readonly Inline[]): string =>
  plainText(content.filter((part) => typeof part === 'string' || part.type !== 'link' || part.to.type !== 'article'));

/** Care, counties and registers are arranged otherwise on Åland; an article about them says so. */
export const alandHasItsOwnRules = eachArticle(({ texts: { fi } }) => {
  if (proseOf(fi).some((passage) => passage.includes(names.fi))) return [];
  return fi.blocks
    .flatMap(runsOf)
    .map(ownText)
    .flatMap((passage) => {
      const found = findForm(passage, mainlandWords);
      return found
        ? [{ what: `"${found.word}": say that Åland has its own rules`, near: excerpt(passage, found.at) }]
        : [];
    })
    .slice(0, 1);
});

import { languages, type Language } from '#domain/language.ts';
import { fold } from '#domain/text/fold.ts';
import type { Article, Block, Inline } from './article.ts';

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

interface FoldedArticle {
  readonly titles: string;
  readonly everything: string;
}
/** Articles do not change while the app runs; each is folded once. */
const folded = new WeakMap<Article, FoldedArticle>();

function foldArticle(article: Article): FoldedArticle {
  let made = folded.get(article);
  if (!made) {
    const texts = languages.map((language) => article.texts[language]);
    const titles = texts.map(({ title, summary }) => `${fold(title)}\n${fold(summary)}`).join('\n');
    made = { titles, everything: `${titles}\n${texts.map(({ blocks }) => fold(blockText(blocks))).join('\n')}` };
    folded.set(article, made);
  }
  return made;
}

/** Articles that hold every word of the query in either language; title and summary before the text, ties in the kit's order. */
export function findArticles(articles: readonly Article[], query: string, language: Language): readonly Article[] {
  const words = fold(query).split(' ').filter(Boolean);
  const has = (text: string) => words.every((word) => text.includes(word));
  const rank = (article: Article) =>
    has(fold(article.texts[language].title)) ? 0 : has(foldArticle(article).titles) ? 1 : 2;
  return articles.filter((article) => has(foldArticle(article).everything)).sort((a, b) => rank(a) - rank(b));
}

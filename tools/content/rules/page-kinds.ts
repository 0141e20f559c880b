import { plainText } from '#domain/kit/block-text.ts';
import type { Language } from '#domain/language.ts';
import { themeOfArticle } from '#domain/kit/kit-order.ts';
import { eachText, type Found } from '#tools/content/kit.ts';
import { calloutsOf, runsOf } from '#tools/content/passages.ts';

const fromMemory: Readonly<Record<Language, RegExp>> = { fi: /muistista/i, sv: /ur minnet/i };

/** What a page of its kind cannot be without: a rhyme its words and where they are from, a checklist something to tick or fill in. */
export const pageKinds = eachText(({ article, text, language }): readonly Found[] => {
  const theme = themeOfArticle(article);
  const has = (type: string) => text.blocks.some((block) => block.type === type);
  if (theme === 'checklists' && !has('checklist') && !has('blanks'))
    return [{ what: 'a checklist has items to tick, "- [ ] …", or blanks, "- [_] …"' }];
  if (theme !== 'rhymes') return [];
  const notes = calloutsOf(text.blocks, 'note').flatMap(runsOf).map(plainText).join('\n');
  return [
    ...(has('verse') ? [] : [{ what: 'a rhyme has its words, "> [!verse] fi" or sv' }]),
    ...(notes === '' ? [{ what: 'a rhyme tells in a callout [!note] where its words are from' }] : []),
    ...(article.confidence === 'recalled' && !fromMemory[language].test(notes)
      ? [{ what: 'a recalled rhyme says in its [!note] that the words are from memory (muistista, ur minnet)' }]
      : []),
  ];
});

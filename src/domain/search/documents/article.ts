import type { Article, ArticleItem, Block, Inline } from '#domain/kit/article.ts';
import { languages, type Language } from '#domain/language.ts';
import type { SearchDocument, SearchField } from '#domain/search/document.ts';
import { fieldIn, fieldsOf, type DocumentWords } from './fields.ts';

/** The words of a line of an article, without what they link to. */
const textOf = (content: readonly Inline[]): string =>
  content.map((part) => (typeof part === 'string' ? part : textOf(part.content))).join('');

const textOfItems = (items: readonly ArticleItem[]): string => items.map(({ content }) => textOf(content)).join('. ');

function blockFields(block: Block, language: Language): SearchField[] {
  switch (block.type) {
    case 'heading':
      return [fieldIn('description', language, textOf(block.content))];
    case 'paragraph':
      return [fieldIn('body', language, textOf(block.content))];
    case 'list':
      return [fieldIn('body', language, block.items.map(textOf).join('. '))];
    case 'callout':
      return [
        fieldIn('description', language, block.title),
        ...block.blocks.flatMap((inner) => blockFields(inner, language)),
      ];
    case 'verse':
      // A rhyme is looked for by the line one remembers, in the language it has.
      return [fieldIn('description', block.language, block.stanzas.flat().join(', '))];
    case 'checklist':
    case 'blanks':
      return [fieldIn('body', language, textOfItems(block.items))];
  }
}

/** An article as it is found: title and summary first, then headings and rhymes, then the rest of its text. */
export function articleDocument({ texts, topics, ages }: Article, { words }: DocumentWords): SearchDocument {
  const titles = { fi: texts.fi.title, sv: texts.sv.title };
  return {
    kind: 'article',
    fields: [
      ...fieldsOf('name', titles),
      ...topics.flatMap((topic) => fieldsOf('category', words?.topics[topic])),
      ...fieldsOf('lead', { fi: texts.fi.summary, sv: texts.sv.summary }),
      ...languages.flatMap((language) => texts[language].blocks.flatMap((block) => blockFields(block, language))),
    ],
    sameAs: null,
    ages,
  };
}

import { expect } from 'vitest';
import { ArticleError } from '#build/article-error.ts';
import { compileArticle } from '#build/compile-article.ts';
import type { Article, ArticleSource, ArticleText, Block } from '#domain/kit/article.ts';

export const files = { fi: 'locales/fi/kit/sample.md', sv: 'locales/sv/kit/sample.md' };

const source = (fi: string, sv: string): ArticleSource => ({ title: { fi, sv }, url: null, date: '2025' });
export const catalogue = {
  'tk-colic': source('Koliikki', 'Kolik (på finska)'),
  'thl-shaking': source('Itku', 'Gråt (på finska)'),
};

/** A whole Finnish front matter, each field by its name; `null` leaves a field out. */
const finnishFields = {
  title: 'title: Otsikko',
  summary: 'summary: Lyhyesti.',
  topics: 'topics: [care, feelings]',
  ages: 'ages: { from: 0, to: 5 }',
  picture: 'picture: sauna',
  checked: 'checked: 2026-11-21',
  review: 'review: 2027-05-21',
  confidence: 'confidence: secondary-seen',
  sources: 'sources: [tk-colic]',
  related: 'related:\n  articles: [naps, first-weeks]\n  services: [neuvola]\n  reminders: []',
};
export type Fields = Readonly<Partial<Record<keyof typeof finnishFields | 'more', string | null>>>;

export const markdown = (head: string, body: string): string => `---\n${head}\n---\n\n${body}\n`;
export const finnishHead = (fields: Fields = {}): string =>
  Object.values({ ...finnishFields, ...fields })
    .filter((field) => field !== null)
    .join('\n');
export const swedishHead = 'title: Rubrik\nsummary: Kort.';

export interface Sources {
  readonly fi?: string;
  readonly sv?: string;
}
const whole = { fi: markdown(finnishHead(), 'Teksti.'), sv: markdown(swedishHead, 'Text.') };

/** The article of two files, each whole unless it is given. */
export function compileFiles(given: Sources): Article {
  const sources = { ...whole, ...given };
  return compileArticle(
    'sample',
    { fi: { file: files.fi, source: sources.fi }, sv: { file: files.sv, source: sources.sv } },
    catalogue,
  );
}
export const compileHead = (fields: Fields): Article => compileFiles({ fi: markdown(finnishHead(fields), 'Teksti.') });
export const compileBody = (body: string): ArticleText => compileFiles({ fi: markdown(finnishHead(), body) }).texts.fi;
export const blocksOf = (body: string): readonly Block[] => compileBody(body).blocks;

/** The message of the ArticleError that the files bring about. */
export function fault(given: Sources): string {
  try {
    compileFiles(given);
  } catch (error) {
    expect(error).toBeInstanceOf(ArticleError);
    expect(error).toHaveProperty('name', 'ArticleError');
    return error instanceof Error ? error.message : '';
  }
  throw new Error('this went through');
}

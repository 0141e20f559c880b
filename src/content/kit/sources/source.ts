import type { ArticleSource } from '#domain/kit/article.ts';

export type SourceList = Readonly<Record<string, ArticleSource>>;

/**
 * A title is the page's own where it was seen, else the publisher with the subject in brackets.
 * A source has a url only where its address was seen whole or follows the site's one pattern (Finlex, Terveyskirjasto),
 * and a date only where the page or the statute had one.
 */
export const source = (
  fi: string,
  sv: string,
  url: string | null = null,
  date: string | null = null,
): ArticleSource => ({ title: { fi, sv }, url, date });

export const finlex = (fi: string, sv: string, path: string, date: string | null): ArticleSource =>
  source(fi, sv, `https://www.finlex.fi/fi/laki/ajantasa/${path}`, date);

export const terveyskirjasto = (id: string, fi: string, sv: string): ArticleSource =>
  source(
    `Terveyskirjasto, ${id} (${fi})`,
    `Terveyskirjasto, ${id} (${sv}, på finska)`,
    `https://www.terveyskirjasto.fi/${id}`,
  );

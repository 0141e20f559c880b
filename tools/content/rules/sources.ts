import { kitSources } from '#content/kit/sources/sources.ts';
import type { ArticleSource } from '#domain/kit/article.ts';
import type { Fault, KitRule } from '#tools/content/kit.ts';

const file = 'content/kit/sources';

function wellFormed({ title, url, date }: ArticleSource): string | null {
  if (title.fi.trim() === '' || title.sv.trim() === '') return 'has no title in one language';
  if (url !== null && !/^https:\/\/[^/\s]+\.[^\s]+$/.test(url)) return `has an address that is none: ${url}`;
  if (date !== null && !/^\d{4}(-\d{2}){0,2}$/.test(date)) return `is dated ${date}, not yyyy, yyyy-mm or yyyy-mm-dd`;
  return null;
}

/** What the articles cite: well-formed, and each cited by one of them. The names of a catalogue are for tests. */
export const checkSources = (catalogue: Readonly<Record<string, ArticleSource>>): KitRule => {
  const at = (id: string, what: string): Fault => ({ file, what: `${id} ${what}`, near: null });
  return ({ articles, slugs }) => {
    // What an article that does not compile cites is not known.
    const allRead = articles.length >= slugs.size;
    const cited = new Set(articles.flatMap(({ sources }) => sources));
    return Object.entries(catalogue).flatMap(([id, source]) => {
      const fault = wellFormed(source);
      return [
        ...(fault ? [at(id, fault)] : []),
        ...(!allRead || cited.has(source) ? [] : [at(id, 'is cited by no article')]),
      ];
    });
  };
};

export const sources = checkSources(kitSources);

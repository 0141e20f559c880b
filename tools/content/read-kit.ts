import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ArticleError } from '#build/article-error.ts';
import { compileArticle } from '#build/compile-article.ts';
import { kitSources } from '#content/kit/sources/sources.ts';
import type { Article } from '#domain/kit/article.ts';
import { byKitOrder } from '#domain/kit/kit-order.ts';
import { languages, otherLanguage, type Language } from '#domain/language.ts';
import { articleFile, type Fault } from './kit.ts';

/** The Markdown of the kit by slug. */
export type KitTexts = Readonly<Record<Language, ReadonlyMap<string, string>>>;

/** Where the articles of a language are, from the root of the project. */
export const kitFolder = (language: Language): string => join('locales', language, 'kit');

/** Reads the files of the kit; `root` is the project. */
export function readTexts(root: string): KitTexts {
  const read = (language: Language) => {
    const folder = join(root, kitFolder(language));
    const names = readdirSync(folder).sort();
    return new Map(names.map((name) => [name.replace(/\.md$/, ''), readFileSync(join(folder, name), 'utf8')]));
  };
  return { fi: read('fi'), sv: read('sv') };
}

/** The compiler's message is "file: what, near "…"": taken apart, so that it is shown like any other fault. */
function faultOf(error: unknown): Fault {
  if (!(error instanceof ArticleError)) throw error;
  const [, file = '', what = '', near = ''] = /^(.*?\.md): ([^]*), near "([^]*)"$/.exec(error.message) ?? [];
  return { file, what, near: near.split('\n')[0] ?? null };
}

export interface CompiledKit {
  /** In the kit's order. */
  readonly articles: readonly Article[];
  readonly slugs: ReadonlySet<string>;
  readonly faults: readonly Fault[];
}

/** Compiles every article that there is in both languages; what the compiler refuses, or what lacks its other half, is a fault. */
export function compileTexts(texts: KitTexts): CompiledKit {
  const slugs = new Set([...texts.fi.keys(), ...texts.sv.keys()]);
  const articles: Article[] = [];
  const faults: Fault[] = [];
  for (const slug of slugs) {
    const [fi, sv] = [texts.fi.get(slug), texts.sv.get(slug)];
    if (fi === undefined || sv === undefined) {
      const there = fi === undefined ? 'sv' : 'fi';
      const what = `there is no ${articleFile(otherLanguage(there), slug)}`;
      faults.push({ file: articleFile(there, slug), what, near: null });
      continue;
    }
    const file = (language: Language, source: string) => ({ file: articleFile(language, slug), source });
    try {
      articles.push(compileArticle(slug, { fi: file('fi', fi), sv: file('sv', sv) }, kitSources));
    } catch (error) {
      faults.push(faultOf(error));
    }
  }
  return { articles: articles.sort(byKitOrder), slugs, faults };
}

/** The Markdown behind "fi kit/crying.md". */
export function textOfFile(texts: KitTexts, file: string): string | null {
  for (const language of languages)
    for (const [slug, text] of texts[language]) if (articleFile(language, slug) === file) return text;
  return null;
}

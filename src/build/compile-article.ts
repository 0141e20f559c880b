import type { Article, ArticleSource, ArticleText } from '#domain/kit/article.ts';
import { blockText } from '#domain/kit/block-text.ts';
import { articleBlocks } from './article-blocks.ts';
import { failIn, type Fail } from './article-error.ts';
import { readFinnishHead, readSwedishHead } from './article-head.ts';

const wordsPerMinute = 160;

/** A file of `locales/<language>/kit`: where it is, for messages, and what it holds. */
export interface ArticleFile {
  readonly file: string;
  readonly source: string;
}

function split(source: string, fail: Fail): { readonly head: string; readonly body: string } {
  const [, head = '', body = ''] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source.replace(/\r\n/g, '\n')) ??
    fail('no front matter between --- lines', source);
  return { head, body };
}

function articleText(
  head: { readonly title: string; readonly summary: string },
  body: string,
  fail: Fail,
): ArticleText {
  const blocks = articleBlocks(body, fail);
  const words = blockText(blocks).match(/\S+/g)?.length ?? 0;
  return {
    title: head.title,
    summary: head.summary,
    minutes: Math.max(1, Math.round(words / wordsPerMinute)),
    blocks,
  };
}

/**
 * Compiles one article from its two files: YAML front matter and a small part of Markdown become the block tree the phone renders.
 * Anything outside the format (HTML, images, tables, nested lists, other links) throws an ArticleError with file and place.
 */
export function compileArticle(
  slug: string,
  files: { readonly fi: ArticleFile; readonly sv: ArticleFile },
  catalogue: Readonly<Record<string, ArticleSource>>,
): Article {
  const [failFi, failSv] = [failIn(files.fi.file), failIn(files.sv.file)];
  const [fi, sv] = [split(files.fi.source, failFi), split(files.sv.source, failSv)];
  const head = readFinnishHead(fi.head, slug, catalogue, failFi);
  return {
    ...head.meta,
    texts: {
      fi: articleText(head, fi.body, failFi),
      sv: articleText(readSwedishHead(sv.head, failSv), sv.body, failSv),
    },
  };
}

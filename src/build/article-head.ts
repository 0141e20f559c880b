import { parse as parseYaml } from 'yaml';
import * as v from 'valibot';
import { confidenceLevels } from '#domain/confidence.ts';
import type { ArticleMeta, ArticleSource } from '#domain/kit/article.ts';
import { pictures } from '#domain/kit/picture.ts';
import { topics, type Topic } from '#domain/kit/topics.ts';
import { ownKinds } from '#domain/reminders/own-reminder.ts';
import { parseLocalDate, type LocalDate } from '#domain/time/local-date.ts';
import type { Fail } from './article-error.ts';
import { entity } from './article-inlines.ts';

const line = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty('must not be empty'),
  v.check((text) => text.search(entity) < 0, 'has an HTML entity: write the sign itself'),
);
const words = { title: line, summary: v.pipe(line, v.maxLength(140, 'is longer than 140 signs')) };
const day = v.custom<LocalDate>(
  (value) => typeof value === 'string' && parseLocalDate(value).ok,
  'is a day, yyyy-mm-dd',
);
/** YAML reads a bare 112 as a number. */
const id = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform(String),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is an id of small letters, digits and dashes'),
);
const ids = v.array(id, 'is a list of ids: [one, two]');
const isFirst = <T>(each: T, at: number, all: readonly T[]): boolean => all.indexOf(each) === at;
const month = v.pipe(v.number('is a number of months'), v.integer('is whole months'), v.minValue(-9));

/** The Swedish file: its own words. What holds for both languages stands in the Finnish one. */
const swedishHead = v.strictObject(words);
const finnishHead = v.strictObject({
  ...words,
  topics: v.pipe(
    v.array(v.picklist(topics, `is one of ${topics.join(', ')}`)),
    v.minLength(1, 'names at least one topic'),
    v.checkItems(isFirst, 'stands twice'),
    v.transform((list) => list as unknown as readonly [Topic, ...Topic[]]),
  ),
  ages: v.pipe(
    v.strictObject({ from: month, to: month }),
    v.check(({ from, to }) => from < to, 'end after they begin'),
  ),
  picture: v.optional(v.picklist(pictures, 'is not among the pictures of domain/kit/picture.ts')),
  checked: day,
  review: day,
  confidence: v.picklist(confidenceLevels, `is one of ${confidenceLevels.join(', ')}`),
  sources: v.pipe(ids, v.minLength(1, 'names at least one source'), v.checkItems(isFirst, 'stands twice')),
  related: v.strictObject({
    articles: ids,
    services: ids,
    reminders: ids,
    own: v.optional(v.array(v.picklist(ownKinds)), []),
  }),
});

/** A title or a summary is a sentence: a colon in it is not YAML's, and nobody should have to know about quotes. */
const quoted = (text: string): string =>
  text.replace(
    /^(title|summary): *(.+)$/gm,
    (_, key: string, words: string) => `${key}: ${JSON.stringify(words.replace(/^(["'])(.*)\1$/, '$2'))}`,
  );

function readYaml(text: string, fail: Fail): unknown {
  try {
    return parseYaml(quoted(text));
  } catch (error) {
    return fail(`front matter: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'no YAML'}`, text);
  }
}

function checkedHead<S extends v.GenericSchema>(schema: S, text: string, fail: Fail): v.InferOutput<S> {
  const head = v.safeParse(schema, readYaml(text, fail));
  if (head.success) return head.output;
  return fail(`front matter, ${v.getDotPath(head.issues[0]) ?? 'all of it'}: ${head.issues[0].message}`, text);
}

export const readSwedishHead = (text: string, fail: Fail) => checkedHead(swedishHead, text, fail);

/** Title, summary and what does not depend on the language. Throws through `fail`. */
export function readFinnishHead(
  text: string,
  slug: string,
  catalogue: Readonly<Record<string, ArticleSource>>,
  fail: Fail,
): { readonly title: string; readonly summary: string; readonly meta: ArticleMeta } {
  const { title, summary, ages, review, sources, picture, ...rest } = checkedHead(finnishHead, text, fail);
  return {
    title,
    summary,
    meta: {
      slug,
      ...rest,
      ages: { fromMonths: ages.from, toMonths: ages.to },
      picture: picture ?? null,
      nextReview: review,
      sources: sources.map(
        (each) =>
          (Object.hasOwn(catalogue, each) ? catalogue[each] : undefined) ??
          fail('front matter, sources: not in content/kit/sources', each),
      ),
    },
  };
}

import type { Article, ArticleText } from '#domain/kit/article.ts';
import { languages, type Language } from '#domain/language.ts';
import type { LocalDate } from '#domain/time/local-date.ts';

/** One thing that is wrong. `near` stands word for word in the text of the file: the line is found by it. */
export interface Fault {
  /** As it is printed: "fi kit/crying.md". */
  readonly file: string;
  readonly what: string;
  readonly near: string | null;
}

/** What the rules look at. */
export interface Kit {
  readonly articles: readonly Article[];
  /** Every article there is a file for, also one that could not be compiled: a link to it is not another fault. */
  readonly slugs: ReadonlySet<string>;
  readonly today: LocalDate;
}

export interface ReadText {
  readonly article: Article;
  readonly language: Language;
  readonly text: ArticleText;
}

/** A fault in the file that is being looked at; without `near` it is about the whole of it. */
export interface Found {
  readonly what: string;
  readonly near?: string;
}

export type KitRule = (kit: Kit) => readonly Fault[];

/** How a report names a file: its language, then its place. */
export const articleFile = (language: Language, slug: string): string => `${language} kit/${slug}.md`;

const placed =
  (language: Language, slug: string) =>
  ({ what, near }: Found): Fault => ({ file: articleFile(language, slug), what, near: near ?? null });

/** A rule about an article as a whole; what it finds is put right in the Finnish file, which has the front matter. */
export const eachArticle =
  (rule: (article: Article, kit: Kit) => readonly Found[]): KitRule =>
  (kit) =>
    kit.articles.flatMap((article) => rule(article, kit).map(placed('fi', article.slug)));

/** A rule about what a reader of one language reads. */
export const eachText =
  (rule: (read: ReadText, kit: Kit) => readonly Found[]): KitRule =>
  (kit) =>
    kit.articles.flatMap((article) =>
      languages.flatMap((language) =>
        rule({ article, language, text: article.texts[language] }, kit).map(placed(language, article.slug)),
      ),
    );

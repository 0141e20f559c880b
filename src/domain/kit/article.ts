import type { Confidence } from '#domain/confidence.ts';
import type { Language } from '#domain/language.ts';
import type { OwnKind } from '#domain/reminders/own-reminder.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { Picture } from './picture.ts';
import type { Topic } from './topics.ts';

/** Markdown is compiled to this small tree at build time; the phone only renders it. No HTML passes through. */
export type Inline =
  | string
  | { readonly type: 'strong' | 'emphasis'; readonly content: readonly Inline[] }
  | { readonly type: 'link'; readonly to: LinkTarget; readonly content: readonly Inline[] };

export type LinkTarget =
  | { readonly type: 'web'; readonly url: string }
  | { readonly type: 'phone'; readonly number: string }
  | { readonly type: 'article'; readonly slug: string }
  | { readonly type: 'service'; readonly id: string }
  | { readonly type: 'page'; readonly page: 'reminders' | 'urgent' };

export const calloutTones = ['try', 'call', 'danger', 'note'] as const;
export type CalloutTone = (typeof calloutTones)[number];

export type FlowBlock =
  | { readonly type: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] };

export type Block =
  | FlowBlock
  | { readonly type: 'heading'; readonly level: 2 | 3; readonly content: readonly Inline[] }
  | {
      readonly type: 'callout';
      readonly tone: CalloutTone;
      readonly title: string;
      readonly blocks: readonly FlowBlock[];
    }
  /** A rhyme in its own language, whatever the language of the article. */
  | { readonly type: 'verse'; readonly language: Language; readonly stanzas: readonly (readonly string[])[] }
  /** Things to tick off. The ids name them on the phone: a text may change, its tick stays. */
  | { readonly type: 'checklist'; readonly items: readonly ArticleItem[] }
  /** Blanks to fill in on the phone or on paper. */
  | { readonly type: 'blanks'; readonly items: readonly ArticleItem[] };

export interface ArticleItem {
  /** Unique in its article, the same in both languages. */
  readonly id: string;
  readonly content: readonly Inline[];
}

export interface ArticleText {
  readonly title: string;
  readonly summary: string;
  /** Reading time, whole minutes, at least one. */
  readonly minutes: number;
  readonly blocks: readonly Block[];
}

export interface ArticleSource {
  readonly title: Readonly<Record<Language, string>>;
  readonly url: string | null;
  /** Day, month or year of the source itself: "yyyy[-mm[-dd]]". */
  readonly date: string | null;
}

/** Whole months from the birth; `toMonths` is left out of the range. Pregnancy is before it: -9 to 0. */
export interface AgeRange {
  readonly fromMonths: number;
  readonly toMonths: number;
}

/** What does not depend on the language: the front matter of the Finnish file. */
export interface ArticleMeta {
  readonly slug: string;
  /** The first is its home, the others list it too. */
  readonly topics: readonly [Topic, ...Topic[]];
  readonly ages: AgeRange;
  /** Name of the illustration above it. */
  readonly picture: Picture | null;
  readonly checked: LocalDate;
  readonly nextReview: LocalDate;
  /** The lowest confidence among the claims the article leans on. */
  readonly confidence: Confidence;
  readonly sources: readonly ArticleSource[];
  readonly related: {
    readonly articles: readonly string[];
    readonly services: readonly string[];
    /** Rules of the plan. */
    readonly reminders: readonly string[];
    /** Templates of own reminders. */
    readonly own: readonly OwnKind[];
  };
}

export interface Article extends ArticleMeta {
  readonly texts: Readonly<Record<Language, ArticleText>>;
}

/** An article without its text, for lists: small enough to hold for the whole kit. */
export interface ArticleCard extends Pick<ArticleMeta, 'slug' | 'topics' | 'ages' | 'picture'> {
  /** Rules that it speaks of: a date leads to what can be read about it. */
  readonly reminders: readonly string[];
  readonly texts: Readonly<Record<Language, Omit<ArticleText, 'blocks'>>>;
}

const shortText = ({ title, summary, minutes }: ArticleText) => ({ title, summary, minutes });

/** The card of an article: what lists need of it. */
export const cardOf = ({ slug, topics, ages, picture, related, texts }: Article): ArticleCard => ({
  slug,
  topics,
  ages,
  picture,
  reminders: related.reminders,
  texts: { fi: shortText(texts.fi), sv: shortText(texts.sv) },
});

/** A card in one language: what a list shows, and what a prerendered page carries along. */
export type ListedArticle = Omit<ArticleCard, 'texts' | 'reminders'> & Omit<ArticleText, 'blocks'>;

/** A card in the language of the page. */
export const listed = ({ slug, topics, ages, picture, texts }: ArticleCard, language: Language): ListedArticle => ({
  slug,
  topics,
  ages,
  picture,
  ...texts[language],
});

/** An article in one language. */
export interface ReadableArticle extends ArticleMeta {
  readonly language: Language;
  readonly text: ArticleText;
}

/** An article in the language of the page. */
export const readableArticle = ({ texts, ...meta }: Article, language: Language): ReadableArticle => ({
  ...meta,
  language,
  text: texts[language],
});

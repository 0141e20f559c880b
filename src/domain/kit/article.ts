import type { Confidence } from '#domain/confidence.ts';
import type { Language } from '#domain/language.ts';

export const kitThemes = ['development', 'rhythm', 'parents', 'society'] as const;
export type KitTheme = (typeof kitThemes)[number];

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
    };

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

/** What does not depend on the language, authored in `content/kit/articles.ts`. */
export interface ArticleMeta {
  readonly slug: string;
  readonly theme: KitTheme;
  /** The child's age the article is for, in whole months; `toMonths` is left out of the range. */
  readonly ages: { readonly fromMonths: number; readonly toMonths: number };
  /** Days "yyyy-mm-dd". */
  readonly checked: string;
  readonly nextReview: string;
  /** The lowest confidence among the claims the article leans on. */
  readonly confidence: Confidence;
  readonly sources: readonly ArticleSource[];
  readonly related: {
    readonly articles: readonly string[];
    readonly services: readonly string[];
    readonly reminders: readonly string[];
  };
}

export interface Article extends ArticleMeta {
  readonly texts: Readonly<Record<Language, ArticleText>>;
}

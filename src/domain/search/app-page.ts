import type { PageName } from '#domain/site-map.ts';
import type { LocalizedText } from '#domain/language.ts';

/** A page of the app worth finding, or a reminder of the plan: what a search shows of it and the words it is found by. */
export interface AppPage {
  /** Unique in its pack. Of a reminder: the id of its rule. */
  readonly id: string;
  readonly kind: 'reminder' | 'page';
  /** Where it leads. */
  readonly page: PageName;
  readonly title: LocalizedText;
  readonly summary: LocalizedText | null;
  /** What a parent may type instead of the title. */
  readonly keywords: LocalizedText;
  /** More words it is found by, not shown in a list. */
  readonly text?: LocalizedText;
}

import type { LocalDate } from '#domain/time/local-date.ts';

/** An item of a checklist that was ticked, or a blank that was filled in. */
export interface ListItem {
  /** Deterministic: `<article>:<item>`. */
  readonly id: string;
  readonly article: string;
  readonly item: string;
  readonly doneOn: LocalDate | null;
  readonly text: string | null;
}

export type ListItemFields = Pick<ListItem, 'doneOn' | 'text'>;

export const listItemId = (article: string, item: string): string => `${article}:${item}`;

import type { LocalDate } from '#domain/time/local-date.ts';

/** What a parent has done with an article. Of reading itself no more is kept than what takes them back to their place. */
export interface Reading {
  /** The article's slug. */
  readonly id: string;
  /** The day it was put on the reading list. */
  readonly savedOn: LocalDate | null;
  /** The day it was marked as read. */
  readonly readOn: LocalDate | null;
  /** Index of the block that was last read at the top of the screen. */
  readonly block: number | null;
  /** The moment it was last opened, ISO 8601 in UTC: where "continue where you were" leads. */
  readonly openedAt: string | null;
}

export type ReadingFields = Omit<Reading, 'id'>;

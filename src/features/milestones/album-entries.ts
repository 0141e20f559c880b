import type { Memory } from '#domain/kit/memory.ts';
import type { Seen } from '#domain/kit/seen.ts';
import type { LocalDate } from '#domain/time/local-date.ts';

export interface AlbumEntry {
  readonly id: string;
  readonly title: string;
  readonly on: LocalDate | null;
  readonly note: string | null;
  /** The parent's own memory; `null` is a milestone, which is changed on its own page. */
  readonly memory: Memory | null;
}

/** A child's memories and what was seen, from the first day to the last, at the end what has no day. Each keeps its order on a day. */
export function albumEntries(
  seen: readonly Seen[],
  memories: readonly Memory[],
  nameOf: (milestone: string) => string | null,
): readonly AlbumEntry[] {
  const entries = [
    ...seen.flatMap(({ id, milestone, isSeen, on, note }): AlbumEntry[] => {
      const title = nameOf(milestone);
      return isSeen && title !== null ? [{ id, title, on, note, memory: null }] : [];
    }),
    ...memories.map((memory): AlbumEntry => ({ ...memory, memory })),
  ];
  const day = ({ on }: AlbumEntry) => on ?? 'no day';
  return entries.sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}

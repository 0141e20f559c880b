import { expect, test } from 'vitest';
import { childId } from '#domain/ids.ts';
import type { Memory } from '#domain/kit/memory.ts';
import { seenId, type Seen } from '#domain/kit/seen.ts';
import { localDate } from '#domain/time/local-date.ts';
import { albumEntries } from '#features/milestones/album-entries.ts';

const child = childId('a'.repeat(32));
const memory = (title: string, day: string | null): Memory => ({
  id: title,
  child,
  title,
  on: day === null ? null : localDate(day),
  note: null,
});
const seen = (milestone: string, day: string | null, isSeen = true): Seen => ({
  id: seenId(child, milestone),
  child,
  milestone,
  isSeen,
  on: day === null ? null : localDate(day),
  note: null,
});

test('an album goes from the first day to the last, with what has no day at the end', () => {
  const entries = albumEntries(
    [seen('crawls', '2027-02-03'), seen('laughs', null), seen('smiles', '2026-09-20')],
    [memory('snow', '2026-11-21'), memory('song', null)],
    (id) => id,
  );
  expect(entries.map(({ title }) => title)).toEqual(['smiles', 'snow', 'crawls', 'laughs', 'song']);
});

test('what was unticked, and what this version has no name for, is not in it', () => {
  const name = (id: string) => (id === 'unknown' ? null : id);
  expect(albumEntries([seen('smiles', '2026-09-20', false), seen('unknown', '2026-09-20')], [], name)).toEqual([]);
});

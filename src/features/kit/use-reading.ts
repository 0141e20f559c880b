import type { Reading } from '#domain/kit/reading.ts';
import { useStored, valueOr } from '#storage/use-stored.ts';

const load = () => import('#storage/reading.ts');
const none: readonly Reading[] = [];

/** What was saved, read and left half-way; nothing until the phone has told. */
export function useReadings(): readonly Reading[] {
  return valueOr(
    useStored('reading', load, (storage) => storage.listReading()),
    none,
  );
}

/** What the family did with one article; `null` when it did nothing, or nothing is known yet. */
export const useReading = (slug: string): Reading | null => useReadings().find(({ id }) => id === slug) ?? null;

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

/** What the family did with one article, `null` when it did nothing; `undefined` until the phone has told. */
export function useReading(slug: string): Reading | null | undefined {
  const stored = useStored('reading', load, (storage) => storage.listReading());
  if (stored.status === 'loading') return undefined;
  return valueOr(stored, none).find(({ id }) => id === slug) ?? null;
}

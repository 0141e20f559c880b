import { useState } from 'react';
import { forget, recall, remember } from './local-memory.ts';

/**
 * The state of a form that survives a reload, an update and a killed tab: every keystroke is kept at once under `key`
 * until the form is saved or left. What cannot be read back is dropped, the form then starts from `initial`.
 */
export function useDraft<T extends Readonly<Record<string, string>>>(
  key: string,
  initial: T,
): [T, (change: Partial<T>) => void, () => void] {
  const [value, setValue] = useState<T>(() => ({ ...initial, ...readDraft(key, initial) }));
  const change = (part: Partial<T>) => {
    const next = { ...value, ...part };
    setValue(next);
    remember(`draft:${key}`, JSON.stringify(next));
  };
  return [value, change, () => forget(`draft:${key}`)];
}

function readDraft<T extends Readonly<Record<string, string>>>(key: string, initial: T): Partial<T> {
  try {
    const kept: unknown = JSON.parse(recall(`draft:${key}`) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(
      Object.entries(kept).filter(([name, text]) => name in initial && typeof text === 'string'),
    ) as Partial<T>;
  } catch {
    return {};
  }
}

/** True when a form was left half written. */
export const hasDraft = (key: string): boolean => recall(`draft:${key}`) !== null;

import type { Child } from '#domain/family/child.ts';
import type { Memory } from '#domain/kit/memory.ts';
import type { Seen } from '#domain/kit/seen.ts';
import { useChildren } from '#storage/use-children.ts';
import { useStored, valueOr } from '#storage/use-stored.ts';

export interface Kept {
  /** Youngest first. */
  readonly children: readonly Child[];
  readonly seen: readonly Seen[];
  readonly memories: readonly Memory[];
  /** True when something could not be read: then nothing here may be taken for "nothing". */
  readonly hasFailed: boolean;
}

const loadSeen = () => import('#storage/seen.ts');
const loadMemories = () => import('#storage/memories.ts');

/** The children, what was seen of each and what was written down; `null` until the phone has told. */
export function useKept(): Kept | null {
  const children = useChildren();
  const seen = useStored('seen', loadSeen, (storage) => storage.listSeen());
  const memories = useStored('memories', loadMemories, (storage) => storage.listMemories());
  const all = [children, seen, memories];
  if (all.some(({ status }) => status === 'loading')) return null;
  return {
    children: valueOr(children, []),
    seen: valueOr(seen, []),
    memories: valueOr(memories, []),
    hasFailed: all.some(({ status }) => status === 'failed'),
  };
}

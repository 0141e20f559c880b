import { useStored } from '#storage/use-stored.ts';

const load = () => import('#storage/packs.ts');

/** Whether anything to be found is on this phone, `null` before it has told. */
export function useIsStored(): boolean | null {
  const stored = useStored('is stored', load, (storage) => storage.listPacks(), true);
  if (stored.status === 'loading') return null;
  return stored.status === 'ready' && stored.value.some(({ kind }) => kind === 'directory');
}

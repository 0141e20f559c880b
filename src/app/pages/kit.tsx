import { useReadyToRead } from '#app/use-ready-to-read.ts';
import { packState } from '#app/pack-state.ts';
import { KitPage } from '#features/kit/kit-page.tsx';
import { useStore } from '#platform/store.ts';

export function Kit() {
  useReadyToRead('development');
  const { status } = useStore(packState);
  return <KitPage isStoring={status === 'unknown' || status === 'storing'} />;
}

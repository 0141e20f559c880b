import { keepPacks } from '#app/pack-keeper.ts';
import { FamilyPage } from '#features/family/family-page.tsx';

export function Family() {
  return <FamilyPage onAreaChosen={(code) => void keepPacks(code)} />;
}

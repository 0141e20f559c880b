import { FamilyPage } from '#features/family/family-page.tsx';

export function Family() {
  return (
    <FamilyPage onAreaChosen={(code) => void import('#app/pack-keeper.ts').then(({ keepPacks }) => keepPacks(code))} />
  );
}

import { milestones } from '#content/kit/milestones.ts';
import { MilestonesPage } from '#features/milestones/milestones-page.tsx';
import { WithGrowingTexts } from '#i18n/language-context.tsx';

export function Milestones() {
  return (
    <WithGrowingTexts>
      <MilestonesPage milestones={milestones} />
    </WithGrowingTexts>
  );
}

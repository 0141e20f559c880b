import { milestones } from '#content/kit/milestones.ts';
import { MilestonesPage } from '#features/milestones/milestones-page.tsx';
import { WithTexts } from '#i18n/language-context.tsx';

export function Milestones() {
  return (
    <WithTexts part="growing">
      <MilestonesPage milestones={milestones} />
    </WithTexts>
  );
}

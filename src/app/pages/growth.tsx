import { motorWindows } from '#content/kit/motor-windows.ts';
import { baseSources } from '#content/kit/sources/base.ts';
import { GrowthPage } from '#features/growth/growth-page.tsx';
import { WithGrowingTexts } from '#i18n/language-context.tsx';

export function Growth() {
  return (
    <WithGrowingTexts>
      <GrowthPage windows={motorWindows} source={baseSources['who-motor']} />
    </WithGrowingTexts>
  );
}

import { motorWindows } from '#content/kit/motor-windows.ts';
import { baseSources } from '#content/kit/sources/base.ts';
import { GrowthPage } from '#features/growth/growth-page.tsx';
import { WithTexts } from '#i18n/language-context.tsx';

export function Growth() {
  return (
    <WithTexts part="growing">
      <GrowthPage windows={motorWindows} source={baseSources['who-motor']} />
    </WithTexts>
  );
}

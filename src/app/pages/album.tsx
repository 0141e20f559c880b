import { AlbumPage } from '#features/milestones/album-page.tsx';
import { WithGrowingTexts } from '#i18n/language-context.tsx';

export function Album() {
  return (
    <WithGrowingTexts>
      <AlbumPage />
    </WithGrowingTexts>
  );
}

import { AlbumPage } from '#features/milestones/album-page.tsx';
import { WithTexts } from '#i18n/language-context.tsx';

export function Album() {
  return (
    <WithTexts part="growing">
      <AlbumPage />
    </WithTexts>
  );
}

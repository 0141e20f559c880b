import { WithSync } from '#app/syncing/with-sync.tsx';
import { DeletedPage } from '#features/sync/deleted-page.tsx';

export function SyncDeleted() {
  return (
    <WithSync title="deleted.title">
      <DeletedPage />
    </WithSync>
  );
}

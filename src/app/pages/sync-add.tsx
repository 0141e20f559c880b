import { WithSync } from '#app/syncing/with-sync.tsx';
import { AddPage } from '#features/sync/add-page.tsx';

export function SyncAdd() {
  return (
    <WithSync title="add.title">
      <AddPage />
    </WithSync>
  );
}

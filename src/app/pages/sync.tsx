import { WithSync } from '#app/syncing/with-sync.tsx';
import { SyncPage } from '#features/sync/sync-page.tsx';

export function Sync() {
  return (
    <WithSync title="title">
      <SyncPage />
    </WithSync>
  );
}

import { WithSync } from '#app/syncing/with-sync.tsx';
import { JoinPage } from '#features/sync/join-page.tsx';

export function SyncJoin() {
  return (
    <WithSync title="join.title">
      <JoinPage />
    </WithSync>
  );
}

import { WithSync } from '#app/syncing/with-sync.tsx';
import { HistoryPage } from '#features/sync/history-page.tsx';

export function SyncHistory() {
  return (
    <WithSync title="history.title">
      <HistoryPage />
    </WithSync>
  );
}

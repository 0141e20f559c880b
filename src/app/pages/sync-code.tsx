import { WithSync } from '#app/syncing/with-sync.tsx';
import { CodePage } from '#features/sync/code-page.tsx';

export function SyncCode() {
  return (
    <WithSync title="code.title">
      <CodePage />
    </WithSync>
  );
}

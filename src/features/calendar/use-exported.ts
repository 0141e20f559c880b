import type { ExportedEvent } from '#domain/calendar-file/exported-event.ts';
import { useStored } from '#storage/use-stored.ts';

/** What earlier files said; `null` until it is known. Without storage nothing is remembered, and each file is a first one. */
export function useExported(): readonly ExportedEvent[] | null {
  const stored = useStored(
    'exported',
    () => import('#storage/exported-events.ts'),
    ({ listExportedEvents }) => listExportedEvents(),
  );
  return stored.status === 'loading' ? null : stored.status === 'ready' ? stored.value : [];
}

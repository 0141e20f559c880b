import type { Selection } from '#domain/directory/selection.ts';
import { remember } from '#platform/local-memory.ts';

/** Makes a list that came in a link the draft of one's own; what was half made before is replaced, for that was asked for. */
export const takeOver = ({ services, greeting }: Selection): void =>
  remember('draft:selection', JSON.stringify({ ids: services.join(' '), greeting }));

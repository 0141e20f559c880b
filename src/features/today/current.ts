import { createStore } from '#platform/store.ts';

/** Whether the part of the page that comes a moment later has something to show; until then one calm line stands in its place. */
export const currentContent = createStore(false);

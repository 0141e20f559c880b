import { site } from '#content/site.ts';
import { browserWorld } from './browser-world.ts';
import { createRunner } from './runner.ts';

/** False where the edition has no relay: then nothing is ever asked of one. */
export const isOffered = site.syncServer !== null;

/** The page's one engine. Loaded at start where sync is on, else by the pages of sync. */
export const runner = createRunner(browserWorld(site.syncServer ?? '/sync'));

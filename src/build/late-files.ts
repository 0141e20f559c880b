import { languages } from '#domain/language.ts';
import { pagePaths } from '#domain/site-map.ts';
import { modulesOf } from '#domain/text-parts.ts';
import type { ChunkMap } from './chunks.ts';
import { moduleOf } from './page-modules.ts';

/** The pages of sync and their words, its engine, what notes each change, and what orders wake-ups: every way by which a phone comes to any of it. */
const ways = [
  ...Object.keys(pagePaths)
    .filter((page) => page.startsWith('sync'))
    .map(moduleOf),
  ...languages.flatMap((language) => modulesOf('sync').map((module) => `src/i18n/${module}-${language}.ts`)),
  'src/app/planning/push-relay.ts',
  'src/features/delivery/prepare-push.ts',
  'src/app/syncing/engine.ts',
  'src/storage/sync/track.ts',
];

/**
 * What only a family that shares its data needs: scripts and styles, relative to `dist`. The worker installs them when the first of
 * these pages is opened, not before (docs/offline.md).
 */
export const lateFiles = (chunks: ChunkMap): readonly string[] => chunks.onlyThrough(ways);

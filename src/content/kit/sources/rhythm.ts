import type { SourceList } from './source.ts';

export const rhythmSources = {} as const satisfies SourceList;

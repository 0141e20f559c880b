import type { SourceList } from './source.ts';

export const developmentSources = {} as const satisfies SourceList;

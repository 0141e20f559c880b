import type { SourceList } from './source.ts';

export const parentsSources = {} as const satisfies SourceList;

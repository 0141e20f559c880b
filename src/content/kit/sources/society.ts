import type { SourceList } from './source.ts';

export const societySources = {} as const satisfies SourceList;

import type { SourceList } from './source.ts';

export const rhymesSources = {} as const satisfies SourceList;

import { inject } from 'vitest';
import type { compileContent } from '#build/content-packs.ts';

/** The real content of the app, as the build compiles it (tests/support/compile-once.ts). */
export const realContent = JSON.parse(inject('content')) as ReturnType<typeof compileContent>;

import type { TestProject } from 'vitest/node';
import { compileContent } from '#build/content-packs.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** What `compileContent` answers, as JSON. */
    readonly content: string;
  }
}

/** The real content, compiled once for a run: fifty files of tests show the app, and a second each is a minute of CI. */
export default function compileOnce(project: TestProject): void {
  project.provide('content', JSON.stringify(compileContent(project.config.root)));
}

/** Stands between two versions of a text; belongs to no language. */
export const betweenVersions = '\n———\n';

/** Of a text in several versions the first: one by which it is known again. Apart from the engine, for pages that only show. */
export const firstVersion = (text: string): string => text.split(betweenVersions)[0] ?? text;

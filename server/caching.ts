const year = 'public, max-age=31536000, immutable';
const day = 'public, max-age=86400';
const always = 'no-cache';

/** Whether a file of the site ("/assets/app-1a2b.js") has its content's hash in its name, and so never changes. */
export const neverChanges = (file: string): boolean =>
  file.startsWith('/assets/') || /^\/data\/[^/]+\.[0-9a-f]{16}\.(json|bin)$/.test(file);

/**
 * The Cache-Control of a file of the site by its path ("/fi/index.html"). What never changes is kept for a year;
 * pictures outside /assets/ (icons) for a day; all else, above all /sw.js, the pack manifest and HTML, is asked for
 * again each time, so that an update or a withdrawal is seen at once.
 */
export function cacheControl(file: string): string {
  if (neverChanges(file)) return year;
  return /\.(png|svg|ico|webp|avif)$/.test(file) ? day : always;
}

import { installing, installPackages } from '#tools/test/debian-packages.ts';
import { findProgram, isProgram, type Environment } from '#tools/test/find-program.ts';

/** The browser of the browser tests: what CHROMIUM names, else Debian's, else one on the PATH; `null` when there is none. */
export const findChromium = (env: Environment = process.env, isThere = isProgram): string | null =>
  findProgram('CHROMIUM', ['chromium', 'chromium-browser', 'google-chrome'], env, isThere);

/**
 * The same engine without the window around it, which takes a seventh of the time less (14 tests: 56 s, 49 s) and knows no
 * notifications; `null` where there is none, and the whole browser does.
 */
export const findHeadlessShell = (env: Environment = process.env, isThere = isProgram): string | null =>
  findProgram('CHROMIUM', ['chromium-headless-shell'], env, isThere);

/** No sandbox as root, and none of Chromium's own calls home. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const packages = ['chromium', 'chromium-headless-shell'];

/** Finds Chromium; on a Debian machine where we may, installs it and its shell. `null` after saying in one line what to install. */
export async function ensureChromium(): Promise<string | null> {
  const found = findChromium();
  if (found !== null && findHeadlessShell() !== null) return found;
  if (!process.env['CHROMIUM']) await installPackages(packages);
  const installed = findChromium();
  if (installed !== null) return installed;
  console.error(
    `The browser tests need Chromium: install it (Debian: ${installing(packages)}) or set CHROMIUM to its path.`,
  );
  return null;
}

import { installing, installPackages } from '#tools/test/debian-packages.ts';
import { findProgram, isProgram, type Environment } from '#tools/test/find-program.ts';

/** The second engine, in which another phone of a family is tried: what FIREFOX names, else Debian's, else one on the PATH; `null` when there is none. */
export const findFirefox = (env: Environment = process.env, isThere = isProgram): string | null =>
  findProgram('FIREFOX', ['firefox-esr', 'firefox'], env, isThere);

const packages = ['firefox-esr'];

/** Installs Firefox on a Debian machine where we may. Without it the tests go on: both phones are Chromium then, and the test's name says so. */
export async function ensureFirefox(): Promise<void> {
  if (findFirefox() !== null) return;
  if (!process.env['FIREFOX']) await installPackages(packages);
  if (findFirefox() === null)
    console.log(
      `No second engine: Firefox is not here (Debian: ${installing(packages)}). Two phones meet in Chromium alone.`,
    );
}

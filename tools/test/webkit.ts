import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { installing, installPackages } from '#tools/test/debian-packages.ts';
import { findProgram, isProgram, type Environment } from '#tools/test/find-program.ts';

const packages = ['webkit2gtk-driver', 'xvfb', 'xauth', 'dbus'];
export const webkitPackages = packages.join(' ');

/** Debian's programs that drive WebKit's engine without a screen; `null` where one of them is not there. */
export interface WebKit {
  readonly driver: string;
  /** A screen that nobody sees. */
  readonly screen: string;
  readonly browser: string;
}

/** The browser comes with the library, in a folder of the machine's kind. */
function findBrowser(): string | null {
  const lib = '/usr/lib';
  if (!existsSync(lib)) return null;
  const found = readdirSync(lib)
    .map((folder) => join(lib, folder, 'webkit2gtk-4.1', 'MiniBrowser'))
    .find((path) => existsSync(path));
  return found ?? null;
}

/** WebKit's driver, a screen and a browser for it; the variables WEBKIT_DRIVER and XVFB_RUN name others than Debian's. */
export function findWebKit(env: Environment = process.env, isThere = isProgram): WebKit | null {
  const driver = findProgram('WEBKIT_DRIVER', ['WebKitWebDriver'], env, isThere);
  const screen = findProgram('XVFB_RUN', ['xvfb-run'], env, isThere);
  const browser = findBrowser();
  return driver && screen && browser ? { driver, screen, browser } : null;
}

/** Installs WebKit's engine on a Debian machine where we may. Without it the checks of the others go on, and it is named as missing. */
export async function ensureWebKit(): Promise<void> {
  if (findWebKit() !== null) return;
  await installPackages(packages);
  if (findWebKit() === null) console.log(`No third engine: WebKit is not here (Debian: ${installing(packages)}).`);
}

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The browser of the browser tests: what CHROMIUM names, else Debian's, else one on the PATH; `null` when there is none. */
export function findChromium(env: Environment = process.env, isThere = isProgram): string | null {
  if (env['CHROMIUM']) return isThere(env['CHROMIUM']) ? env['CHROMIUM'] : null;
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = ['chromium', 'chromium-browser', 'google-chrome'].flatMap((name) =>
    folders.map((folder) => join(folder, name)),
  );
  return ['/usr/bin/chromium', ...onPath].find(isThere) ?? null;
}

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

const install = 'apt-get update && apt-get install -y --no-install-recommends chromium';
const isRoot = () => process.getuid?.() === 0;
const isDebian = () => existsSync('/etc/debian_version') && spawnSync('apt-get', ['--version']).status === 0;

/** Finds Chromium; on a Debian machine where we may, installs it. `null` after saying in one line what to install. */
export async function ensureChromium(): Promise<string | null> {
  const found = findChromium();
  if (found !== null) return found;
  if (!process.env['CHROMIUM'] && isRoot() && isDebian()) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await once(spawn('sh', ['-c', install], { stdio: 'inherit', env, timeout: 600_000 }), 'exit');
    const installed = findChromium();
    if (installed !== null) return installed;
  }
  console.error(`The browser tests need Chromium: install it (Debian: ${install}) or set CHROMIUM to its path.`);
  return null;
}

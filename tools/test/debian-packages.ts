import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';

const isRoot = () => process.getuid?.() === 0;
const isDebian = () => existsSync('/etc/debian_version') && spawnSync('apt-get', ['--version']).status === 0;

/** What a person would type. */
export const installing = (packages: readonly string[]): string =>
  `apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}`;

/** Installs packages on a Debian machine where we may, with apt's words shown as they come; whether it worked, the program itself shows. */
export async function installPackages(packages: readonly string[]): Promise<void> {
  if (!isRoot() || !isDebian()) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await once(spawn('sh', ['-c', installing(packages)], { stdio: 'inherit', env, timeout: 600_000 }), 'exit');
}

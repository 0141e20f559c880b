import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');
const git = (...args: string[]): string =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();

/** The newest tag; in a repository without any, the commit that gave package.json the version it has. */
export function lastRelease(run = git): string {
  try {
    return run('describe', '--tags', '--abbrev=0');
  } catch {
    return run('log', '-1', '-G^  "version":', '--format=%h', '--', 'package.json');
  }
}

export interface Released {
  readonly folder: string;
  /** As it is called in the results: `0.6.0 (1c27b10)`. */
  readonly name: string;
}

/** Builds a version of this repository in `scratch`, with the packages that are installed here. */
function build(ref: string, scratch: string): Released {
  const commit = git('rev-parse', '--short', '--verify', `${ref}^{commit}`);
  const [source, archive] = [join(scratch, 'before-source'), join(scratch, 'before.tar')];
  mkdirSync(source);
  git('archive', '--output', archive, commit);
  execFileSync('tar', ['-xf', archive, '-C', source]);
  rmSync(archive);
  symlinkSync(join(root, 'node_modules'), join(source, 'node_modules'));
  const folder = join(scratch, 'before');
  execFileSync(process.execPath, ['--import', 'tsx', 'src/build/main.ts', '--out', folder], {
    cwd: source,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as { version: string };
  return { folder, name: `${version} (${commit})` };
}

/** The version to compare with: the folder of a built site, a git ref, or what was released last. */
export function released(against: string | null, scratch: string): Released {
  if (against !== null && existsSync(join(against, 'index.html')))
    return { folder: resolve(against), name: basename(resolve(against)) };
  return build(against ?? lastRelease(), scratch);
}

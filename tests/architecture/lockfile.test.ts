import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Locked {
  readonly version: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
const installed = Object.entries(packages).filter(([path]) => path !== '');
const pathsWhere = (is: (locked: Locked) => boolean) => installed.filter(([, each]) => is(each)).map(([path]) => path);

describe('what is installed', () => {
  test('is known by its hash: a registry that gives another file is refused', () => {
    expect(installed.length).toBeGreaterThan(300);
    expect(pathsWhere(({ integrity }) => !integrity?.startsWith('sha512-'))).toEqual([]);
  });

  test('comes from a registry, not from a folder, a repository or an address of its own', () => {
    expect(pathsWhere(({ link, resolved }) => link === true || /^(file|git|http:)/.test(resolved ?? ''))).toEqual([]);
  });

  test('runs nothing while it is installed, but for two that fetch their own compiled part', () => {
    expect(pathsWhere(({ hasInstallScript }) => hasInstallScript === true)).toEqual([
      'node_modules/@photostructure/sqlite',
      'node_modules/esbuild',
    ]);
  });

  test('may be used by a city: the licence of each part that is not for developers alone is an open one that asks for no more', () => {
    const open = /^\(?(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|MPL-2\.0)( OR Apache-2\.0)?\)?$/;
    expect(pathsWhere(({ dev, license }) => dev !== true && !open.test(license ?? ''))).toEqual([]);
  });

  test('is listed by the bill of materials, every part of it', () => {
    const sbom = JSON.parse(
      execFileSync('npm', ['run', '--silent', 'sbom'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    ) as { readonly components: readonly { readonly name: string; readonly version: string }[] };
    const listed = new Set(sbom.components.map(({ name, version }) => `${name}@${version}`));
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      readonly dependencies: Readonly<Record<string, string>>;
    };
    expect(
      Object.entries(dependencies)
        .map(([name, version]) => `${name}@${version}`)
        .filter((each) => !listed.has(each)),
    ).toEqual([]);
  });
});

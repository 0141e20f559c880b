import { expect, test } from 'vitest';
import { pathsUnder, readProjectFile, type ProjectFile } from '#tests/architecture/project-files.ts';

/* Put together here, so that this file does not hold what it looks for. */
const joined = (...parts: string[]) => parts.join('');
const needles: readonly { readonly name: string; readonly pattern: RegExp; readonly allowedIn?: string }[] = [
  // The lookbehinds let the same letters pass inside an address or a longer word: https://example.fi/…, unit.…
  { name: 'a path of the machine it was written on', pattern: new RegExp(joined('(?<![\\w.%~-])/', 'work', '/')) },
  { name: 'the folder of test data', pattern: new RegExp(joined('shared', '/', 'data')), allowedIn: 'tests/support/' },
  {
    name: 'the tools of a work session',
    pattern: new RegExp(joined('\\b', 'farm', '-', '|(?<![\\w)\\]])\\.', 'library', '\\b')),
  },
];

const binary = /\.(png|ico|jpe?g|webp|avif|gif|pdf|woff2?|gz|br|zip|sqlite)$/;

const findMachinePaths = ({ path, text }: ProjectFile): string[] =>
  text
    .split('\n')
    .flatMap((line, index) =>
      needles
        .filter(
          ({ pattern, allowedIn }) => pattern.test(line) && !(allowedIn !== undefined && path.startsWith(allowedIn)),
        )
        .map(({ name }) => `${path}:${index + 1}: ${name}`),
    );

test('the project knows nothing of the machine it was written on', () => {
  const files = pathsUnder('').filter((path) => !binary.test(path) && !path.endsWith('.log'));
  expect(files).toContain('package.json');
  const none: string[] = [];
  expect(files.map(readProjectFile).flatMap(findMachinePaths)).toEqual(none);
});

test.each([
  ['tools/a.ts', joined("readFile('/", "work/main/a.json')")],
  ['docs/a.md', joined('open file:///', 'work/x')],
  ['tests/tools/a.test.ts', joined('../shared', '/data/tpr.json')],
  ['README.md', joined('run ', 'farm', '-submit')],
  ['docs/a.md', joined('see .', 'library/x')],
])('%s is caught with %s', (path, text) => {
  expect(findMachinePaths({ path, text: `first\n${text}` })).toEqual([expect.stringContaining(`${path}:2: `)]);
});

test.each([
  ['src/content/a.ts', joined('https://thl.fi/', 'work/life')],
  ['src/content/a.ts', joined('https://thl.fi', '/work', '/')],
  ['tests/support/test-data.ts', joined('../shared', '/data')],
  ['src/a.ts', joined('city', '.', 'library and wind', 'farm', '-ing')],
])('%s may say %s', (path, text) => {
  const none: string[] = [];
  expect(findMachinePaths({ path, text })).toEqual(none);
});

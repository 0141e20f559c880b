import { expect, test } from 'vitest';
import { pathsUnder, readProjectFile, type ProjectFile } from '#tests/architecture/project-files.ts';

const moves = [
  /(?:transition|animation)(?:-[a-z]+)?: [^;]+/,
  /scroll-behavior: smooth/,
  /behavior: 'smooth'/,
  /\.animate\(/,
];

/** Everything that would move, fade or glide on a page. */
const findMotion = ({ path, text }: ProjectFile): string[] =>
  text.split('\n').flatMap((line) => moves.flatMap((one) => one.exec(line)?.map((found) => `${path}: ${found}`) ?? []));

/** What comes late and then stands still is no motion. */
const standsStill = 'src/ui/skeleton.module.css: animation: appear 1ms 150ms forwards';

test('nothing in the app moves, so nobody has to ask for less motion', () => {
  const files = pathsUnder('src').filter((path) => /\.(css|tsx?)$/.test(path));
  expect(files.map(readProjectFile).flatMap(findMotion)).toEqual([standsStill]);
});

test.each([
  ['a.css', '.card { transition: opacity 0.2s; }', 'transition: opacity 0.2s'],
  ['a.css', '  animation-name: turn;', 'animation-name: turn'],
  ['a.css', 'html { scroll-behavior: smooth }', 'scroll-behavior: smooth'],
  ['a.tsx', "element.scrollIntoView({ behavior: 'smooth' })", "behavior: 'smooth'"],
  ['a.tsx', 'ref.current?.animate(frames, 300)', '.animate('],
])('motion is found in %s: %s', (path, text, found) => {
  expect(findMotion({ path, text })).toEqual([`${path}: ${found}`]);
});

import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const rows = readFileSync('docs/register-traps.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:---|Trap) /.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, trap = '', file = '', name = '']) => ({ trap, file: `tests/${file.replaceAll('`', '')}.test.ts`, name }));

test('the table of traps names tests that are there', () => {
  expect(rows.length).toBeGreaterThan(50);
  const lost = rows.filter(
    ({ file, name }) =>
      name === '' || !existsSync(file) || !readFileSync(file, 'utf8').replaceAll('\\', '').includes(name),
  );
  expect(lost).toEqual([]);
});

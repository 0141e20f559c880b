import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '#content/rules/rules.ts';
import { datesTable } from '#tools/plan/table.ts';

const page = readFileSync(resolve(import.meta.dirname, '../../docs/reminder-dates.md'), 'utf8');
const lines = page.split('\n').filter((line) => line.startsWith('| `'));

test('the page of dates is what the engine says; `npm run plan -- --table` writes it anew', () => {
  expect(page).toBe(datesTable());
});

test('it has every rule once, and a date for each in one family at least', () => {
  expect(lines.map((line) => line.split('`')[1])).toEqual(rules.map(({ id }) => id));
  expect(lines).toHaveLength(79);
  for (const line of lines) expect(line).toMatch(/\d{4}-\d{2}-\d{2}/);
});

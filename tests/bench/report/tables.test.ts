import { expect, test } from 'vitest';
import type { Row } from '#tests/bench/report/row.ts';
import { markdown, summary, textTable, type Results } from '#tests/bench/report/tables.ts';

const rows: readonly Row[] = [
  { part: 'start', name: 'first paint', unit: 'ms', aim: 800, values: [650, 600, 700], before: [500, 520, 540] },
  { part: 'wake-ups', name: 'requests', unit: 'a minute', aim: 0, values: [2], before: [0] },
  { part: 'search', name: 'key | p95', unit: 'ms', aim: null, values: [12.34], before: [] },
  { part: 'sync', name: 'joining', unit: 'ms', aim: 1_000, values: [], before: [] },
];
const results: Results = { rows, reference: [50, 50], before: '0.6.0 (1c27b10)', remarks: ['load 0.4 before'] };

test('each row says its span, its aim, how it stands, and the two ratios', () => {
  expect(markdown(results)).toBe(`- load 0.4 before
- 1 of 3 aims hold; not: requests, joining

|  | unit | min | median | max | aim |  | ÷ reference | before | now ÷ before |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
| first paint | ms | 600 | 650 | 700 | 800 | holds | 13.00 × | 520 | 1.25 × |
| requests | a minute | 2 | 2 | 2 | 0 | missed |  | 0 |  |
| key \\| p95 | ms | 12.3 | 12.3 | 12.3 |  |  | 0.25 × |  |  |
| joining | ms | – | – | – | 1000 | not measured |  |  |  |
`);
});

test('a column that nobody filled is left out', () => {
  const alone = { ...results, rows: rows.map((row) => ({ ...row, before: [] })) };
  expect(markdown(alone)).not.toContain('before |');
  expect(textTable(alone)).not.toContain('now ÷ before');
  expect(textTable(results)).toContain('now ÷ before');
});

test('a terminal gets the same figures one below the other', () => {
  const [head = '', first = ''] = textTable(results).split('\n');
  expect(first.indexOf('holds') + 'holds'.length).toBe(head.indexOf('÷ reference') - 2);
  expect(first).toMatch(/first paint\s+ms\s+600\s+650\s+700\s+800\s+holds\s+13\.00 ×\s+520\s+1\.25 ×/);
});

test('the last line counts the aims only', () => {
  expect(summary(rows.slice(0, 1))).toBe('1 of 1 aims hold');
});

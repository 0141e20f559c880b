import { expect, test } from 'vitest';
import { barLength, picture } from '#tests/bench/report/picture.ts';
import type { Row } from '#tests/bench/report/row.ts';

const row = (name: string, values: readonly number[], aim: number | null, before: readonly number[] = []): Row => ({
  ...{ part: 'start', unit: 'ms', name, values, aim, before },
});
const holds = row('first paint', [400], 800, [600]);
const missed = row('a < b & "c"', [1_000], 800);

test('a bar is as long as its share of the aim, and ends at the edge', () => {
  expect([0, 400, 800].map((value) => barLength(value, 800))).toEqual([0, 120, 240]);
  expect(barLength(80_000, 800)).toBe(380);
  expect(barLength(Infinity, 800)).toBe(380);
  // An aim of nothing: any is as much as can be drawn.
  expect([barLength(0, 0), barLength(1, 0)]).toEqual([0, 380]);
});

test('what is missed is said in words and drawn in another colour', () => {
  const svg = picture([holds, missed], null);
  expect(svg).toContain('400 of 800 ms</text>');
  expect(svg).toContain('1000 of 800 ms – missed</text>');
  expect(svg.match(/<rect class="(holds|missed)"[^>]* width="([\d.]+)"/g)).toHaveLength(2);
  expect(svg).toMatch(/<rect class="holds"[^>]* width="120\.0"/);
  expect(svg).toMatch(/<rect class="missed"[^>]* width="300\.0"/);
  expect(svg).toContain('1 of 2 aims hold.');
  expect(picture([row('joining', [], 800)], null)).toContain('not measured – missed');
});

test('the version before is a stroke with its name, and nothing without one', () => {
  expect(picture([holds], '0.6.0').match(/class="before" d=/g)).toHaveLength(2);
  expect(picture([holds], '0.6.0')).toContain('>0.6.0</text>');
  expect(picture([missed], null)).not.toContain('class="before"');
});

test('rows without an aim are left to the table, and names are text', () => {
  const svg = picture([missed, row('no aim', [5], null)], null);
  expect(svg).toContain('a &lt; b &amp; &quot;c&quot;');
  expect(svg).not.toContain('no aim');
});

import { expect, test } from 'vitest';
import { milestones } from '#content/kit/milestones.ts';
import { motorWindows } from '#content/kit/motor-windows.ts';
import { kitSources } from '#content/kit/sources/sources.ts';

test('the windows come in the order they open, each around its mean', () => {
  const openings = motorWindows.map(({ fromMonths }) => fromMonths);
  expect(openings).toEqual(openings.toSorted((a, b) => a - b));
  for (const { id, fromMonths, meanMonths, toMonths } of motorWindows) {
    expect(fromMonths, id).toBeLessThan(meanMonths);
    expect(meanMonths, id).toBeLessThan(toMonths);
  }
});

test('the list of milestones has the same six skills in the same windows, in whole months', () => {
  const inMonths = motorWindows.map(({ id, fromMonths, toMonths, source }) => ({
    id,
    ages: { fromMonths: Math.floor(fromMonths), toMonths: Math.ceil(toMonths) },
    source,
  }));
  const listed = milestones
    .filter((each) => 'source' in each && each.source === 'who-motor')
    .map((each) => ({ id: each.id, ages: each.ages, source: 'who-motor' }));
  expect(listed).toEqual(inMonths);
});

test('their source is one the kit knows', () => {
  for (const { source } of motorWindows) expect(kitSources).toHaveProperty(source);
});

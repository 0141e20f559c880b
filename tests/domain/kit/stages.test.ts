import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forAges } from '#domain/kit/for-age.ts';
import { isStage, stageAt, stageNames, stages } from '#domain/kit/stages.ts';
import { anyKit } from '#tests/domain/kit/any-article.ts';

describe('the stages of a childhood', () => {
  test('follow one another from the first weeks of the pregnancy to school, without a gap', () => {
    const ranges = stageNames.map((stage) => stages[stage]);
    expect(ranges[0]?.fromMonths).toBe(-9);
    expect(ranges.at(-1)?.toMonths).toBe(84);
    ranges.slice(1).forEach(({ fromMonths }, at) => {
      expect(fromMonths).toBe(ranges[at]?.toMonths);
    });
  });

  test.each([
    [-9, 'pregnancy'],
    [-1, 'pregnancy'],
    [0, 'months-0-3'],
    [2, 'months-0-3'],
    [3, 'months-3-6'],
    [11, 'months-6-12'],
    [12, 'year-1'],
    [24, 'year-2'],
    [36, 'years-3-6'],
    [83, 'years-3-6'],
    [84, null],
    [-10, null],
    [200, null],
  ])('at %d months the stage is %s', (months, stage) => {
    expect(stageAt(months)).toBe(stage);
  });

  test('every age from the pregnancy to school is in one stage, the one whose range holds it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20, max: 120 }), (months) => {
        const holding = stageNames.filter(
          (stage) => stages[stage].fromMonths <= months && months < stages[stage].toMonths,
        );
        expect(holding.length).toBe(months >= -9 && months < 84 ? 1 : 0);
        expect(stageAt(months)).toBe(holding[0] ?? null);
      }),
    );
  });

  test('what is for a child’s age is in the list of that child’s stage', () => {
    fc.assert(
      fc.property(anyKit, fc.integer({ min: -9, max: 83 }), (kit, months) => {
        const stage = stageAt(months);
        if (!stage) throw new Error('unreachable');
        const listed = forAges(kit, stages[stage]);
        for (const article of forAges(kit, { fromMonths: months, toMonths: months + 1 }))
          expect(listed).toContain(article);
      }),
    );
  });

  test('are known by their names in an address, and nothing else is', () => {
    expect(stageNames.every(isStage)).toBe(true);
    for (const name of [undefined, '', 'year-3', 'Year-1', 'constructor', 'toString'])
      expect(isStage(name)).toBe(false);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { milestones } from '#content/kit/milestones.ts';
import { bandsFor } from '#features/milestones/bands.ts';

const anyMonths = fc.option(fc.integer({ min: -9, max: 90 }));
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('the milestones of an age', () => {
  test('are all of them, each once, whatever the age', () => {
    fc.assert(
      fc.property(anyMonths, (months) => {
        const { now, earlier, later, firsts } = bandsFor(milestones, months);
        const all = [...now, ...firsts, ...[...earlier, ...later].flatMap((band) => band.milestones)];
        expect(ids(all).toSorted()).toEqual(ids(milestones).toSorted());
      }),
    );
  });

  test('never tell that something is late: what a range still holds is among what may be seen now', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 71 }), (months) => {
        const { now } = bandsFor(milestones, months);
        for (const { id, kind, ages } of milestones)
          if (kind !== 'first' && ages.fromMonths <= months && months < ages.toMonths) expect(ids(now)).toContain(id);
      }),
    );
  });

  test('of a child not yet born, or of an unknown age, have no now and no earlier', () => {
    for (const months of [null, -3]) expect(bandsFor(milestones, months)).toMatchObject({ now: [], earlier: [] });
  });

  test('stand in order of age', () => {
    const { earlier, now, later } = bandsFor(milestones, 10);
    const starts = [...earlier, ...later].map(({ ages }) => ages.fromMonths);
    expect(starts).toEqual([0, 3, 6, 12, 18, 24, 36, 48, 60]);
    expect(ids(now)).toEqual(expect.arrayContaining(['crawls', 'walks-alone', 'picks-crumbs']));
  });
});

import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Service } from '#domain/directory/service.ts';
import { useFirstRows } from '#features/directory/use-first-rows.ts';
import { sampleService } from '#tests/domain/directory/service-sample.ts';

const services = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => sampleService(`${name}-${index}`));

/** How many rows each drawing had. */
function drawings(first: readonly Service[], isWhole: boolean) {
  const counts: number[] = [];
  const { rerender } = renderHook(
    ({ shown }) => {
      counts.push(useFirstRows(shown, isWhole).length);
    },
    { initialProps: { shown: first } },
  );
  return (next: readonly Service[]) => {
    const before = counts.splice(0);
    rerender({ shown: next });
    return [before, counts];
  };
}

test('a new list shows a few rows first, then all; what is drawn already stays', () => {
  const list = services('a', 50);
  const [opened, changed] = drawings(list, false)(services('b', 40));
  expect([opened, changed]).toEqual([
    [6, 50],
    [6, 40],
  ]);
  expect(drawings(list, false)([...list, ...services('c', 50)])[1]).toEqual([50, 100]);
});

test('a prerendered list is whole from the first drawing on, also when the same services come from the phone', () => {
  expect(drawings(services('a', 50), true)(services('a', 50))).toEqual([[50], [50, 50]]);
});

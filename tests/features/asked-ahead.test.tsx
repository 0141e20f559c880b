import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { municipalityCode } from '#domain/ids.ts';
import { saveArea } from '#storage/area.ts';
import { askAhead, useStored, valueOr } from '#storage/use-stored.ts';

const load = () => import('#storage/area.ts');
const ask = () => askAhead('area', load, (storage) => storage.readArea());

/** What a page that keeps the area says in its very first drawing. */
function firstDrawing() {
  const said: unknown[] = [];
  const { unmount } = renderHook(() => {
    const stored = useStored('area', load, (storage) => storage.readArea(), true);
    said.push(valueOr(stored, 'loading'));
  });
  unmount();
  return said[0];
}

test('what was asked ahead is there in the first drawing; a write takes it away, and an answer that a write overtook is never kept', async () => {
  await saveArea(municipalityCode('905'));
  expect(firstDrawing()).toBe('loading');
  await ask();
  expect(firstDrawing()).toBe('905');
  await saveArea(municipalityCode('091'));
  expect(firstDrawing()).toBe('loading');
  await askAhead('area', load, async (storage) => {
    const overtaken = await storage.readArea();
    await saveArea(municipalityCode('853'));
    return overtaken;
  });
  expect(firstDrawing()).toBe('loading');
  await ask();
  expect(firstDrawing()).toBe('853');
});

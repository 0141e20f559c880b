import { expect, test } from 'vitest';
import { shapeOf, syncedTableNames } from '#domain/sync/synced-tables.ts';
import { isSynced } from '#domain/sync/table-shape.ts';

test('a family’s settings travel, those of a phone do not', () => {
  const settings = shapeOf('settings');
  expect(
    ['area', 'hush', 'notices', 'notice-time', 'notice-words', 'badge', 'push'].filter(
      (key) => settings && isSynced(settings, key),
    ),
  ).toEqual(['area', 'hush']);
});

test('tables that are nobody’s or of one phone have no shape', () => {
  expect(['exported', 'meta', 'constructor', '__proto__'].map(shapeOf)).toEqual([null, null, null, null]);
  expect(syncedTableNames.map(shapeOf)).not.toContain(null);
});

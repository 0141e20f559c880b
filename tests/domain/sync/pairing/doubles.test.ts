import { expect, test } from 'vitest';
import { childId } from '#domain/ids.ts';
import { possibleDoubles } from '#domain/sync/pairing/doubles.ts';
import type { ChildFields } from '#domain/family/child.ts';
import { localDate } from '#domain/time/local-date.ts';
import { childRow } from '#tests/storage/samples.ts';

let count = 0;
const child = (fields: Partial<ChildFields>) =>
  childRow({ ...fields, id: childId((count += 1).toString(16).padStart(32, '0')) });
const born = localDate('2026-05-01');
const due = localDate('2026-05-09');

test.each([
  ['the same nickname, however written', { nickname: 'Aino' }, { nickname: ' aino ' }, true],
  ['the same day of birth', { birthDate: born }, { birthDate: born, nickname: 'Vauva' }, true],
  ['the same due date', { dueDate: due }, { dueDate: due }, true],
  ['the same due date, born on one phone only', { dueDate: due, birthDate: born }, { dueDate: due }, true],
  [
    'other days of birth, whatever was expected',
    { dueDate: due, birthDate: born },
    { dueDate: due, birthDate: due },
    false,
  ],
  ['nothing told', {}, {}, false],
  ['names that are empty', { nickname: ' ' }, { nickname: ' ' }, false],
])('%s', (_, mine, theirs, expected) => {
  expect(possibleDoubles([child(mine)], [child(theirs)])).toHaveLength(expected ? 1 : 0);
});

test('of twins on both phones each is asked for once', () => {
  const [aino, eino] = [child({ nickname: 'Aino', birthDate: born }), child({ nickname: 'Eino', birthDate: born })];
  const theirs = [child({ nickname: 'Eino', birthDate: born }), child({ nickname: 'Aino', birthDate: born })];
  expect(possibleDoubles([aino, eino], theirs)).toEqual([
    { mine: aino, theirs: theirs[1] },
    { mine: eino, theirs: theirs[0] },
  ]);
});

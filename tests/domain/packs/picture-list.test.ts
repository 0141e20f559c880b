import { expect, test } from 'vitest';
import { pictureListText } from '#build/picture-list.ts';
import { pictures } from '#domain/kit/picture.ts';
import { planPictures, readPictureList, type PictureList } from '#domain/packs/picture-list.ts';

const entry = (name: string, sha256 = 'a') => ({ url: `/pictures/${name}.svg`, sha256, bytes: 10 });
const list: PictureList = { format: 1, pictures: [entry('a'), entry('b', 'new'), entry('c')] };

test('the built list names every picture of the kit and is read by the phone', () => {
  const read = readPictureList(pictureListText('public'));
  expect(read.ok && read.value.pictures.map(({ url }) => url).sort()).toEqual(
    pictures.map((name) => `/pictures/${name}.svg`).sort(),
  );
});

test.each([
  '<!doctype html>',
  'null',
  '[]',
  '{"format":2,"pictures":[]}',
  '{"format":1}',
  '{"format":1,"pictures":[null]}',
  JSON.stringify({ format: 1, pictures: [{ ...entry('a'), url: 'https://elsewhere.example/a.svg' }] }),
  JSON.stringify({ format: 1, pictures: [{ ...entry('a'), url: '/pictures/../sw.js' }] }),
])('%s is no list', (text) => {
  expect(readPictureList(text)).toEqual({ ok: false, error: { reason: 'not-pictures' } });
});

test('what is not here is fetched, what changed is told apart, and what is no longer listed goes', () => {
  const held = new Map([
    ['/pictures/a.svg', 'a'],
    ['/pictures/b.svg', 'old'],
    ['/pictures/gone.svg', 'a'],
  ]);
  expect(planPictures(list, held)).toEqual({
    lacking: [entry('c')],
    changed: [entry('b', 'new')],
    drop: ['/pictures/gone.svg'],
  });
});

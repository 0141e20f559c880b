import { expect, test } from 'vitest';
import { createTally } from '#tools/directory/report.ts';
import { webPages } from '#tools/directory/tpr/map-service.ts';

const link = (title: string | null, url: string | null) => ({ title, url });
const pagesOf = (...groups: Parameters<typeof webPages>[0]) => {
  const tally = createTally();
  const pages = webPages(groups, tally.tell).map(({ url, label }) => [url.fi, url.sv, label?.fi, label?.sv]);
  return { pages, skipped: tally.of('links') };
};

test('as many Finnish as Swedish links are pairs, by their place', () => {
  const fi = [link('\tHaku', 'https://hel.fi/a '), link('Ohje', 'https://hel.fi/b')];
  const sv = [link('Ansökan', 'https://hel.fi/sv/a'), link('Ohje', 'https://hel.fi/b')];
  expect(pagesOf({ fi, sv }).pages).toEqual([
    ['https://hel.fi/a', 'https://hel.fi/sv/a', 'Haku', 'Ansökan'],
    ['https://hel.fi/b', 'https://hel.fi/b', 'Ohje', null],
  ]);
});

test('else every link is a page of one language', () => {
  const fi = [link('Haku', 'https://hel.fi/a'), link(null, 'https://hel.fi/b')];
  expect(pagesOf({ fi, sv: [link('Ansökan', 'https://hel.fi/sv/a')] }).pages).toEqual([
    ['https://hel.fi/a', null, 'Haku', null],
    ['https://hel.fi/b', null, undefined, undefined],
    [null, 'https://hel.fi/sv/a', null, 'Ansökan'],
  ]);
});

test('an address comes once per language, also from another group', () => {
  const form = link('Lomake', 'https://hel.fi/a');
  const { pages } = pagesOf({ fi: [form], sv: [] }, { fi: [form], sv: [link('Blankett', 'https://hel.fi/sv/a')] });
  expect(pages).toEqual([
    ['https://hel.fi/a', null, 'Lomake', null],
    [null, 'https://hel.fi/sv/a', null, 'Blankett'],
  ]);
});

test('what is not for the web or carries an e-mail address is skipped and counted; a link without an address is none', () => {
  const urls = ['ftp://hel.fi', 'mailto:x@hel.fi', 'www.hel.fi', 'https://', null, 'https://hel.fi/?to=x%40hel.fi'];
  expect(pagesOf({ fi: urls.map((url) => link('x', url)), sv: [] })).toEqual({
    pages: [],
    skipped: [
      ['holds an e-mail address', 1],
      ['not a web address', 4],
    ],
  });
});

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { sampleArticle } from '#tests/tools/content-sample.ts';
import { compileTexts, readTexts } from '#tools/content/read-kit.ts';
import { kitReport } from '#tools/content/report.ts';

const root = resolve(import.meta.dirname, '../..');
const page = readFileSync(resolve(root, 'docs/kit-report.md'), 'utf8');

test('the page of figures is what the articles say; `npm run content -- report` writes it anew', () => {
  const { articles } = compileTexts(readTexts(root));
  expect(page).toBe(kitReport(articles));
  const lines = page.split('\n').filter((line) => line.startsWith('| `'));
  expect(lines.map((line) => line.split('`')[1])).toEqual(articles.map(({ slug }) => slug));
});

test('a line has the measures of both languages, the last one their medians', () => {
  const short = sampleArticle({ slug: 'short', fi: 'Yksi kaksi. Kolme.', sv: 'Ett.' });
  const long = sampleArticle({
    slug: 'long',
    fi: 'Yksi kaksi kolme neljä viisi.',
    sv: 'Ett två tre. Fyra rådgivningen.',
  });
  const lines = kitReport([short, long]).split('\n');
  expect(lines).toContain('| `short` | 3 | 1 | 1.5 | 2 | 2 | 1 | 1 | 1 | 1 | 1 | secondary-seen | 2027-05-22 |');
  expect(lines).toContain('| `long` | 5 | 1 | 5 | 5 | 5 | 5 | 1 | 2.5 | 3 | 23 | secondary-seen | 2027-05-22 |');
  expect(lines).toContain('| **median** | 4 | 1 | 3.3 | 3.5 | 3.5 | 3 | 1 | 1.8 | 2 | 12 |  |  |');
  expect(kitReport([])).toContain('The 0 articles');
});

import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { helsinkiDate, type LocalDate } from '#domain/time/local-date.ts';
import { checkKit } from './check.ts';
import { createArticle, type NewArticle } from './new-article.ts';
import { checkText, faultLine } from './print.ts';
import { readTexts } from './read-kit.ts';
import { kitReport } from './report.ts';
import { requestFrom, usage } from './request.ts';

const root = resolve(import.meta.dirname, '../..');

function check(today: LocalDate): number {
  const result = checkKit(readTexts(root), today);
  process.stdout.write(checkText(result, today));
  return result.faults.length > 0 ? 1 : 0;
}

function create(article: NewArticle, today: LocalDate): number {
  const created = createArticle(root, article, today);
  if (!created.ok) {
    console.error(created.error);
    return 2;
  }
  process.stdout.write(`${created.value.join('\n')}\nFill in what stands in ‹…›, then: npm run content\n`);
  return 0;
}

/** Only a whole kit has a report: an article that does not compile would be missing in it. */
function report(today: LocalDate): number {
  const { articles, uncompiled } = checkKit(readTexts(root), today);
  if (uncompiled.length > 0) {
    console.error(uncompiled.map(faultLine).join('\n'));
    return 1;
  }
  writeFileSync(resolve(root, 'docs/kit-report.md'), kitReport(articles));
  process.stdout.write('docs/kit-report.md\n');
  return 0;
}

function main(): number {
  const request = requestFrom(process.argv.slice(2), helsinkiDate(new Date()));
  if (!request.ok) {
    console.error(`${request.error}\n${usage}`);
    return 2;
  }
  const { today } = request.value;
  switch (request.value.task) {
    case 'check':
      return check(today);
    case 'report':
      return report(today);
    case 'new':
      return create(request.value.article, today);
  }
}

process.exitCode = main();

import type { Article } from '#domain/kit/article.ts';
import { prosePassages, readability, type Readability } from '#domain/kit/readability.ts';
import { languages } from '#domain/language.ts';
import { sentenceLimits } from './rules/reading-level.ts';

const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;

interface Measured extends Readability {
  readonly minutes: number;
}

const columns = (measured: Measured): readonly number[] => [
  measured.words,
  measured.minutes,
  Number(measured.meanSentence.toFixed(1)),
  measured.longestSentence,
  Math.round(measured.lix),
];
const columnNames = ['words', 'min', 'mean', 'longest', 'LIX'];

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? 0 : Number(((low + high) / 2).toFixed(1));
}

/** The page of the documentation that shows how heavy each article is to read, and how long its facts are trusted. */
export function kitReport(articles: readonly Article[]): string {
  const lines = articles.map((article) => ({
    article,
    figures: languages.flatMap((language) => {
      const { blocks, minutes } = article.texts[language];
      return columns({ ...readability(prosePassages(blocks)), minutes });
    }),
  }));
  const medians = (lines[0]?.figures ?? []).map((_, at) => median(lines.map(({ figures }) => figures[at] ?? 0)));
  const limits = languages.map(
    (language) => `${language} ${sentenceLimits[language].mean} and ${sentenceLimits[language].longest}`,
  );
  return [
    '# How the kit reads',
    '',
    `The ${articles.length} articles in both languages; \`npm run content -- report\` writes this page anew and a test compares it.`,
    '',
    'Words are those of paragraphs and items: headings, rhymes and blanks are left out. "mean" and "longest" are words a sentence, and',
    `the check refuses more than (${limits.join(', ')}). LIX is the mean plus the percentage of words of more than six letters.`,
    'Finnish compounds and endings make every LIX high: compare articles of one language, not the two languages.',
    '',
    row([
      'Article',
      ...languages.flatMap((each) => columnNames.map((name) => `${each} ${name}`)),
      'Confidence',
      'Next review',
    ]),
    row(['---', ...languages.flatMap(() => columnNames.map(() => '--:')), '---', '---']),
    ...lines.map(({ article, figures }) =>
      row([`\`${article.slug}\``, ...figures, article.confidence, article.nextReview]),
    ),
    row(['**median**', ...medians, '', '']),
    '',
  ].join('\n');
}

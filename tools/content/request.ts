import { parseArgs } from 'node:util';
import { topics } from '#domain/kit/topics.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { parseLocalDate, type LocalDate } from '#domain/time/local-date.ts';
import type { NewArticle } from './new-article.ts';

export const usage = `usage: npm run content                              checks every article
       npm run content -- new <slug> --topic TOPIC    creates both files of an article
       npm run content -- report                      writes docs/kit-report.md anew
  --today yyyy-mm-dd   another day than today
  topics: ${topics.join(' ')}`;

export type ContentRequest = { readonly today: LocalDate } & (
  { readonly task: 'check' } | { readonly task: 'report' } | { readonly task: 'new'; readonly article: NewArticle }
);

const options = { topic: { type: 'string' }, today: { type: 'string' } } as const;

function read(args: readonly string[]) {
  try {
    return ok(parseArgs({ args: [...args], options, allowPositionals: true }));
  } catch (error) {
    // parseArgs throws on an unknown option or one without its value.
    return err(error instanceof Error ? error.message : String(error));
  }
}

function newArticle(slug: string | undefined, topicText: string | undefined): Result<NewArticle, string> {
  if (slug === undefined || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))
    return err(`new: expected a name of small letters, digits and dashes, got "${slug ?? ''}"`);
  const topic = topics.find((each) => each === topicText);
  return topic ? ok({ slug, topic }) : err(`--topic: expected one of the topics below, got "${topicText ?? ''}"`);
}

/** Reads the arguments after the script's name; a failure is one line for the person who typed them. */
export function requestFrom(args: readonly string[], now: LocalDate): Result<ContentRequest, string> {
  const parsed = read(args);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const today = parseLocalDate(values.today ?? now);
  if (!today.ok) return err(`--today: expected a day of the calendar as yyyy-mm-dd, got "${today.error.text}"`);
  const [task = 'check', slug, ...more] = positionals;
  if (task === 'new' && more.length === 0) {
    const article = newArticle(slug, values.topic);
    return article.ok ? ok({ task, article: article.value, today: today.value }) : article;
  }
  if (values.topic !== undefined && task !== 'new') return err('--topic: only "new" takes it');
  return (task === 'check' || task === 'report') && slug === undefined
    ? ok({ task, today: today.value })
    : err(`"${positionals.join(' ')}" is not understood`);
}

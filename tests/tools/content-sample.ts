import type { Article } from '#domain/kit/article.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { Fault, KitRule } from '#tools/content/kit.ts';
import { compileTexts } from '#tools/content/read-kit.ts';

export const today = localDate('2026-11-22');

/** The front matter of a made-up article, by its lines; a test names the lines that matter to it. */
const head: Readonly<Record<string, string>> = {
  title: 'Kun vauva kiukuttelee',
  summary: 'Mitä silloin voi tehdä.',
  topics: '[care]',
  ages: '{ from: 0, to: 12 }',
  checked: '2026-11-22',
  review: '2027-05-22',
  confidence: 'secondary-seen',
  sources: '[tk-colic]',
  articles: '[one, two]',
  services: '[neuvola]',
  reminders: '[]',
};

export interface Sample {
  readonly slug?: string;
  readonly head?: Readonly<Record<string, string>>;
  readonly svHead?: { readonly title?: string; readonly summary?: string };
  readonly fi?: string;
  readonly sv?: string;
}

/** The two files of a made-up article. */
export function sampleFiles({ head: changes = {}, svHead = {}, fi = 'Hei.', sv = 'Hej.' }: Sample) {
  const { articles = '', services = '', reminders = '', ...lines } = { ...head, ...changes };
  const top = Object.entries(lines).map(([name, value]) => `${name}: ${value}`);
  const related = ['related:', `  articles: ${articles}`, `  services: ${services}`, `  reminders: ${reminders}`];
  const { title = 'När babyn är på dåligt humör', summary = 'Vad du kan göra då.' } = svHead;
  return {
    fi: ['---', ...top, ...related, '---', '', fi, ''].join('\n'),
    sv: ['---', `title: ${title}`, `summary: ${summary}`, '---', '', sv, ''].join('\n'),
  };
}

/** A made-up article as the kit's compiler reads it. */
export function sampleArticle(sample: Sample): Article {
  const { slug = 'sample' } = sample;
  const files = sampleFiles(sample);
  const compiled = compileTexts({ fi: new Map([[slug, files.fi]]), sv: new Map([[slug, files.sv]]) });
  const [article] = compiled.articles;
  if (!article) throw new Error(JSON.stringify(compiled.faults));
  return article;
}

/** What a rule says about made-up articles; the articles they are related to are there. */
export function faultsOf(rule: KitRule, ...samples: readonly Sample[]): readonly Fault[] {
  const articles = samples.map(sampleArticle);
  return rule({ articles, slugs: new Set(['one', 'two', 'born-early', ...articles.map(({ slug }) => slug)]), today });
}

/** The same as "file: what", to compare. */
export const saidBy = (rule: KitRule, ...samples: readonly Sample[]): readonly string[] =>
  faultsOf(rule, ...samples).map(({ file, what }) => `${file}: ${what}`);

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileKit } from '#build/content-packs.ts';
import { authoredServices } from '#content/directory/directory.ts';
import { articles as authored } from '#content/kit/articles.ts';
import { rules } from '#content/rules/rules.ts';
import { confidenceLevels, mayBeShown } from '#domain/confidence.ts';
import { dialable } from '#domain/directory/phone-number.ts';
import { kitThemes, type Article, type Block, type Inline, type LinkTarget } from '#domain/kit/article.ts';
import { blockText } from '#domain/kit/find-articles.ts';
import { articlesForAge } from '#domain/kit/for-age.ts';
import { languages } from '#domain/language.ts';
import { localDate, plusMonths } from '#domain/time/local-date.ts';

const root = join(import.meta.dirname, '../..');
const kit = compileKit(root);
const inEach = kit.map((article) => [article.slug, article] as const);
const inBoth = kit.flatMap((article) =>
  languages.map((language) => [`${language}/${article.slug}`, article, article.texts[language], language] as const),
);
const nothing: string[] = [];

const inlinesOf = (block: Block): readonly (readonly Inline[])[] => {
  switch (block.type) {
    case 'list':
      return block.items;
    case 'callout':
      return block.blocks.flatMap(inlinesOf);
    default:
      return [block.content];
  }
};
const linksIn = (content: readonly Inline[]): readonly LinkTarget[] =>
  content.flatMap((part) => {
    if (typeof part === 'string') return [];
    return part.type === 'link' ? [part.to, ...linksIn(part.content)] : linksIn(part.content);
  });
const linksOf = (blocks: readonly Block[]) => blocks.flatMap((block) => inlinesOf(block).flatMap(linksIn));

/** A link as it has to be in both languages: each reader is led to the line that speaks theirs. */
const sameLink = (to: LinkTarget) => {
  const text = Object.values(to).join(':');
  return ['service:mieli-fi', 'service:mieli-sv'].includes(text) ? 'service:mieli' : text;
};
/** What has to be alike in both languages, block by block. */
const shapeOf = (block: Block): unknown => {
  const links = inlinesOf(block).flatMap(linksIn).map(sameLink).toSorted();
  switch (block.type) {
    case 'list':
      return [block.type, block.ordered, block.items.length, links];
    case 'callout':
      return [block.type, block.tone, block.blocks.map(shapeOf)];
    case 'heading':
      return [block.type, block.level, links];
    case 'paragraph':
      return [block.type, links];
  }
};
const everyText = ({ title, summary, blocks }: Article['texts']['fi']) => `${title}\n${summary}\n${blockText(blocks)}`;

test('the kit holds these articles, and no file is left over', () => {
  expect(kit.map(({ slug }) => slug)).toEqual([
    'first-weeks',
    'months-3-4',
    'day-and-night',
    'starting-solids',
    'safe-sleep',
    'crying',
    'the-couple',
    'starting-daycare',
  ]);
  for (const language of languages) {
    const files = readdirSync(join(root, 'locales', language, 'kit'));
    expect(files.toSorted()).toEqual(authored.map(({ slug }) => `${slug}.md`).toSorted());
  }
});

describe.each(inEach)('%s', (_slug, article) => {
  test('is built alike in both languages', () => {
    const [fi, sv] = [article.texts.fi, article.texts.sv];
    expect(sv.blocks.map(shapeOf)).toEqual(fi.blocks.map(shapeOf));
    expect(sv.title).not.toBe(fi.title);
    expect(sv.summary).not.toBe(fi.summary);
    expect(blockText(sv.blocks)).not.toBe(blockText(fi.blocks));
  });

  test('names its sources, the day it was checked and the day of the next check', () => {
    expect(localDate(article.checked) <= localDate(article.nextReview)).toBe(true);
    expect(article.nextReview <= plusMonths(localDate(article.checked), 12)).toBe(true);
    expect(confidenceLevels).toContain(article.confidence);
    expect(mayBeShown(article.confidence)).toBe(true);
    expect(article.sources.length).toBeGreaterThan(0);
    for (const { title, url, date } of article.sources) {
      expect(title.fi).toMatch(/^\S[^]*\S$/);
      expect(title.sv).toMatch(/^\S[^]*\S$/);
      if (url !== null) expect(new URL(url).protocol).toBe('https:');
      if (date !== null) expect(date).toMatch(/^\d{4}(-\d{2}){0,2}$/);
    }
    const titles = article.sources.map(({ title }) => title.fi);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('is for an age and in a theme', () => {
    expect(kitThemes).toContain(article.theme);
    expect(article.ages.fromMonths).toBeGreaterThanOrEqual(0);
    expect(article.ages.toMonths).toBeGreaterThan(article.ages.fromMonths);
    expect(articlesForAge(kit, article.ages.fromMonths)).toContain(article);
    expect(articlesForAge(kit, article.ages.toMonths)).not.toContain(article);
  });

  test('leads to articles, services and reminders that there are', () => {
    const known = {
      articles: kit.map(({ slug }) => slug).filter((slug) => slug !== article.slug),
      services: authoredServices.map(({ id }) => id as string),
      reminders: rules.map(({ id }) => id as string),
    };
    for (const kind of ['articles', 'services', 'reminders'] as const) {
      const related = article.related[kind];
      expect(related.filter((id) => !known[kind].includes(id))).toEqual(nothing);
      expect(new Set(related).size).toBe(related.length);
    }
    expect(article.related.services.length).toBeGreaterThan(0);
  });
});

describe.each(inBoth)('%s', (_name, article, text, language) => {
  const links = linksOf(text.blocks);
  const prose = everyText(text);

  test('is short', () => {
    expect(text.minutes).toBeGreaterThanOrEqual(1);
    expect(text.minutes).toBeLessThanOrEqual(4);
    expect(text.summary.length).toBeLessThanOrEqual(140);
  });

  test('links to articles and services that there are, and names the services below it', () => {
    const slugs = links.filter((to) => to.type === 'article').map(({ slug }) => slug);
    expect(slugs.filter((slug) => !kit.some((each) => each.slug === slug))).toEqual(nothing);
    expect(slugs).not.toContain(article.slug);
    const ids = links.filter((to) => to.type === 'service').map(({ id }) => id);
    expect(ids.filter((id) => !authoredServices.some((each) => each.id === id))).toEqual(nothing);
    expect(ids.filter((id) => !article.related.services.includes(id))).toEqual(nothing);
  });

  test('leads to the crisis line that speaks its language', () => {
    const ids = links.filter((to) => to.type === 'service').map(({ id }) => id);
    expect(ids).not.toContain(language === 'fi' ? 'mieli-sv' : 'mieli-fi');
  });

  test('calls only numbers of the directory, which are written as they are dialled', () => {
    const known = new Set(authoredServices.flatMap(({ phones }) => phones.map(({ number }) => dialable(number))));
    const numbers = links.filter((to) => to.type === 'phone').map(({ number }) => number);
    expect(numbers.filter((number) => !known.has(number))).toEqual(nothing);
    for (const block of text.blocks) {
      for (const part of inlinesOf(block).flat()) {
        if (typeof part === 'string' || part.type !== 'link' || part.to.type !== 'phone') continue;
        expect(part.content.map(String).join('').replaceAll(' ', '')).toBe(part.to.number);
      }
    }
    // A number outside a link could not be called.
    const unlinked = text.blocks
      .flatMap(inlinesOf)
      .flatMap((content) => content.filter((part) => typeof part === 'string'));
    expect(unlinked.filter((part) => /\b(112|116 ?117|0\d[\d ]{5,})\b/.test(part))).toEqual(nothing);
  });

  test('says beside 116 117 that Åland is elsewhere', () => {
    const aland = language === 'fi' ? 'Ahvenanmaalla' : 'Åland';
    const beside = text.blocks.map((block) => blockText([block])).filter((words) => /116 ?117/.test(words));
    expect(beside.filter((words) => !words.includes(aland))).toEqual(nothing);
  });

  test('tells when and where to call', () => {
    const calls = text.blocks.filter((block) => block.type === 'callout' && block.tone === 'call');
    expect(calls).toHaveLength(1);
    expect(linksOf(calls)).toContainEqual({ type: 'service', id: 'neuvola' });
  });

  test('tells what is urgent, unless it is about a place in daycare', () => {
    const dangers = text.blocks.filter((block) => block.type === 'callout' && block.tone === 'danger');
    expect(dangers.length > 0).toBe(article.slug !== 'starting-daycare');
    const numbers = linksOf(dangers)
      .filter((to) => to.type === 'phone')
      .map(({ number }) => number);
    expect(numbers.includes('112')).toBe(article.slug !== 'starting-daycare');
  });

  test('gives no doses and no sums of money', () => {
    expect(prose).not.toMatch(/(?<!\p{L})(µg|μg|mikrogram\p{L}*|mg|milligram\p{L}*|ml|millilit\p{L}*|IU)(?!\p{L})/iu);
    expect(prose).not.toMatch(/€|(?<!\p{L})(euro\p{L}*|EUR)(?!\p{L})/iu);
  });

  test('does not order about', () => {
    // "pitää vauvaa sylissä" is holding, not ordering.
    const orders = /(?<!\p{L})(pitää(?! vauvaa)|täytyy|pitäisi|on pakko|måste|borde)(?!\p{L})/giu;
    expect(prose.match(orders) ?? nothing).toEqual(nothing);
  });

  test('is plain text of its language, with nothing of Markdown or HTML left', () => {
    expect(prose).not.toMatch(/&[a-z#\d]+;|\]\(|\*\*|__|<\/?[a-z]|\[!|^[#>]/im);
    expect(prose).not.toMatch(/ {2}|\s$/m);
    const foreign = language === 'fi' ? / (och|är|inte|för) / : / (ja|on|tai|ei) /;
    expect(prose).not.toMatch(foreign);
  });
});

test('at every age up to six there is something to read, the most exactly aimed first', () => {
  const slugsAt = (months: number) => articlesForAge(kit, months).map(({ slug }) => slug);
  expect(slugsAt(0)).toEqual(['first-weeks', 'crying', 'safe-sleep', 'day-and-night', 'the-couple']);
  expect(slugsAt(3)).toEqual(['months-3-4', 'crying', 'safe-sleep', 'day-and-night', 'the-couple']);
  expect(slugsAt(9)).toEqual(['starting-solids', 'safe-sleep', 'day-and-night', 'the-couple', 'starting-daycare']);
  for (let months = 0; months < 72; months++) expect(slugsAt(months).length, `${months} months`).toBeGreaterThan(0);
});

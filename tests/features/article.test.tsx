import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { packState } from '#app/pack-keeper.ts';
import { compileKit } from '#build/content-packs.ts';
import { languages } from '#domain/language.ts';
import { localDate } from '#domain/time/local-date.ts';
import { formatDate } from '#i18n/format.ts';
import { eraseEverything } from '#storage/erase.ts';
import { openApp, storeRealPacks } from '#tests/support/render-app.tsx';
import { filled, texts } from '#tests/support/texts.ts';

const kit = compileKit(process.cwd());

beforeEach(async () => {
  await eraseEverything();
  await storeRealPacks();
});

describe.each(languages)('the kit in %s', (language) => {
  const t = texts[language].kit;
  const at = (slug: string) => `/${language}/kit/${slug}`;

  test('every article stands once under its theme, with its ages and minutes', async () => {
    await openApp(`/${language}/kit`);
    for (const article of kit) {
      const theme = await screen.findByRole('list', { name: t.theme[article.theme] });
      const { title, summary, minutes } = article.texts[language];
      const link = within(theme).getByRole('link', { name: title });
      expect(link).toHaveAttribute('href', at(article.slug));
      expect(link.closest('li')).toHaveTextContent(summary);
      expect(link.closest('li')).toHaveTextContent(filled(t.minutes_other, { count: minutes }));
    }
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(kit.length);
  });

  test.each(kit.map(({ slug }) => slug))('%s: callouts, links, sources, related articles', async (slug) => {
    const article = kit.find((each) => each.slug === slug);
    if (!article) throw new Error(slug);
    const { title, blocks } = article.texts[language];
    await openApp(at(slug));
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeVisible();
    const callouts = blocks.flatMap((block) => (block.type === 'callout' ? [block.title] : []));
    for (const callout of callouts) expect(screen.getAllByRole('region', { name: callout }).length).toBeGreaterThan(0);

    const body = document.querySelector<HTMLElement>('main article');
    if (!body) throw new Error('no article');
    for (const link of within(body).getAllByRole('link'))
      expect(link.getAttribute('href')).toMatch(
        new RegExp(
          String.raw`^(https://|tel:\d+$|/${language}/(kit|services)/[a-z0-9-]+$|/${language}/(urgent|reminders)$)`,
        ),
      );

    const sources = within(screen.getByRole('region', { name: t.sources }));
    expect(sources.getAllByRole('listitem')).toHaveLength(article.sources.length);
    const review = filled(t.review, { date: formatDate(localDate(article.nextReview), language) });
    expect(sources.getByText(new RegExp(review.replaceAll('.', '\\.')))).toBeVisible();

    const related = within(screen.getByRole('heading', { level: 2, name: t.related }).closest('section') ?? body);
    expect(
      related
        .getAllByRole('link')
        .map((link) => link.getAttribute('href'))
        .sort(),
    ).toEqual(article.related.articles.map(at).sort());
  });

  test('one that is not there says so and leads back', async () => {
    packState.set({ status: 'stored', built: localDate('2026-11-21') });
    await openApp(at('nothing'));
    expect(await screen.findByRole('heading', { level: 1, name: t.notFound.title })).toBeVisible();
    expect(screen.getByRole('link', { name: t.back })).toHaveAttribute('href', `/${language}/kit`);
    packState.set({ status: 'unknown' });
  });
});

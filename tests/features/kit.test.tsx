import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { languages } from '#domain/language.ts';
import { stageNames, stages } from '#domain/kit/stages.ts';
import { kitThemes, themeTopics, type Topic } from '#domain/kit/topics.ts';
import { saveSetting } from '#storage/settings.ts';
import { aino, elli, emptyPhone, told } from '#tests/features/planned-family.ts';
import { kit, openApp } from '#tests/support/render-app.tsx';
import { filled, texts } from '#tests/support/texts.ts';

beforeEach(emptyPhone);

const slugOf = (link: Element) => link.getAttribute('href')?.split('/').at(-1) ?? '';

/** What stands under each heading of the page: the articles that its cards lead to, from the top. */
const listed = () =>
  [...document.querySelectorAll('main section')].map((section) => ({
    name: section.querySelector('h2')?.textContent,
    slugs: [...section.querySelectorAll('li a')].map(slugOf),
  }));
const under = (heading: string) => listed().find(({ name }) => name === heading)?.slugs;
const slugs = (articles: typeof kit) => articles.map(({ slug }) => slug);

describe.each(languages)('the kit in %s', (language) => {
  const t = texts[language].kit;
  const at = (page: string) => `/${language}/kit${page}`;
  const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
  const now = (name: string) => filled(t.forChild, { name });

  test('its door leads to every theme and every age, and to what belongs to one’s own child', async () => {
    await openApp(at(''));
    await heading(t.title);
    const links = within(screen.getByRole('main'))
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'));
    expect(links).toEqual([
      ...stageNames.map((stage) => at(`/age/${stage}`)),
      ...kitThemes.map((theme) => at(`/theme/${theme}`)),
      ...['milestones', 'album', 'growth', 'visit'].map((tool) => at(`/${tool}`)),
    ]);
    for (const theme of kitThemes)
      expect(screen.getByRole('link', { name: new RegExp(`^${t.theme[theme]}`) })).toHaveTextContent(
        t.themeText[theme],
      );
  });

  test('the pages of the themes list every article, under each of its topics', async () => {
    for (const theme of kitThemes) {
      const { unmount } = await openApp(at(`/theme/${theme}`));
      await heading(t.theme[theme]);
      expect(listed()).toEqual(
        themeTopics[theme].map((topic: Topic) => ({
          name: t.topic[topic],
          slugs: slugs(kit.filter(({ topics }) => topics.includes(topic))),
        })),
      );
      unmount();
    }
    expect(new Set(kit.flatMap(({ topics }) => topics))).toEqual(
      new Set(kitThemes.flatMap((theme): readonly Topic[] => themeTopics[theme])),
    );
  });

  test('the pages of the ages list whatever is for some of them, by theme, the most exactly aimed first', async () => {
    for (const stage of stageNames) {
      const { unmount } = await openApp(at(`/age/${stage}`));
      await heading(filled(t.stageTitle, { stage: t.stage[stage] }));
      const found = listed();
      const { fromMonths, toMonths } = stages[stage];
      expect(found.flatMap((group) => group.slugs).toSorted()).toEqual(
        slugs(kit.filter(({ ages }) => ages.toMonths > fromMonths && ages.fromMonths < toMonths)).toSorted(),
      );
      const order = kitThemes.map((theme) => t.theme[theme]);
      expect(found.map(({ name }) => order.indexOf(name ?? ''))).toEqual(
        found.map(({ name }) => order.indexOf(name ?? '')).toSorted((a, b) => a - b),
      );
      for (const group of found) {
        const spans = group.slugs.map((slug) => {
          const ages = kit.find((article) => article.slug === slug)?.ages;
          return ages ? ages.toMonths - ages.fromMonths : NaN;
        });
        expect(spans).toEqual(spans.toSorted((a, b) => a - b));
      }
      unmount();
    }
  });

  test('a card says what the article is about, for which age and how long it takes; the page leads back', async () => {
    const article = kit.find(({ slug }) => slug === 'months-3-4');
    if (!article) throw new Error('no article');
    const { title, summary, minutes } = article.texts[language];
    await openApp(at('/age/months-3-6'));
    const card = (await screen.findByRole('link', { name: title })).closest('li');
    expect(card).toHaveTextContent(summary);
    expect(card).toHaveTextContent(filled(t.ages, { from: 3, to: 4 }));
    expect(card).toHaveTextContent(filled(t.minutes_other, { count: minutes }));
    expect(screen.getByRole('link', { name: `‹ ${t.back}` })).toHaveAttribute('href', at(''));
  });

  test.each(['/theme/nothing', '/age/year-40'])('%s is no page', async (page) => {
    await openApp(at(page));
    expect(await heading(texts[language].app.notFound.title)).toBeVisible();
  });

  test('each child has what fits it and what comes next, the youngest first', async () => {
    await told(aino, { nickname: 'Aino', birthDate: '2024-05-01' });
    await told(elli, { nickname: 'Elli', birthDate: '2026-08-07' });
    await openApp(at(''));
    await screen.findByRole('heading', { name: now('Aino') });
    await waitFor(() => expect(under(now('Elli'))?.[0]).toBe('months-3-4'));
    expect(under(now('Elli'))).toContain('months-4-5');
    expect(under(now('Aino'))?.[0]).toBe('months-30-36');
    expect(under(now('Aino'))).not.toContain('months-3-4');
    const [first, second] = listed();
    expect([first?.name, second?.name]).toEqual([now('Elli'), now('Aino')]);
    expect(screen.getAllByRole('heading', { level: 3, name: t.comingUp }).length).toBeGreaterThan(0);
  });

  test('one born early has what fits the corrected age', async () => {
    await told(aino, { nickname: 'Aino', birthDate: '2026-08-07', dueDate: '2026-10-10' });
    await openApp(at(''));
    await waitFor(() => expect(under(now('Aino'))?.[0]).toBe('months-1-2'));
    expect(under(now('Aino'))).toContain('months-2-3');
  });

  test('a baby that is expected has its time of the pregnancy, and soon the first weeks', async () => {
    await told(aino, { dueDate: '2027-01-10' });
    await openApp(at(''));
    const name = now(texts[language].family.children.unnamedExpected);
    await waitFor(() => expect(under(name)?.[0]).toBe('pregnancy-3'));
    expect(under(name)).toContain('months-0-1');
  });

  test('neither hard times nor pages for the young, rhymes and lists come unasked', async () => {
    // A list is aimed exactly at the first week, and soon comes what is written for those of fourteen.
    await told(aino, { nickname: 'Aino', birthDate: '2026-11-20' });
    await told(elli, { nickname: 'Elli', birthDate: '2013-01-15' });
    await openApp(at(''));
    await waitFor(() => expect(under(now('Aino'))?.[0]).toBe('months-0-1'));
    expect(under(now('Aino'))).not.toContain('first-week-list');
    expect(under(now('Elli'))).toBeUndefined();
  });

  test('after a loss nothing is suggested, and everything is still there to be found', async () => {
    await told(aino, { nickname: 'Aino', birthDate: '2026-08-07' });
    await openApp(at(''));
    await screen.findByRole('heading', { name: now('Aino') });
    await saveSetting('hush', '2026-11-20');
    await waitFor(() => expect(screen.queryByRole('heading', { name: now('Aino') })).toBeNull());
    expect(screen.getByRole('main')).not.toHaveTextContent('Aino');
    expect(screen.queryByRole('heading', { name: t.comingUp })).toBeNull();
    expect(listed().map(({ name }) => name)).toEqual([t.byStage, t.byTheme, t.alsoHere]);
  });
});

test.each([
  ['/fi/search?q=itkee', 'Kun vauva itkee'],
  ['/sv/search?q=gråter', 'När babyn gråter'],
  ['/sv/search?q=itkee', 'När babyn gråter'],
])('%s finds it, in either language', async (path, article) => {
  await openApp(path);
  expect(await screen.findByRole('option', { name: article })).toBeVisible();
});

test('a search without hits leads on', async () => {
  await openApp('/fi/search?q=qwertyuiop');
  expect(await screen.findByText(/ei löytynyt mitään/)).toBeVisible();
});

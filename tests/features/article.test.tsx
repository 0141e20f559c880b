import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { packState } from '#app/pack-state.ts';
import { authoredServices } from '#content/directory/directory.ts';
import { municipalityCode } from '#domain/ids.ts';
import { themeOfArticle } from '#domain/kit/kit-order.ts';
import { kitThemes } from '#domain/kit/topics.ts';
import { languages, type Language } from '#domain/language.ts';
import { localDate } from '#domain/time/local-date.ts';
import { formatDate } from '#i18n/format.ts';
import { saveArea } from '#storage/area.ts';
import { emptyPhone } from '#tests/features/planned-family.ts';
import { kit, openApp } from '#tests/support/render-app.tsx';
import { filled, texts } from '#tests/support/texts.ts';

beforeEach(emptyPhone);

/** The first of each theme, and those with much that is their own. tests/content looks at every one of them. */
const chosen = [
  ...kitThemes.flatMap((theme) => kit.find((article) => themeOfArticle(article) === theme)?.slug ?? []),
  'crying',
  'ro-ro-till-fiskeskar',
  'babysitter',
  'violence',
  'applying-for-daycare',
];
const articleOf = (slug: string) => {
  const article = kit.find((each) => each.slug === slug);
  if (!article) throw new Error(`no article ${slug}`);
  return article;
};
const nameOf = (id: string, language: Language) => {
  const name = authoredServices.find((service) => service.id === id)?.name;
  return name?.[language] ?? name?.fi ?? id;
};

describe.each(languages)('an article in %s', (language) => {
  const t = texts[language].kit;
  const at = (slug: string) => `/${language}/kit/${slug}`;
  const section = async (name: string) =>
    within((await screen.findByRole('heading', { level: 2, name })).closest('section') ?? document.body);
  const hrefs = (links: readonly HTMLElement[]) => links.map((link) => link.getAttribute('href'));

  test.each(chosen)('%s: callouts, links, sources, related articles', async (slug) => {
    const article = articleOf(slug);
    const { title, blocks, minutes } = article.texts[language];
    await openApp(at(slug));
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeVisible();
    expect(screen.getByText(new RegExp(`^${filled(t.minutes_other, { count: minutes })} · `))).toBeVisible();
    const callouts = blocks.flatMap((block) => (block.type === 'callout' ? [block.title] : []));
    for (const callout of callouts) expect(screen.getAllByRole('region', { name: callout }).length).toBeGreaterThan(0);

    const body = document.querySelector<HTMLElement>('main article');
    if (!body) throw new Error('no article');
    for (const href of hrefs(within(body).queryAllByRole('link')))
      expect(href).toMatch(
        new RegExp(
          String.raw`^(https://|tel:\d+$|/${language}/(kit|services)/[a-z0-9-]+$|/${language}/(urgent|reminders)$)`,
        ),
      );

    const sources = within(screen.getByRole('region', { name: t.sources }));
    expect(sources.getAllByRole('listitem')).toHaveLength(article.sources.length);
    expect(sources.getByText(new RegExp(`^${t.confidence[article.confidence]}`))).toHaveTextContent(
      filled(t.review, { date: formatDate(localDate(article.nextReview), language) }),
    );
    const related = await section(t.related);
    expect(hrefs(related.getAllByRole('link')).sort()).toEqual(article.related.articles.map(at).sort());
  });

  test('a rhyme in the other language says so to a screen reader', async () => {
    const slug = language === 'fi' ? 'ro-ro-till-fiskeskar' : 'koro-koro-kirkkoon';
    const verse = articleOf(slug).texts[language].blocks.find((block) => block.type === 'verse');
    if (verse?.type !== 'verse') throw new Error('no verse');
    await openApp(at(slug));
    const line = await screen.findByText(verse.stanzas[0]?.[0] ?? 'no line');
    expect(line.closest('[lang]')).toHaveAttribute('lang', language === 'fi' ? 'sv' : 'fi');
  });

  test('the pager goes through its theme, one by one', async () => {
    const theme = kit.filter((article) => themeOfArticle(article) === 'rhymes');
    const [first, second] = theme;
    const { user, address } = await openApp(at(first?.slug ?? ''));
    const pager = () => within(screen.getByRole('navigation', { name: t.pager }));
    await screen.findByRole('navigation', { name: t.pager });
    expect(pager().queryByRole('link', { name: new RegExp(`^${t.previous}`) })).toBeNull();
    await user.click(pager().getByRole('link', { name: new RegExp(`^${t.next}`) }));
    expect(address()).toBe(at(second?.slug ?? ''));
    expect(await screen.findByRole('heading', { level: 1, name: second?.texts[language].title ?? '' })).toBeVisible();
    expect(pager().getByRole('link', { name: new RegExp(`^${t.previous}`) })).toHaveAttribute(
      'href',
      at(first?.slug ?? ''),
    );
    expect(screen.getByRole('link', { name: `‹ ${t.theme.rhymes}` })).toHaveAttribute('href', at('theme/rhymes'));
  });

  test('who helps: with no municipality told the nationwide services', async () => {
    await openApp(at('crying'));
    const services = await section(t.services);
    const found = services.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
    expect(found).toEqual(articleOf('crying').related.services.map((id) => nameOf(id, language)));
  });

  test('who helps: the family’s own clinic comes before the door to all of them', async () => {
    await saveArea(municipalityCode('905'));
    await openApp(at('crying'));
    await waitFor(async () => {
      const services = await section(t.services);
      const found = services.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
      expect(found.slice(0, 4)).toEqual(
        ['112', '116117', 'pohjanmaa-neuvola', 'neuvola'].map((id) => nameOf(id, language)),
      );
    });
  });

  test('who helps: on Åland the number that does not work there is left out', async () => {
    await saveArea(municipalityCode('478'));
    await openApp(at('crying'));
    const services = await section(t.services);
    await waitFor(() => expect(services.queryByRole('link', { name: nameOf('116117', language) })).toBeNull());
    expect(services.getByRole('link', { name: nameOf('112', language) })).toHaveAttribute(
      'href',
      `/${language}/services/112`,
    );
  });

  test('one that is not there says so and leads back', async () => {
    packState.set({ status: 'stored', built: localDate('2026-11-21') });
    await openApp(at('nothing'));
    expect(await screen.findByRole('heading', { level: 1, name: t.notFound.title })).toBeVisible();
    expect(screen.getByRole('link', { name: t.back })).toHaveAttribute('href', `/${language}/kit`);
    packState.set({ status: 'unknown' });
  });
});

test.each([
  ['/fi/kit/crying', 'Lähteet', 'Kun et enää jaksa'],
  ['/sv/kit/crying', 'Källor', /orkar/],
])('%s: callouts stand out, numbers dial', async (path, sources, callout) => {
  await openApp(path);
  expect(await screen.findByRole('heading', { level: 1 })).toBeVisible();
  expect(screen.getAllByRole('heading', { name: callout })[0]).toBeVisible();
  const numbers = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(numbers).toContain('tel:112');
  expect(numbers).toContain('tel:116117');
  const section = within(screen.getByRole('region', { name: sources }));
  expect(section.getAllByRole('listitem').length).toBeGreaterThan(2);
});

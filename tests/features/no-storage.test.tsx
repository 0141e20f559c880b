import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { languages } from '#domain/language.ts';
import { readPack } from '#domain/packs/read-pack.ts';
import { storePacks } from '#storage/packs.ts';
import { personal } from '#storage/personal-database.ts';
import { reference } from '#storage/reference-database.ts';
import { realContent } from '#tests/support/real-content.ts';
import { kit, openApp } from '#tests/support/render-app.tsx';
import { filled, texts } from '#tests/support/texts.ts';

/** A browser that forbids its database, as some do in private windows: what was fetched lives as long as the page. */
beforeEach(async () => {
  // Files that share a worker share what is open, too.
  personal.close();
  reference.close();
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('not here', 'SecurityError');
  });
  const opened = realContent.packs.map(({ entry, text }) => readPack(text, entry));
  const stored = await storePacks(
    opened.flatMap((pack) => (pack.ok ? [pack.value] : [])),
    [],
  );
  expect(stored).toEqual({ ok: false, error: 'storage-unavailable' });
});

describe.each(languages)('without a database in %s', (language) => {
  const t = texts[language];
  const at = (page: string) => `/${language}/${page}`;

  test.each([
    ['', t.today.greeting.day],
    ['services', t.services.title],
    ['kit', t.kit.title],
    ['kit/theme/rhythm', t.kit.theme.rhythm],
    ['kit/age/months-0-3', filled(t.kit.stageTitle, { stage: t.kit.stage['months-0-3'] })],
    ['reminders', t.reminders.title],
    ['reminders/daycare', t.daycare.title],
    ['reminders/timeline', t.reminders.timeline.title],
    ['urgent', t.urgent.title],
    ['settings', t.settings.title],
  ])('the page "%s" is there', async (page, heading) => {
    await openApp(at(page));
    expect(await screen.findByRole('heading', { level: 1, name: heading })).toBeVisible();
  });

  // Without a database the page makes its own segments.
  test('services are read from memory', async () => {
    const { user } = await openApp(`${at('search')}?q=nollalinja`);
    await user.click(await screen.findByRole('option', { name: /^(Nollalinja|Nollinjen)$/ }, { timeout: 20_000 }));
    expect(await screen.findByRole('link', { name: /080 005 005/ })).toBeVisible();
  }, 30_000);

  test('an article is found and read from memory; that nothing of it can be kept is said', async () => {
    const { title } = kit.find(({ slug }) => slug === 'crying')?.texts[language] ?? { title: '' };
    const { user } = await openApp(at('kit/theme/rhythm'));
    await user.click(await screen.findByRole('link', { name: title }));
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeVisible();
    await user.click(await screen.findByRole('button', { name: t.kit.save }));
    expect(await screen.findByRole('alert')).toHaveTextContent(t.app.failure['storage-unavailable']);
    expect(screen.getByRole('button', { name: t.kit.save })).toHaveAttribute('aria-pressed', 'false');
  });

  test('what is filled in stays in its field, and that it cannot be kept is said', async () => {
    const { user } = await openApp(at('kit/babysitter'));
    const [first] = await screen.findAllByRole('textbox');
    if (!first) throw new Error('no blank');
    await user.type(first, 'Aino');
    expect(await screen.findByRole('alert')).toHaveTextContent(t.app.failure['storage-unavailable']);
    await user.tab();
    expect(first).toHaveValue('Aino');
  });

  test('the day to apply is computed all the same; saving says why it cannot be kept, and keeps the day in its field', async () => {
    const { careStart } = t.reminders;
    const { user } = await openApp(at('reminders/daycare'));
    const field = await screen.findByLabelText(careStart.label);
    await user.type(field, '2027-08-01');
    expect(await screen.findByRole('heading', { name: /1\.4\.2027/ })).toBeVisible();
    await user.click(screen.getByRole('button', { name: t.daycare.start.save }));
    expect(await screen.findByRole('alert')).toHaveTextContent(t.app.failure['storage-unavailable']);
    expect(field).toHaveValue('2027-08-01');
  });

  test('the list of reminders says why nothing could be read, and never that there is nothing to remember', async () => {
    await openApp(at('reminders'));
    expect(await screen.findByText(t.app.failure['storage-unavailable'])).toBeVisible();
    expect(screen.queryByText(t.reminders.empty.title)).toBeNull();
    expect(screen.getByRole('link', { name: new RegExp(`^${t.reminders.links.daycare.title}`) })).toBeVisible();
  });

  test('a municipality can be looked up, and that it is not kept is said', async () => {
    const { area } = t.family;
    const { user } = await openApp(at('family'));
    await user.type(await screen.findByLabelText(area.label), '65100');
    await user.click(await screen.findByRole('button', { name: /Vaasa/ }));
    expect(await screen.findByRole('alert')).toHaveTextContent(t.app.failure['storage-unavailable']);
  });
});

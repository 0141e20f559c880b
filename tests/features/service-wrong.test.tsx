import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { site } from '#content/site.ts';
import { languages } from '#domain/language.ts';
import { eraseEverything } from '#storage/erase.ts';
import { fullService } from '#tests/domain/directory/full-service.ts';
import { openApp, storeRealPacks, storeServices } from '#tests/support/render-app.tsx';
import { filled, texts } from '#tests/support/texts.ts';

beforeEach(async () => {
  localStorage.clear();
  await eraseEverything();
  await storeRealPacks();
  await storeServices(
    [fullService, { ...fullService, id: 'nobody' as typeof fullService.id, feedback: '' }].map(
      ({ feedback, ...rest }) => (feedback ? { ...rest, feedback } : rest),
    ),
  );
});
afterEach(() => vi.restoreAllMocks());

describe.each(languages)('something is wrong, in %s', (language) => {
  const t = texts[language].service.wrong;
  const open = async (id = 'full') => {
    const app = await openApp(`/${language}/services/${id}`);
    await screen.findByRole('heading', { level: 1 });
    return app;
  };
  const letter = () => {
    const link = screen.getByRole('link', { name: t.mail }).getAttribute('href') ?? '';
    const [to = '', query = ''] = link.split('?');
    const part = (name: string) => decodeURIComponent(new RegExp(`${name}=([^&]*)`).exec(query)?.[1] ?? '');
    return { to, subject: part('subject'), body: part('body').replaceAll('\r\n', '\n') };
  };

  test('a letter to whoever keeps the data: which service, what, from when; nothing of the writer', async () => {
    const { user } = await open();
    await user.click(await screen.findByRole('button', { name: t.title }));
    expect(await screen.findByRole('heading', { name: t.title })).toHaveFocus();
    await user.click(screen.getByRole('radio', { name: t.things.phone }));
    await user.type(screen.getByRole('textbox', { name: t.words }), 'Numero & aika');
    const name = fullService.name[language] ?? '';
    expect(letter()).toEqual({
      to: 'mailto:tieto@talo.example',
      subject: filled(t.letter.subject, { name }),
      body: [
        filled(t.letter.what, { what: t.things.phone }),
        '',
        'Numero & aika',
        '',
        '—',
        name,
        filled(t.letter.id, { id: 'full' }),
        `http://localhost:3000/${language}/services/full?area=905`,
        filled(texts[language].service.source, { date: '21.11.2026' }),
      ].join('\n'),
    });
  });

  test('a personal identity code is refused with a kind word, and stays out of the letter', async () => {
    const { user } = await open();
    await user.click(await screen.findByRole('button', { name: t.title }));
    const words = screen.getByRole('textbox', { name: t.words });
    await user.type(words, 'Ajat väärin, 131052-308T');
    expect(screen.getByRole('alert')).toHaveTextContent(t.identity);
    expect(words).toHaveAccessibleDescription(expect.stringContaining(t.identity));
    expect(letter().body).toContain('Ajat väärin');
    expect(letter().body).not.toContain('308T');
    await user.type(words, '{Backspace>11/}');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('where the data name nobody it goes to the edition', async () => {
    const { user } = await open('nobody');
    await user.click(await screen.findByRole('button', { name: t.title }));
    await screen.findByRole('heading', { name: t.title });
    expect(letter().to).toBe(`mailto:${site.feedback[language]}`);
  });

  test('written without a network it waits, and is offered when there is one; it goes when the parent says that it was sent', async () => {
    const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const first = await open();
    await first.user.click(await screen.findByRole('button', { name: t.title }));
    expect(await screen.findByText(t.offline)).toBeVisible();
    await first.user.type(screen.getByRole('textbox', { name: t.words }), 'Ovi on siirtynyt');
    first.unmount();

    const second = await open();
    expect(screen.queryByText(t.unsent)).toBeNull();
    second.unmount();

    online.mockReturnValue(true);
    const third = await open();
    await third.user.click(await screen.findByRole('button', { name: t.show }));
    expect(await screen.findByRole('textbox', { name: t.words })).toHaveValue('Ovi on siirtynyt');
    await third.user.click(screen.getByRole('button', { name: t.sent }));
    expect(await screen.findByText(t.thanks)).toBeVisible();
    await waitFor(() => expect(screen.getByRole('button', { name: t.title })).toHaveFocus());
    third.unmount();

    await open();
    expect(screen.queryByText(t.unsent)).toBeNull();
  });

  test('closed it is kept, thrown away it is gone', async () => {
    const { user } = await open();
    await user.click(await screen.findByRole('button', { name: t.title }));
    await user.type(await screen.findByRole('textbox', { name: t.words }), 'Jotain');
    await user.click(screen.getByRole('button', { name: t.close }));
    expect(await screen.findByText(t.unsent)).toBeVisible();
    await user.click(screen.getByRole('button', { name: t.show }));
    await user.click(await screen.findByRole('button', { name: t.drop }));
    expect(await screen.findByText(t.dropped)).toBeVisible();
    expect(screen.queryByText(t.unsent)).toBeNull();
    expect(Object.keys(localStorage).filter((key) => key.includes('wrong'))).toEqual([]);
  });

  test('an empty letter is not sent: the form asks what is wrong', async () => {
    const { user } = await open();
    await user.click(await screen.findByRole('button', { name: t.title }));
    await user.click(await screen.findByRole('link', { name: t.mail }));
    expect(await screen.findByRole('alert')).toHaveTextContent(t.missing);
    expect(screen.queryByRole('button', { name: t.sent })).toBeNull();
  });
});

import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { englishLines } from '#content/directory/english.ts';
import { urgentServices } from '#content/directory/urgent.ts';
import { dialable } from '#domain/directory/phone-number.ts';
import { languages } from '#domain/language.ts';
import { municipalityCode } from '#domain/ids.ts';
import { saveArea } from '#storage/area.ts';
import { eraseEverything } from '#storage/erase.ts';
import { openApp, storeRealPacks } from '#tests/support/render-app.tsx';
import { filled, texts } from '#tests/support/texts.ts';

beforeEach(async () => {
  await eraseEverything();
  await storeRealPacks();
});

describe.each(languages)('urgent help in %s', (language) => {
  const t = texts[language].urgent;
  const path = `/${language}/urgent`;
  const line = (id: string) => {
    const name = urgentServices.find((service) => service.id === id)?.name[language] ?? '';
    return within(screen.getByRole('heading', { level: 2, name }).closest('li') ?? document.body);
  };

  test('each number of each line dials, named with whom it reaches', async () => {
    await openApp(path);
    for (const service of urgentServices) {
      const numbers = line(service.id)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href'));
      expect(numbers).toEqual(service.phones.map((phone) => `tel:${dialable(phone.number)}`));
      const [main] = service.phones;
      const name = filled(t.callTo, { number: main?.number ?? '', name: service.name[language] ?? '' });
      expect(line(service.id).getByRole('link', { name })).toBeVisible();
    }
    expect(screen.getByRole('link', { name: t.more })).toHaveAttribute('href', `/${language}/services?worry=big`);
    expect(screen.getByText(filled(t.checked, { date: '21.11.2026' }))).toBeVisible();
  });

  test('before a municipality is known, the helpline that leaves Åland out says so; at home on the mainland it does not', async () => {
    await openApp(path);
    expect(line('116117').getByText(t.notIn)).toBeVisible();
    expect(line('112').queryByText(t.notIn)).toBeNull();
    await saveArea(municipalityCode('905'));
    await waitFor(() => expect(line('116117').queryByText(t.notIn)).toBeNull());
    expect(line('116117').getByRole('link', { name: /116 117/ })).toBeVisible();
  });

  test('at home on Åland it cannot be called by mistake, and says why', async () => {
    await saveArea(municipalityCode('478'));
    await openApp(path);
    expect(await screen.findByText(t.notHere)).toBeVisible();
    expect(line('116117').queryByRole('link')).toBeNull();
    expect(line('116117').getByText(t.notHere)).toBeVisible();
    for (const { id } of urgentServices.filter((service) => service.id !== '116117'))
      expect(line(id).getAllByRole('link').length).toBeGreaterThan(0);
  });

  test('the English lines are marked as English and dial the same numbers', async () => {
    await openApp(path);
    const heading = screen.getByRole('heading', { level: 2, name: t.english });
    const list = within(heading.closest('section') ?? document.body).getByRole('list');
    expect(list).toHaveAttribute('lang', 'en');
    expect(
      within(list)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual(englishLines.map(({ number }) => `tel:${dialable(number)}`));
  });
});

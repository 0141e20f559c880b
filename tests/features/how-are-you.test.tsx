import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { municipalityCode } from '#domain/ids.ts';
import { languages } from '#domain/language.ts';
import { saveArea } from '#storage/area.ts';
import { eraseEverything } from '#storage/erase.ts';
import { openApp, storeRealPacks } from '#tests/support/render-app.tsx';
import { filled, texts } from '#tests/support/texts.ts';

/** A Monday in Finland. */
const noon = '2026-11-23T10:00:00Z';
const evening = '2026-11-23T17:20:00Z';

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
/** The tel: links of a titled part of the page, in order. */
async function numbersUnder(title: string): Promise<(string | null)[]> {
  const list = await screen.findByRole('list', { name: title });
  return within(list)
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'))
    .filter((href) => href?.startsWith('tel:') ?? false);
}

beforeEach(eraseEverything);

describe.each(languages)('how are you, in %s', (language) => {
  const { howAreYou: t, today, finding, urgent } = texts[language];
  const path = `/${language}/services/how-are-you`;
  const answer = (level: 'everyone' | 'small' | 'big') =>
    screen.getByRole('link', { name: new RegExp(today.how[level]) });

  // First of all: no pack has come yet.
  test('before anything is stored the red answer has every line of the app, and 112 above them', async () => {
    await openApp(`${path}?level=big`, evening);
    const emergency = screen.getByRole('link', { name: filled(urgent.callTo, { number: '112', name: t.big.danger }) });
    expect(emergency).toHaveAttribute('href', 'tel:112');
    const answering = await numbersUnder(t.big.answering);
    expect(new Set(answering)).toEqual(new Set(['tel:080005005', 'tel:0925250111', 'tel:116117', 'tel:0800147111']));
  });

  test('three answers, each one tap from the help of its level; the tab does not tell which', async () => {
    await storeRealPacks();
    const { user, address } = await openApp(path, noon);
    expect(await heading(t.title)).toBeVisible();
    for (const level of ['everyone', 'small', 'big'] as const) {
      await user.click(answer(level));
      expect(address()).toBe(`${path}?level=${level}`);
      expect(await heading(t[level].title)).toHaveFocus();
      expect(answer(level)).toHaveAttribute('aria-current', 'true');
      expect(document.title).toBe(`${t.title} – Eväät`);
    }
    const kept = Object.keys(localStorage).map((key) => `${key}=${localStorage.getItem(key)}`);
    expect(kept.join()).not.toMatch(/everyone|small|big/);
  });

  test('an answer that is none asks again', async () => {
    await openApp(`${path}?level=purple`, noon);
    expect(await heading(t.title)).toBeVisible();
  });

  test('a small worry: words to begin with, and what happens with each kind of help', async () => {
    await storeRealPacks();
    await saveArea(municipalityCode('091'));
    await openApp(`${path}?level=small`, noon);
    expect(await screen.findByText(t.small.words)).toBeVisible();
    for (const kind of ['clinic', 'family-support', 'counselling'] as const) {
      expect(await screen.findByRole('heading', { level: 2, name: finding.kind[kind] })).toBeVisible();
      expect(screen.getByText(t.what[kind])).toBeVisible();
    }
    const clinics = screen.getByRole('list', { name: finding.kind.clinic });
    expect(within(clinics).getAllByRole('link')[0]).toHaveAttribute('href', `/${language}/services/helsinki-5263`);
    const all = screen.getByRole('link', { name: new RegExp(`^${finding.kind['family-support']}: `) });
    expect(all).toHaveAttribute('href', `/${language}/services?worry=small&kind=family-support`);
    expect(screen.getByRole('link', { name: t.small.nowLink })).toHaveAttribute('href', `${path}?level=big`);
  });

  test('all is well: places to go to, how many are open now, and the own clinic', async () => {
    await storeRealPacks();
    await saveArea(municipalityCode('905'));
    await openApp(`${path}?level=everyone`, noon);
    const places = await screen.findByRole('list', { name: finding.kind['meeting-place'] });
    expect(within(places).getByRole('link', { name: 'Vaahteramäen avoin päiväkoti' })).toBeVisible();
    expect(screen.getByText(filled(t.openNow, { count: 1 }))).toBeVisible();
    expect(screen.getByRole('list', { name: t.clinic })).toBeVisible();
    expect(await screen.findByRole('heading', { level: 2, name: t.reading })).toBeVisible();
  });

  test('with no municipality nationwide help, and the way to choose one', async () => {
    await storeRealPacks();
    await openApp(`${path}?level=small`, noon);
    expect(await screen.findByRole('link', { name: texts[language].services.area.choose })).toBeVisible();
    expect(await screen.findByRole('list', { name: finding.kind.counselling })).toBeVisible();
  });

  test('in need at home in Helsinki: its own lines first, and how many answer now is said', async () => {
    await storeRealPacks();
    await saveArea(municipalityCode('091'));
    await openApp(`${path}?level=big`, evening);
    await waitFor(async () =>
      expect((await numbersUnder(t.big.answering)).slice(0, 2)).toEqual(['tel:020696006', 'tel:0931044222']),
    );
    const count = (await numbersUnder(t.big.answering)).length;
    expect(screen.getByText(filled(t.big.count_other, { count }))).toHaveAttribute('role', 'status');
    expect(screen.getByText(t.big.fear)).toBeVisible();
    const clinic = screen.getByRole('list', { name: t.clinic });
    expect(within(clinic).getAllByRole('link')[0]).toHaveAttribute('href', `/${language}/services/helsinki-5263`);
  });
});

test('a line that opens later says when, below those that answer', async () => {
  await storeRealPacks();
  await openApp('/sv/services/how-are-you?level=big', evening);
  const later = await screen.findByRole('list', { name: texts.sv.howAreYou.big.later });
  expect(within(later).getByRole('link', { name: 'Kyrkans samtalstjänst' })).toBeVisible();
  expect(within(later).getByText('Svarar igen kl. 20')).toBeVisible();
});

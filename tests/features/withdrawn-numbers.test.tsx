import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepRecalls } from '#app/recall-keeper.ts';
import { writeRecalls, type Recall } from '#domain/directory/recall.ts';
import { languages } from '#domain/language.ts';
import { localDate } from '#domain/time/local-date.ts';
import { eraseEverything } from '#storage/erase.ts';
import { storedRecalls, storeRecalls } from '#storage/recalls.ts';
import { openApp, storeRealPacks } from '#tests/support/render-app.tsx';

const date = localDate('2026-11-22');
/** The violence line's number has changed, the poison line's is wrong and nobody knows a better one. */
const recalls: readonly Recall[] = [
  { number: '+358 80 005 005', instead: '080 111 222', why: null, date },
  { number: '0800147111', instead: null, why: null, date },
];
const dialled = () => [...document.querySelectorAll('a[href^="tel:"]')].map((link) => link.getAttribute('href'));
/** No link dials one of them and no text spells one out. */
function expectNone() {
  expect(dialled()).not.toContain('tel:080005005');
  expect(dialled()).not.toContain('tel:0800147111');
  expect(document.body.textContent.replaceAll(/\s/g, '')).not.toMatch(/080005005|0800147111/);
}

beforeEach(async () => {
  await eraseEverything();
  await storeRealPacks();
});
afterEach(() => storeRecalls(writeRecalls([])));

describe('the list from the server', () => {
  const answer = (text: string) =>
    vi.stubGlobal('fetch', () =>
      Promise.resolve(new Response(text, { headers: { 'content-type': 'application/json' } })),
    );

  test('is kept; what is none, or no answer, leaves what was told last', async () => {
    answer(writeRecalls(recalls));
    expect(await keepRecalls()).toBe(true);
    for (const text of ['', '{"format":2,"recalls":[]}', '[]']) {
      answer(text);
      expect(await keepRecalls()).toBe(false);
    }
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await keepRecalls()).toBe(false);
    expect(await storedRecalls()).toHaveLength(recalls.length);
    answer(writeRecalls([]));
    expect(await keepRecalls()).toBe(true);
    expect(await storedRecalls()).toEqual([]);
  });
});

describe.each(languages)('a number that was withdrawn, in %s', (language) => {
  test.each([
    ['urgent', '080 111 222'],
    ['services/how-are-you?level=big', '080 111 222'],
    ['services?worry=big', '080 111 222'],
    ['services/nollalinja', '080 111 222'],
    ['services/poison', '09 471 977'],
  ])('is nowhere on %s, where %s stands', async (page, there) => {
    await storeRecalls(writeRecalls(recalls));
    await openApp(`/${language}/${page}`);
    await waitFor(() => expect(document.body).toHaveTextContent(there));
    await waitFor(expectNone);
  });

  test('goes from an open page at once, and comes back when it is right again', async () => {
    await openApp(`/${language}/urgent`);
    expect(dialled()).toContain('tel:080005005');
    await storeRecalls(writeRecalls(recalls));
    await waitFor(expectNone);
    expect(dialled()).toContain('tel:080111222');
    const english = screen.getAllByRole('list').find((each) => each.lang === 'en');
    expect(within(english ?? document.body).getByRole('link', { name: '080 111 222' })).toBeVisible();
    await storeRecalls(writeRecalls([]));
    await waitFor(() => expect(dialled()).toContain('tel:0800147111'));
  });

  test('makes room for the one to call instead where help is asked for now', async () => {
    await storeRecalls(writeRecalls(recalls));
    await openApp(`/${language}/services/how-are-you?level=big`);
    await waitFor(() => expect(dialled()).toContain('tel:080111222'));
    expect(dialled()[0]).toBe('tel:112');
  });
});

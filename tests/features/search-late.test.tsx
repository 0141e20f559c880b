import { screen, waitFor } from '@testing-library/react';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Answer, Question } from '#domain/search/search.ts';
import { eraseEverything } from '#storage/erase.ts';
import { getReady, realSearch } from '#tests/support/real-finder.ts';
import { openApp, storeRealPacks } from '#tests/support/render-app.tsx';
import { texts } from '#tests/support/texts.ts';

/** Questions wait here until a test lets the worker answer. */
const waiting = vi.hoisted(() => ({ asked: [] as { question: Question; answer: () => void; fail: () => void }[] }));

vi.mock('#app/searching/finder.ts', async () => {
  const { realFinder } = await import('#tests/support/real-finder.ts');
  const find = (question: Question) =>
    new Promise<Answer>((done, failed) => {
      const answer = () => done(realSearch()(question));
      waiting.asked.push({ question, answer, fail: () => failed(new Error('no worker')) });
    });
  return { ...realFinder, find };
});

beforeAll(getReady, 60_000);
beforeEach(async () => {
  await eraseEverything();
  await storeRealPacks();
  waiting.asked = [];
});

const t = texts.fi.search;
/** Long enough for an answer to be opened and shown on a busy machine. */
const settleMs = 1_500;
const asked = (text: string) => waiting.asked.filter(({ question }) => question.text === text);

/** Types words and waits until each beginning of them has been asked. */
async function typing(words: string) {
  const app = await openApp('/fi/search');
  await app.user.type(await screen.findByRole('combobox'), words);
  await waitFor(() => expect(asked(words).length).toBeGreaterThan(0));
  return app;
}

test('an answer that comes late never takes the place of one to a later question', async () => {
  await typing('kela');
  for (const { answer } of asked('kela')) answer();
  expect(await screen.findByRole('option', { name: /^Kela: / })).toBeVisible();
  // Names first; what is said of each, such as its hours, comes a moment later.
  await new Promise((done) => setTimeout(done, settleMs));
  const shown = screen.getAllByRole('option').map(({ textContent }) => textContent);
  const earlier = waiting.asked.filter(({ question }) => question.text !== 'kela');
  expect(earlier.length).toBeGreaterThan(0);
  for (const { answer } of earlier.reverse()) answer();
  await new Promise((done) => setTimeout(done, settleMs));
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(shown);
});

test('while the whole word is on its way the answer to its beginning stands', async () => {
  await typing('kela');
  for (const { answer } of asked('kel')) answer();
  expect(await screen.findByRole('option', { name: /^Kela: / })).toBeVisible();
});

test('a wait longer than a blink is said; what was cleared meanwhile is not answered any more', async () => {
  const { user } = await typing('kela');
  expect(await screen.findByText(t.searching)).toBeVisible();
  await user.clear(screen.getByRole('combobox'));
  for (const { answer } of waiting.asked) answer();
  expect(await screen.findByText(t.start)).toBeVisible();
  await new Promise((done) => setTimeout(done, settleMs));
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(screen.queryByText(t.searching)).toBeNull();
});

test('a search that cannot be opened says so, leads on, and tries again at a tap', async () => {
  const { user } = await typing('kela');
  for (const { fail } of waiting.asked) fail();
  expect(await screen.findByText(t.failed.title)).toBeVisible();
  expect(screen.getByRole('link', { name: t.none.services })).toHaveAttribute('href', '/fi/services');
  waiting.asked = [];
  await user.click(screen.getByRole('button', { name: t.failed.retry }));
  await waitFor(() => expect(asked('kela').length).toBeGreaterThan(0));
  for (const { answer } of asked('kela')) answer();
  expect(await screen.findByRole('option', { name: /^Kela: / })).toBeVisible();
  expect(screen.queryByText(t.failed.title)).toBeNull();
});

import timers from 'node:timers';
import { render, screen, waitFor, within, type BoundFunctions, type queries } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Language } from '#domain/language.ts';
import { AddPage } from '#features/sync/add-page.tsx';
import { CodePage } from '#features/sync/code-page.tsx';
import { DeletedPage } from '#features/sync/deleted-page.tsx';
import { JoinPage } from '#features/sync/join-page.tsx';
import { SyncContext } from '#features/sync/sync-context.ts';
import { SyncPage } from '#features/sync/sync-page.tsx';
import { LanguageProvider } from '#i18n/language-context.tsx';
import { loadTexts, loadTextsOf } from '#i18n/texts.ts';
import { openPhone, type OpenPhone } from '#tests/app/syncing/family.ts';
import { childRow, memory } from '#tests/storage/samples.ts';
import { sqliteRelay } from '#tests/support/sqlite-relay.ts';
import { texts } from '#tests/support/texts.ts';

const patience = { timeout: 8_000 };

beforeAll(async () => {
  for (const language of ['fi', 'sv'] as const) await Promise.all([loadTexts(language), loadTextsOf('sync', language)]);
});

// The relay runs here too, and takes its timers for Node's.
beforeEach(() => {
  for (const name of ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] as const)
    vi.stubGlobal(name, timers[name]);
});

/** The pages of sync on one phone, with its real engine. */
function show(phone: OpenPhone, language: Language) {
  const at = `/${language}/settings/phones`;
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  const { container } = render(
    <MemoryRouter initialEntries={[at]}>
      <Suspense>
        <LanguageProvider language={language}>
          <SyncContext value={phone.sync}>
            <Routes>
              <Route path={at} element={<SyncPage />} />
              <Route path={`${at}/add`} element={<AddPage />} />
              <Route path={`${at}/join`} element={<JoinPage />} />
              <Route path={`${at}/code`} element={<CodePage />} />
              <Route path={`${at}/deleted`} element={<DeletedPage />} />
            </Routes>
          </SyncContext>
        </LanguageProvider>
      </Suspense>
    </MemoryRouter>,
  );
  return { page: within(container), t: texts[language].sync };
}

type Page = BoundFunctions<typeof queries>;

/** The signs of a code as they stand on a page. */
const signsOn = (page: Page) =>
  page
    .getAllByRole('listitem')
    .map((item) => item.firstElementChild?.textContent ?? '')
    .filter((text) => /^[0-9A-Z]{4}$/.test(text))
    .join(' ')
    .toLowerCase();

test('two parents, one writing Finnish and one Swedish, share what they have, see it said, and get back what was deleted', async () => {
  const relay = await sqliteRelay();
  const [first, second] = [await openPhone(relay), await openPhone(relay)];
  await first.on((db) => db.memories.add(memory));
  await second.on((db) => db.children.add(childRow({ nickname: 'Aino' })));
  const user = userEvent.setup({ delay: null });
  const mother = show(first, 'fi');
  const father = show(second, 'sv');

  // The first phone switches on, and the code is read back from paper.
  await user.type(await mother.page.findByLabelText(mother.t.start.name), 'Anna');
  await user.click(mother.page.getByRole('button', { name: mother.t.start.action }));
  await user.click(await mother.page.findByRole('button', { name: mother.t.code.written }));
  await user.click(mother.page.getByRole('button', { name: mother.t.code.show }));
  await mother.page.findByRole('button', { name: mother.t.code.written });
  const code = signsOn(mother.page);
  expect(code).toHaveLength(34);
  await user.click(mother.page.getByRole('button', { name: mother.t.code.written }));
  await user.type(mother.page.getByLabelText(mother.t.code.typed), `${code}{Enter}`);
  await user.click(await mother.page.findByRole('link', { name: mother.t.code.next }, patience));

  // The second one types the code that the first one shows.
  await mother.page.findByRole('img', { name: mother.t.add.picture }, patience);
  await user.click(await father.page.findByRole('link', { name: father.t.start.join }));
  await user.type(father.page.getByLabelText(father.t.start.name), 'Mikael');
  await user.type(father.page.getByLabelText(father.t.join.typed), signsOn(mother.page));
  await user.click(father.page.getByRole('button', { name: father.t.join.continue }));
  const digitsOn = async (page: Page) => (await page.findByText(/^\d{3} \d{3}$/, undefined, patience)).textContent;
  expect(await digitsOn(mother.page)).toBe(await digitsOn(father.page));
  await user.click(mother.page.getByRole('button', { name: mother.t.digits.same }));
  expect(await mother.page.findByRole('heading', { name: mother.t.add.done }, patience)).toBeVisible();
  await user.click(await father.page.findByRole('link', { name: father.t.join.open }, patience));
  await user.click(mother.page.getByRole('link', { name: mother.t.add.ready }));

  // Both name both, and say "on all devices" once it is so.
  for (const { page, t } of [mother, father]) {
    expect(await page.findByText(t.state.everywhere, undefined, patience)).toBeVisible();
    for (const name of [/^Anna/, /^Mikael/]) expect(await page.findByRole('heading', { name })).toBeVisible();
  }
  expect(await second.on((db) => db.memories.count())).toBe(1);
  expect((await first.on((db) => db.children.toArray())).map(({ nickname }) => nickname)).toEqual(['Aino']);

  // What one deletes the other may bring back.
  await second.on((db) => db.memories.delete(memory.id));
  await waitFor(async () => expect(await first.on((db) => db.memories.count())).toBe(0), patience);
  await user.click(mother.page.getByRole('link', { name: mother.t.deleted.open }));
  expect(await mother.page.findByRole('heading', { name: memory.title }, patience)).toBeVisible();
  await user.click(mother.page.getByRole('button', { name: new RegExp(`^${mother.t.deleted.restore}`) }));
  await waitFor(async () => expect(await second.on((db) => db.memories.count())).toBe(1), patience);
  expect(screen.queryByRole('alert')).toBeNull();
}, 60_000);

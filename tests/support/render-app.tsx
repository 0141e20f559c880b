import { render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { Suspense } from 'react';
import { MemoryRouter, Route, Routes, useLocation } from 'react-router';
import { beforeAll } from 'vitest';
import { App } from '#app/app.tsx';
import { RouteDataContext } from '#app/route-data.ts';
import { routes } from '#app/routes.ts';
import type { Service } from '#domain/directory/service.ts';
import type { WrittenPack } from '#domain/packs/write-packs.ts';
import { languageOf } from '#domain/site-map.ts';
import { textParts } from '#domain/text-parts.ts';
import { loadTexts, loadTextsOf } from '#i18n/texts.ts';
import { ClockContext } from '#platform/clock.tsx';
import { readPack } from '#domain/packs/read-pack.ts';
import { storePacks } from '#storage/packs.ts';
import { extraPack } from '#tests/support/extra-pack.ts';
import { realContent } from '#tests/support/real-content.ts';

async function store(packs: readonly WrittenPack[], drop: readonly string[] = []): Promise<void> {
  const opened = packs.map(({ entry, text }) => readPack(text, entry));
  const stored = await storePacks(
    opened.map((pack) => {
      if (!pack.ok) throw new Error(pack.error.reason);
      return pack.value;
    }),
    drop,
  );
  if (!stored.ok) throw new Error(stored.error);
}

/* Fetched and compiled before the first test's time runs: on a starved machine that alone took all of its ten seconds. */
beforeAll(() => Promise.all(routes.map(({ page }) => page.preload())), 60_000);

const real = realContent.packs;
/** The real kit, in its own order. */
export const kit = realContent.articles;
export const packCount = real.length;
let holdsRealAlone = false;

/** Puts the real authored content on this "phone", as the pack keeper would have, and takes away what a test added. */
export async function storeRealPacks(): Promise<void> {
  if (!holdsRealAlone) await store(real, ['directory-all-extra-1']);
  holdsRealAlone = true;
}

/** Services of a test's own beside the real ones. */
export function storeServices(services: readonly Service[]): Promise<void> {
  holdsRealAlone = false;
  return store(extraPack(services));
}

function Address({ onChange }: { onChange: (address: string) => void }) {
  const { pathname, search } = useLocation();
  onChange(pathname + search);
  return null;
}

export interface OpenApp {
  readonly user: UserEvent;
  /** The address as the bar would show it. */
  readonly address: () => string;
  /** Closes it. */
  readonly unmount: () => void;
}

/** Opens the whole app at an address, on a day of one's own; only the clock is not real. */
export async function openApp(path: string, now = '2026-11-21T10:00:00Z'): Promise<OpenApp> {
  const language = languageOf(path);
  if (!language) throw new Error(`${path} has no language`);
  // No page suspends, and what arrives from the stores later is not announced to `act`: a parent does not wait for it either.
  await Promise.all([
    loadTexts(language),
    ...textParts.map((part) => loadTextsOf(part, language)),
    ...routes.map(({ page }) => page.preload()),
  ]);
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  let address = path;
  const user = userEvent.setup({ delay: null });
  const { unmount } = render(
    <ClockContext value={{ now: () => new Date(now) }}>
      <RouteDataContext value={{}}>
        <MemoryRouter initialEntries={[path]}>
          <Address onChange={(next) => (address = next)} />
          <Suspense>
            <Routes>
              <Route path="*" element={<App />} />
            </Routes>
          </Suspense>
        </MemoryRouter>
      </RouteDataContext>
    </ClockContext>,
  );
  return { user, address: () => address, unmount };
}

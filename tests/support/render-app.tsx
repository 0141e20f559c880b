import { render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { Suspense } from 'react';
import { MemoryRouter, Route, Routes, useLocation } from 'react-router';
import { App } from '#app/app.tsx';
import { RouteDataContext } from '#app/route-data.ts';
import { routeOf } from '#app/routes.ts';
import { compileContent } from '#build/content-packs.ts';
import { languageOf } from '#domain/site-map.ts';
import { loadTexts } from '#i18n/texts.ts';
import { ClockContext } from '#platform/clock.tsx';
import { readPack } from '#domain/packs/read-pack.ts';
import { storePacks } from '#storage/packs.ts';

/** Puts the real authored content on this "phone", as the pack keeper would have. */
export async function storeRealPacks(): Promise<void> {
  const { packs } = compileContent(process.cwd());
  const opened = packs.map(({ entry, text }) => readPack(text, entry));
  const stored = await storePacks(
    opened.map((pack) => {
      if (!pack.ok) throw new Error(pack.error.reason);
      return pack.value;
    }),
    [],
  );
  if (!stored.ok) throw new Error(stored.error);
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
}

/** Opens the whole app at an address, on a day of one's own; only the clock is not real. */
export async function openApp(path: string, now = '2026-11-21T10:00:00Z'): Promise<OpenApp> {
  const language = languageOf(path);
  if (!language) throw new Error(`${path} has no language`);
  await Promise.all([loadTexts(language), routeOf(path.split('?')[0] ?? path)?.page.preload()]);
  let address = path;
  const user = userEvent.setup();
  render(
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
  return { user, address: () => address };
}

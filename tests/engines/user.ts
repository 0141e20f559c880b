import type { Tab } from './engine.ts';

const waitMs = 30_000;
const pauseMs = 100;

/** Asks until the answer is something, and says what was waited for and what the page showed when it never is. */
export async function until<T>(what: string, tab: Tab, ask: () => Promise<T | null | false>, ms = waitMs): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    // A page that is just being left answers with an error.
    const told = await ask().catch(() => null);
    if (told !== null && told !== false) return told;
    if (Date.now() > end) {
      const shown = await tab.run(() => document.body.innerText.slice(0, 1_500), null).catch(String);
      throw new Error(`${what}: not within ${ms / 1000} s. The page: ${shown.replaceAll(/\s+/g, ' ')}`);
    }
    await new Promise((done) => setTimeout(done, pauseMs));
  }
}

interface Named {
  readonly role: 'button' | 'heading';
  /** All of the name, or a part of it. */
  readonly name: string;
}

/**
 * In the page: what has a role and a name, as a parent and a screen reader find it, where it is seen. Kept to what these checks need: the
 * whole rules of names are axe's and Testing Library's business.
 */
const findInPage = ({ role, name, act }: Named & { readonly act: 'see' | 'press' }) => {
  const selectors = {
    button: 'button, [role=button], summary',
    heading: 'h1, h2, h3',
  };
  const plain = (value: string | null | undefined) =>
    (value ?? '').replaceAll('\u00AD', '').replaceAll(/\s+/g, ' ').trim();
  const nameOf = (element: Element) => plain(element.getAttribute('aria-label')) || plain(element.textContent);
  const isSeen = (element: Element) => element.getClientRects().length > 0;
  const all = [...document.querySelectorAll<HTMLElement>(selectors[role])].filter(isSeen);
  const found =
    all.find((each) => nameOf(each) === plain(name)) ?? all.find((each) => nameOf(each).includes(plain(name)));
  if (!found) return false;
  if (act === 'press') found.click();
  return true;
};

export const see = (tab: Tab, named: Named, ms?: number): Promise<boolean> =>
  until(`${named.role} "${named.name}"`, tab, () => tab.run(findInPage, { ...named, act: 'see' }), ms);

export const press = (tab: Tab, named: Named): Promise<boolean> =>
  until(`${named.role} "${named.name}"`, tab, () => tab.run(findInPage, { ...named, act: 'press' }));

export const seeText = (tab: Tab, pattern: RegExp, ms?: number): Promise<string> =>
  until(
    String(pattern),
    tab,
    async () =>
      pattern.exec((await tab.run(() => document.body.innerText, null)).replaceAll('\u00AD', ''))?.[0] ?? null,
    ms,
  );

/** What the page gives away as a file from now on: its text, in order. A browser's own dialogue for saving is not a page's to answer. */
export const catchFiles = (tab: Tab): Promise<void> =>
  tab.run(() => {
    const files: string[] = [];
    Object.assign(globalThis, { caughtFiles: files });
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) void blob.text().then((text) => files.push(text));
      return make(blob);
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      if (this.download === '') this.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    };
    // Where a phone would share the file, it is saved here.
    Object.defineProperty(navigator, 'canShare', { configurable: true, value: undefined });
  }, null);

export const caughtFile = (tab: Tab): Promise<string> =>
  until('a file', tab, () => tab.run(() => (globalThis as { caughtFiles?: string[] }).caughtFiles?.[0] ?? null, null));

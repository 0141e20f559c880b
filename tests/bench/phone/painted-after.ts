import type { Locator, Page } from '@playwright/test';

/** What is done: a control is tapped, or the address changes inside the page as Back and Forward change it. */
type Act = Locator | { readonly to: string };
/** What the page then shows: another text in this place, or an element of these that begins with a text. */
type Sign = { readonly changed: string } | { readonly shown: string; readonly begins: string };

const patienceMs = 20_000;

/** From an act until the frame that shows its sign has been painted, ms; not a number when it never was. Looked at from inside the page. */
export async function paintedAfter(page: Page, act: Act, sign: Sign): Promise<number> {
  const tapped = 'to' in act ? null : await act.elementHandle();
  return page.evaluate(
    ({ tapped: control, to, changed, shown, begins, patience }) =>
      new Promise<number>((done) => {
        setTimeout(() => done(Number.NaN), patience);
        const text = () => document.querySelector(changed)?.textContent ?? '';
        const old = changed === '' ? '' : text();
        const isThere = () =>
          changed === ''
            ? [...document.querySelectorAll(shown)].some(({ textContent }) => textContent.startsWith(begins))
            : text() !== old && text() !== '';
        const observer = new MutationObserver(() => {
          if (!isThere()) return;
          observer.disconnect();
          // A frame's callbacks run before its layout and paint, a message sent from one after them.
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => done(performance.now() - before);
            port2.postMessage(null);
          });
        });
        observer.observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true });
        const before = performance.now();
        if (control) {
          (control as HTMLElement).click();
          return;
        }
        history.pushState({}, '', to);
        dispatchEvent(new PopStateEvent('popstate', { state: {} }));
      }),
    {
      tapped,
      to: 'to' in act ? act.to : '',
      changed: 'changed' in sign ? sign.changed : '',
      shown: 'shown' in sign ? sign.shown : '',
      begins: 'shown' in sign ? sign.begins : '',
      patience: patienceMs,
    },
  );
}

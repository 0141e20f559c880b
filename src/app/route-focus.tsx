import { useEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import { isDateId } from '#domain/reminders/date-id.ts';
import { focusHeading } from '#ui/focus.ts';

interface Visit {
  readonly scroll: number;
  /** The link in the page itself that was followed away from it; the bar is there on every page. */
  readonly link: { readonly href: string; /** How far below the window's top it stood. */ readonly top: number } | null;
}

const visits = new Map<string, Visit>();
const waitMs = 3_000;

/**
 * Runs `attempt` on each frame until it says true: a page that comes from the database is not there in the first one.
 * Whoever touches a key or the screen meanwhile has moved on and is left alone; `tooLate` does what can be done after all.
 */
function onceReady(attempt: () => boolean, tooLate: () => void = () => undefined): () => void {
  const until = performance.now() + waitMs;
  const moved = new AbortController();
  for (const sign of ['keydown', 'pointerdown'])
    addEventListener(sign, () => moved.abort(), { capture: true, signal: moved.signal });
  const step = () => {
    if (moved.signal.aborted) return;
    if (attempt()) moved.abort();
    else if (performance.now() < until) requestAnimationFrame(step);
    else {
      tooLate();
      moved.abort();
    }
  };
  requestAnimationFrame(step);
  return () => moved.abort();
}

function returnTo({ scroll, link }: Visit): void {
  const followed = link && document.querySelector<HTMLElement>(`main a[href="${CSS.escape(link.href)}"]`);
  if (!followed) {
    scrollTo(0, scroll);
    focusHeading();
    return;
  }
  // Where the link stood on the screen, not how far the page was scrolled: what is above it may still be arriving.
  scrollBy(0, followed.getBoundingClientRect().top - link.top);
  followed.focus({ preventScroll: true });
}

/** The date that the address names; any other fragment means something else. */
function focusDate(hash: string): boolean {
  const date = isDateId(hash.slice(1)) ? document.getElementById(hash.slice(1)) : null;
  date?.focus({ preventScroll: true });
  date?.scrollIntoView({ block: 'center' });
  return date !== null;
}

const isLongEnough = ({ scroll }: Visit) => document.documentElement.scrollHeight >= scroll + innerHeight;

/**
 * What a browser does by itself between pages and a single-page app must do: a new page starts at its top with the focus on
 * its heading, going back returns to the place and the link one left from. The first page and a language switch move nothing.
 */
export function RouteFocus() {
  const location = useLocation();
  const type = useNavigationType();
  const previous = useRef<{ key: string; pathname: string } | null>(null);
  const { key, pathname, hash } = location;
  const keepFocus = (location.state as { keepFocus?: boolean } | null)?.keepFocus === true;

  useEffect(() => {
    history.scrollRestoration = 'manual';
    const leave = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('main a') : null;
      const href = link?.getAttribute('href');
      visits.set(key, { scroll: scrollY, link: link && href ? { href, top: link.getBoundingClientRect().top } : null });
    };
    addEventListener('click', leave, { capture: true });
    return () => removeEventListener('click', leave, { capture: true });
  }, [key]);

  useEffect(() => {
    const before = previous.current;
    previous.current = { key, pathname };
    if (!before || before.pathname === pathname || keepFocus) return;
    const visit = type === NavigationType.Pop ? visits.get(key) : undefined;
    if (!visit) {
      scrollTo(0, 0);
      let stop = onceReady(() => {
        const isThere = focusHeading();
        if (isThere && hash !== '') stop = onceReady(() => focusDate(hash));
        return isThere;
      });
      return () => stop();
    }
    const comeBack = () => returnTo(visit);
    return onceReady(() => {
      if (!isLongEnough(visit)) return false;
      comeBack();
      return true;
    }, comeBack);
  }, [key, pathname, hash, type, keepFocus]);

  return null;
}

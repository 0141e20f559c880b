import { useEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

interface Visit {
  readonly scroll: number;
  /** The link that was followed away from the page. */
  readonly link: string | null;
}

const visits = new Map<string, Visit>();
const framesToWait = 40;

/** Runs `attempt` on each frame until it says true: a page that comes from the database is not there in the first one. */
function onceReady(attempt: () => boolean): () => void {
  let frame = 0;
  let left = framesToWait;
  const step = () => {
    left -= 1;
    if (!attempt() && left > 0) frame = requestAnimationFrame(step);
  };
  frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}

function focusHeading(): boolean {
  const heading = document.querySelector<HTMLElement>('main h1');
  heading?.focus({ preventScroll: true });
  return heading !== null;
}

function returnTo({ scroll, link }: Visit): boolean {
  if (document.documentElement.scrollHeight < scroll + innerHeight) return false;
  scrollTo(0, scroll);
  const followed = link && document.querySelector<HTMLElement>(`main a[href="${CSS.escape(link)}"]`);
  if (followed) followed.focus({ preventScroll: true });
  else focusHeading();
  return true;
}

/**
 * What a browser does by itself between pages and a single-page app must do: a new page starts at its top with the focus on
 * its heading, going back returns to the place and the link one left from. The first page and a language switch move nothing.
 */
export function RouteFocus() {
  const location = useLocation();
  const type = useNavigationType();
  const previous = useRef<{ key: string; pathname: string } | null>(null);
  const { key, pathname } = location;
  const keepFocus = (location.state as { keepFocus?: boolean } | null)?.keepFocus === true;

  useEffect(() => {
    history.scrollRestoration = 'manual';
    const leave = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      visits.set(key, { scroll: scrollY, link: link?.getAttribute('href') ?? null });
    };
    addEventListener('click', leave, { capture: true });
    return () => removeEventListener('click', leave, { capture: true });
  }, [key]);

  useEffect(() => {
    const before = previous.current;
    previous.current = { key, pathname };
    if (!before || before.pathname === pathname || keepFocus) return;
    const visit = type === NavigationType.Pop ? visits.get(key) : undefined;
    if (visit) return onceReady(() => returnTo(visit));
    scrollTo(0, 0);
    return onceReady(focusHeading);
  }, [key, pathname, type, keepFocus]);

  return null;
}

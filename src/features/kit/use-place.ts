import { useEffect, type RefObject } from 'react';
import { whenCheap } from '#platform/when-idle.ts';

/** Below the bar at the top, which covers what has scrolled under it. */
const topOfReading = 96;
const restMilliseconds = 800;

function blockAtTop(article: Element): number {
  const blocks = [...article.querySelectorAll('[data-block]')];
  const seen = blocks.findIndex((block) => block.getBoundingClientRect().bottom > topOfReading);
  return seen < 0 ? blocks.length - 1 : seen;
}

/** Keeps the place of a reader who has come past the beginning, each time the scrolling rests. A failure is said by the shell. */
export function useKeepPlace(slug: string, article: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let kept = 0;
    const keep = async () => {
      const block = article.current ? blockAtTop(article.current) : 0;
      if (block === kept) return;
      kept = block;
      await whenCheap();
      const { saveReading } = await import('#storage/reading.ts');
      await saveReading(slug, { block, openedAt: new Date().toISOString() });
    };
    const onScroll = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void keep(), restMilliseconds);
    };
    addEventListener('scroll', onScroll, { passive: true });
    return () => {
      clearTimeout(timer);
      removeEventListener('scroll', onScroll);
    };
  }, [slug, article]);
}

/** Goes back to a block, and puts the reader there for a keyboard and a screen reader too. */
export function goToBlock(article: HTMLElement | null, block: number): void {
  const element = article?.querySelector<HTMLElement>(`[data-block="${block}"]`);
  if (!element) return;
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'start' });
}

import { useEffect, useState, type RefObject } from 'react';
import type { ReadableArticle } from '#domain/kit/article.ts';
import type { Reading } from '#domain/kit/reading.ts';
import { leavesTrace } from '#domain/kit/suggested.ts';
import { whenCheap } from '#platform/when-idle.ts';

/** Below the bar at the top, which covers what has scrolled under it. */
const topOfReading = 96;
const restMilliseconds = 800;

/** The block at the top of the screen; `null` when all have gone by, for then nothing is left to come back to. */
function blockAtTop(article: Element): number | null {
  const blocks = [...article.querySelectorAll('[data-block]')];
  const seen = blocks.findIndex((block) => block.getBoundingClientRect().bottom > topOfReading);
  return seen < 0 ? null : seen;
}

/** Keeps the place of a reader who has come past the beginning, each time the scrolling rests. A failure is said by the shell. */
export function useKeepPlace({ slug, topics }: ReadableArticle, article: RefObject<HTMLElement | null>): void {
  const isKept = leavesTrace({ topics });
  useEffect(() => {
    if (!isKept) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let kept: number | null = 0;
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
  }, [slug, article, isKept]);
}

/** The block where the reader had stopped when the page was opened: what is kept while it is read is no place to go back to. */
export function usePlaceLeft(reading: Reading | null | undefined): number | null {
  const [left, setLeft] = useState<number>();
  if (left === undefined && reading !== undefined) setLeft(reading?.block ?? 0);
  return left === undefined || left === 0 ? null : left;
}

/** Goes back to a block, and puts the reader there for a keyboard and a screen reader too. */
export function goToBlock(article: HTMLElement | null, block: number): void {
  const element = article?.querySelector<HTMLElement>(`[data-block="${block}"]`);
  if (!element) return;
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'start' });
}

import { createElement, useEffect, useState, type ComponentType, type ReactNode } from 'react';
import type { TextPart } from '#domain/text-parts.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { hasTextsOf, loadTextsOf } from '#i18n/texts.ts';
import { whenCheap } from '#platform/when-idle.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';

type Load<P> = () => Promise<ComponentType<P>>;

/** Parts that have arrived: coming back to a page, they are there at once. */
const arrived = new WeakMap<object, ComponentType<never>>();

/** Fetches a part before its page is opened, while nobody waits: the page then has it in its first render, if its texts are here too. Where it fails, the page asks again. */
export async function fetchPartAhead<P>(load: Load<P>): Promise<void> {
  const Component = await load().catch(() => null);
  if (Component) arrived.set(load, Component as ComponentType<never>);
}

function NotArrived({ onRetry }: { onRetry: () => void }) {
  const t = useTexts('app');
  return (
    <Notice
      live="status"
      actions={
        <Button look="quiet" onClick={onRetry}>
          {t('retry')}
        </Button>
      }
    >
      {t('partMissing')}
    </Notice>
  );
}

/**
 * A part of a page that may come a moment later, with its texts (those of planning, where nothing else is said): neither its code nor its words are in the way of the first
 * paint. A chunk that did not arrive (no network, and no worker yet that has it) is asked for again when there is one, or by a tap;
 * where `fallback` is nothing to see, nothing is said either. `load` must be the same function each time.
 */
export function LatePart<P extends object = object>({
  load,
  props,
  fallback,
  texts = 'planning',
}: {
  load: Load<P>;
  props?: P;
  fallback: ReactNode;
  texts?: TextPart;
}) {
  const language = useLanguage();
  const [round, setRound] = useState(0);
  const [hasFailed, setFailed] = useState(false);
  const Part = hasTextsOf(texts, language) ? (arrived.get(load) as ComponentType<P> | undefined) : undefined;
  const isHere = Part !== undefined;
  useEffect(() => {
    if (isHere) return;
    let stopped = false;
    const again = () => {
      setFailed(false);
      setRound((before) => before + 1);
    };
    void whenCheap()
      .then(() => Promise.all([load(), loadTextsOf(texts, language)]))
      .then(
        ([Component]) => {
          arrived.set(load, Component as ComponentType<never>);
          if (!stopped) again();
        },
        () => {
          if (stopped) return;
          setFailed(true);
          addEventListener('online', again, { once: true });
        },
      );
    return () => {
      stopped = true;
      removeEventListener('online', again);
    };
  }, [load, texts, language, isHere, round]);
  // Not made here: it arrived once and is the same for as long as the app is open.
  if (Part) return createElement(Part, (props ?? {}) as P);
  if (!hasFailed || fallback === null) return fallback;
  return (
    <NotArrived
      onRetry={() => {
        setFailed(false);
        setRound(round + 1);
      }}
    />
  );
}

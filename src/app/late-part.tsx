import { createElement, useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { useLanguage } from '#i18n/language-context.tsx';
import { hasPlanningTexts, loadPlanningTexts } from '#i18n/texts.ts';
import { whenCheap } from '#platform/when-idle.ts';

type Load = () => Promise<ComponentType>;

/** Parts that have arrived: coming back to a page, they are there at once. */
const arrived = new WeakMap<Load, ComponentType>();

/**
 * A part of a page that may come a moment later, with the planning texts: neither its code nor its words are in the way of the first
 * paint. A chunk that does not arrive leaves the fallback; the next visit asks again. `load` must be the same function each time.
 */
export function LatePart({ load, fallback }: { load: Load; fallback: ReactNode }) {
  const language = useLanguage();
  const [, setRound] = useState(0);
  const Part = hasPlanningTexts(language) ? arrived.get(load) : undefined;
  const isHere = Part !== undefined;
  useEffect(() => {
    if (isHere) return;
    let stopped = false;
    void whenCheap()
      .then(() => Promise.all([load(), loadPlanningTexts(language)]))
      .then(
        ([Component]) => {
          arrived.set(load, Component);
          if (!stopped) setRound((round) => round + 1);
        },
        () => undefined,
      );
    return () => {
      stopped = true;
    };
  }, [load, language, isHere]);
  // Not made here: it arrived once and is the same for as long as the app is open.
  return Part ? createElement(Part) : fallback;
}

import { useEffect, useEffectEvent, useState } from 'react';
import type { Service } from '#domain/directory/service.ts';
import { useLanguage } from '#i18n/language-context.tsx';
import { whenCheap, whenIdle } from '#platform/when-idle.ts';
import type { Finder } from './finder.ts';
import { loadStorage, readBeforehand } from './load-storage.ts';
import { openAnswer } from './open-answer.ts';
import { mostOfKind, type Results } from './results.ts';

/** Once is enough for as long as the app is open. */
let isRehearsed = false;

/**
 * Gets the page ready for its first letter: reads what answers point at and goes through one question, up to results that the page
 * draws out of sight. On a cheap phone code that has never run takes five times as long as the second time.
 */
export function useRehearsal(
  text: string,
  hasBegun: boolean,
  find: Finder,
  at: Date | null,
  lines: readonly Service[],
): Results | null {
  const language = useLanguage();
  const [results, setResults] = useState<Results | null>(null);
  const isTyping = useEffectEvent(() => hasBegun);
  useEffect(() => {
    if (isRehearsed || !at) return;
    isRehearsed = true;
    const rehearse = async () => {
      await whenCheap();
      await readBeforehand();
      // Who was faster has gone through a question of their own.
      if (isTyping()) return;
      const answer = await find({ text, language, limit: mostOfKind });
      const opened = await openAnswer(text, answer, { home: null, at, language }, lines, await loadStorage());
      if (opened.ok) whenIdle(() => setResults(opened.value));
    };
    // What cannot be read beforehand is read, or said to be unreadable, with the first answer.
    rehearse().catch(() => undefined);
  }, [text, find, at, lines, language]);
  useEffect(() => {
    if (results) whenIdle(() => whenIdle(() => setResults(null)));
  }, [results]);
  return results;
}

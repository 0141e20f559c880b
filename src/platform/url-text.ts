import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';

/** Safari allows 100 changes of the address in 30 seconds; typing is faster than that. */
const settleMs = 250;

/**
 * A text that the address keeps (`?q=`), so that reload, Back and a shared link find it again. What is typed shows at once;
 * the address follows when typing pauses.
 */
export function useUrlText(name: string): [string, (text: string) => void] {
  const [params, setParams] = useSearchParams();
  const inUrl = params.get(name) ?? '';
  const [text, setText] = useState(inUrl);
  const written = useRef(inUrl);

  useEffect(() => {
    // Back, Forward or a link changed the address: the address wins.
    if (inUrl !== written.current) {
      written.current = inUrl;
      setText(inUrl);
    }
  }, [inUrl]);

  useEffect(() => {
    if (text === written.current) return;
    const write = () => {
      stop();
      written.current = text;
      setParams(
        (before) => {
          if (text) before.set(name, text);
          else before.delete(name);
          return before;
        },
        { replace: true, preventScrollReset: true },
      );
    };
    const timer = setTimeout(write, settleMs);
    // Before a link is followed: later would replace the page that it leads to.
    addEventListener('click', write, { capture: true });
    const stop = () => {
      clearTimeout(timer);
      removeEventListener('click', write, { capture: true });
    };
    return stop;
  }, [text, name, setParams]);

  return [text, setText];
}

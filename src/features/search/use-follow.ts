import type { MouseEvent } from 'react';
import { useNavigate } from 'react-router';

const hasOwnMeaning = ({ button, metaKey, altKey, ctrlKey, shiftKey }: MouseEvent): boolean =>
  button !== 0 || metaKey || altKey || ctrlKey || shiftKey;

/** Follows the links in a list within the app: one listener for all of them. A new tab or a download is left to the browser. */
export function useFollow(onFollow: () => void): (event: MouseEvent) => void {
  const navigate = useNavigate();
  return (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="/"]') : null;
    const to = link?.getAttribute('href');
    if (!to || event.defaultPrevented) return;
    onFollow();
    if (hasOwnMeaning(event)) return;
    event.preventDefault();
    void navigate(to);
  };
}

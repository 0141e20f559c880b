import { useState } from 'react';
import { useLocation } from 'react-router';

/** The fragment that is meant: the skip link ("#main") goes somewhere on the page and must not take the list away. */
export function useFragment(): string {
  const { hash, key } = useLocation();
  const [kept, setKept] = useState({ hash, key });
  const isOnPage = hash === '#main';
  if (!isOnPage && (kept.hash !== hash || kept.key !== key)) setKept({ hash, key });
  return isOnPage ? kept.hash : hash;
}

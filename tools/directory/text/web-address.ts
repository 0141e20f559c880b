import type { Tell } from '#tools/directory/report.ts';
import { clean, hasEmail } from '#tools/directory/text/plain-text.ts';

const longest = 1000;

/** The address of a link if it is for the web: no mail, no `tel:`, no script, and no e-mail address carried along. Else counted and `null`. */
export function webAddress(raw: string | null | undefined, tell: Tell): string | null {
  const url = clean(raw ?? null);
  if (url === null) return null;
  if (url.length > longest || !/^https?:\/\/[^\s<>"]+$/iu.test(url) || !URL.canParse(url))
    tell('links', 'not a web address');
  else if (hasEmail(url)) tell('links', 'holds an e-mail address');
  else return url;
  return null;
}

import { plainText } from '#domain/kit/block-text.ts';
import { authoredServices } from '#content/directory/directory.ts';
import { dialable } from '#domain/directory/phone-number.ts';
import type { Inline } from '#domain/kit/article.ts';
import { eachText } from '#tools/content/kit.ts';
import { linkPartsOf, runsOf } from '#tools/content/passages.ts';

const numbersOf = new Map<string, readonly string[]>(
  authoredServices.map(({ id, phones }) => [id, phones.map(({ number }) => dialable(number))]),
);
const known = new Set([...numbersOf.values()].flat());

const phoneNumber = /(?<![\d.–-])(112|116 ?\d{3}|\+?0\d[\d ]{5,}\d)(?!\d|[.–-]\p{L}|[.–-]\d)/u;

/** The text outside the links that call: a number there could not be called. */
const unlinked = (content: readonly Inline[]): string =>
  content
    .map((part) => {
      if (typeof part === 'string') return part;
      return part.type === 'link' && ['phone', 'service'].includes(part.to.type) ? ' ' : unlinked(part.content);
    })
    .join('');

/** Numbers are links, written as they are dialled, and the directory's own: there somebody checks them. */
export const phoneNumbers = eachText(({ text }) => [
  ...linkPartsOf(text.blocks).flatMap(({ to, content }) => {
    const near = plainText(content);
    const digits = dialable(near);
    if (to.type === 'phone') {
      if (digits !== to.number) return [{ what: `dials ${to.number} and says another number`, near }];
      return known.has(to.number) ? [] : [{ what: 'dials a number that is not in the directory', near }];
    }
    // "080 005 005" as the text of a link to its service.
    return to.type === 'service' && phoneNumber.test(near) && !numbersOf.get(to.id)?.includes(digits)
      ? [{ what: `service:${to.id} has no such number`, near }]
      : [];
  }),
  ...text.blocks.flatMap(runsOf).flatMap((content) => {
    const match = phoneNumber.exec(unlinked(content));
    return match ? [{ what: `${match[0]} is no link: it could not be called`, near: match[0] }] : [];
  }),
]);

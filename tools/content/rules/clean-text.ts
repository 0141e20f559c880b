import { eachText } from '#tools/content/kit.ts';
import { excerpt, proseOf } from '#tools/content/passages.ts';

const faults: readonly { readonly pattern: RegExp; readonly what: string }[] = [
  { pattern: /[‹›]/, what: 'is not filled in yet' },
  { pattern: /&[a-z#\d]+;|<\/?[a-z]/i, what: 'has HTML in it' },
  { pattern: /\]\(|\*\*|__|\[!|\{#|\[[ _x]\]|^[#>]/m, what: 'has Markdown in it that was not understood' },
  { pattern: / {2}|\s$/m, what: 'has a gap too many' },
  { pattern: /["“„]/, what: 'quotes are ”…”' },
  { pattern: /\s-\s/, what: 'a dash is –' },
  { pattern: /(?<![\d-])\d+-\d+(?![\d-])/, what: 'a dash between numbers is –' },
  { pattern: /(?<!\p{L})(\p{L}{2,}) \1(?!\p{L})/u, what: 'has a word twice' },
];

/** Nothing of Markdown or HTML left, no placeholder, and the signs as they are printed. */
export const cleanText = eachText(({ text }) =>
  proseOf(text).flatMap((passage) =>
    faults.flatMap(({ pattern, what }) => {
      const match = pattern.exec(passage);
      return match ? [{ what, near: excerpt(passage, match.index) }] : [];
    }),
  ),
);

/**
 * Registers say "plain text" and hold HTML, entities and what rich-text editors save (Draft.js: `{"blocks":[{"text":…}]}`). Everything
 * here gives the words alone; a page shows them as text, so that nothing of the markup would work anyway, but a parent would read it.
 */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  auml: 'ä',
  Auml: 'Ä',
  ouml: 'ö',
  Ouml: 'Ö',
  aring: 'å',
  Aring: 'Å',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  rsquo: '’',
  rdquo: '”',
  bull: '•',
  euro: '€',
};

function fromCodePoint(digits: string, base: 10 | 16): string {
  const code = Number.parseInt(digits, base);
  // Surrogates and what lies beyond Unicode are no characters.
  return code > 0x10_ffff || (code >= 0xd800 && code <= 0xdfff) ? '' : String.fromCodePoint(code);
}

const decodeEntities = (text: string): string =>
  text
    .replace(/&#(\d{1,7});/gu, (_, digits: string) => fromCodePoint(digits, 10))
    .replace(/&#x([\da-f]{1,6});/giu, (_, digits: string) => fromCodePoint(digits, 16))
    .replace(/&([a-z]{2,6});/giu, (whole, name: string) => (Object.hasOwn(named, name) ? (named[name] ?? '') : whole));

const withoutTags = (text: string): string =>
  text
    .replace(/<(script|style)\b[^<>]*>[\s\S]*?<\/\1\s*>/giu, '')
    .replace(/<!--[\s\S]*?-->/gu, '')
    .replace(/<(?:br|\/p|\/div|\/h[1-6]|\/li|\/tr)\b[^<>]*>/giu, '\n')
    .replace(/<li\b[^<>]*>/giu, '* ')
    .replace(/<\/?[a-z!?][^<>]*>/giu, '')
    // A tag that never ends: what would open it goes, its words stay. "alle <3 v" is no tag.
    .replace(/<(?=[a-z/!?])/giu, '');

/** The texts of an editor's JSON, one block a line; `null` when it is none. */
function blocksOf(text: string): string | null {
  if (!/^\s*\{[\s\S]*"blocks"/u.test(text.slice(0, 2000))) return null;
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== 'object' || parsed === null || !('blocks' in parsed) || !Array.isArray(parsed.blocks))
      return null;
    const blocks: readonly unknown[] = parsed.blocks;
    return blocks
      .map((block) =>
        typeof block === 'object' && block !== null && 'text' in block && typeof block.text === 'string'
          ? block.text
          : '',
      )
      .join('\n');
  } catch {
    // Not JSON after all: a text that begins like it.
    return null;
  }
}

/** A text without markup, also where markup hides in markup ("<scr<b>ipt>", "&amp;lt;b&amp;gt;"). Doing it twice changes nothing. */
export function withoutMarkup(raw: string): string {
  let text = raw;
  for (;;) {
    const next = decodeEntities(withoutTags(blocksOf(text) ?? text));
    if (next === text) return text;
    text = next;
  }
}

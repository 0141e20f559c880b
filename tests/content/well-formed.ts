const empty = new Set(['meta', 'link', 'br', 'img', 'input', 'hr']);
const tag = /<!--[^]*?-->|<!doctype [^>]*>|<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"<]*")?)*)\s*(\/?)>/gi;

/**
 * Says what is wrong with a piece of HTML, `null` when every element is closed in turn and every `<` belongs to a tag.
 * What is inside script and style elements is not looked at.
 */
export function htmlFault(html: string): string | null {
  const markup = html.replace(/(<(script|style)\b[^>]*>)[^]*?(<\/\2>)/gi, '$1$3');
  const open: string[] = [];
  for (const [, closing, name = ''] of markup.matchAll(tag)) {
    if (!name || empty.has(name)) continue;
    if (!closing) open.push(name);
    else if (open.pop() !== name) return `</${name}> closes something else`;
  }
  if (open.length > 0) return `<${open.join('> <')}> is not closed`;
  const rest = markup.replace(tag, '');
  return /[<>]/.test(rest) ? `"${/.{0,20}[<>].{0,20}/.exec(rest)?.[0] ?? ''}" is no tag` : null;
}

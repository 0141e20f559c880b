import type { Token, Tokens } from 'marked';
import type { Inline, LinkTarget } from '#domain/kit/article.ts';
import type { Fail } from './article-error.ts';

/** `&auml;`, `&#228;`: the tree holds plain text, in which an entity would be read as it is written. */
export const entity = /&(#\d+|#x[\da-f]+|[a-z][a-z\d]*);/gi;
const knownEntities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** `marked` leaves entities to whoever writes HTML, and gives back as text what it could not read as a link or emphasis. */
function plainText(raw: string, fail: Fail): string {
  if (/\]\(|\*\*|__/.test(raw)) return fail('a link or an emphasis is not closed or not written as one', raw);
  return raw.replace(
    entity,
    (found) => knownEntities[found] ?? fail('write the sign itself instead of an HTML entity', found),
  );
}

const id = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function linkTarget(href: string, fail: Fail): LinkTarget {
  const [, scheme = '', rest = ''] = /^([a-z]+):(.*)$/.exec(href) ?? [];
  if (scheme === 'https' && /^\/\/[^/]/.test(rest)) return { type: 'web', url: href };
  if (scheme === 'tel' && /^\+?\d+$/.test(rest)) return { type: 'phone', number: rest };
  if (scheme === 'kit' && id.test(rest)) return { type: 'article', slug: rest };
  if (scheme === 'service' && id.test(rest)) return { type: 'service', id: rest };
  if (scheme === 'app' && (rest === 'reminders' || rest === 'urgent')) return { type: 'page', page: rest };
  return fail('links are https://…, tel:digits, kit:slug, service:id, app:reminders or app:urgent', href);
}

function link({ href, title, tokens }: Tokens.Link, fail: Fail): Inline {
  if (title) return fail('a link has no title beside its text', title);
  if (tokens.length === 0) return fail('a link needs a text', href);
  return { type: 'link', to: linkTarget(plainText(href, fail), fail), content: inlines(tokens, fail) };
}

/** A run of text: words, strong, emphasis and links. */
export function inlines(tokens: readonly Token[], fail: Fail): Inline[] {
  return tokens.flatMap((token): Inline[] => {
    switch (token.type) {
      case 'text':
      case 'escape': {
        const nested = (token as Tokens.Text).tokens;
        return nested ? inlines(nested, fail) : [plainText((token as Tokens.Text).text, fail).replace(/\n/g, ' ')];
      }
      case 'strong':
        return [{ type: 'strong', content: inlines((token as Tokens.Strong).tokens, fail) }];
      case 'em':
        return [{ type: 'emphasis', content: inlines((token as Tokens.Em).tokens, fail) }];
      case 'link':
        return [link(token as Tokens.Link, fail)];
      default:
        return fail(`"${token.type}" is not allowed inside a text`, token.raw);
    }
  });
}

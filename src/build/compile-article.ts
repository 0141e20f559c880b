import { marked, type Token, type Tokens } from 'marked';
import { parse as parseYaml } from 'yaml';
import * as v from 'valibot';
import {
  calloutTones,
  type ArticleText,
  type Block,
  type CalloutTone,
  type FlowBlock,
  type Inline,
  type LinkTarget,
} from '#domain/kit/article.ts';
import { blockText } from '#domain/kit/find-articles.ts';

const wordsPerMinute = 160;
/** `&auml;`, `&#228;`: the tree holds plain text, in which an entity would be read as it is written. */
const entity = /&(#\d+|#x[\da-f]+|[a-z][a-z\d]*);/gi;
const knownEntities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

const line = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty('must not be empty'),
  v.check((text) => text.search(entity) < 0, 'has an HTML entity: write the sign itself'),
);
const frontMatter = v.strictObject({
  title: line,
  summary: v.pipe(line, v.maxLength(140, 'is longer than 140 signs')),
});

/** An article that does not follow the format; `message` names the file and the place. */
export class ArticleError extends Error {
  override name = 'ArticleError';
}

type Fail = (what: string, near: string) => never;

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

function inlines(tokens: readonly Token[], fail: Fail): Inline[] {
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

function flowBlock(token: Token, fail: Fail): FlowBlock {
  if (token.type === 'paragraph')
    return { type: 'paragraph', content: inlines((token as Tokens.Paragraph).tokens, fail) };
  if (token.type === 'list') {
    const list = token as Tokens.List;
    if (list.ordered && list.start !== 1) return fail('a numbered list starts at 1', list.raw);
    const items = list.items.map((item) =>
      item.tokens.length > 0 ? inlines(item.tokens, fail) : fail('a list item is empty', list.raw),
    );
    return { type: 'list', ordered: list.ordered, items };
  }
  return fail(`"${token.type}" is not allowed here`, token.raw);
}

const meaningful = (tokens: readonly Token[]) => tokens.filter((token) => token.type !== 'space');

const calloutHead = /^\[!([a-z]+)\] *(.+)$/;

function callout(quote: Tokens.Blockquote, fail: Fail): Block {
  const [first = '', ...rest] = quote.text.split('\n');
  const [, toneText = '', title = ''] = calloutHead.exec(first) ?? [];
  const tone: CalloutTone | undefined = calloutTones.find((each) => each === toneText);
  if (!tone) return fail(`a quote is a callout and starts with [!${calloutTones.join('], [!')}] and a title`, first);
  const plainTitle = inlines(marked.Lexer.lexInline(title.trim()), fail).map((part) =>
    typeof part === 'string' ? part : fail('the title of a callout is plain text', first),
  );
  const blocks = meaningful(marked.lexer(rest.join('\n'))).map((token) => flowBlock(token, fail));
  return blocks.length > 0
    ? { type: 'callout', tone, title: plainTitle.join(''), blocks }
    : fail('a callout needs a text', first);
}

function block(token: Token, fail: Fail): Block {
  if (token.type === 'blockquote') return callout(token as Tokens.Blockquote, fail);
  if (token.type === 'heading') {
    const { depth, tokens } = token as Tokens.Heading;
    if (depth !== 2 && depth !== 3) return fail('headings are ## or ###; the title is in the front matter', token.raw);
    return { type: 'heading', level: depth, content: inlines(tokens, fail) };
  }
  return flowBlock(token, fail);
}

function readYaml(text: string, fail: Fail): unknown {
  try {
    return parseYaml(text);
  } catch (error) {
    return fail(`front matter: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'no YAML'}`, text);
  }
}

/**
 * Compiles one article: YAML front matter (title, summary) and a small part of Markdown into the block tree the phone renders.
 * Anything outside the format (HTML, images, tables, nested lists, other links) stops the build with file and place.
 */
export function compileArticle(source: string, file: string): ArticleText {
  const fail: Fail = (what, near) => {
    throw new ArticleError(`${file}: ${what}, near "${near.trim().slice(0, 60)}"`);
  };
  const [, head = '', body = ''] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source.replace(/\r\n/g, '\n')) ??
    fail('no front matter between --- lines', source);
  const meta = v.safeParse(frontMatter, readYaml(head, fail));
  if (!meta.success)
    return fail(`front matter, ${v.getDotPath(meta.issues[0]) ?? 'all of it'}: ${meta.issues[0].message}`, head);
  const blocks = meaningful(marked.lexer(body)).map((token) => block(token, fail));
  if (blocks.length === 0) return fail('no text', source);
  const words = blockText(blocks).match(/\S+/g)?.length ?? 0;
  return { ...meta.output, minutes: Math.max(1, Math.round(words / wordsPerMinute)), blocks };
}

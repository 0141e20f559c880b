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
const frontMatter = v.strictObject({
  title: v.pipe(v.string(), v.nonEmpty()),
  summary: v.pipe(v.string(), v.nonEmpty(), v.maxLength(140)),
});

/** An article that does not follow the format; `message` names the file and the place. */
export class ArticleError extends Error {
  override name = 'ArticleError';
}

type Fail = (what: string, near: string) => never;

function linkTarget(href: string, fail: Fail): LinkTarget {
  const [, scheme = '', rest = ''] = /^([a-z]+):(.*)$/.exec(href) ?? [];
  switch (scheme) {
    case 'https':
      return { type: 'web', url: href };
    case 'tel':
      return { type: 'phone', number: rest };
    case 'kit':
      return { type: 'article', slug: rest };
    case 'service':
      return { type: 'service', id: rest };
    case 'app':
      if (rest === 'reminders' || rest === 'urgent') return { type: 'page', page: rest };
  }
  return fail('links may start with https:, tel:, kit:, service: or be app:reminders, app:urgent', href);
}

/** `marked` escapes text for HTML; the tree holds plain text. */
const unescape = (text: string) =>
  text.replace(
    /&(amp|lt|gt|quot|#39);/g,
    (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name] ?? '',
  );

function inlines(tokens: readonly Token[], fail: Fail): Inline[] {
  return tokens.flatMap((token): Inline[] => {
    switch (token.type) {
      case 'text':
      case 'escape': {
        const nested = (token as Tokens.Text).tokens;
        return nested ? inlines(nested, fail) : [unescape((token as Tokens.Text).text).replace(/\n/g, ' ')];
      }
      case 'strong':
        return [{ type: 'strong', content: inlines((token as Tokens.Strong).tokens, fail) }];
      case 'em':
        return [{ type: 'emphasis', content: inlines((token as Tokens.Em).tokens, fail) }];
      case 'link':
        return [
          {
            type: 'link',
            to: linkTarget((token as Tokens.Link).href, fail),
            content: inlines((token as Tokens.Link).tokens, fail),
          },
        ];
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
    const items = list.items.map((item) => inlines(item.tokens, fail));
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
  const blocks = meaningful(marked.lexer(rest.join('\n'))).map((token) => flowBlock(token, fail));
  return blocks.length > 0
    ? { type: 'callout', tone, title: title.trim(), blocks }
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
  const meta = v.safeParse(frontMatter, parseYaml(head));
  if (!meta.success) return fail(`front matter: ${meta.issues[0].message}`, head);
  const blocks = meaningful(marked.lexer(body)).map((token) => block(token, fail));
  if (blocks.length === 0) return fail('no text', source);
  const words = blockText(blocks).split(/\s+/).length;
  return { ...meta.output, minutes: Math.max(1, Math.round(words / wordsPerMinute)), blocks };
}

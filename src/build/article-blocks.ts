import { marked, type Token, type Tokens } from 'marked';
import { calloutTones, type Block, type FlowBlock } from '#domain/kit/article.ts';
import { blockText } from '#domain/kit/block-text.ts';
import { languages } from '#domain/language.ts';
import type { Fail } from './article-error.ts';
import { inlines } from './article-inlines.ts';
import { list, pointList } from './article-lists.ts';

function flowBlock(token: Token, fail: Fail): FlowBlock {
  if (token.type === 'paragraph')
    return { type: 'paragraph', content: inlines((token as Tokens.Paragraph).tokens, fail) };
  if (token.type === 'list') {
    const tokens = token as Tokens.List;
    if (tokens.items.some(({ task }) => task)) return fail('things to tick stand outside a callout', tokens.raw);
    return pointList(tokens, fail);
  }
  return fail(`"${token.type}" is not allowed here`, token.raw);
}

const meaningful = (tokens: readonly Token[]) => tokens.filter((token) => token.type !== 'space');

const calloutHead = /^\[!([a-z]+)\] *(.+)$/;
const signsOfMarkdown = /[*_[\]<>&]/;

/** Lines as they are sung; an empty line ends a stanza. */
function verse(language: string, lines: readonly string[], fail: Fail): Block {
  const own = languages.find((each) => each === language.trim());
  if (!own) return fail(`a verse names its language, ${languages.join(' or ')}`, language);
  const odd = lines.find((line) => signsOfMarkdown.test(line));
  if (odd !== undefined) return fail('a verse is plain words', odd);
  const stanzas = lines
    .join('\n')
    .trim()
    .split(/\n\s*\n/)
    .map((stanza) => stanza.split('\n').map((line) => line.trim()));
  return stanzas[0]?.[0] ? { type: 'verse', language: own, stanzas } : fail('a verse needs words', language);
}

function callout(quote: Tokens.Blockquote, fail: Fail): Block {
  const [first = '', ...rest] = quote.text.split('\n');
  const [, toneText = '', title = ''] = calloutHead.exec(first) ?? [];
  if (toneText === 'verse') return verse(title, rest, fail);
  const tone = calloutTones.find((each) => each === toneText);
  if (!tone)
    return fail(`a quote is a verse or a callout and starts with [!${calloutTones.join('], [!')}] and a title`, first);
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
  if (token.type === 'list') return list(token as Tokens.List, fail);
  if (token.type === 'heading') {
    const { depth, tokens } = token as Tokens.Heading;
    if (depth !== 2 && depth !== 3) return fail('headings are ## or ###; the title is in the front matter', token.raw);
    return { type: 'heading', level: depth, content: inlines(tokens, fail) };
  }
  return flowBlock(token, fail);
}

/** What only means something in a list to tick or fill in: anywhere else a reader would see the signs. */
const signOfItem = /\{#|\[[ _]\]/;

/** Two items of one name would share their tick. */
function checkItems(blocks: readonly Block[], fail: Fail): void {
  const ids = blocks.flatMap((each) =>
    each.type === 'checklist' || each.type === 'blanks' ? each.items.map(({ id }) => id) : [],
  );
  const twice = ids.find((id, index) => ids.indexOf(id) < index);
  if (twice !== undefined) fail('two items have one id', twice);
  const stray = blockText(blocks)
    .split('\n')
    .find((line) => signOfItem.test(line));
  if (stray !== undefined) fail('the signs of an item stand where there is none', stray);
}

/** The small part of Markdown that articles are written in, as the tree the phone renders. */
export function articleBlocks(body: string, fail: Fail): Block[] {
  const blocks = meaningful(marked.lexer(body)).map((token) => block(token, fail));
  if (blocks.length === 0) return fail('no text', body);
  checkItems(blocks, fail);
  return blocks;
}

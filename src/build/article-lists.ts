import type { Token, Tokens } from 'marked';
import type { Block, FlowBlock, Inline, ArticleItem } from '#domain/kit/article.ts';
import type { Fail } from './article-error.ts';
import { inlines } from './article-inlines.ts';

const mark = / *\{#([a-z0-9]+(?:-[a-z0-9]+)*)\}$/;
const blank = '[_] ';

/** `marked` puts the box of a `- [ ]` item before its text as a token of its own. */
const isBox = (token: Token) => token.type === 'checkbox';
const inner = (tokens: readonly Token[]): readonly Token[] =>
  tokens.flatMap((token) =>
    (token.type === 'text' || token.type === 'paragraph') && (token as Tokens.Text).tokens
      ? inner((token as Tokens.Text).tokens ?? [])
      : isBox(token)
        ? []
        : [token],
  );

const withoutBlank = ([first, ...rest]: readonly Inline[], raw: string, fail: Fail): readonly Inline[] =>
  typeof first === 'string' && first.startsWith(blank)
    ? [first.slice(blank.length), ...rest]
    : fail('a blank is the sign [_], its label and {#its-id}', raw);

/** Takes the sign of a blank off an item's start, and the `{#id}` off the end of its last text. */
function listItem(item: Tokens.ListItem, kind: 'checklist' | 'blanks', fail: Fail): ArticleItem {
  const read = inlines(inner(item.tokens), fail);
  const content = kind === 'blanks' ? withoutBlank(read, item.raw, fail) : read;
  const last = content.at(-1);
  const [found = '', id] = (typeof last === 'string' ? mark.exec(last) : null) ?? [];
  if (typeof last !== 'string' || id === undefined)
    return fail('an item to tick or fill in ends in {#its-id}', item.raw);
  const kept = [...content.slice(0, -1), last.slice(0, -found.length)].filter((part) => part !== '');
  return kept.length > 0 ? { id, content: kept } : fail('an item needs a text', item.raw);
}

const kindOf = (item: Tokens.ListItem) => (item.task ? 'checklist' : item.text.startsWith(blank) ? 'blanks' : 'list');

/** A list of points, or of things to tick off (`- [ ] …{#id}`), or of blanks to fill in (`- [_] …{#id}`). */
export function list(tokens: Tokens.List, fail: Fail): Block {
  const kinds = new Set(tokens.items.map(kindOf));
  const [kind = 'list'] = kinds;
  if (kinds.size > 1) return fail('a list has points, or things to tick, or blanks, not a mixture', tokens.raw);
  if (kind === 'list') return pointList(tokens, fail);
  if (tokens.ordered) return fail('things to tick and blanks have no numbers', tokens.raw);
  if (tokens.items.some(({ checked }) => checked)) return fail('an item starts unticked: "- [ ] "', tokens.raw);
  return { type: kind, items: tokens.items.map((item) => listItem(item, kind, fail)) };
}

export function pointList(tokens: Tokens.List, fail: Fail): FlowBlock {
  if (tokens.ordered && tokens.start !== 1) return fail('a numbered list starts at 1', tokens.raw);
  const items = tokens.items.map((item) =>
    item.tokens.length > 0 ? inlines(item.tokens, fail) : fail('a list item is empty', tokens.raw),
  );
  return { type: 'list', ordered: tokens.ordered, items };
}

import { ok, type Result } from '#domain/result.ts';
import type { Book } from '#tools/directory/ptv/fetch/book.ts';
import { fault, type PtvFault } from '#tools/directory/ptv/fetch/fault.ts';
import { inOrder } from '#tools/directory/ptv/fetch/in-order.ts';
import type { Entry } from '#tools/directory/ptv/fetch/json-lines.ts';
import { oddity } from '#tools/directory/ptv/fetch/oddity.ts';
import type { Page, ReadPage } from '#tools/directory/ptv/fetch/page.ts';
import { backoffMs, type Clock } from '#tools/directory/ptv/fetch/waiting.ts';

export interface SweepOptions {
  /** For messages and progress: "services". */
  readonly name: string;
  readonly read: ReadPage;
  readonly clock: Clock;
  /** Pages asked for at the same time. */
  readonly width: number;
  /** An empty list is no truth before it came several times. */
  readonly emptyIsOdd: boolean;
  /** How many records of this kind were archived lately: one taken out and one put in while reading leave the total as it was. */
  readonly archived?: () => Promise<Result<number, PtvFault>>;
  /** For lists of events: what was archived twice stands there twice. */
  readonly mayRepeat?: boolean;
  /** For lists that tell no total: believed when two passes running give the same ids. */
  readonly mustAgree?: boolean;
  /** The record of one id, `null` when PTV has it no more; asked for what an unsteady list lost on the way. */
  readonly one?: (id: string) => Promise<Result<Entry | null, PtvFault>>;
  /** Records that are only counted are not stored. */
  readonly keep?: (id: string) => boolean;
  readonly told?: (done: number, total: number | null) => void;
}

const triesPerPage = 4;
const passesAtMost = 4;

/**
 * Reads a paged list into a book until it can be believed: every page whole, none repeated, the total the same from beginning to
 * end and met. A list that moved while it was read is read again; after four passes their union counts, each record that the last
 * one missed being asked for by itself. Goes on from where the book stands.
 */
export async function sweep(book: Book, options: SweepOptions): Promise<Result<null, PtvFault>> {
  const { state, seen } = book;
  for (;;) {
    const read = await readPass(book, options);
    if (!read.ok) return read;
    const { pass } = state;
    const slipped = await hasSlipped(book, options);
    if (!slipped.ok) return slipped;
    state.doubt ??= slipped.value ? 'records were archived meanwhile' : doubtAtEnd(book, options);
    if (state.doubt === null) {
      book.finish((id) => seen.get(id) === pass);
      return ok(null);
    }
    if (pass >= passesAtMost) return settle(book, options);
    Object.assign(state, { pass: pass + 1, next: 1, base: null, read: 0, fresh: 0, archived: null, doubt: null });
  }
}

/** Whether the list may have moved up by a record between two pages. */
async function hasSlipped({ state }: Book, { archived }: SweepOptions): Promise<Result<boolean, PtvFault>> {
  if (archived === undefined || (state.base?.pages ?? 0) < 2) return ok(false);
  const now = await archived();
  return now.ok ? ok(now.value !== state.archived) : now;
}

function doubtAtEnd({ state, seen }: Book, { mustAgree, mayRepeat = false }: SweepOptions): string | null {
  const total = state.base?.total ?? null;
  if (total !== null && state.read !== total && !mayRepeat) return `${state.read} records of ${total}`;
  if (mustAgree !== true) return null;
  return state.pass > 1 && state.fresh === 0 && state.read === seen.size ? null : 'no second pass has agreed yet';
}

async function readPass(book: Book, options: SweepOptions): Promise<Result<null, PtvFault>> {
  const { state } = book;
  if (state.base === null) {
    const before = await options.archived?.();
    if (before?.ok === false) return before;
    state.archived = before?.value ?? null;
    const first = await verified(book, options, 1, await options.read(1));
    if (!first.ok) return first;
  }
  while (state.next <= (state.base?.pages ?? 0)) {
    const { next, base } = state;
    const numbers = Array.from({ length: (base?.pages ?? 0) - next + 1 }, (_, index) => next + index);
    for await (const [number, read] of inOrder(numbers, options.width, options.read)) {
      const page = await verified(book, options, number, read);
      if (!page.ok) return page;
      // The list grew or shrank: what was asked for ahead no longer fits.
      if (state.base !== base) break;
    }
  }
  return ok(null);
}

/** Takes a page into the book, asking again for one that does not fit; one that never fits makes the pass doubtful. */
async function verified(
  book: Book,
  { name, read, clock, emptyIsOdd, mayRepeat = false, keep, told }: SweepOptions,
  number: number,
  firstRead: Result<Page, PtvFault>,
): Promise<Result<Page, PtvFault>> {
  const { state, seen } = book;
  for (let tries = 1, page = firstRead; ; tries++, page = await read(number)) {
    if (!page.ok) return page;
    const wrong = oddity(page.value, number, { state, seen, emptyIsOdd, mayRepeat });
    if (wrong !== null && tries < triesPerPage) {
      await clock.sleep(backoffMs(tries));
      continue;
    }
    const { pages, size, total, entries } = page.value;
    // An empty list that came again and again is believed.
    const believed = wrong === null || (number === 1 && entries.length === 0 && pages <= 1 && (total ?? 0) === 0);
    if (!believed) state.doubt ??= `${name}, page ${number}: ${wrong}`;
    if (state.base?.total !== total || state.base.pages !== pages) state.base = { pages, size, total };
    state.next = number + 1;
    book.add(
      keep === undefined ? entries : entries.map((entry) => (keep(entry.id) ? entry : { ...entry, record: null })),
    );
    told?.(state.read, total);
    return page;
  }
}

/** The union of all passes, less what PTV has no more. */
async function settle(book: Book, { name, one }: SweepOptions): Promise<Result<null, PtvFault>> {
  const { state, seen } = book;
  const gone = new Set<string>();
  const missed = [...seen].filter(([, pass]) => pass !== state.pass).map(([id]) => id);
  for (const id of missed) {
    const asked = one === undefined ? ok(null) : await one(id);
    if (!asked.ok) return asked;
    if (asked.value === null) gone.add(id);
    else book.add([asked.value]);
  }
  const total = state.base?.total ?? null;
  if (total !== null && seen.size - gone.size < total)
    return fault(
      'unsteady',
      `${name}: the list kept changing while it was read (${state.doubt ?? ''}); run again later`,
    );
  book.finish((id) => !gone.has(id));
  return ok(null);
}

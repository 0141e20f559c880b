import type { StepState } from '#tools/directory/ptv/fetch/book.ts';
import type { Page } from '#tools/directory/ptv/fetch/page.ts';

interface Expected {
  readonly state: StepState;
  readonly seen: ReadonlyMap<string, number>;
  readonly emptyIsOdd: boolean;
  readonly mayRepeat: boolean;
}

/** How many records page `number` must hold; a range where the total is not told. */
function expectedLength({ pages, size, total }: Omit<Page, 'page' | 'entries'>, number: number): [number, number] {
  if (number < pages) return [size, size];
  if (number > pages) return [0, 0];
  if (total === null) return [1, size];
  const rest = total - (pages - 1) * size;
  return [rest, rest];
}

/** What speaks against taking a page for the truth: in words for the report, `null` for a page that fits. */
export function oddity(page: Page, number: number, { state, seen, emptyIsOdd, mayRepeat }: Expected): string | null {
  const { pages, size, total, entries } = page;
  const base = state.base ?? { pages, size, total };
  if (page.page !== number) return `came as page ${page.page}`;
  if (total !== base.total) return `the total went from ${base.total} to ${total}`;
  if (pages !== base.pages) return `the number of pages went from ${base.pages} to ${pages}`;
  const [least, most] = expectedLength(base, number);
  if (entries.length < least || entries.length > most) return `${entries.length} records instead of ${most}`;
  if (number === 1 && entries.length === 0 && emptyIsOdd) return 'an empty list';
  if (mayRepeat) return null;
  const ids = new Set(entries.map(({ id }) => id));
  if (ids.size < entries.length) return 'a record twice on a page';
  const again = entries.filter(({ id }) => seen.get(id) === state.pass).length;
  return again === 0 ? null : `${again} records that an earlier page gave`;
}

import * as v from 'valibot';
import type { Result } from '#domain/result.ts';
import type { PtvFault } from '#tools/directory/ptv/fetch/fault.ts';
import type { Entry } from '#tools/directory/ptv/fetch/json-lines.ts';
import type { RawRecord } from '#tools/directory/ptv/joined.ts';

/** One page of a list, the same for both versions. */
export interface Page {
  readonly page: number;
  readonly pages: number;
  readonly size: number;
  /** Records of the whole list; v11 does not tell. */
  readonly total: number | null;
  readonly entries: readonly Entry[];
}

export type ReadPage = (page: number) => Promise<Result<Page, PtvFault>>;

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const record = v.record(v.string(), v.unknown());

const v12Page = v.object({
  page: whole,
  pageSize: v.pipe(whole, v.minValue(1)),
  totalItems: whole,
  totalPages: whole,
  // The lists of what is archived: ids, bare or in an object.
  items: v.array(
    v.union([
      record,
      v.pipe(
        v.string(),
        v.transform((contentId): RawRecord => ({ contentId })),
      ),
    ]),
  ),
});
/** An empty list comes as `itemList: null` with no pages. */
const v11Page = v.object({
  pageNumber: whole,
  pageSize: v.pipe(whole, v.minValue(1)),
  pageCount: whole,
  itemList: v.nullable(v.array(record)),
});

export type IdOf = (record: RawRecord) => string | null;
const text = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value.toLowerCase() : null;

export const contentId: IdOf = ({ contentId }) => text(contentId);
const guid: IdOf = ({ id }) => text(id);
export const connectionId: IdOf = ({ serviceContentId, channelContentId }) => {
  const [service, channel] = [text(serviceContentId), text(channelContentId)];
  return service === null || channel === null ? null : `${service}|${channel}`;
};

/** A record without an id keeps its place under a name that no id can have; the import reports it. */
export const isNameless = (id: string): boolean => id.startsWith('?');

const entries = (page: number, items: readonly RawRecord[], idOf: IdOf): Entry[] =>
  items.map((item, index) => ({ id: idOf(item) ?? `?page ${page} record ${index + 1}`, record: item }));

/** Reads a page of v12's `{page,pageSize,totalItems,totalPages,items}`; `null` for any other shape. */
export function readV12Page(body: unknown, idOf: IdOf): Page | null {
  const read = v.safeParse(v12Page, body);
  if (!read.success) return null;
  const { page, pageSize, totalItems, totalPages, items } = read.output;
  return { page, pages: totalPages, size: pageSize, total: totalItems, entries: entries(page, items, idOf) };
}

/** Reads a page of v11's `{pageNumber,pageSize,pageCount,itemList}`; `null` for any other shape. */
export function readV11Page(body: unknown): Page | null {
  const read = v.safeParse(v11Page, body);
  if (!read.success) return null;
  const { pageNumber, pageSize, pageCount, itemList } = read.output;
  return {
    page: pageNumber,
    pages: pageCount,
    size: pageSize,
    total: null,
    entries: entries(pageNumber, itemList ?? [], guid),
  };
}

/** Reads the bare array of v11's `…/list?guids=`; `null` for any other shape. */
export function readV11List(body: unknown): Entry[] | null {
  const read = v.safeParse(v.array(record), body);
  return read.success ? entries(0, read.output, guid) : null;
}

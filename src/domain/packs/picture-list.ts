import { err, ok, type Result } from '#domain/result.ts';

/** One picture of the kit as the server has it. Its address stays when it is drawn anew, its hash does not. */
export interface PictureEntry {
  readonly url: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** `/pictures/list.json`. */
export interface PictureList {
  readonly format: 1;
  readonly pictures: readonly PictureEntry[];
}

export const pictureListUrl = '/pictures/list.json';

/** Reads the list; anything else (a captive portal's page, a newer format) is a fault, and the phone keeps what it has. */
export function readPictureList(text: string): Result<PictureList, { readonly reason: 'not-pictures' }> {
  try {
    const value = JSON.parse(text) as { format?: unknown; pictures?: unknown } | null;
    const isEntry = (entry: unknown): entry is PictureEntry => {
      if (typeof entry !== 'object' || entry === null) return false;
      const { url, sha256, bytes } = entry as Record<keyof PictureEntry, unknown>;
      return (
        typeof url === 'string' &&
        /^\/pictures\/[a-z0-9-]+\.svg$/.test(url) &&
        typeof sha256 === 'string' &&
        typeof bytes === 'number'
      );
    };
    if (value?.format === 1 && Array.isArray(value.pictures) && value.pictures.every(isEntry))
      return ok({ format: 1, pictures: value.pictures });
  } catch {
    // Not JSON: said below.
  }
  return err({ reason: 'not-pictures' });
}

/** What to fetch and what to forget; `held` tells of each picture on the phone, by address, its hash. */
export function planPictures(
  { pictures }: PictureList,
  held: ReadonlyMap<string, string>,
): {
  readonly lacking: readonly PictureEntry[];
  readonly changed: readonly PictureEntry[];
  readonly drop: readonly string[];
} {
  const listed = new Set(pictures.map(({ url }) => url));
  return {
    lacking: pictures.filter(({ url }) => !held.has(url)),
    changed: pictures.filter(({ url, sha256 }) => held.has(url) && held.get(url) !== sha256),
    drop: [...held.keys()].filter((url) => !listed.has(url)),
  };
}

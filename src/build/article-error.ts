/** An article that does not follow the format; `message` names the file and the place. */
export class ArticleError extends Error {
  override name = 'ArticleError';
}

/** Stops at a place of the file being read: what is wrong, near which text. */
export type Fail = (what: string, near: string) => never;

export const failIn =
  (file: string): Fail =>
  (what, near) => {
    throw new ArticleError(`${file}: ${what}, near "${near.trim().slice(0, 60)}"`);
  };

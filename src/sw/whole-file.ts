/** What a file of the app must be: the first 16 digits of its SHA-256 in hex, by its path. */
export type Marks = ReadonlyMap<string, string>;

async function markOf(answer: Response): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await answer.clone().arrayBuffer());
  return Array.from(new Uint8Array(digest, 0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The answer if it is the file that the build listed; `null` for anything else: a stranger's page under a script's name, half a file, a
 * mistake of the server. The browser may have kept such a thing as good for a year, so the server is asked once more past it. A worker
 * that installed it would open the app no more.
 */
export async function whole(url: string, marks: Marks, answer: Response | null): Promise<Response | null> {
  const mark = marks.get(new URL(url, location.href).pathname);
  const isRight = async (each: Response | null) => each?.ok === true && (await markOf(each)) === mark;
  if (await isRight(answer)) return answer;
  const again = await fetch(url, { cache: 'reload' });
  return (await isRight(again)) ? again : null;
}

const marks = [
  /^(?:> ?)+/, // a callout
  /^(?:#{2,3} |- \[[ _]\] |- |\d+\. )/, // a heading, an item
  /^\[![a-z]+\] */, // the head of a callout
  /\s*\{#[\w-]+\}$/, // the id of an item
] as const;

/** A line as a reader sees it. */
const bare = (line: string): string =>
  marks
    .reduce((rest, mark) => rest.replace(mark, ''), line)
    .replace(/\]\([^)]*\)/g, '')
    .replace(/[[\]*]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The number of the line on which a piece of an article's text begins, in its Markdown; 1 when it is not there. */
export function findLine(source: string, near: string): number {
  const starts: number[] = [];
  let text = '';
  for (const line of source.split('\n')) {
    starts.push(text.length);
    text += `${bare(line)} `;
  }
  // What was found in the front matter stands there as it is written.
  const at = [near.replace(/\s+/g, ' ').trim(), bare(near)]
    .map((wanted) => text.indexOf(wanted))
    .find((index) => index >= 0);
  return at === undefined ? 1 : Math.max(1, starts.findLastIndex((start) => start <= at) + 1);
}

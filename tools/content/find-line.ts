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

/**
 * The number of the line on which a piece of an article's text begins, in its Markdown; 1 when it is not there. What the compiler could
 * not read stands in the file as it is; what a rule found stands there without its marks, perhaps over the end of a line.
 */
export function findLine(source: string, near: string): number {
  const lines = source.split('\n');
  const asWritten = lines.findIndex((line) => line.includes(near));
  if (asWritten >= 0) return asWritten + 1;
  const starts: number[] = [];
  let text = '';
  for (const line of lines) {
    starts.push(text.length);
    text += `${bare(line)} `;
  }
  const at = text.indexOf(near.replace(/\s+/g, ' ').trim());
  return at < 0 ? 1 : Math.max(1, starts.findLastIndex((start) => start <= at) + 1);
}

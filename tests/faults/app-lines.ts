import type { Rows } from './rows.ts';

/** What a parent wrote by hand on a page of the app, and what the list on it then showed. */
export interface Lines {
  readonly written: Set<string>;
  readonly seen: Set<string>;
  /** Whose they are, as it was found: the page writes them about the child that it shows. */
  readonly owners: Map<string, string>;
}

export const noLines = (): Lines => ({ written: new Set(), seen: new Set(), owners: new Map() });

const start = 'Rivi ';
/** A line that is told from all others by its number. */
export const lineOf = (number: number): string => `${start}${number}`;
const isLine = ({ text }: Readonly<Record<string, unknown>>) => String(text).startsWith(start);
const fields = ['child', 'doneOn', 'id', 'kind', 'text'];

/**
 * What is wrong: each line that the list had shown must be there, whole and once, unless the child that it was about may have been deleted
 * in this round. A line that is gone is missed once, or every kill after that would be called a loss.
 */
export function faultsOfLines(rows: Rows, { written, seen, owners }: Lines, deleted: readonly string[]): string[] {
  const lines = (rows['visitNotes'] ?? []).filter(isLine);
  const texts = lines.map(({ text }) => String(text));
  for (const { text, child } of lines) owners.set(String(text), String(child));
  const gone = [...seen].filter((text) => !texts.includes(text));
  for (const text of gone) seen.delete(text);
  return [
    ...gone
      .filter((text) => !deleted.includes(owners.get(text) ?? ''))
      .map((text) => `lost: "${text}", which the list had shown`),
    ...texts.filter((text) => !written.has(text)).map((text) => `"${text}" was written by nobody`),
    ...texts.filter((text, at) => texts.indexOf(text) < at).map((text) => `"${text}" is there twice`),
    ...lines
      .filter((row) => Object.keys(row).sort().join() !== fields.join())
      .map((row) => `half: ${JSON.stringify(row)}`),
  ];
}

/** The rows without those lines. */
export const withoutLines = (rows: Rows): Rows => ({
  ...rows,
  visitNotes: (rows['visitNotes'] ?? []).filter((row) => !isLine(row)),
});

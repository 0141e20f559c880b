import { bothTexts } from '#domain/sync/shown-value.ts';

type Row = Readonly<Record<string, unknown>>;

const isUntold = (value: unknown) =>
  value === null || value === undefined || value === false || (Array.isArray(value) && value.length === 0);

/** Of two rows about the same thing one: texts are kept both, else theirs is shown where it says something, and mine where it does not. */
export function joinedRows(mine: Row, theirs: Row, texts: readonly string[]): Row {
  const joined: Record<string, unknown> = { ...mine, ...theirs };
  for (const [name, value] of Object.entries(mine)) {
    const other = theirs[name];
    if (texts.includes(name) && typeof value === 'string' && typeof other === 'string')
      joined[name] = bothTexts([other, value]);
    else if (isUntold(other)) joined[name] = value;
  }
  return joined;
}

/** Fields of a reminder's state that say something together: whichever phone did something with it. */
export function joinedStates(mine: Row, theirs: Row): Row {
  const both = joinedRows(mine, theirs, ['note']);
  const done = ['state', 'on', 'until', 'anchorDay'] as const;
  if (theirs['state'] !== 'open' || mine['state'] === 'open') return { ...both, ...picked(theirs, done) };
  return { ...both, ...picked(mine, done) };
}

const picked = (row: Row, names: readonly string[]) =>
  Object.fromEntries(names.flatMap((name) => (row[name] === undefined ? [] : [[name, row[name]]])));

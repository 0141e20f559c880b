import type { Municipality } from './corpus-file.ts';

const letters = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** "Maarianhamina - Mariehamn" is two names. */
const namesOf = ({ fi, sv }: Municipality): string[] =>
  [fi, sv].flatMap((name) => [name, ...name.split(' - ')]).map(letters);

/** The row with this name in either language, or -1. */
export const municipalityNamed = (name: string, municipalities: readonly Municipality[]): number =>
  municipalities.findIndex((each) => namesOf(each).includes(letters(name)));

function longestShared(one: string, other: string): number {
  let longest = 0;
  for (let from = 0; from < one.length; from += 1)
    while (from + longest < one.length && other.includes(one.slice(from, from + longest + 1))) longest += 1;
  return longest;
}

/**
 * Whether a query says the municipality itself, in whatever form: half of a name's letters in one piece ("uudessakaupungissa" has
 * half of Uusikaupunki). A query that does not is asked by somebody who has chosen it as their own.
 */
export const isNamed = (municipality: Municipality, query: string): boolean =>
  namesOf(municipality).some((name) => {
    const shared = longestShared(name, letters(query));
    return shared >= Math.min(3, name.length) && shared * 2 >= name.length;
  });

/*
 * PTV's code lists as they stood in its Finto lists of 2025. v11 gives code, old URI (urn:…:ptvl:v1021) and new URI (…/code/P3.8), v12 a
 * bare code or URI; general descriptions often only the old URI.
 */

/** Old URIs count on from the main group's: P3 is v1013, P3.1 v1014 … P3.9 v1022. */
const firstOfGroup: readonly (readonly [group: string, old: number, subgroups: number])[] = [
  ['P3', 1013, 9],
  ['P4', 1023, 14],
  ['P5', 1038, 21],
  ['P6', 1060, 15],
  ['P15', 1132, 9],
  ['P25', 1198, 7],
  ['P27', 1210, 5],
  ['KR1', 2001, 6],
  ['KR2', 2008, 8],
  ['KR3', 2017, 0],
  ['KE1', 3001, 1],
  ['KE7', 3017, 0],
  ['KE9', 3019, 0],
];
const codeOfOld = new Map(
  firstOfGroup.flatMap(([group, old, subgroups]) =>
    Array.from({ length: subgroups + 1 }, (_, index): [string, string] => [
      `v${old + index}`,
      index === 0 ? group : `${group}.${index}`,
    ]),
  ),
);

const code = /^(?:P|KR|KE)\d{1,2}(?:\.\d{1,2})?$/u;

/** A code such as "P3.8" in a bare code, a new URI or an old one; `null` for what is none, or an old URI that no rule of ours needs. */
export function codeIn(text: string | null): string | null {
  const last = text?.slice(-40).split(/[/:]/u).at(-1) ?? '';
  return code.test(last) ? last : (codeOfOld.get(last) ?? null);
}

/** True when one of the codes is the group itself or belongs to it: "P3" and "P3.8" are in "P3", "P31" is not. */
export const inGroup = (codes: readonly string[], group: string): boolean =>
  codes.some((each) => each === group || each.startsWith(`${group}.`));

import { metresBetween } from '#domain/geo/position.ts';
import type { Door, Fingerprint } from '#tools/directory/merge/fingerprint.ts';

/** Why two entries of different sources are taken for one service, the surest first. The words stand in the report. */
export const mergeRules = [
  'same id',
  'an override says so',
  'same name, same door',
  'same name, same number, same area',
  'same name, same provider, same area',
  'same number, same door, one name within the other',
] as const;
export type MergeRule = (typeof mergeRules)[number];

const nearMetres = 60;
/** Two doors that share a street and a number and are yet so far apart are in two towns, or one position is wrong. */
const farMetres = 500;

const share = (a: readonly string[], b: readonly string[]): boolean => a.some((each) => b.includes(each));

function sameTown(a: Door, b: Door): boolean {
  if (a.municipality !== null && b.municipality !== null) return a.municipality === b.municipality;
  return share(a.cities, b.cities);
}

/** The same street and house in the same town, or within 60 m. */
export function sameDoor(a: Door, b: Door): boolean {
  const metres = a.at && b.at ? metresBetween(a.at, b.at) : null;
  if (metres !== null && metres <= nearMetres) return true;
  return (metres === null || metres < farMetres) && sameTown(a, b) && share(a.streets, b.streets);
}

/** Every door of the one with fewer is a door of the other: a clinic of the county is not the county's service of twenty clinics elsewhere. */
function doorsAgree(a: Fingerprint, b: Fingerprint): boolean {
  const [few, many] = a.doors.length <= b.doors.length ? [a.doors, b.doors] : [b.doors, a.doors];
  return few.length > 0 && few.every((door) => many.some((other) => sameDoor(door, other)));
}

/** "Perhetalo Sahrami" in "Perhetalo Sahrami, avoin kohtaamispaikka"; one word alone ("Neuvola") is within too many. */
function oneNameWithin(a: string, b: string): boolean {
  const [few, many] = [a.split(' '), b.split(' ')].sort((x, y) => x.length - y.length) as [string[], string[]];
  return few.length >= 2 && few.every((word) => many.includes(word));
}

/**
 * The rule by which two entries of different sources are the same service, or `null`. A wrong merge hides a service, a missed one shows
 * it twice: in doubt the answer is no. A shared number alone is no sign (a booking desk answers for many services, TPR 5241 and 5282),
 * nor is a shared door (a family centre houses many).
 */
export function sameService(a: Fingerprint, b: Fingerprint): MergeRule | null {
  if (a.id === b.id) return 'same id';
  const sameName = share(a.names, b.names);
  const agree = doorsAgree(a, b);
  if (sameName && agree) return 'same name, same door';
  const apart = a.doors.length > 0 && b.doors.length > 0 && !agree;
  if (sameName && !apart && a.area === b.area) {
    if (share(a.phones, b.phones)) return 'same name, same number, same area';
    if (share(a.providers, b.providers)) return 'same name, same provider, same area';
  }
  const sameKind = a.kind === null || b.kind === null || a.kind === b.kind;
  if (!agree || !sameKind || !share(a.phones, b.phones)) return null;
  const within = a.names.some((name) => b.names.some((other) => oneNameWithin(name, other)));
  return within ? 'same number, same door, one name within the other' : null;
}

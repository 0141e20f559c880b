import type { RawRecord } from '#tools/directory/ptv/joined.ts';

const isObject = (value: unknown): value is RawRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const id = (value: unknown): string[] => (typeof value === 'string' && value !== '' ? [value.toLowerCase()] : []);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** v11: the entries of a service's `serviceChannels`, by the channel's id, in PTV's order. `null` there means none. */
export const channelsNamedBy = (service: RawRecord): readonly (readonly [id: string, entry: RawRecord])[] =>
  list(service['serviceChannels']).flatMap((entry) => {
    if (!isObject(entry)) return [];
    const channel = entry['serviceChannel'];
    return id(isObject(channel) ? channel['id'] : undefined).map((each) => [each, entry] as const);
  });

/** The general description a service names: v12 `generalDescriptionContentId`, v11 `generalDescriptionId`. */
export const generalDescriptionOf = (service: RawRecord): string | null =>
  id(service['generalDescriptionContentId'] ?? service['generalDescriptionId'])[0] ?? null;

const organizationKey = /organi[sz]ation/i;
const idKey = /^(content)?ids?$|ids?$/i;

/**
 * Every organization a service or channel names, wherever: v12 `organizationContentId` and its kin, v11 `organizationId` and
 * `organizations[].organization.id`. By the field's name, because v12 is beta and has several such fields.
 */
export function organizationsOf(record: RawRecord): readonly string[] {
  const found = new Set<string>();
  const look = (value: unknown, inside: boolean): void => {
    if (Array.isArray(value)) for (const each of value) look(each, inside);
    if (!isObject(value)) return;
    for (const [key, each] of Object.entries(value)) {
      const within = inside || organizationKey.test(key);
      if (within && idKey.test(key))
        for (const one of Array.isArray(each) ? each : [each]) id(one).forEach((x) => found.add(x));
      if (typeof each === 'object') look(each, within);
    }
  };
  look(record, false);
  return [...found];
}

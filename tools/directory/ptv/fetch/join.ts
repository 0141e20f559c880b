import { channelsNamedBy, generalDescriptionOf, organizationsOf } from '#tools/directory/ptv/fetch/references.ts';
import type { Snapshot } from '#tools/directory/ptv/fetch/snapshot.ts';
import type { JoinedService, PtvVersion, RawRecord } from '#tools/directory/ptv/joined.ts';

type Connected = readonly (readonly [channelId: string, connection: RawRecord])[];

/** The ids of each service's connections, in the order of the file. */
function byService(ids: Iterable<string>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const id of ids) {
    const service = id.slice(0, id.indexOf('|'));
    const list = found.get(service);
    if (list === undefined) found.set(service, [id]);
    else list.push(id);
  }
  return found;
}

/** Joins the snapshot's services one at a time with all that belongs to each; in memory are only ids and places. */
export function createJoin({ records }: Snapshot, version: PtvVersion): (id: string) => JoinedService | null {
  const connections = byService(records.connections.ids());

  const connectedTo = (id: string, service: RawRecord): Connected =>
    version === 'v11'
      ? channelsNamedBy(service)
      : (connections.get(id) ?? []).map(
          (key) => [key.slice(id.length + 1), records.connections.get(key)?.record ?? {}] as const,
        );

  return (id) => {
    const service = records.services.get(id)?.record ?? null;
    if (service === null) return null;
    const connected = connectedTo(id, service).map(
      ([channelId, connection]) => [channelId, connection, records.channels.get(channelId)?.record ?? null] as const,
    );
    const channels = connected.flatMap(([, connection, channel]) =>
      channel === null ? [] : [{ channel, connection }],
    );
    const named = new Set([service, ...channels.map(({ channel }) => channel)].flatMap(organizationsOf));
    const generalDescription = generalDescriptionOf(service);
    return {
      version,
      id,
      service,
      channels,
      missingChannels: connected.flatMap(([channelId, , channel]) => (channel === null ? [channelId] : [])),
      organizations: [...named].flatMap((each): RawRecord[] => {
        const found = records.organizations.get(each)?.record ?? null;
        return found === null ? [] : [found];
      }),
      generalDescription:
        generalDescription === null ? null : (records['general-descriptions'].get(generalDescription)?.record ?? null),
    };
  };
}

import type { RawRecord } from '#tools/directory/ptv/joined.ts';

/** One object of the register with the moment (ms, UTC) of its last publication. */
export interface Published {
  readonly record: RawRecord;
  readonly at: number;
}

export const fakeKinds = ['services', 'channels', 'organizations', 'general-descriptions', 'connections'] as const;
export type FakeKind = (typeof fakeKinds)[number];

export interface Archived {
  readonly id: string;
  readonly at: number;
  readonly status: 'Archived' | 'Withdrawn';
}

/** What the fake PTV has. Tests change it as they like, also while it is being read. Connections are `service|channel`. */
export interface FakeRegister {
  readonly published: Readonly<Record<FakeKind, Map<string, Published>>>;
  readonly archived: Readonly<Record<FakeKind, Archived[]>>;
}

const emptyRegister = (): FakeRegister => ({
  published: {
    services: new Map(),
    channels: new Map(),
    organizations: new Map(),
    'general-descriptions': new Map(),
    connections: new Map(),
  },
  archived: { services: [], channels: [], organizations: [], 'general-descriptions': [], connections: [] },
});

/** Takes an object out as PTV does: it is no longer listed, and its id is in the list of archived ones. */
export function archive(
  register: FakeRegister,
  kind: FakeKind,
  id: string,
  at: number,
  status: Archived['status'] = 'Archived',
): void {
  register.published[kind].delete(id);
  register.archived[kind].push({ id, at, status });
}

/** An id in the form of PTV's, the same for the same number. */
export const fakeId = (kind: FakeKind, number: number): string =>
  `${String(number).padStart(8, '0')}-0000-4000-8000-00000000000${fakeKinds.indexOf(kind)}`;

export interface SampleSize {
  readonly services: number;
  readonly channelsEach?: number;
  readonly at?: number;
  /** Length of each text, for loads of a real size. */
  readonly text?: string;
}

/** A v12 register of `services` services, each with channels of its own, sharing organizations and general descriptions. */
export function sampleV12({ services, channelsEach = 2, at = 0, text = 'Teksti' }: SampleSize): FakeRegister {
  const register = emptyRegister();
  const { published } = register;
  const put = (kind: FakeKind, id: string, record: RawRecord) => published[kind].set(id, { at, record });
  const versions = (name: string) => ({ fi: { name, summary: text }, sv: { name, summary: null } });
  for (let number = 0; number < services; number++) {
    const contentId = fakeId('services', number);
    const organizationContentId = fakeId('organizations', number % 50);
    const generalDescriptionContentId = fakeId('general-descriptions', number % 20);
    const municipality = String(5 + (number % 300)).padStart(3, '0');
    const area =
      number % 10 === 0
        ? { areaType: 'WholeCountry' }
        : { areaType: 'LimitedArea', municipalities: [municipality], regions: [], wellbeingServicesCounties: [] };
    const languageVersions = versions(`Palvelu ${number}`);
    put('services', contentId, {
      contentId,
      organizationContentId,
      generalDescriptionContentId,
      area,
      languageVersions,
    });
    put('organizations', organizationContentId, {
      contentId: organizationContentId,
      languageVersions: versions('Kunta'),
    });
    put('general-descriptions', generalDescriptionContentId, {
      contentId: generalDescriptionContentId,
      languageVersions: versions('Pohja'),
    });
    for (let each = 0; each < channelsEach; each++) {
      const channel = fakeId('channels', number * channelsEach + each);
      put('channels', channel, {
        contentId: channel,
        organizationContentId,
        serviceChannelType: 'TelephoneService',
        languageVersions,
      });
      put('connections', `${contentId}|${channel}`, {
        serviceContentId: contentId,
        channelContentId: channel,
        note: text,
      });
    }
  }
  return register;
}

/** A register of v11 objects, each with its `id`; used for made-up ones and for real samples alike. */
function registerOf(objects: Partial<Record<FakeKind, readonly RawRecord[]>>, at = 0): FakeRegister {
  const register = emptyRegister();
  for (const kind of fakeKinds)
    for (const record of objects[kind] ?? [])
      register.published[kind].set(String(record['id'] ?? record['contentId']), { at, record });
  return register;
}

/** A v11 register: the connection is part of the service. */
export function sampleV11({ services, channelsEach = 2, at = 0 }: SampleSize): FakeRegister {
  const numbers = Array.from({ length: services }, (_, number) => number);
  const names = (name: string) => [{ language: 'fi', value: name, type: 'Name' }];
  const id = fakeId;
  return registerOf(
    {
      services: numbers.map((number) => ({
        id: id('services', number),
        serviceNames: names(`Palvelu ${number}`),
        generalDescriptionId: id('general-descriptions', number % 5),
        areaType: number % 10 === 0 ? 'Nationwide' : 'LimitedType',
        areas: [{ type: 'Municipality', municipalities: [{ code: String(5 + (number % 300)).padStart(3, '0') }] }],
        serviceChannels: Array.from({ length: channelsEach }, (_, each) => ({
          serviceChannel: { id: id('channels', number * channelsEach + each), name: 'Kanava' },
          serviceHours: [],
        })),
        organizations: [
          { roleType: 'Responsible', organization: { id: id('organizations', number % 8), name: 'Kunta' } },
        ],
      })),
      channels: numbers.flatMap((number) =>
        Array.from({ length: channelsEach }, (_, each) => ({
          id: id('channels', number * channelsEach + each),
          serviceChannelType: 'Phone',
          organizationId: id('organizations', 8),
        })),
      ),
      organizations: Array.from({ length: 9 }, (_, number) => ({
        id: id('organizations', number),
        organizationNames: names('Kunta'),
      })),
      'general-descriptions': Array.from({ length: 5 }, (_, number) => ({
        id: id('general-descriptions', number),
        names: names('Pohja'),
      })),
    },
    at,
  );
}

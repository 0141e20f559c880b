import { localDate } from '#domain/time/local-date.ts';
import type { Service } from '#domain/directory/service.ts';
import type { JoinedChannel, JoinedService, MapOutcome, RawRecord } from '#tools/directory/ptv/joined.ts';
import { mapJoined } from '#tools/directory/ptv/map/map-joined.ts';
import { createTally, type Tally } from '#tools/directory/report.ts';

/* Records in PTV's shapes, made up: only what a test is about differs from a plain maternity clinic of Vaasa. */
const id = '0393fdbc-bbff-4cd8-a731-8e8a8bb7aa68';

export const v11Service = (changed: RawRecord = {}): RawRecord => ({
  id,
  type: 'Service',
  serviceNames: [{ language: 'fi', value: 'Neuvola', type: 'Name' }],
  serviceDescriptions: [{ language: 'fi', value: 'Perheen terveyttä.', type: 'Summary' }],
  languages: ['fi', 'sv'],
  areaType: 'LimitedType',
  areas: [{ type: 'Municipality', code: null, name: null, municipalities: [{ code: '905', name: [] }] }],
  serviceClasses: [{ code: 'P5.2' }],
  targetGroups: [{ code: 'KR1' }],
  serviceChannels: [],
  organizations: [],
  publishingStatus: 'Published',
  modified: '2026-03-04T14:07:04.840483',
  ...changed,
});

export const street = (changed: RawRecord = {}, address: RawRecord = {}): RawRecord => ({
  type: 'Location',
  subType: 'Single',
  streetAddress: {
    street: [{ value: 'Koulukatu', language: 'fi' }],
    streetNumber: '10',
    postalCode: '65100',
    postOffice: [{ value: 'VAASA', language: 'fi' }],
    municipality: { code: '905', name: [] },
    latitude: '7005560.000',
    longitude: '229370.000',
    coordinateState: 'Ok',
    ...changed,
  },
  country: 'FI',
  ...address,
});

export const v11Place = (changed: RawRecord = {}): RawRecord => ({
  id: 'place',
  serviceChannelType: 'ServiceLocation',
  serviceChannelNames: [{ language: 'fi', value: 'Keskustan neuvola', type: 'Name' }],
  displayNameType: [{ type: 'Name', language: 'fi' }],
  languages: ['fi'],
  phoneNumbers: [],
  emails: [],
  webPages: [],
  addresses: [street()],
  serviceHours: [],
  ...changed,
});

export const v11Line = (phoneNumbers: readonly RawRecord[], changed: RawRecord = {}): RawRecord => ({
  id: 'line',
  serviceChannelType: 'Phone',
  serviceChannelNames: [{ language: 'fi', value: 'Ajanvaraus', type: 'Name' }],
  languages: ['fi'],
  phoneNumbers,
  serviceHours: [],
  ...changed,
});

/** A row of v11 hours; without `openingHour` it has none. */
export const v11Hours = (changed: RawRecord): RawRecord => ({
  serviceHourType: 'DaysOfTheWeek',
  validFrom: null,
  validTo: null,
  isClosed: false,
  validForNow: true,
  isAlwaysOpen: false,
  isReservation: false,
  additionalInformation: [{ value: null, language: 'fi' }],
  openingHour: [],
  ...changed,
});

export const v12Service = (changed: RawRecord = {}): RawRecord => ({
  contentId: id,
  organizationContentId: 'owner',
  serviceLanguages: ['fi', 'sv'],
  area: { areaType: 'LimitedArea', municipalities: ['905'] },
  serviceClasses: ['P5.2'],
  targetGroups: ['KR1'],
  lifeEvents: [],
  ontologyTerms: ['http://www.yso.fi/onto/koko/p4971'],
  publishedAt: '2026-03-04T14:07:04.840Z',
  languageVersions: { fi: { name: 'Neuvola', summary: 'Perheen terveyttä.' } },
  ...changed,
});

export const v12Place = (changed: RawRecord = {}): RawRecord => ({
  contentId: 'place',
  serviceChannelType: 'ServiceLocation',
  serviceLanguages: ['fi'],
  languageVersions: { fi: { name: 'Keskustan neuvola' } },
  location: {
    streetAddresses: [
      {
        streetName: { fi: 'Koulukatu', sv: 'Skolgatan' },
        addressDetail: '10',
        postalCode: '65100',
        coordinates: [{ system: 'EPSG:3067', source: 'NLS', easting: 229370, northing: 7005560 }],
      },
    ],
  },
  ...changed,
});

export interface Mapped {
  readonly outcome: MapOutcome;
  readonly tally: Tally;
}

export interface Around {
  readonly channels?: readonly (RawRecord | JoinedChannel)[];
  readonly organizations?: readonly RawRecord[];
  readonly general?: RawRecord | null;
  readonly version?: JoinedService['version'];
}

const isJoined = (channel: RawRecord | JoinedChannel): channel is JoinedChannel =>
  'channel' in channel && 'connection' in channel;

/** Maps one record with what belongs to it, on 22.11.2026. */
export function map(
  service: RawRecord,
  { channels = [], organizations = [], general = null, version = 'v11' }: Around = {},
): Mapped {
  const tally = createTally();
  const joined: JoinedService = {
    version,
    id,
    service,
    channels: channels.map((channel) => (isJoined(channel) ? channel : { channel, connection: {} })),
    missingChannels: [],
    organizations,
    generalDescription: general,
  };
  return { outcome: mapJoined(joined, { checked: localDate('2026-11-22'), tell: tally.tell }), tally };
}

/** The entry of a record that has to be kept. */
export function kept(service: RawRecord, around: Around = {}): Service {
  const { outcome } = map(service, around);
  if (outcome.outcome !== 'kept') throw new Error(`${outcome.outcome}: ${outcome.reason}`);
  return outcome.service;
}

/** Hours of the only door of a place with these rows of v11. */
export const doorHours = (rows: readonly RawRecord[]) =>
  kept(v11Service(), { channels: [v11Place({ serviceHours: rows })] }).addresses[0]?.hours ?? {
    kind: 'unknown' as const,
  };

/** Hours of the only door of a v12 place. */
export const v12DoorHours = (serviceHours: RawRecord) =>
  kept(v12Service(), { channels: [v12Place({ serviceHours })], version: 'v12' }).addresses[0]?.hours ?? {
    kind: 'unknown' as const,
  };

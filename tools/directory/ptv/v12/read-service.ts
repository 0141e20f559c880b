import type { JoinedService, PtvMapContext } from '#tools/directory/ptv/joined.ts';
import { codeIn } from '#tools/directory/ptv/map/codes.ts';
import type { PtvArea, PtvCodes, PtvDescribed, PtvService, PtvTexts } from '#tools/directory/ptv/map/entry.ts';
import { objectIn, objectsIn, stringIn, stringsIn, type RawObject } from '#tools/directory/ptv/map/raw.ts';
import { joinTexts, type RawPair } from '#tools/directory/text/language-pairs.ts';
import { readChannel } from '#tools/directory/ptv/v12/read-channel.ts';
import { codesIn, pairIn, versionOf, versionsOf } from '#tools/directory/ptv/v12/versions.ts';

const textsOf = (from: RawObject): PtvTexts => ({
  name: versionsOf(from, 'name'),
  alternativeName: versionsOf(from, 'alternativeName'),
  summary: versionsOf(from, 'summary'),
  description: joinTexts([versionsOf(from, 'backgroundDescription'), versionsOf(from, 'description')]),
  instructions: versionsOf(from, 'userInstructions'),
  requirements: versionsOf(from, 'conditions'),
  chargeNote: versionsOf(from, 'chargeTypeAdditionalInformation'),
});

const codesOf = (from: RawObject): PtvCodes => {
  const codes = (name: string) => codesIn(from, name).flatMap((raw) => codeIn(raw) ?? []);
  return {
    classes: codes('serviceClasses'),
    targetGroups: codes('targetGroups'),
    lifeEvents: codes('lifeEvents'),
  };
};

/** Terms are bare URIs in v12 and say nothing to a parent, unless their names were joined to them. */
const wordsOf = (from: RawObject): string[] => [
  ...stringsIn(versionOf(from, 'fi'), 'keywords'),
  ...stringsIn(versionOf(from, 'sv'), 'keywords'),
  ...objectsIn(from, 'ontologyTerms')
    .flatMap((term) => [pairIn(term, 'names'), pairIn(term, 'name'), versionsOf(term, 'name')])
    .flatMap(({ fi, sv }) => [fi, sv])
    .filter((word) => word !== null),
];

const charges: ReadonlyMap<string | null, PtvDescribed['charge']> = new Map([
  ['Free', 'free'],
  ['Charged', 'charged'],
]);

const describedBy = (from: RawObject): PtvDescribed => ({
  texts: textsOf(from),
  codes: codesOf(from),
  charge: charges.get(stringIn(from, 'chargeType')) ?? null,
  words: wordsOf(from),
});

const areaTypes: ReadonlyMap<string | null, PtvArea['type']> = new Map([
  ['WholeCountry', 'whole-country'],
  ['WholeCountryExceptAland', 'except-aland'],
  ['LimitedArea', 'limited'],
]);

/** An area by its type and lists of bare codes, named as the search's filters are. */
function areaOf(service: RawObject): PtvArea {
  const area = objectIn(service, 'area');
  const municipalities = codesIn(area, 'municipalities');
  return {
    type: areaTypes.get(stringIn(area, 'areaType') ?? stringIn(area, 'type')) ?? null,
    areas: [
      ...codesIn(area, 'wellbeingServicesCounties').map((county) => ({ county, region: null, municipalities: [] })),
      ...codesIn(area, 'regions').map((region) => ({ county: null, region, municipalities: [] })),
      ...(municipalities.length > 0 ? [{ county: null, region: null, municipalities }] : []),
    ],
  };
}

/** The responsible organization, the others responsible, then whoever produces the service. */
function providersOf(service: RawObject, organizations: readonly RawObject[]): RawPair[] {
  const producers = objectIn(service, 'producers');
  const produced = ['selfProducedProducers', 'procuredProducers', 'otherProducers'].flatMap((name) =>
    codesIn(objectIn(producers, name), 'organizations'),
  );
  const ids = [
    stringIn(service, 'organizationContentId'),
    ...codesIn(service, 'otherResponsibleOrganizations'),
    ...produced,
  ];
  return ids.flatMap((id) => {
    const organization = organizations.find((each) => id !== null && stringIn(each, 'contentId') === id);
    return organization ? [versionsOf(organization, 'name')] : [];
  });
}

/** A service of v12 in the shape of both versions. */
export function readService(joined: JoinedService, context: PtvMapContext): PtvService {
  const { service, generalDescription } = joined;
  const status = stringIn(service, 'publishingStatus');
  const type = stringIn(service, 'serviceType');
  return {
    ...describedBy(service),
    published: status === null || status === 'Published',
    isService: type === null || type === 'Service',
    languages: stringsIn(service, 'serviceLanguages'),
    area: areaOf(service),
    providers: providersOf(service, joined.organizations),
    modified: stringIn(service, 'publishedAt'),
    general: generalDescription && describedBy(generalDescription),
    channels: joined.channels.flatMap((channel) => readChannel(channel, context) ?? []),
  };
}

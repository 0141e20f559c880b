import type { JoinedService, PtvMapContext } from '#tools/directory/ptv/joined.ts';
import { codeIn } from '#tools/directory/ptv/map/codes.ts';
import type { PtvArea, PtvCodes, PtvDescribed, PtvService, PtvTexts } from '#tools/directory/ptv/map/entry.ts';
import { objectIn, objectsIn, stringIn, stringsIn, type RawObject } from '#tools/directory/ptv/map/raw.ts';
import { joinTexts, type RawPair } from '#tools/directory/text/language-pairs.ts';
import { displayName, finnish, localizedIn, otherNames } from '#tools/directory/ptv/v11/localized.ts';
import { readChannel } from '#tools/directory/ptv/v11/read-channel.ts';

/** Of a service and of a general description, whose lists have other names. */
interface Lists {
  readonly names: string;
  readonly descriptions: string;
}
const ofService: Lists = { names: 'serviceNames', descriptions: 'serviceDescriptions' };
const ofGeneral: Lists = { names: 'names', descriptions: 'descriptions' };

function textsOf(from: RawObject, { names, descriptions }: Lists): PtvTexts {
  const name = displayName(from, names);
  const description = (type: string): RawPair => localizedIn(from, descriptions, type);
  const summary = description('Summary');
  const old = description('ShortDescription');
  return {
    name,
    alternativeName: otherNames(from, names, name),
    summary: { fi: summary.fi ?? old.fi, sv: summary.sv ?? old.sv },
    description: joinTexts([description('BackgroundDescription'), description('Description')]),
    instructions: joinTexts([description('UserInstruction'), description('ServiceUserInstruction')]),
    requirements: localizedIn(from, 'requirements'),
    chargeNote: description('ChargeTypeAdditionalInfo'),
  };
}

const codesOf = (from: RawObject): PtvCodes => {
  const codes = (name: string) =>
    objectsIn(from, name).flatMap(
      (row) => codeIn(stringIn(row, 'code')) ?? codeIn(stringIn(row, 'newUri')) ?? codeIn(stringIn(row, 'uri')) ?? [],
    );
  return {
    classes: codes('serviceClasses'),
    targetGroups: codes('targetGroups'),
    lifeEvents: codes('lifeEvents'),
  };
};

function wordsOf(from: RawObject): string[] {
  const pairs = [
    ...objectsIn(from, 'ontologyTerms').map((term) => localizedIn(term, 'name')),
    ...objectsIn(from, 'keywords').map((word) => localizedIn({ word: [word] }, 'word')),
  ];
  return pairs.flatMap(({ fi, sv }) => [fi, sv]).filter((word) => word !== null);
}

function chargeOf(from: RawObject): PtvDescribed['charge'] {
  const type = stringIn(from, 'serviceChargeType');
  if (type === 'FreeOfCharge' || type === 'Free') return 'free';
  return type === 'Chargeable' || type === 'Charged' ? 'charged' : null;
}

const describedBy = (from: RawObject, lists: Lists): PtvDescribed => ({
  texts: textsOf(from, lists),
  codes: codesOf(from),
  charge: chargeOf(from),
  words: wordsOf(from),
});

/** v11's words for an area, and those of v7 that older exports still hold. */
const areaTypes: ReadonlyMap<string | null, PtvArea['type']> = new Map([
  ['Nationwide', 'whole-country'],
  ['WholeCountry', 'whole-country'],
  ['NationwideExceptAlandIslands', 'except-aland'],
  ['WholeCountryExceptAlandIslands', 'except-aland'],
  ['LimitedType', 'limited'],
  ['AreaType', 'limited'],
]);

const isCounty = (type: string | null) => /^wellbeingservices?count(?:y|ies)$/iu.test(type ?? '');

/** Areas of every type but the county list their municipalities; a region's own code is not needed beside them. */
function areaOf(service: RawObject): PtvArea {
  return {
    type: areaTypes.get(stringIn(service, 'areaType')) ?? null,
    areas: objectsIn(service, 'areas').map((area) => ({
      county: isCounty(stringIn(area, 'type')) ? stringIn(area, 'code') : null,
      region: null,
      municipalities: objectsIn(area, 'municipalities').flatMap((each) => stringIn(each, 'code') ?? []),
    })),
  };
}

/** Responsible before others responsible before producers. */
const roles = ['Responsible', 'OtherResponsible', 'Producer'];

/** The organization's own record has its Swedish name; the service's list has one plain name. */
function providersOf(service: RawObject, organizations: readonly RawObject[]): RawPair[] {
  const rows = objectsIn(service, 'organizations');
  return roles.flatMap((role) =>
    rows
      .filter((row) => stringIn(row, 'roleType') === role)
      .map((row) => {
        const named = objectIn(row, 'organization');
        const id = stringIn(named, 'id');
        const own = organizations.find((each) => id !== null && stringIn(each, 'id') === id);
        const name = displayName(own ?? null, 'organizationNames');
        return name.fi === null && name.sv === null ? finnish(stringIn(named, 'name')) : name;
      }),
  );
}

/** A service of v11 in the shape of both versions. */
export function readService(joined: JoinedService, context: PtvMapContext): PtvService {
  const { service, generalDescription } = joined;
  const status = stringIn(service, 'publishingStatus');
  const type = stringIn(service, 'type');
  return {
    ...describedBy(service, ofService),
    published: status === null || status === 'Published',
    isService: type === null || type === 'Service',
    languages: stringsIn(service, 'languages'),
    area: areaOf(service),
    providers: providersOf(service, joined.organizations),
    modified: stringIn(service, 'modified'),
    general: generalDescription && describedBy(generalDescription, ofGeneral),
    channels: joined.channels.flatMap((channel) => readChannel(channel, context) ?? []),
  };
}

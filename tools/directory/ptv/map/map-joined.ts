import * as v from 'valibot';
import { serviceSchema } from '#content/schemas/service-schema.ts';
import type { Service, Source } from '#domain/directory/service.ts';
import { serviceId } from '#domain/ids.ts';
import {
  ptvServiceId,
  type JoinedService,
  type MapJoined,
  type MapOutcome,
  type PtvMapContext,
} from '#tools/directory/ptv/joined.ts';
import { areaFrom } from '#tools/directory/ptv/map/area.ts';
import { channelFields, languagesOf, notesOf } from '#tools/directory/ptv/map/channels.ts';
import { isCrisis, isShelter } from '#tools/directory/ptv/map/crisis.ts';
import { dayOfMoment } from '#tools/directory/ptv/map/days.ts';
import { describe } from '#tools/directory/ptv/map/described.ts';
import type { PtvService } from '#tools/directory/ptv/map/entry.ts';
import { keywordsFrom } from '#tools/directory/ptv/map/keywords.ts';
import { kindOf } from '#tools/directory/ptv/map/kinds.ts';
import { codesOf, leftOutBecause, namesOf } from '#tools/directory/ptv/map/select.ts';
import { joinTexts, nothing, plainName } from '#tools/directory/ptv/map/texts.ts';
import { worryOf } from '#tools/directory/ptv/map/worry.ts';
import { readService as readV11 } from '#tools/directory/ptv/v11/read-service.ts';
import { readService as readV12 } from '#tools/directory/ptv/v12/read-service.ts';
import { agesIn } from '#tools/directory/text/ages.ts';

const url = 'https://www.suomi.fi';
const ownSource = { fi: 'Suomi.fi-palvelutietovaranto (PTV), CC0', sv: 'Servicedatalagret på Suomi.fi (PTV), CC0' };
const nationalSource = {
  fi: 'Osa teksteistä on palvelun valtakunnallinen pohjakuvaus (PTV), CC0',
  sv: 'En del av texterna är tjänstens nationella grundbeskrivning (PTV), CC0',
};

const sourcesOf = ({ modified }: PtvService, isNational: boolean): Source[] => [
  { name: ownSource, url, date: dayOfMoment(modified) },
  ...(isNational ? [{ name: nationalSource, url, date: null }] : []),
];

/** The entry as far as the record goes, not yet checked; `null` without an area or a name. */
function entryOf(id: string, ptv: PtvService, { checked, tell }: PtvMapContext): Service | 'area' | 'name' {
  const area = areaFrom(ptv.area, tell);
  if (area === null) return 'area';
  const { name, summary, description, instructions, requirements, chargeNote, isNational } = describe(ptv, tell);
  if (name === null) return 'name';
  const names = namesOf(ptv);
  const { classes } = codesOf(ptv);
  const crisis = isCrisis(names);
  const { phones, addresses, webPages, booking, feedback } = channelFields(ptv.channels, isShelter(names), tell);
  const ages = agesIn([
    name.fi,
    name.sv,
    summary?.fi ?? null,
    summary?.sv ?? null,
    requirements?.fi ?? null,
    requirements?.sv ?? null,
  ]);
  const charge = ptv.charge ?? ptv.general?.charge ?? null;
  const howToCome = joinTexts([instructions ?? nothing, notesOf(ptv.channels, tell) ?? nothing]);
  const hasWays = howToCome.fi !== null || howToCome.sv !== null;
  return {
    id: serviceId(ptvServiceId(id)),
    name,
    summary,
    description,
    audience: requirements,
    provider:
      ptv.providers.map((provider) => plainName(provider, 'provider', tell)).find((provider) => provider !== null) ??
      null,
    area,
    worry: worryOf(name, classes, crisis),
    crisis,
    keywords: keywordsFrom(
      [ptv.texts.alternativeName.fi, ptv.texts.alternativeName.sv, ...ptv.words, ...(ptv.general?.words ?? [])],
      tell,
    ),
    phones,
    webPages,
    addresses,
    serviceLanguages: languagesOf([ptv.languages]),
    hours: { kind: 'unknown' },
    note: null,
    sources: sourcesOf(ptv, isNational),
    checked,
    confidence: 'authority-seen',
    kind: kindOf(names, classes, crisis),
    ...(ages && { ages }),
    ...(charge && { fee: charge }),
    ...(chargeNote && { feeNote: chargeNote }),
    ...(booking && { booking }),
    ...(hasWays && { bookingNote: howToCome }),
    ...(feedback && { feedback }),
  };
}

const reasons = {
  area: 'serves no area that the register of municipalities knows',
  name: 'has no name in Finnish or Swedish',
} as const;

const guid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/iu;
const readers = { v11: readV11, v12: readV12 } as const;

/** Where in the entry the schema stumbled, as field names alone: the record's own words have no place in a report. */
function faultOf(issues: readonly v.BaseIssue<unknown>[]): string {
  const [issue] = issues;
  const path = issue?.path?.flatMap(({ key }) => (typeof key === 'string' ? [key] : [])).join('.') ?? '';
  return `does not fit the directory’s schema at ${path}`;
}

/**
 * One service of PTV, either version, as one entry of the directory: its places become addresses, its numbers phones, its e-services,
 * forms and pages web pages; a general description fills in what it does not say itself. Never throws on a record, whatever is in it, and
 * what it keeps has passed the directory's schema.
 */
export const mapJoined: MapJoined = (joined: JoinedService, context: PtvMapContext): MapOutcome => {
  if (!guid.test(joined.id)) return { outcome: 'rejected', reason: 'has no id' };
  const ptv = readers[joined.version](joined, context);
  const reason = leftOutBecause(ptv);
  if (reason !== null) return { outcome: 'left-out', reason };
  const entry = entryOf(joined.id, ptv, context);
  if (typeof entry === 'string') return { outcome: 'rejected', reason: reasons[entry] };
  const checked = v.safeParse(serviceSchema, entry);
  return checked.success
    ? { outcome: 'kept', service: checked.output }
    : { outcome: 'rejected', reason: faultOf(checked.issues) };
};

import * as v from 'valibot';
import { serviceSchema } from '#content/schemas/service-schema.ts';
import type { Service, Source } from '#domain/directory/service.ts';
import { bearsShelterName } from '#domain/directory/shelter.ts';
import { serviceId } from '#domain/ids.ts';
import type { LocalizedText } from '#domain/language.ts';
import {
  ptvServiceId,
  type JoinedService,
  type MapJoined,
  type MapOutcome,
  type PtvMapContext,
} from '#tools/directory/ptv/joined.ts';
import { areaFrom } from '#tools/directory/ptv/map/area.ts';
import { channelFields, languagesOf, notesOf } from '#tools/directory/ptv/map/channels.ts';
import { isCrisis } from '#tools/directory/ptv/map/crisis.ts';
import { dayOfMoment } from '#tools/directory/ptv/map/days.ts';
import { describe, type Described } from '#tools/directory/ptv/map/described.ts';
import type { PtvService } from '#tools/directory/ptv/map/entry.ts';
import { keywordsFrom } from '#tools/directory/ptv/map/keywords.ts';
import { kindOf } from '#tools/directory/ptv/map/kinds.ts';
import { codesOf, leftOutBecause, namesOf } from '#tools/directory/ptv/map/select.ts';
import { joinTexts, nothing, plainName } from '#tools/directory/text/language-pairs.ts';
import { worryOf } from '#tools/directory/ptv/map/worry.ts';
import { readService as readV11 } from '#tools/directory/ptv/v11/read-service.ts';
import { readService as readV12 } from '#tools/directory/ptv/v12/read-service.ts';
import { agesIn } from '#tools/directory/text/ages.ts';
import { bookingStated, feeStated, languagesStated } from '#tools/directory/text/stated.ts';

const wordsOf = ({ texts, words, general }: PtvService) => [
  texts.alternativeName.fi,
  texts.alternativeName.sv,
  ...words,
  ...(general?.words ?? []),
];

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

const bothLanguages = (texts: readonly (LocalizedText | null)[]) =>
  texts.flatMap((text) => [text?.fi ?? null, text?.sv ?? null]);

/** What PTV has a field for, and what only its texts say. */
function statedIn(ptv: PtvService, { name, summary, description, requirements, instructions, chargeNote }: Described) {
  const ages = agesIn(bothLanguages([name, summary, requirements]));
  const texts = bothLanguages([summary, description, requirements, instructions, chargeNote]);
  const fee = ptv.charge ?? ptv.general?.charge ?? feeStated(texts);
  const spoken = languagesOf([ptv.languages]);
  return {
    serviceLanguages: spoken.length > 0 ? spoken : languagesStated(texts),
    ...(ages && { ages }),
    ...(fee && { fee }),
    ...(chargeNote && { feeNote: chargeNote }),
    booking: bookingStated(texts),
  };
}

/** The entry as far as the record goes, not yet checked by the schema; else what it lacks. */
function entryOf(id: string, ptv: PtvService, { checked, tell }: PtvMapContext): Service | 'area' | 'name' {
  const area = areaFrom(ptv.area, tell);
  if (area === null) return 'area';
  const described = describe(ptv, tell);
  const { name, summary, description, requirements } = described;
  if (name === null) return 'name';
  const names = namesOf(ptv);
  const { classes } = codesOf(ptv);
  const crisis = isCrisis(names);
  const { phones, addresses, webPages, ...ofChannels } = channelFields(ptv.channels, bearsShelterName(names), tell);
  const { booking: statedBooking, ...stated } = statedIn(ptv, described);
  const booking = ofChannels.booking ?? statedBooking;
  const howToCome = joinTexts([described.instructions ?? nothing, notesOf(ptv.channels, tell) ?? nothing]);
  const providers = ptv.providers.map((provider) => plainName(provider, 'provider', tell));
  return {
    id: serviceId(ptvServiceId(id)),
    name,
    summary,
    description,
    audience: requirements,
    provider: providers.find((provider) => provider !== null) ?? null,
    area,
    worry: worryOf(name, classes, crisis),
    crisis,
    keywords: keywordsFrom(wordsOf(ptv), tell),
    phones,
    webPages,
    addresses,
    hours: { kind: 'unknown' },
    note: null,
    sources: sourcesOf(ptv, described.isNational),
    checked,
    confidence: 'authority-seen',
    kind: kindOf(names, classes, crisis),
    ...stated,
    ...(booking && { booking }),
    ...((howToCome.fi ?? howToCome.sv) !== null && { bookingNote: howToCome }),
    ...(ofChannels.feedback && { feedback: ofChannels.feedback }),
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

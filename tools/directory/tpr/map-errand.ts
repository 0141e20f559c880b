import type { Service } from '#domain/directory/service.ts';
import { serviceId } from '#domain/ids.ts';
import type { LocalizedText } from '#domain/language.ts';
import { hoursOfText } from '#tools/directory/hours/hours-of-text.ts';
import type { Tell } from '#tools/directory/report.ts';
import {
  addressFrom,
  frame,
  keywordsFrom,
  languagesFrom,
  pairOf,
  statedIn,
  textFields,
  webPages,
  type MapContext,
  type NamedParts,
} from '#tools/directory/tpr/map-service.ts';
import { phonesFrom, type PhoneLine } from '#tools/directory/text/phones.ts';
import type { ErrandText, RegisterChannel, RegisterErrand } from '#tools/directory/tpr/read-register.ts';
import { crisisErrandIds } from '#tools/directory/tpr/select.ts';
import { clean, readText, sameText, splitText } from '#tools/directory/text/plain-text.ts';
import { kindOf } from '#tools/directory/tpr/kind-rules.ts';
import { isCrisisTitle, worryOf } from '#tools/directory/worry/finnish-titles.ts';

/** One channel (phone, page, desk) in the languages that describe it; the register gives both the same id. */
interface ChannelPair {
  readonly fi: RegisterChannel | null;
  readonly sv: RegisterChannel | null;
}
interface Telephone extends ChannelPair {
  readonly name: LocalizedText | null;
  /** When it is answered, as the register words it. */
  readonly availability: LocalizedText | null;
}

function pairChannels(fi: readonly RegisterChannel[], sv: readonly RegisterChannel[]): ChannelPair[] {
  const finnishIds = new Set(fi.map(({ id }) => id));
  return [
    ...fi.map((channel) => ({ fi: channel, sv: sv.find(({ id }) => id === channel.id) ?? null })),
    ...sv.filter(({ id }) => !finnishIds.has(id)).map((channel) => ({ fi: null, sv: channel })),
  ];
}

/** The numbers of a line: one as a rule, two when the language versions differ, none when the register left it empty. */
const numbersOf = ({ fi, sv }: ChannelPair): string[] =>
  [...new Set([clean(fi?.phone ?? null), clean(sv?.phone ?? null)])].filter((text) => text !== null);

function phoneLines(telephone: Telephone): PhoneLine[] {
  const { fi, sv, name, availability } = telephone;
  const hours = availability === null ? {} : { hours: hoursOfText(availability) };
  const languages = languagesFrom([fi?.provided_languages, sv?.provided_languages]);
  const charge = fi?.call_charge_info ?? sv?.call_charge_info ?? null;
  const numbers = numbersOf(telephone);
  return (numbers.length === 0 ? [null] : numbers).map((text) => ({
    ...{ text, label: name, languages, charge },
    ...hours,
  }));
}

/** Names the lines that the register lists without a number, and their hours, so that nobody takes the others for all there are. */
function missingNumberNote(telephones: readonly Telephone[]): LocalizedText | null {
  const without = telephones.filter((telephone) => numbersOf(telephone).length === 0);
  if (without.length === 0) return null;
  const note = (start: string, language: 'fi' | 'sv') => {
    const names = without.flatMap(({ name, availability }) => {
      const [own, hours] = [name?.[language] ?? null, availability?.[language] ?? null];
      return own === null ? [] : [hours === null ? own : `${own} (${hours})`];
    });
    return names.length === 0 ? `${start}.` : `${start}: ${names.join(', ')}.`;
  };
  return {
    fi: note('Rekisteristä puuttuu puhelinnumero', 'fi'),
    sv: note('Ett telefonnummer saknas i registret', 'sv'),
  };
}

/** The description; what to do step by step when there is no description that says more than the name. */
function textsOf(block: ErrandText | null, tell: Tell): NamedParts {
  const name = readText(block?.name ?? null, tell);
  const description = readText(block?.description ?? null, tell);
  const useful = description !== null && !sameText(description, name);
  const text = useful ? description : readText(block?.process_description ?? null, tell);
  return { name, ...splitText(text) };
}

const desk = ({ fi, sv }: ChannelPair, tell: Tell) =>
  addressFrom(
    [fi?.personal_service_street_addr, sv?.personal_service_street_addr],
    fi?.personal_service_postal_code ?? sv?.personal_service_postal_code,
    [fi?.personal_service_city, sv?.personal_service_city],
    tell,
  );

/** An errand of the register (a call, an application, a form) as an entry of the directory. */
export function mapErrand({ id, fi, sv, en }: RegisterErrand, context: MapContext): Service {
  const { tell } = context;
  const finnish = textsOf(fi, tell);
  const texts = textFields(finnish, textsOf(sv, tell), tell);
  const channels = pairChannels(fi?.channels ?? [], sv?.channels ?? []);
  const ofType = (type: string) => channels.filter((channel) => (channel.fi ?? channel.sv)?.type === type);
  const named = (channel: ChannelPair): Telephone => ({
    ...channel,
    name: pairOf([channel.fi?.name, channel.sv?.name], 'channel name', tell),
    availability: pairOf([channel.fi?.availability_summary, channel.sv?.availability_summary], 'hours', tell),
  });
  const telephones = ofType('TELEPHONE').map(named);
  const linkGroups = [{ fi, sv }, ...channels].map((side) => ({ fi: side.fi?.links ?? [], sv: side.sv?.links ?? [] }));
  return {
    ...frame(context),
    id: serviceId(`tpr-errand-${id}`),
    ...texts,
    worry: worryOf(finnish.name, fi?.name_synonyms ?? null),
    crisis: crisisErrandIds.includes(id) || isCrisisTitle(finnish.name),
    keywords: keywordsFrom([fi?.name_synonyms, sv?.name_synonyms]),
    phones: phonesFrom(telephones.flatMap(phoneLines), tell),
    webPages: webPages(linkGroups, tell),
    addresses: ofType('LOCAL').flatMap((channel) => desk(channel, tell)),
    serviceLanguages: languagesFrom([fi?.provided_languages, sv?.provided_languages, en?.provided_languages]),
    note: missingNumberNote(telephones),
    kind: kindOf(finnish.name),
    ...statedIn(texts, [texts.summary, texts.description]),
  };
}

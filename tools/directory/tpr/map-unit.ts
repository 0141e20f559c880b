import type { Service } from '#domain/directory/service.ts';
import { serviceId } from '#domain/ids.ts';
import type { LocalizedText } from '#domain/language.ts';
import { hoursOfText } from '#tools/directory/hours/hours-of-text.ts';
import type { Tell } from '#tools/directory/report.ts';
import {
  frame,
  languagesFrom,
  textFields,
  webPages,
  type LinkGroup,
  type MapContext,
  type NamedParts,
} from '#tools/directory/tpr/map-service.ts';
import { phonesFrom } from '#tools/directory/text/phones.ts';
import type { RegisterUnit } from '#tools/directory/tpr/read-register.ts';
import { localized, readText, sameText, splitText } from '#tools/directory/text/plain-text.ts';
import { bookingStated, feeStated } from '#tools/directory/text/stated.ts';
import { kindOf } from '#tools/directory/tpr/kind-rules.ts';
import { doorOf } from '#tools/directory/tpr/place-unit.ts';
import { isCrisisTitle, worryOf } from '#tools/directory/worry/finnish-titles.ts';

/** The short text, often shared by all units of a kind, leads; the long one is the unit's own. */
function textsOf(raw: { name: string | null; short: string | null; long: string | null }, tell: Tell): NamedParts {
  const name = readText(raw.name, tell);
  const summary = readText(raw.short, tell);
  const description = readText(raw.long, tell);
  if (summary === null) return { name, ...splitText(description) };
  return { name, summary, description: sameText(summary, description) ? null : description };
}

/** The texts of all sections of a kind, one after the other. */
function sectionText(unit: RegisterUnit, type: string, field: string, tell: Tell): LocalizedText | null {
  const sections = unit.connections.filter(({ section_type }) => section_type === type);
  const texts = (language: 'fi' | 'sv') =>
    sections.flatMap((section) => readText(section[`name_${language}`], tell) ?? []).join('\n\n') || null;
  return localized(texts('fi'), texts('sv'), field, tell);
}

/** A sum has no place in the directory: it is old before it is read. That something costs, or that it does not, has. */
const sumOfMoney = /\d[\d.,]* ?(?:€|e(?!\p{L})|eur)/iu;

function feeOf(unit: RegisterUnit, texts: readonly (string | null)[], tell: Tell): Pick<Service, 'fee' | 'feeNote'> {
  const price = sectionText(unit, 'PRICE', 'price', tell);
  const both = [price?.fi ?? null, price?.sv ?? null];
  if (both.some((text) => text !== null && sumOfMoney.test(text))) return { fee: 'charged' };
  const fee = feeStated([...texts, ...both]);
  return { ...(fee !== undefined && { fee }), ...(price !== null && { feeNote: price }) };
}

/** The unit's own page, then its links; each is one record with both languages, so that nothing has to be paired. */
function linkGroups(unit: RegisterUnit): LinkGroup[] {
  const links = unit.connections.filter(
    ({ section_type }) => section_type === 'LINK' || section_type === 'ESERVICE_LINK',
  );
  const side = (url: string | null, title: string | null) => (url === null ? [] : [{ url, title }]);
  return [{ www_fi: unit.www_fi, www_sv: unit.www_sv, name_fi: null, name_sv: null }, ...links].map((link) => ({
    fi: side(link.www_fi, link.name_fi),
    sv: side(link.www_sv, link.name_sv),
  }));
}

/**
 * A unit (a place) of the register as an entry of the directory. Only the unit's own number is taken: the
 * contact sections name staff. A unit that is not the city's own gets no provider rather than a wrong one.
 */
export function mapUnit(unit: RegisterUnit, context: MapContext): Service {
  const { tell } = context;
  const common = frame(context);
  const finnish = textsOf({ name: unit.name_fi, short: unit.short_desc_fi, long: unit.desc_fi }, tell);
  const swedish = textsOf({ name: unit.name_sv, short: unit.short_desc_sv, long: unit.desc_sv }, tell);
  const phone = { text: unit.phone, label: null, languages: [], charge: unit.call_charge_info_fi };
  const texts = [finnish, swedish].flatMap(({ summary, description }) => [summary, description]);
  const booking = bookingStated(texts);
  const municipal = unit.displayed_service_owner_type === 'MUNICIPAL_SERVICE';
  return {
    ...common,
    id: serviceId(`tpr-unit-${unit.id}`),
    ...textFields(finnish, swedish, tell),
    provider: municipal ? common.provider : null,
    worry: worryOf(finnish.name, null),
    crisis: isCrisisTitle(finnish.name),
    phones: unit.phone === null ? [] : phonesFrom([phone], tell),
    webPages: webPages(linkGroups(unit), tell),
    addresses: doorOf(unit, context),
    serviceLanguages: languagesFrom([unit.provided_languages]),
    hours: hoursOfText(sectionText(unit, 'OPENING_HOURS', 'hours', tell)),
    kind: kindOf(finnish.name, unit.ontologyword_ids),
    ...feeOf(unit, texts, tell),
    ...(booking !== undefined && { booking }),
  };
}

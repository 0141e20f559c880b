import { withoutIdentityCodes } from '#domain/family/child.ts';
import { isMunicipalityCode, isServiceId, type MunicipalityCode, type ServiceId } from '#domain/ids.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { fromBase36, toBase36 } from '#domain/text/uuid.ts';
import { checkText, fromBase64Url, toBase64Url } from '#domain/text/url-safe.ts';
import type { Service } from './service.ts';
import type { Home } from './serving.ts';

/** Services that somebody picked for a family, in their order. It travels in a link's fragment, which no server ever sees. */
export interface Selection {
  readonly services: readonly ServiceId[];
  /** Where their packs are to be had: none for services of the whole country. */
  readonly areas: readonly MunicipalityCode[];
  /** A few words to the family; empty when there are none. */
  readonly greeting: string;
}

/** More is no selection, and no longer a QR code that a phone reads from a screen. */
export const selectionLimits = { services: 30, areas: 3, greeting: 200, id: 80 } as const;

/** `newer`: made by a version of the app that this one does not know yet. `broken`: cut off on its way, or never was one. */
export type SelectionFault = 'none' | 'newer' | 'broken';

const version = 'v1';
const uuid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Stands for a UUID at the end of an id: ids themselves have no capitals. */
const packedUuid = /U([0-9a-z]{25})$/;

const packId = (id: ServiceId): string => id.replace(uuid, (found) => `U${toBase36(found)}`);

function unpackId(packed: string): ServiceId | null {
  const id = packed.replace(packedUuid, (_, digits: string) => fromBase36(digits) ?? '!');
  return id.length <= selectionLimits.id && isServiceId(id) ? id : null;
}

/** Signs that are not seen or that turn the order of the others about. */
const unseen = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').replace(unseen, '');

/** One line of plain words without a personal identity code, no longer than the limit. */
export const tidyGreeting = (text: string): string =>
  Array.from(oneLine(withoutIdentityCodes(oneLine(text))).trim())
    .slice(0, selectionLimits.greeting)
    .join('')
    .trim();

/** What can be sent: each service once, no more than the limits, a tidy greeting. */
export const tidySelection = ({ services, areas, greeting }: Selection): Selection => ({
  services: [...new Set(services)].slice(0, selectionLimits.services),
  areas: [...new Set(areas)].slice(0, selectionLimits.areas),
  greeting: tidyGreeting(greeting),
});

/**
 * The fragment of a link, without "#": version, areas, ids, greeting and a check over all of them, apart by dots. Letters, digits,
 * "-", "_" and "." alone, and a letter or digit at the end: no mail program takes a part of it for punctuation.
 */
export function encodeSelection(selection: Selection): string {
  const { services, areas, greeting } = tidySelection(selection);
  const body = [version, areas.join('-'), services.map(packId).join('_'), toBase64Url(greeting)].join('.');
  return `${body}.${checkText(body)}`;
}

const splitIf = (text: string, by: string): readonly string[] => (text === '' ? [] : text.split(by));

/** Reads what `encodeSelection` wrote, with or without "#". All of it or nothing: half a list would look like a whole one. */
export function decodeSelection(fragment: string): Result<Selection, SelectionFault> {
  const text = fragment.replace(/^#/, '');
  if (!/^v[1-9]\d{0,2}\./.test(text)) return err(text === '' ? 'none' : 'broken');
  const [head, areaText, idText, greetingText, check, ...rest] = text.split('.');
  if (head !== version) return err('newer');
  if (areaText === undefined || idText === undefined || greetingText === undefined || rest.length > 0)
    return err('broken');
  if (check !== checkText([version, areaText, idText, greetingText].join('.'))) return err('broken');
  const services = splitIf(idText, '_').map(unpackId);
  const areas = splitIf(areaText, '-');
  const greeting = fromBase64Url(greetingText);
  if (greeting === null || services.length === 0 || !services.every((id) => id !== null)) return err('broken');
  if (!areas.every((code) => isMunicipalityCode(code))) return err('broken');
  const selection = { services, areas, greeting };
  return isTidy(selection) ? ok(selection) : err('broken');
}

function isTidy(selection: Selection): boolean {
  const tidy = tidySelection(selection);
  return (
    tidy.services.length === selection.services.length &&
    tidy.areas.length === selection.areas.length &&
    tidy.greeting === selection.greeting
  );
}

/** The areas whose packs hold these services: that in which they were picked, and those of services from elsewhere. */
export function areasOfServices(services: readonly Service[], home: Pick<Home, 'code'> | null): MunicipalityCode[] {
  const codes = services.flatMap(({ area }) => {
    if (area.type !== 'municipality') return area.type === 'county' && home ? [home.code] : [];
    const { municipalities } = area;
    return home && municipalities.includes(home.code) ? [home.code] : municipalities.slice(0, 1);
  });
  return [...new Set(codes)].slice(0, selectionLimits.areas);
}

import type { Confidence } from '#domain/confidence.ts';
import type { Hours, Weekday, WeeklySpan } from '#domain/directory/hours.ts';
import type { Address, Phone, Service, ServiceArea, Source, WebPage } from '#domain/directory/service.ts';
import { countyCode, municipalityCode, serviceId } from '#domain/ids.ts';
import type { LocalizedText } from '#domain/language.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { LocalTime } from '#domain/time/local-time.ts';

/** The day the authored entries were last compared with their sources. Cast: the parser would pull the calendar into the app's entry. */
const checked = '2026-11-21' as LocalDate;

type Known = Pick<Service, 'name' | 'area' | 'worry' | 'confidence'> & Required<Pick<Service, 'kind'>>;
type MayBeKnown = Pick<
  Service,
  'summary' | 'description' | 'audience' | 'provider' | 'crisis' | 'serviceLanguages' | 'note'
>;
type Further = Pick<Service, 'ages' | 'fee' | 'feeNote' | 'booking' | 'bookingNote' | 'groups' | 'feedback'>;
/** A phone, page, address or hours without a confidence of its own is known as well as its entry. */
type Graded<T extends { readonly confidence: Confidence }> = Omit<T, 'confidence'> & Partial<Pick<T, 'confidence'>>;

/**
 * Hours as an author found them: a week where the source gives one, and beside it only what it says besides. Hours too old to be said
 * of today ("2019: …") stay words, so that nobody is told "open now" by them.
 */
type WrittenHours =
  | 'always'
  | (LocalizedText & { readonly confidence?: Confidence })
  | { readonly week: readonly WeeklySpan[]; readonly besides?: LocalizedText; readonly confidence?: Confidence };
type WrittenPhone = Pick<Phone, 'number'> & Partial<Omit<Phone, 'hours'>> & { readonly hours?: WrittenHours };

/** What an author writes; everything left out is unknown. */
interface EntryData extends Known, Partial<MayBeKnown>, Further {
  readonly id: string;
  /** Everyday words, first Finnish, then Swedish, separated by commas. */
  readonly keywords: string;
  readonly phones?: readonly WrittenPhone[];
  readonly webPages?: readonly (LocalizedText & Partial<Omit<WebPage, 'url'>>)[];
  readonly addresses?: readonly Graded<Address>[];
  readonly hours?: WrittenHours;
  readonly sources: readonly (LocalizedText & Partial<Omit<Source, 'name'>>)[];
}

function hoursOf(hours: WrittenHours, ofEntry: Confidence): Hours {
  if (hours === 'always') return { kind: 'always', confidence: ofEntry };
  const { confidence = ofEntry } = hours;
  if (!('week' in hours)) return { kind: 'text', text: { fi: hours.fi, sv: hours.sv }, confidence };
  const { week, besides } = hours;
  return { kind: 'schedule', periods: [{ week }], ...(besides && { text: besides }), confidence };
}

function phoneOf({ hours, ...phone }: WrittenPhone, confidence: Confidence): Phone {
  const known = { label: null, languages: [], price: null, confidence, ...phone };
  return hours === undefined ? known : { ...known, hours: hoursOf(hours, known.confidence) };
}

const furtherFields = ['kind', 'ages', 'fee', 'feeNote', 'booking', 'bookingNote', 'groups', 'feedback'] as const;

/** A service of the directory from what is known about it. */
export function entry(data: EntryData): Service {
  const { confidence } = data;
  const further = Object.fromEntries(furtherFields.flatMap((field) => (data[field] ? [[field, data[field]]] : [])));
  return {
    ...further,
    id: serviceId(data.id),
    name: data.name,
    summary: data.summary ?? null,
    description: data.description ?? null,
    audience: data.audience ?? null,
    provider: data.provider ?? null,
    area: data.area,
    worry: data.worry,
    crisis: data.crisis ?? false,
    keywords: data.keywords.split(', '),
    phones: (data.phones ?? []).map((phone) => phoneOf(phone, confidence)),
    webPages: (data.webPages ?? []).map(({ fi, sv, ...page }) => ({
      url: { fi, sv },
      label: null,
      confidence,
      ...page,
    })),
    addresses: (data.addresses ?? []).map((address) => ({ confidence, ...address })),
    serviceLanguages: data.serviceLanguages ?? [],
    hours: data.hours === undefined ? { kind: 'unknown' } : hoursOf(data.hours, confidence),
    note: data.note ?? null,
    sources: data.sources.map(({ fi, sv, url = null, date = null }) => ({ name: { fi, sv }, url, date })),
    checked,
    confidence,
  };
}

export const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5];
export const everyDay: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
/** "08:00" to "14:00" on some days. Cast as above; the schema reads each time. */
export const open = (days: readonly Weekday[], from: string, to: string): WeeklySpan => ({
  days,
  from: from as LocalTime,
  to: to as LocalTime,
});

export const wholeCountry: ServiceArea = { type: 'nation', exceptCounties: [] };
export const mainlandFinland: ServiceArea = { type: 'nation', exceptCounties: [countyCode('91')] };
export const inCounty = (code: string): ServiceArea => ({ type: 'county', counties: [countyCode(code)] });
export const inMunicipalities = (...codes: readonly string[]): ServiceArea => ({
  type: 'municipality',
  municipalities: codes.map(municipalityCode),
});

/** The source of what nobody has looked up yet. */
export const fromMemory: LocalizedText = {
  fi: 'Ei tarkistettu: muistinvarainen tieto',
  sv: 'Inte kontrollerad: uppgift ur minnet',
};

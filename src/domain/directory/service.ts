import type { Confidence } from '#domain/confidence.ts';
import type { Hours } from '#domain/directory/hours.ts';
import type { ServiceKind } from '#domain/directory/service-kind.ts';
import type { Position } from '#domain/geo/position.ts';
import type { CountyCode, MunicipalityCode, ServiceId } from '#domain/ids.ts';
import type { LocalizedText } from '#domain/language.ts';
import type { LocalDate } from '#domain/time/local-date.ts';

/** How worried a family is: the traffic light of the family centres, as a shape and a word. */
export const worryLevels = ['everyone', 'small', 'big'] as const;
export type WorryLevel = (typeof worryLevels)[number];

/** Whom a service serves. `exceptCounties` names counties that a nationwide service leaves out (116117: Åland). */
export type ServiceArea =
  | { readonly type: 'nation'; readonly exceptCounties: readonly CountyCode[] }
  | { readonly type: 'county'; readonly counties: readonly CountyCode[] }
  | { readonly type: 'municipality'; readonly municipalities: readonly MunicipalityCode[] };

export interface Phone {
  /** As printed, for the eye: "0800 147 111". The dialled form is derived, see `phone-number.ts`. */
  readonly number: string;
  readonly label: LocalizedText | null;
  /** Languages spoken on this number (BCP 47), empty when not known. */
  readonly languages: readonly string[];
  readonly price: 'free' | 'normal' | null;
  /** When somebody answers, apart from when a door is open. Absent: not known. */
  readonly hours?: Hours;
  readonly confidence: Confidence;
}

export interface WebPage {
  /** An errand done on the spot (`e-service`), a form to print or send, else a page to read. */
  readonly purpose?: 'e-service' | 'form';
  readonly url: LocalizedText;
  readonly label: LocalizedText | null;
  readonly confidence: Confidence;
}

/** A door one can go to. A service with many (a county's clinics) names each; hours and numbers here are that door's own. */
export interface Address {
  readonly name?: LocalizedText;
  readonly street: LocalizedText;
  readonly postalCode: string | null;
  readonly city: LocalizedText;
  readonly municipality?: MunicipalityCode;
  /** Never for a shelter: where it is, is what its guests are protected by. */
  readonly at?: Position;
  readonly hours?: Hours;
  readonly phones?: readonly Phone[];
  /** Whether one gets in with a pram. Absent: not known. */
  readonly stroller?: boolean;
  readonly confidence: Confidence;
}

/** Ages in full months, the end not included: 0–84 is from birth until the seventh birthday. An absent end is open. */
export interface AgeRange {
  readonly fromMonths?: number;
  readonly untilMonths?: number;
}

/** Told of a number that was withdrawn, in the place of the number (`apply-recalls.ts`). */
export interface Withdrawal {
  /** Already among the phones, where the old number stood. */
  readonly instead: string | null;
  readonly why: LocalizedText | null;
  readonly date: LocalDate;
}

export interface Source {
  readonly name: LocalizedText;
  readonly url: string | null;
  /** Date of the page or file seen, as precise as its source: "2022-06-10", "2022", "2020-03"; null when undated. */
  readonly date: string | null;
}

/**
 * One service as a parent meets it. Language of a text and language of the service are two things:
 * texts are `LocalizedText`, what is spoken there is `serviceLanguages`.
 */
export interface Service {
  readonly id: ServiceId;
  readonly name: LocalizedText;
  /** What one gets and what happens, in our own words or the register's; null when the source says nothing. */
  readonly summary: LocalizedText | null;
  readonly description: LocalizedText | null;
  /** Who it is for. */
  readonly audience: LocalizedText | null;
  readonly provider: LocalizedText | null;
  readonly area: ServiceArea;
  readonly worry: readonly WorryLevel[];
  /** A line to call in distress: 112 stands beside it when its number is below the confidence bar. */
  readonly crisis: boolean;
  /** Everyday words a parent may search with, in both languages. */
  readonly keywords: readonly string[];
  readonly phones: readonly Phone[];
  readonly webPages: readonly WebPage[];
  readonly addresses: readonly Address[];
  readonly serviceLanguages: readonly string[];
  /** Of the service as a whole; a door's or a line's own hours stand with it. */
  readonly hours: Hours;
  /** What a caller has to know about the data itself, e.g. "only in Finnish", "coverage may have changed". */
  readonly note: LocalizedText | null;
  readonly sources: readonly Source[];
  /** The day a person or the importer last compared this with its source. */
  readonly checked: LocalDate;
  readonly confidence: Confidence;
  /*
   * What follows is absent when nothing is known: absent is never "no". Packs written before these fields existed are read as they are.
   */
  readonly kind?: ServiceKind;
  readonly ages?: AgeRange;
  readonly fee?: 'free' | 'charged';
  readonly feeNote?: LocalizedText;
  readonly booking?: 'needed' | 'not-needed';
  /** How to come in: how to book, what to bring, who may come. */
  readonly bookingNote?: LocalizedText;
  /** Groups and regular activities, one a line as the source writes them. */
  readonly groups?: readonly LocalizedText[];
  /** Mail address of whoever keeps these data: a role, never a person. */
  readonly feedback?: string;
  /** Ids under which merged registers know the same service: a link or a favourite with one of them still opens it (`service-by-id.ts`). */
  readonly otherIds?: readonly ServiceId[];
  /** Only on the phone, never in a pack: numbers that a recall has taken out. */
  readonly withdrawn?: readonly Withdrawal[];
}

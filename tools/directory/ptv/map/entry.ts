import type { Hours } from '#domain/directory/hours.ts';
import type { Phone } from '#domain/directory/service.ts';
import type { Position } from '#domain/geo/position.ts';
import type { RawPair } from '#tools/directory/text/language-pairs.ts';

/*
 * What both versions of PTV say, in one shape: read from v11 and v12, mapped once. Texts are still as PTV wrote them.
 */
export interface PtvTexts {
  readonly name: RawPair;
  readonly alternativeName: RawPair;
  readonly summary: RawPair;
  readonly description: RawPair;
  /** How to come in. */
  readonly instructions: RawPair;
  /** Who may come. */
  readonly requirements: RawPair;
  readonly chargeNote: RawPair;
}

export interface PtvCodes {
  readonly classes: readonly string[];
  readonly targetGroups: readonly string[];
  readonly lifeEvents: readonly string[];
}

/** What a general description can fill in. */
export interface PtvDescribed {
  readonly texts: PtvTexts;
  readonly codes: PtvCodes;
  readonly charge: 'free' | 'charged' | null;
  /** Names of ontology terms and keywords in either language. */
  readonly words: readonly string[];
}

/** One named area: a county or a region by its code, else the municipalities it lists. Codes as PTV gives them. */
export interface PtvNamedArea {
  readonly county: string | null;
  readonly region: string | null;
  readonly municipalities: readonly string[];
}

/** Whom a service serves, in PTV's terms; a `null` type was not stated or not understood. */
export interface PtvArea {
  readonly type: 'whole-country' | 'except-aland' | 'limited' | null;
  readonly areas: readonly PtvNamedArea[];
}

export interface PtvPhone {
  readonly kind: 'phone' | 'fax' | 'sms';
  /** The country's code with "+", when the number comes without its leading zero. */
  readonly prefix: string | null;
  readonly number: string | null;
  readonly serviceNumber: boolean;
  readonly price: Phone['price'];
  readonly label: string | null;
  /** Of the label's text. */
  readonly language: string | null;
}

export interface PtvLink {
  readonly url: string | null;
  readonly title: string | null;
}
export interface PtvLinks {
  readonly fi: readonly PtvLink[];
  readonly sv: readonly PtvLink[];
}

export interface PtvAddress {
  readonly street: RawPair;
  readonly postalCode: string | null;
  readonly city: RawPair;
  readonly municipality: string | null;
  readonly at: Position | null;
}

export interface PtvChannel {
  readonly kind: 'location' | 'phone' | 'e-service' | 'form' | 'web-page';
  readonly name: RawPair;
  /** What the service says of this channel. */
  readonly note: RawPair;
  readonly languages: readonly string[];
  readonly phones: readonly PtvPhone[];
  readonly links: PtvLinks;
  readonly emails: readonly string[];
  readonly addresses: readonly PtvAddress[];
  readonly hours: Hours;
}

export interface PtvService extends PtvDescribed {
  readonly published: boolean;
  /** A service to a family, no permit and no professional qualification. */
  readonly isService: boolean;
  readonly languages: readonly string[];
  readonly area: PtvArea;
  /** Names of the organizations, the responsible one first. */
  readonly providers: readonly RawPair[];
  /** As PTV writes it: UTC, with or without saying so. */
  readonly modified: string | null;
  readonly general: PtvDescribed | null;
  readonly channels: readonly PtvChannel[];
}

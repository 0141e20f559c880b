import type { CountyCode, MunicipalityCode } from '#domain/ids.ts';

export interface Municipality {
  readonly code: MunicipalityCode;
  readonly fi: string;
  readonly sv: string;
  readonly county: CountyCode;
}

export interface County {
  readonly code: CountyCode;
  readonly fi: string;
  readonly sv: string;
}

/** Municipalities, wellbeing services counties and postal codes of the whole country, for choosing an area offline. */
export interface Places {
  readonly municipalities: readonly Municipality[];
  readonly counties: readonly County[];
  /** Postal codes of each municipality: code → "00100 00120 …". */
  readonly postalCodes: Readonly<Record<string, string>>;
}

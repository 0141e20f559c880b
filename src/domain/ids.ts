/** Branded identifiers: a service's id cannot be handed where a municipality's code is wanted. */
declare const brand: unique symbol;
type Branded<T, Name extends string> = T & { readonly [brand]: Name };

/** `112`, `helsinki-5263`, `tpr-errand-5263`: letters, digits and hyphens, stable for ever (links and favourites use it). */
export type ServiceId = Branded<string, 'ServiceId'>;
/** Three digits of Statistics Finland's municipality classification, e.g. `905` for Vaasa. */
export type MunicipalityCode = Branded<string, 'MunicipalityCode'>;
/** Two digits of the wellbeing services county code list; `90` is Helsinki, `91` is Åland. */
export type CountyCode = Branded<string, 'CountyCode'>;
/** Random 128 bits in hex, made on the phone. */
export type ChildId = Branded<string, 'ChildId'>;
/** An id of the deadline rules, e.g. `ecec-apply-4mo`. */
export type RuleId = Branded<string, 'RuleId'>;

const pattern = (re: RegExp) => (value: string) => re.test(value);

export const isServiceId = pattern(/^[a-z0-9]+(-[a-z0-9]+)*$/) as (value: string) => value is ServiceId;
export const isMunicipalityCode = pattern(/^\d{3}$/) as (value: string) => value is MunicipalityCode;
export const isCountyCode = pattern(/^\d{2}$/) as (value: string) => value is CountyCode;
export const isChildId = pattern(/^[0-9a-f]{32}$/) as (value: string) => value is ChildId;

/** Brands text that is known to be valid (authored data, a checked schema); throws on anything else, for that is a bug. */
function branded<T extends string>(check: (value: string) => value is T, kind: string) {
  return (value: string): T => {
    if (!check(value)) throw new Error(`"${value}" is not a ${kind}`);
    return value;
  };
}
export const serviceId = branded(isServiceId, 'service id');
export const municipalityCode = branded(isMunicipalityCode, 'municipality code');
export const countyCode = branded(isCountyCode, 'county code');
export const childId = branded(isChildId, 'child id');

import type { Language } from '#domain/language.ts';

/** What no article may say, with what to do about it. `u` and `i` are for å, ä, ö and the start of a sentence. */
export interface NeverSaid {
  readonly pattern: RegExp;
  readonly why: string;
}

/** A dose, a sum or a score in an app is believed at night: they belong to the clinic, the packet and the office. */
const figures: readonly NeverSaid[] = [
  {
    pattern:
      /(?<!\p{L})(µg|μg|mikrogra\p{L}*|mcg|mg|milligra\p{L}*|ml|millilit\p{L}*|dl|desilit\p{L}*|decilit\p{L}*|IU|KY)(?!\p{L})/iu,
    why: 'gives no doses: the clinic, the doctor or the packet says how much',
  },
  {
    pattern: /\d\s*(tippa\p{L}*|pisara\p{L}*|dropp\p{L}*|tablet\p{L}*|annos\p{L}*|doser?)(?!\p{L})/iu,
    why: 'gives no doses: the clinic, the doctor or the packet says how much',
  },
  { pattern: /€|(?<!\p{L})(euro\p{L}*|EUR)(?!\p{L})/iu, why: 'gives no sums of money: they change, the office knows' },
  {
    pattern: /(?<!\p{L})(EPDS|apgar\p{L}*|pistemäär\p{L}*|\d+ piste\p{L}*|poängtal\p{L}*|\d+ poäng)(?!\p{L})/iu,
    why: 'gives no scores: a form is talked over at the clinic',
  },
];

/**
 * Telling a parent what they have to do. "Pitää" is also to hold and to like: it orders after a genitive ("sinun pitää") that is no
 * "hän" or "toinen", or before what one can only do.
 */
const finnishOrders: readonly RegExp[] = [
  /(?<!\p{L})(täytyy|täytyisi|pitäisi|on pakko|ei saisi|tulisi (?=\p{L}+(da|dä|ta|tä|la|lä|na|nä|ra|rä)(?!\p{L})))(?!\p{L})/iu,
  /(?<!\p{L})(sinun|teidän|minun|vanhemman|vanhempien|vauvan|lapsen|perheen|kaikkien|jokaisen) pitää(?!\p{L})/iu,
  /(?<!\p{L})pitää (tehdä|olla|hakea|soittaa|käydä|saada|mennä|ottaa|antaa|tietää|muistaa|jaksaa|osata|odottaa|pyytää|kysyä|täyttää|ilmoittaa|varata|syödä|nukkua)(?!\p{L})/iu,
];
const swedishOrders: readonly RegExp[] = [/(?<!\p{L})(måste|borde|bör)(?!\p{L})/iu];

const order = (pattern: RegExp): NeverSaid => ({
  pattern,
  why: 'orders about: say what many do, or what one may do',
});

export const neverSaid: Readonly<Record<Language, readonly NeverSaid[]>> = {
  fi: [...figures, ...finnishOrders.map(order)],
  sv: [...figures, ...swedishOrders.map(order)],
};

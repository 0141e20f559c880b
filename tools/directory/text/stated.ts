import type { Service } from '#domain/directory/service.ts';

type Texts = readonly (string | null)[];

/** A sentence of its own about the whole: "Palvelu on maksutonta", not "Usein …" and not "… alle 18-vuotiaille". */
const freeSentences = [
  /(?:^|[.!?]\s+|\n)(?:\p{L}+ )?\p{L}*(?:toiminta(?:mme)?|palvelu(?:mme|t)?|käynti|osallistuminen|neuvonta) (?:on|ovat) (?:\p{L}+ ja )?maksut(?:on|onta|tomia)(?= *(?:[.,!\n]|$|eikä |ja ))/iu,
  /(?:^|[.!?]\s+|\n)(?:\p{L}+ )?\p{L}*(?:verksamhet(?:en)?|tjänst(?:en|erna)?|servicen?|rådgivning(?:en)?|besök(?:et|en)?) är (?:\p{L}+ och )?(?:avgiftsfri[at]?|kostnadsfri[at]?|gratis)(?= *(?:[.,!\n]|$|och ))/iu,
];
const costs = /maksulli|€|(?<!\p{L})eur|asiakasmaksu|avgiftsbelag|klientavgift/iu;

/** `free` when a text says so in a whole sentence about the service itself and no text speaks of a price; else not known. */
export function feeStated(texts: Texts): Service['fee'] {
  const known = texts.filter((text) => text !== null);
  const isFree = known.some((text) => freeSentences.some((sentence) => sentence.test(text)));
  return isFree && !known.some((text) => costs.test(text)) ? 'free' : undefined;
}

const unneeded = [
  /ei(?:kä)? (?:edellytä|vaadi|tarvitse) (?:ennakko|ennakkoon |etukäteis)?(?:ilmoittautumi|ajanvarau)/iu,
  /eikä (?:ennakko)?ilmoittautumista (?:tarvita|vaadita)|(?:ennakko)?ilmoittautumista ei (?:tarvita|vaadita|edellytetä)/iu,
  /ilman (?:ennakkoilmoittautumista|ajanvarausta)/iu,
  /(?:utan|ingen) (?:förhandsanmälan|tidsbeställning|tidsbokning)/iu,
];
const needed = [
  /vain (?:etukäteen )?ajanvarauksella|tulee ennakkoilmoittautua|edellyttää ennakkoilmoittautumista|ennakkoilmoittautuminen vaaditaan/iu,
  /endast (?:med|genom|enligt) (?:tidsbeställning|tidsbokning)|kräver förhandsanmälan/iu,
];

/** Whether one has to book, where a text says it in so many words; not known when none does or they disagree. */
export function bookingStated(texts: Texts): Service['booking'] {
  const says = (rules: readonly RegExp[]) =>
    texts.some((text) => text !== null && rules.some((rule) => rule.test(text)));
  const [without, only] = [says(unneeded), says(needed)];
  if (without === only) return undefined;
  return without ? 'not-needed' : 'needed';
}

const finnishOnly = /verksamheten är finskspråkig|(?<!\p{L})toiminta on suomenkielistä/iu;

/**
 * Languages of a service that its texts state, e.g. "Verksamheten är finskspråkig" in a Swedish text: the language of a text and
 * the language of a service are two things. Empty when no text says it.
 */
export const languagesStated = (texts: Texts): string[] =>
  texts.some((text) => text !== null && finnishOnly.test(text)) ? ['fi'] : [];

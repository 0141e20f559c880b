import type { Hours } from '#domain/directory/hours.ts';
import type { Phone } from '#domain/directory/service.ts';
import type { LocalizedText } from '#domain/language.ts';
import type { Tell } from '#tools/directory/report.ts';
import { clean } from '#tools/directory/text/plain-text.ts';

/** One telephone entry of the register, before its text is understood. */
export interface PhoneLine {
  readonly text: string | null;
  readonly label: LocalizedText | null;
  /** Languages that the register gives for this line. */
  readonly languages: readonly string[];
  readonly charge: string | null;
  /** When this line is answered; absent when its source gives no hours of its own. */
  readonly hours?: Hours;
}

const dialable = /^\+?[\d ]{3,}$/;
/** What a whole number begins with: 0, + or the 11x of a service number. "5016" in "09 310 5015/5016" is only an ending. */
const wholeNumber = /^(?:0|\+|11\d)/;

/**
 * The numbers in a text such as "09 310 11111, 040 922 5126" or "… tai …", as printed with single spaces.
 * Empty when the text is anything more than numbers and separators: a number is never guessed.
 */
export function phoneNumbers(text: string): string[] {
  const parts = (clean(text) ?? '').split(/[,;/]| tai | eller /u).map((part) => part.replace(/\s+/gu, ' ').trim());
  if (!parts.every((part) => dialable.test(part))) return [];
  return parts.length === 1 || parts.every((part) => wholeNumber.test(part)) ? parts : [];
}

/** Digits for comparing numbers, the country code as a leading zero: "+358 9 310" and "09 310" are one number. */
export const numberKey = (number: string) => number.replace(/\s/gu, '').replace(/^(?:\+|00)358/, '0');

const free = /^(?:maksuton|maksutta|gratis|avgiftsfri|kostnadsfri)/iu;
const surcharged = /€|(?<!\p{L})eur|snt|cent/iu;

/** "pvm/mpm" is a normal call; a price per minute is not, and its text has no place in the directory: not known. */
export function priceOf(charge: string | null): Phone['price'] {
  const text = clean(charge);
  if (text === null || surcharged.test(text)) return null;
  return free.test(text) ? 'free' : 'normal';
}

const spoken: readonly (readonly [language: string, words: RegExp])[] = [
  ['fi', /suomeksi|suomenkielinen puhelin|på finska|finskspråkig telefon/iu],
  ['sv', /ruotsiksi|ruotsinkielinen puhelin|på svenska|svenskspråkig telefon/iu],
  ['en', /englanniksi|englanninkielinen puhelin|på engelska|engelskspråkig telefon/iu],
];

/** The languages given, else those that the label names ("Puhelinpalvelu ruotsiksi"). */
function languagesOf({ languages, label }: PhoneLine): string[] {
  const named = spoken
    .filter(([, words]) => words.test(`${label?.fi ?? ''}\n${label?.sv ?? ''}`))
    .map(([language]) => language);
  return [...new Set(languages.length > 0 ? languages : named)];
}

/**
 * Phones of the lines in their order. A line without a number, or with words in it, is skipped and counted.
 * A number comes once per language spoken and hours: the same number with its own Swedish hours keeps its own label.
 */
export function phonesFrom(lines: readonly PhoneLine[], tell: Tell): Phone[] {
  const phones = new Map<string, Phone>();
  for (const line of lines) {
    const numbers = line.text === null ? [] : phoneNumbers(line.text);
    if (numbers.length === 0) tell('phones', clean(line.text) === null ? 'no number' : 'not only a number');
    const languages = languagesOf(line);
    for (const number of numbers) {
      const key = `${numberKey(number)} ${languages.join()} ${JSON.stringify(line.hours ?? null)}`;
      if (phones.has(key)) tell('phones', 'the same number again');
      else
        phones.set(key, {
          number,
          label: line.label,
          languages,
          price: priceOf(line.charge),
          ...(line.hours !== undefined && { hours: line.hours }),
          confidence: 'authority-seen',
        });
    }
  }
  return [...phones.values()];
}

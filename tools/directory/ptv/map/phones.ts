import type { Hours } from '#domain/directory/hours.ts';
import type { Phone } from '#domain/directory/service.ts';
import type { LocalizedText } from '#domain/language.ts';
import type { PtvPhone } from '#tools/directory/ptv/map/entry.ts';
import { plainName } from '#tools/directory/text/language-pairs.ts';
import type { Tell } from '#tools/directory/report.ts';
import { namesPerson } from '#tools/directory/text/persons.ts';
import { numberKey } from '#tools/directory/text/phones.ts';
import { clean } from '#tools/directory/text/plain-text.ts';

/** What a whole national number begins with: a zero, or the 1 of a short number (112, 116117, 10022). */
const whole = /^[01]/u;
/** Of a number as printed, and of what a line is called; a longer text is neither. */
const longestNumber = 40;
const longestLabel = 300;
const separators = /[\s()/–-]/gu;

/** Digits in the groups in which Finnish numbers are read: mobile "40 550 1990", landline "9 310 41679". */
function grouped(digits: string): string {
  const area = /^(?:4\d|50|1[3-9]|[235689])/u.exec(digits)?.[0] ?? '';
  const rest = digits.slice(area.length);
  return [area, rest.slice(0, 3), rest.slice(3)].filter((part) => part !== '').join(' ');
}

/**
 * The number as it is printed, or why there is none. v11 keeps the country's code apart and the number without its leading zero; a
 * Finnish service number (116117, 0800 …) has no code and must not get one.
 */
function printedNumber({
  prefix,
  number,
  serviceNumber,
}: PtvPhone): { readonly number: string } | { readonly fault: string } {
  if (number !== null && number.length > longestNumber) return { fault: 'not only a number' };
  const text = clean(number);
  if (text === null) return { fault: 'no number' };
  const bare = text.replace(separators, '');
  if (!/^\+?\d{3,15}$/u.test(bare)) return { fault: 'not only a number' };
  if (/^\+?(\d)\1+$/u.test(bare)) return { fault: 'a placeholder' };
  if (bare.startsWith('+')) return { number: text.replace(/[^+\d]+/gu, ' ').trim() };
  const code = clean(prefix?.slice(0, longestNumber) ?? null)?.replace(separators, '') ?? null;
  if (!serviceNumber && code !== null && /^\+\d{1,4}$/u.test(code)) {
    const national = bare.replace(/^0/u, '');
    return { number: `${code} ${code === '+358' ? grouped(national) : national}` };
  }
  if (!whole.test(bare)) return { fault: 'its beginning is missing' };
  return { number: text.replace(/\D+/gu, ' ').trim() };
}

export interface PhoneFrame {
  /** Spoken there, when the source says so of this line and not of a whole place. */
  readonly languages: readonly string[];
  readonly hours: Hours;
  /** What the line is called when its rows have no name of their own. */
  readonly name: LocalizedText | null;
}

/** Numbers of one channel, in order. PTV repeats a number in each language with that language's label: it comes once, with both. */
export function phonesFrom(rows: readonly PtvPhone[], { languages, hours, name }: PhoneFrame, tell: Tell): Phone[] {
  const lines = new Map<string, { number: string; price: Phone['price']; fi: string | null; sv: string | null }>();
  for (const row of rows) {
    const printed = row.kind === 'phone' ? printedNumber(row) : { fault: 'fax or text messages' };
    if ('fault' in printed) tell('phones', printed.fault);
    else if (row.label !== null && namesPerson(row.label.slice(0, longestLabel))) tell('persons', 'number');
    else {
      const key = numberKey(printed.number);
      const line = lines.get(key) ?? { number: printed.number, price: row.price, fi: null, sv: null };
      if (row.language === 'fi') line.fi ??= row.label;
      if (row.language === 'sv') line.sv ??= row.label;
      lines.set(key, line);
    }
  }
  return [...lines.values()].map(({ number, price, fi, sv }) => ({
    number,
    label: plainName({ fi, sv }, 'phone', tell) ?? name,
    languages: [...languages],
    price,
    ...(hours.kind !== 'unknown' && { hours }),
    confidence: 'authority-seen',
  }));
}

/** The same number twice with the same languages and hours is one line, the first; with others it is another. */
export function distinct(phones: readonly Phone[]): Phone[] {
  const lines = new Map<string, Phone>();
  for (const phone of phones) {
    const key = `${numberKey(phone.number)} ${phone.languages.join()} ${JSON.stringify(phone.hours ?? null)}`;
    if (!lines.has(key)) lines.set(key, phone);
  }
  return [...lines.values()];
}

/**
 * The digits to dial for a number as printed, for a link `tel:` + this: "0800 147 111" → "0800147111", "116 117" → "116117",
 * "+358 9 310 41679" → "+358931041679". "+" stays only in front; a text without a digit gives "".
 *
 * A number printed in its national form stays national. Short numbers (112, 116117) exist only so, and service numbers
 * (0800, 080, 0600, 020, 0206) are not reliably reached through +358, so nothing is ever converted.
 */
export function dialable(number: string): string {
  const international = /^\s*\+/.test(number);
  // "+358 (0)9 310 …" is the one way a digit is printed that is not dialled.
  const digits = (international ? number.replace('(0)', '') : number).replace(/[^0-9]/g, '');
  return international && digits !== '' ? `+${digits}` : digits;
}

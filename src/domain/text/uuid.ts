const length = 25;

/** A UUID in lower case as 25 letters and digits instead of 36 signs. */
export const toBase36 = (uuid: string): string =>
  BigInt(`0x${uuid.replace(/-/g, '')}`)
    .toString(36)
    .padStart(length, '0');

/** The UUID of `toBase36`, or `null` for digits that are more than one holds. */
export function fromBase36(digits: string): string | null {
  let number = 0n;
  for (const digit of digits) number = number * 36n + BigInt(parseInt(digit, 36));
  const hex = number.toString(16).padStart(32, '0');
  return hex.length > 32 ? null : hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/**
 * Text as one compares it in a search: "Järvenpää" → "jarvenpaa", "Äitiys- ja  lasten\u00ADneuvola" → "aitiys ja lastenneuvola".
 * Diacritics go (a parent types without them, or on a foreign keyboard), so "å" and "ä" meet at "a". Every run of spaces and
 * hyphens becomes one space, none at the ends; soft hyphens and other invisible signs go. Other punctuation stays.
 * Lower case is the language-independent one. Folding twice changes nothing; a text of nothing but spaces gives "".
 */
export function fold(text: string): string {
  return (
    text
      // A separate "¨" after its letter is broken Unicode seen in PTV ("pa¨iva¨kodeissa"); NFKD would make a space of it.
      .normalize('NFD')
      .replaceAll('\u00A8', '')
      .normalize('NFKD')
      .replace(/[\p{M}\p{Cf}]/gu, '')
      .toLowerCase()
      .replace(/[\s\p{Pd}]+/gu, ' ')
      .trim()
  );
}

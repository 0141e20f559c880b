import { field, objectsIn, stringIn, type RawObject } from '#tools/directory/ptv/map/raw.ts';
import { nothing, type RawPair } from '#tools/directory/text/language-pairs.ts';

/** Values of a localized list by language, whatever their order; nulls are skipped and the first value stands. */
function pick(rows: readonly RawObject[], language: 'fi' | 'sv', type: string | null): string | null {
  for (const row of rows)
    if (stringIn(row, 'language') === language && (type === null || stringIn(row, 'type') === type)) {
      const value = stringIn(row, 'value');
      if (value !== null) return value;
    }
  return null;
}

/** `[{language, value, type?}]` as both languages; with `type` only rows of that type. */
export function localizedIn(from: RawObject | null, name: string, type: string | null = null): RawPair {
  const rows = objectsIn(from, name);
  return { fi: pick(rows, 'fi', type), sv: pick(rows, 'sv', type) };
}

/** The name that `displayNameType` says is shown, per language; else the proper name, else the alternative one. */
export function displayName(from: RawObject | null, names: string): RawPair {
  const [name, alternative] = [localizedIn(from, names, 'Name'), localizedIn(from, names, 'AlternativeName')];
  // Until v9 the list held one type for all languages, as text.
  const shown = field(from, 'displayNameType');
  const types = objectsIn(from, 'displayNameType');
  const wantsAlternative = (language: 'fi' | 'sv') =>
    shown === 'AlternativeName' ||
    types.some((row) => stringIn(row, 'language') === language && /^alternat/iu.test(stringIn(row, 'type') ?? ''));
  const choose = (language: 'fi' | 'sv') =>
    wantsAlternative(language) ? (alternative[language] ?? name[language]) : (name[language] ?? alternative[language]);
  return { fi: choose('fi'), sv: choose('sv') };
}

/** What is in the list but is not shown as the name. */
export function otherNames(from: RawObject | null, names: string, shown: RawPair): RawPair {
  const alternative = localizedIn(from, names, 'AlternativeName');
  return {
    fi: alternative.fi === shown.fi ? null : alternative.fi,
    sv: alternative.sv === shown.sv ? null : alternative.sv,
  };
}

/** One plain name, which PTV gives in Finnish. */
export const finnish = (text: string | null): RawPair => (text === null ? nothing : { fi: text, sv: null });

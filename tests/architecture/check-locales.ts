import { languages, otherLanguage, type Language } from '#domain/language.ts';

/** The files of one language by their path inside `locales/<language>/`. */
type Locale = ReadonlyMap<string, string>;
export type Locales = Readonly<Record<Language, Locale>>;
export interface AllowList {
  readonly names: readonly string[];
  readonly same: readonly string[];
}

/** Texts by key (JSON) or by line (Markdown). */
type Texts = ReadonlyMap<string, string>;

/*
 * Small words that no text of some length does without, and that are no words of the other language. "Ja" is both: after "är", "ett"
 * and "säger" it is a Swedish yes.
 */
const wordsOf: Record<Language, RegExp> = {
  fi: /(?<![\p{L}-])((?<!(?<!\p{L})(?:är|ett|säger) )ja|tai|ei|on|että|kun|ovat|sekä|mutta|myös|joka|jos|niin|voi)(?![\p{L}-])/iu,
  sv: /(?<![\p{L}-])(och|eller|inte|är|att|som|för|med|kan|det|från|till)(?![\p{L}-])/iu,
};

const isJson = (file: string) => file.endsWith('.json');

function leaves(value: unknown, path: string): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, child]) => leaves(child, path ? `${path}.${key}` : key));
}

/** Of an article's front matter only these are words; the rest is the Finnish file's and belongs to both languages. */
const wordsOfHead = /^(title|summary):/;

/**
 * The lines of an article that are in the language of its file. A rhyme is in its own: its verses are left out, and so is its title,
 * which is what the rhyme is called.
 */
function markdownLines(text: string): [string, string][] {
  const isRhyme = /^> \[!verse\]/m.test(text);
  let inside: 'head' | 'verse' | 'text' = 'text';
  return text.split('\n').flatMap((line, index) => {
    if (line === '---') {
      inside = index === 0 ? 'head' : 'text';
      return [];
    }
    if (inside !== 'head')
      inside = line.startsWith('> [!verse]') || (inside === 'verse' && line.startsWith('>')) ? 'verse' : 'text';
    const isOfLanguage =
      inside === 'head' ? wordsOfHead.test(line) && !(isRhyme && line.startsWith('title:')) : inside === 'text';
    return isOfLanguage && line.trim() ? [[`line ${index + 1}`, line]] : [];
  });
}

/** All texts of a file; what cannot be read goes to `report`. */
function textsOf(file: string, content: string, report: (problem: string) => void): Texts {
  if (!isJson(file)) return new Map(markdownLines(content));
  try {
    const found = leaves(JSON.parse(content), '');
    for (const [key, value] of found) if (typeof value !== 'string') report(`${key} is no text`);
    return new Map(found.map(([key, value]) => [key, String(value)]));
  } catch (error) {
    report(`is no JSON: ${String(error)}`);
    return new Map();
  }
}

const placeholders = (text: string) =>
  [...text.matchAll(/\{\{\s*([^},\s]+)/g)]
    .map(([, name]) => name)
    .sort()
    .join(', ');

/** The text as a reader sees it: no addresses, no placeholders, no names of the other language. */
const prose = (text: string, names: readonly string[]) =>
  names
    .reduce((rest, name) => rest.replaceAll(name, ' '), text)
    .replace(/\]\([^)]*\)|\{\{[^}]*\}\}|https?:\S+/g, ' ')
    .trim();

function checkKeys(texts: Texts, others: Texts, report: (problem: string) => void): void {
  for (const [key, text] of texts) {
    const [, stem, form] = /^(.*)_(one|other)$/.exec(key) ?? [];
    const pair = `${stem}_${form === 'one' ? 'other' : 'one'}`;
    if (text.trim() === '') report(`${key} is empty`);
    if (form !== undefined && !texts.has(pair)) report(`${key} has no ${pair}`);
    const other = others.get(key);
    if (other === undefined) report(`${key} is missing in the other language`);
    else if (placeholders(text) !== placeholders(other))
      report(`${key} has {{${placeholders(text)}}}, not {{${placeholders(other)}}}`);
  }
}

function checkLanguage(
  language: Language,
  texts: Texts,
  others: Texts,
  allow: AllowList,
  report: (problem: string) => void,
): void {
  const otherTexts = new Set(others.values());
  for (const [key, text] of texts) {
    const visible = prose(text, allow.names);
    // One word alone tells no language: "Ja" is a Swedish yes.
    const foreign = /\s/.test(visible) ? wordsOf[otherLanguage(language)].exec(visible) : null;
    if (foreign) report(`${key} has the ${otherLanguage(language)} word "${foreign[0]}": ${text}`);
    const long = visible.length >= 20 && visible.split(/\s+/).length >= 3;
    if (long && otherTexts.has(text) && !allow.same.includes(text))
      report(`${key} is the same in both languages: ${text}`);
  }
}

/** One line "fi/file.json: what is wrong" per offence. */
export function checkLocales(locales: Locales, allow: AllowList): string[] {
  const problems: string[] = [];
  for (const language of languages) {
    const others = locales[otherLanguage(language)];
    for (const [file, content] of locales[language]) {
      const report = (problem: string) => void problems.push(`${language}/${file}: ${problem}`);
      const other = others.get(file);
      if (other === undefined) report('is missing in the other language');
      if (content.trim() === '') report('is empty');
      const texts = textsOf(file, content, report);
      const otherTexts = textsOf(file, other ?? '{}', () => undefined);
      if (isJson(file) && other !== undefined) checkKeys(texts, otherTexts, report);
      checkLanguage(language, texts, otherTexts, allow, report);
    }
  }
  return problems;
}

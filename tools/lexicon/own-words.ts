import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { languages, type Language } from '#domain/language.ts';
import { termsOf } from '#domain/search/words.ts';

/** How often each word form stands in our texts, by language. */
export type WordCounts = Readonly<Record<Language, Map<string, number>>>;

export const root: string = resolve(import.meta.dirname, '../..');

/** Folders of modules whose exports hold texts as `{ fi, sv }`. */
const authored = ['directory', 'rules', 'places', 'search/concepts', 'kit'];

const filesOf = (folder: string, ending: string): string[] => {
  const path = join(root, folder);
  const names = readdirSync(path, { withFileTypes: true });
  return names.flatMap((each) => (each.isFile() && each.name.endsWith(ending) ? [join(path, each.name)] : [])).sort();
};

/** A rhyme stands in both languages' files, in its own. */
const verse = /^> \[!verse\] (\w+)\n((?:>.*\n?)+)/gm;

/** Only the words somebody reads: no addresses, no names of sources and lines, no marks of the Markdown. */
function readMarkdown(file: string, language: Language): string {
  const [, head = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(readFileSync(file, 'utf8')) ?? [];
  const said = head.split('\n').filter((line) => /^(title|summary):/.test(line));
  const text = body
    .replace(verse, (_, of: string, lines: string) => (of === language ? lines : ''))
    .replace(/\]\([^)]*\)|\{#[\w-]+\}/g, ' ')
    .replace(/^> \[!\w+\]/gm, '');
  return [...said.map((line) => line.replace(/^\w+:/, '')), text].join('\n');
}

/** Every string below a value; what an i18next text fills in is not a word. */
function stringsBelow(value: unknown): string[] {
  if (typeof value === 'string') return [value.replace(/\{\{.*?\}\}/g, ' ')];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsBelow) : [];
}

/** What stands below a key "fi" or "sv", however deep. */
function localized(value: unknown, language: Language): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = (key: string, each: unknown) => (key === language ? stringsBelow(each) : localized(each, language));
  return Object.entries(value).flatMap(([key, each]) => below(key, each));
}

/** The modules of a folder that may not be there yet. */
async function modulesOf(folder: string): Promise<unknown[]> {
  const files = filesOf(join('src/content', folder), '.ts');
  return Promise.all(files.map((file): Promise<unknown> => import(pathToFileURL(file).href)));
}

const withoutAddresses = (text: string): string => text.replace(/(?:https?:\/\/|www\.)\S+|\S+@\S+/g, ' ');

/** A word to look up: letters only, two at least. */
export const wordsToAnalyse = (text: string): string[] =>
  termsOf(withoutAddresses(text)).filter((word) => /^\p{L}[\p{L}\p{M}:'’-]+$/u.test(word));

const articlesOf = (language: Language): string[] =>
  filesOf(join('locales', language, 'kit'), '.md').map((file) => readMarkdown(file, language));

/** The texts of the project in one language: articles, texts of the app, the directory, rules of dates, places, concepts. */
async function ownTexts(language: Language): Promise<string[]> {
  const json = [
    ...filesOf(join('locales', language), '.json'),
    ...filesOf(join('locales', language, 'rules'), '.json'),
  ];
  const texts = json.flatMap((file) => stringsBelow(JSON.parse(readFileSync(file, 'utf8'))));
  const modules = (await Promise.all(authored.map(modulesOf))).flat();
  return [...articlesOf(language), ...texts, ...localized(modules, language)];
}

function count(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of wordsToAnalyse(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The words of the project's own texts. */
export async function ownWords(): Promise<WordCounts> {
  const [fi, sv] = await Promise.all(languages.map(ownTexts));
  return { fi: count(fi ?? []), sv: count(sv ?? []) };
}

/** The distinct words of the articles alone: what the lexicon must cover. */
export const articleWords = (language: Language): string[] => [...count(articlesOf(language)).keys()];

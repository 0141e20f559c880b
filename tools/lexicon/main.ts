import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Language } from '#domain/language.ts';
import { entryOf, lineOf, type LexiconEntry } from '#domain/search/lexicon.ts';
import { ok, type Result } from '#domain/result.ts';
import { buildLexicon } from './build-lexicon.ts';
import { readFinnish } from './finnish.ts';
import { finnishRoot } from './finnish-roots.ts';
import { ownWords, root, wordsToAnalyse } from './own-words.ts';
import { placeForms } from './place-forms.ts';
import { keepRegisterWords, readRegisterWords } from './register-words.ts';
import { requestFrom, usage, type WordFile } from './request.ts';
import { readSwedish } from './swedish-reading.ts';
import { irregularForms } from './swedish-tables.ts';

const headings: Readonly<Record<Language, string>> = {
  fi: '# Made by "npm run lexicon" with voikko-fi (GPL-2.0-or-later) from our own texts and open registers: see README.md. Do not edit by hand.',
  sv: '# Made by "npm run lexicon" with hunspell-sv (LGPL-3.0) from our own texts and open registers: see README.md. Do not edit by hand.',
};

/** A line that the reader would refuse is a fault of this tool; the next build is too late to notice. */
function checkedLine(entry: LexiconEntry): string {
  const line = lineOf(entry);
  if (!entryOf(line)) throw new Error(`not a line of a lexicon: "${line}"`);
  return line;
}

function write(language: Language, entries: readonly LexiconEntry[]): void {
  const text = `${[headings[language], ...entries.map(checkedLine)].join('\n')}\n`;
  const file = join('src/content/search', `lexicon-${language}.txt`);
  writeFileSync(join(root, file), text);
  process.stdout.write(`${file}: ${entries.length} forms, ${brotliCompressSync(text).length} bytes brotli\n`);
}

/** A longer one is a compound, which is told from its parts. */
const longestKept = 13;

/** The words of a register's texts that a dictionary knows: names of people and streets are none of ours to keep. */
function keepWords({ language, file }: WordFile): Result<void, string> {
  const words = [...new Set(wordsToAnalyse(readFileSync(file, 'utf8')))].filter(({ length }) => length <= longestKept);
  const known = (language === 'fi' ? readFinnish : readSwedish)(words);
  if (known.ok) keepRegisterWords(language, [...known.value.keys()]);
  return known.ok ? ok(undefined) : known;
}

async function main(): Promise<number> {
  const request = requestFrom(process.argv.slice(2));
  if (!request.ok) {
    console.error(`${request.error}\n${usage}`);
    return 2;
  }
  for (const file of request.value.wordFiles) {
    const kept = keepWords(file);
    if (!kept.ok) {
      console.error(kept.error);
      return 1;
    }
  }
  const own = await ownWords();
  const names = placeForms();
  if (!names.ok) {
    console.error(names.error);
    return 1;
  }
  const irregular = { fi: [], sv: Object.keys(irregularForms) };
  const words = (language: Language) => {
    const sources = [
      own[language].keys(),
      names.value[language].keys(),
      irregular[language],
      readRegisterWords(language),
    ];
    return [...new Set(sources.flatMap((each) => [...each]))].sort();
  };
  const lexica: Record<Language, Result<LexiconEntry[], string>> = {
    fi: buildLexicon(words('fi'), names.value.fi, readFinnish, finnishRoot),
    sv: buildLexicon(words('sv'), names.value.sv, readSwedish, () => null),
  };
  for (const language of ['fi', 'sv'] as const) {
    const entries = lexica[language];
    if (!entries.ok) {
      console.error(entries.error);
      return 1;
    }
    write(language, entries.value);
  }
  return 0;
}

process.exitCode = await main();

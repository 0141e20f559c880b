import type { KitRule } from './kit.ts';
import { endsWithHelp, urgentCall, violenceLine } from './rules/acute.ts';
import { alandHasItsOwnRules, alandHasNo116117 } from './rules/aland.ts';
import { cleanText } from './rules/clean-text.ts';
import { confidence } from './rules/confidence.ts';
import { correctedAge } from './rules/corrected-age.ts';
import { crisisLine } from './rules/crisis-line.ts';
import { dates } from './rules/dates.ts';
import { forbiddenWords } from './rules/forbidden-words.ts';
import { glossaryUse } from './rules/glossary-use.ts';
import { headlines } from './rules/headlines.ts';
import { length } from './rules/length.ts';
import { links } from './rules/links.ts';
import { otherLanguage } from './rules/other-language.ts';
import { pageKinds } from './rules/page-kinds.ts';
import { phoneNumbers } from './rules/phone-numbers.ts';
import { readingLevel } from './rules/reading-level.ts';
import { related } from './rules/related.ts';
import { sameStructure, translated } from './rules/same-structure.ts';
import { sources } from './rules/sources.ts';
import { whomToCall } from './rules/whom-to-call.ts';

/** Every rule, for every article: none can be switched off for a file. */
export const kitRules: readonly KitRule[] = [
  sameStructure,
  translated,
  headlines,
  pageKinds,
  links,
  related,
  sources,
  dates,
  confidence,
  length,
  readingLevel,
  glossaryUse,
  forbiddenWords,
  alandHasNo116117,
  alandHasItsOwnRules,
  phoneNumbers,
  crisisLine,
  whomToCall,
  urgentCall,
  violenceLine,
  endsWithHelp,
  correctedAge,
  cleanText,
  otherLanguage,
];

import type { Language } from '#domain/language.ts';
import * as fi from './worry-sentences-fi.ts';
import * as sv from './worry-sentences-sv.ts';

interface Sentences {
  /** Somebody needs a person now. */
  readonly urgent: readonly string[];
  /** The same words about everyday things: an alarm here would teach parents not to heed it. */
  readonly harmless: readonly string[];
}

const lines = (text: string): readonly string[] => text.trim().split('\n');

/** What parents type about worries and about every day. */
export const worrySentences: Readonly<Record<Language, Sentences>> = {
  fi: { urgent: lines(fi.urgent), harmless: lines(fi.harmless) },
  sv: { urgent: lines(sv.urgent), harmless: lines(sv.harmless) },
};

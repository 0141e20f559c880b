import type { LocalizedText } from '#domain/language.ts';
import type { Tell } from '#tools/directory/report.ts';

const summaryLimit = 200;

// The look behind keeps it linear: without it each letter of a long word begins a search of its own.
const email = /(?<![\p{L}\p{N}_.+-])[\p{L}\p{N}_.+-]+(?:@| ?[([]at[)\]] ?)[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+/iu;
/** Text in which an e-mail address hides, also percent-encoded in a link. */
export const hasEmail = (text: string): boolean => email.test(text.replaceAll('%40', '@'));

/** Whole texts known to say nothing (a heading left in its field) or the wrong thing ("Utnämning", appointed to an office, for booking a time). */
const worthless = new Set(['käytön edellytykset', 'utnämning']);

/**
 * A text of the register as plain text: no control or invisible characters, single spaces, "a¨" made whole,
 * at most one empty line in a row, trimmed. Newlines stay. `null` when nothing is left. Cleaning twice changes nothing.
 */
export function clean(raw: string | null): string | null {
  const text = (raw ?? '')
    .replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n')
    .replace(/\t/gu, ' ')
    .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .replace(/([aouAOU])\u00A8/gu, '$1\u0308')
    .replace(/([aA])\u02DA/gu, '$1\u030A')
    .normalize('NFC')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
  return text === '' ? null : text;
}

/** True for texts that say the same to a reader; a missing text is like nothing. */
export const sameText = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && a.trim().toLowerCase() === b.trim().toLowerCase();

// A full stop ends a sentence when a capital follows, except after a day or ordinal ("26.5. Suljetaan") and a short form.
const sentenceEnd =
  /(?<=(?<!\b\d{1,2}|\b(?:[Ee]sim|[Mm]m|[Kk]s|[Pp]uh|[Tt]el|[Tt]fn|klo|kl|ym|nk|ca|t\.ex|bl\.a))[.!?])(?=\s+\p{Lu})/gu;

/** Sentences with the space before them: joined they are the text again. */
const sentences = (text: string): string[] => text.split(sentenceEnd);

/** A text without its `unwanted` sentences, `dropped` called for each; `null` when nothing is left. */
export function withoutSentences(
  text: string,
  unwanted: (part: string) => boolean,
  dropped: () => void,
): string | null {
  if (!unwanted(text)) return text;
  const stays = (sentence: string) => {
    const drop = unwanted(sentence);
    if (drop) dropped();
    return !drop;
  };
  const lines = text.split('\n').map((line) => (unwanted(line) ? sentences(line).filter(stays).join('') : line));
  return clean(lines.join('\n'));
}

/** Drops every sentence with an e-mail address: the directory has no e-mail, and some belong to named staff. */
const withoutEmails = (text: string, tell: Tell): string | null =>
  withoutSentences(text, hasEmail, () => {
    tell('emails', 'sentence');
  });

/** A text of the register for the directory: clean, without e-mail addresses, `null` when it is known to be worthless. */
export function readText(raw: string | null, tell: Tell): string | null {
  const text = clean(raw);
  if (text === null) return null;
  if (!worthless.has(text.toLowerCase())) return withoutEmails(text, tell);
  tell('worthless', text);
  return null;
}

/** Both languages of one field. A Swedish text equal to the Finnish is a copy, no translation: dropped and counted under `field`. */
export function localized(fi: string | null, sv: string | null, field: string, tell: Tell): LocalizedText | null {
  if (fi === null && sv === null) return null;
  if (!sameText(fi, sv)) return { fi, sv };
  tell('copies', field);
  return { fi, sv: null };
}

export interface Parts {
  readonly summary: string | null;
  readonly description: string | null;
}

/** Cut inside a sentence: the summary breaks off between two words, so the description repeats the whole text. */
function cutAtWord(text: string): Parts {
  const end = text.lastIndexOf(' ', summaryLimit - 1);
  return { summary: end > 0 ? `${text.slice(0, end)}…` : null, description: text };
}

/** A long text as summary (the first paragraph, at most 200 characters, cut at the end of a sentence) and the rest. */
export function splitText(text: string | null): Parts {
  if (text === null) return { summary: null, description: null };
  // An empty line after a colon does not end the paragraph: the list that was announced follows.
  const [paragraph = ''] = text.split(/(?<!:)\n\n/u, 1);
  let length = 0;
  for (const sentence of paragraph.length <= summaryLimit ? [paragraph] : sentences(paragraph)) {
    if (length + sentence.length > summaryLimit) break;
    length += sentence.length;
  }
  return length === 0 ? cutAtWord(text) : { summary: text.slice(0, length), description: clean(text.slice(length)) };
}

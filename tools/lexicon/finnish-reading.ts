import type { VoikkoReading } from './voikko.ts';

/** What the lexicon keeps of one reading of a word. */
export interface WordReading {
  readonly lemma: string;
  /** Base forms, the head last; none for a simple word. */
  readonly parts: readonly string[];
  readonly roots: readonly string[];
  readonly isVerb: boolean;
  /** The less, the likelier that it is what a parent meant. */
  readonly doubt: number;
}

interface Piece {
  readonly text: string;
  /** What it is a form of; "+us" for an ending, `null` for a bare beginning ("varhais"). */
  readonly base: string | null;
}

const piecesOf = (wordBases: string): Piece[] =>
  [...wordBases.matchAll(/\+?([^(+]*)\(([^)]*)\)|\+([^(+]+)/g)]
    .map(([, text, base, bare]) => ({ text: text ?? bare ?? '', base: base ?? null }))
    .filter(({ text }) => text !== '-');

/** The parts of a compound as the transducer writes them; "[Bc]" stands between two. */
const segmentsOf = (output: string): string[] => output.split('[Bc]').filter((part) => part.replace(/\[\w+\]|-/g, ''));

const startsPart = (piece: Piece, segment: string | undefined): boolean => {
  if (segment === undefined) return false;
  if (segment.includes('[Xp]')) return piece.base !== null && !piece.base.startsWith('+');
  return segment.replace(/\[\w+\]|-/g, '') === piece.text;
};

/** The pieces of each part of a compound. */
function partsOf(reading: VoikkoReading): Piece[][] {
  const segments = segmentsOf(reading.output);
  const parts: Piece[][] = [];
  for (const piece of piecesOf(reading.wordBases)) {
    const current = parts.at(-1);
    if (!current || startsPart(piece, segments[parts.length])) parts.push([piece]);
    else current.push(piece);
  }
  return parts;
}

const clean = (text: string): string => text.replace(/[=|]/g, '').toLowerCase();

/** "kasvat(kasvattaa)" and "us(+us)" are "kasvatus": a word made by an ending is the pieces joined, any other is its base. */
const lemmaOf = (pieces: readonly Piece[]): string =>
  pieces.length > 1 ? pieces.map(({ text }) => text).join('') : (pieces[0]?.base ?? pieces[0]?.text ?? '');

/** What a derived word comes from, step by step: "unettomuus" from "uneton" and "uni". */
function rootsOf(pieces: readonly Piece[]): string[] {
  const steps = pieces.slice(1, -1).flatMap(({ base }, at) => {
    const before = pieces.slice(0, at + 1).map(({ text }) => text);
    return base === null ? [] : [[...before, base.replace('+', '')].join('')];
  });
  const first = pieces.length > 1 ? pieces[0]?.base : null;
  return [...(first ? [clean(first)] : []), ...steps.map(clean)];
}

const isName = ({ wordClass }: VoikkoReading): boolean => wordClass.endsWith('nimi');

/** First names and surnames are common words too ("Toivo", "Aalto"); an agent participle ("puhuma") mostly is an infinitive. */
function doubtOf(reading: VoikkoReading): number {
  // A compound that may also be a name ("Kriisikeskus") comes a second time, without its bases.
  if (reading.wordBases === '') return 9;
  if (reading.wordClass === 'etunimi' || reading.wordClass === 'sukunimi') return 3;
  if (reading.participle === 'agent') return 2;
  return reading.participle === 'present_passive' || reading.participle === 'past_passive' ? 1 : 0;
}

/** A compound that the dictionary has as one word: "pahoin=vointi". */
const wordPair = (pieces: readonly Piece[]): string[] => {
  const halves = pieces.length === 1 ? (pieces[0]?.base ?? '').split('=').map(clean) : [];
  return halves.length > 1 && halves.every((half) => half.length > 2) ? halves : [];
};

/** Voikko's reading as the lexicon keeps it. A place is no compound: "Maalahti" is not found by "lahti". */
export function finnishReading(reading: VoikkoReading): WordReading {
  const lemma = clean(reading.baseForm);
  const parts = partsOf(reading);
  const isVerb = reading.wordClass === 'teonsana';
  const isCompound = parts.length > 1 && reading.structure.split('=').length > 2;
  const doubt = doubtOf(reading) + (isCompound ? 4 * (parts.length - 1) : 0);
  if (isName(reading)) return { lemma, parts: [], roots: [], isVerb, doubt };
  if (!isCompound) {
    const pieces = parts[0] ?? [];
    const roots = rootsOf(pieces).filter((root) => root !== lemma);
    return { lemma, parts: wordPair(pieces), roots, isVerb, doubt };
  }
  const lemmas = parts.flatMap((pieces) => {
    const pair = wordPair(pieces);
    return pair.length > 0 ? pair : [clean(lemmaOf(pieces))];
  });
  return { lemma, parts: lemmas, roots: [], isVerb, doubt };
}

import type { WordForm } from './term.ts';

/** Finnish words of what cannot wait. An article that names one tells also when to call 112. */
export const acuteWords: readonly WordForm[] = [
  'kouristu',
  'tajut',
  'tukehtu',
  'hengenvaar',
  'myrkyty',
  'itsemurh',
  'hukku',
  'hengit vaikeasti',
  'hengitysvaike',
  'vuotaa runsaasti',
  'verenvuo',
  'ravist',
];

/** What follows a day on which somebody was hit or threatened has a line of its own. */
export const violenceWords: readonly WordForm[] = ['väkival'];

/** What is arranged otherwise on Åland. */
export const mainlandWords: readonly WordForm[] = [
  'kotihoidon tuk',
  'kotihoidon tue',
  'varhaiskasvatu',
  'dvv',
  'digi- ja väestötietovirasto',
  'hyvinvointialu',
];

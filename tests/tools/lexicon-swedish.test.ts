import { describe, expect, it } from 'vitest';
import { swedishReader } from '#tools/lexicon/swedish.ts';
import { swedishSplitter } from '#tools/lexicon/swedish-compounds.ts';
import { swedishDictionary } from '#tools/lexicon/swedish-dictionary.ts';

/** A few lines in the manner of the real files; the flags are explained in sv_FI.aff. */
const aff = `
SFX  A  Y  1
SFX  A  0  s  .
SFX  D  Y  2
SFX  D  0  en  [^a]
SFX  D  a  nde  a
SFX  G  Y  1
SFX  G  0  ar  .
SFX  N  Y  2
SFX  N  0  r  a
SFX  N  0  de  a
SFX  v  N  1
SFX  v  0  s/WXZ  .
SFX  h  N  1
SFX  h  0  e/WUZ  .
`;
const dic = `12
amma/DN
amning/ADGvY
barn/AXY
familj/ADh
föräldra/XZ
förälder/A
hus/AXY
lag/AXY
moderskap/Av
mottagning/ADGvY
penning/ADGY
rådgivning/ADGvY
sjukhus/AXY
tagning/ADGY
tak/AXY
trygg%/A
vaccin/AXY
vaccination/ADGvY
vaccinera/N
bara/X
`;

const dictionary = swedishDictionary(aff, dic);
const split = swedishSplitter(dictionary);
const read = swedishReader(dictionary, split);

describe('the Swedish dictionary', () => {
  it('knows the forms of its words', () => {
    expect(dictionary.forms.get('amningarna')).toBeUndefined();
    expect(dictionary.forms.get('amningen')).toEqual(['amning']);
    expect(dictionary.forms.get('ammar')).toEqual(['amma']);
  });

  it('leaves out what is no word by itself, or forbidden', () => {
    expect(dictionary.forms.has('föräldra')).toBe(false);
    expect(dictionary.forms.has('amnings')).toBe(true);
    expect(dictionary.forms.has('trygg')).toBe(false);
  });

  it('knows what begins a compound, and of what it is', () => {
    expect(dictionary.modifiers.get('familje')).toBe('familj');
    expect(dictionary.modifiers.get('föräldra')).toBe('förälder');
    expect(dictionary.modifiers.get('moderskaps')).toBe('moderskap');
    expect(dictionary.modifiers.get('mödra')).toBe('mor');
  });
});

describe('a Swedish compound', () => {
  it.each([
    ['barnrådgivningen', ['barn'], 'rådgivningen'],
    ['familjerådgivning', ['familj'], 'rådgivning'],
    ['mödrarådgivningen', ['mor'], 'rådgivningen'],
    ['moderskapspenningen', ['moderskap'], 'penningen'],
    ['föräldramottagning', ['förälder'], 'mottagning'],
    // One of three equal letters is left out: barn + n…, but here "hus" + "sjukhus" stays whole.
    ['barnsjukhus', ['barn'], 'sjukhus'],
  ])('is cut where two words meet: %s', (form, modifiers, head) => {
    expect(split(form)).toMatchObject({ modifiers, head });
  });

  it.each(['mottagning', 'amning', 'vaccination', 'barn', 'moderskap', 'barabara', 'xyz'])(
    'is not seen in "%s"',
    (form) => {
      expect(split(form)).toBeNull();
    },
  );

  it('is read with its lemma and its smallest parts', () => {
    expect(read('barnrådgivningen')[0]).toMatchObject({ lemma: 'barnrådgivning', parts: ['barn', 'rådgivning'] });
    expect(read('barnsjukhusens')).toEqual([]);
    expect(read('barnsjukhus')[0]?.parts).toEqual(['barn', 'sjukhus']);
  });
});

describe('a Swedish noun', () => {
  it.each([
    ['amning', ['amma']],
    ['vaccination', ['vaccinera']],
    ['penning', []],
  ])('tells what it is made from: %s', (form, roots) => {
    expect(read(form)[0]?.roots).toEqual(roots);
  });
});

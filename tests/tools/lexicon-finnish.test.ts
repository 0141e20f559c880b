import { describe, expect, it } from 'vitest';
import { buildLexicon } from '#tools/lexicon/build-lexicon.ts';
import { chooseReadings } from '#tools/lexicon/choice.ts';
import { finnishReading } from '#tools/lexicon/finnish-reading.ts';
import { finnishRoot } from '#tools/lexicon/finnish-roots.ts';
import { readFinnish } from '#tools/lexicon/finnish.ts';
import { placeForms } from '#tools/lexicon/place-forms.ts';
import { askVoikko, readVoikko } from '#tools/lexicon/voikko.ts';

/** As `voikkospell -M` prints it. */
const printed = `A(lastenneuvola):1:BASEFORM=lastenneuvola
A(lastenneuvola):1:CLASS=nimisana
A(lastenneuvola):1:FSTOUTPUT=[Ln][Xp]lapsi[X]la[Sg][Nm]sten[Bh][Bc][Ln][Xp]neuvola[X]neuvola[Sn][Ny]
A(lastenneuvola):1:STRUCTURE==pppppp=ppppppp
A(lastenneuvola):1:WORDBASES=+lasten(lapsi)+neuvola(neuvola)
A(varhaiskasvatuksen):1:BASEFORM=varhaiskasvatus
A(varhaiskasvatuksen):1:CLASS=nimisana
A(varhaiskasvatuksen):1:FSTOUTPUT=[Lp]varhais[Bh][Bc][Lt][Xp]kasvattaa[X]kasvat[Ln][Xj]us[X]u[Sg][Ny]ksen
A(varhaiskasvatuksen):1:STRUCTURE==ppppppp=ppppppppppp
A(varhaiskasvatuksen):1:WORDBASES=+varhais+kasvat(kasvattaa)+us(+us)
A(unettomuus):1:BASEFORM=unettomuus
A(unettomuus):1:CLASS=nimisana
A(unettomuus):1:FSTOUTPUT=[Ln][Xp]uni[X]une[Ll][Xj]ton[X]ttomu[Ln][Xj]us[X]u[Sn][Ny]s
A(unettomuus):1:STRUCTURE==pppppppppp
A(unettomuus):1:WORDBASES=+une(uni)+ttomu(+ton)+us(+us)
A(aivotärähdys):1:BASEFORM=aivotärähdys
A(aivotärähdys):1:CLASS=nimisana
A(aivotärähdys):1:FSTOUTPUT=[Ln][Xp]aivo[X]aivo[Sn][Ny][Bh][Bc][Lt][Xp]täristä[X]täräh[Xj]tää[X]d[Ln][Xj]ys[X]y[Sn][Ny]s
A(aivotärähdys):1:STRUCTURE==pppp=pppppppp
A(aivotärähdys):1:WORDBASES=+aivo(aivo)+täräh(täristä)d(+tää)+ys(+ys)
A(Maalahdessa):1:BASEFORM=Maalahti
A(Maalahdessa):1:CLASS=paikannimi
A(Maalahdessa):1:FSTOUTPUT=[Lep][Xp]Maa=lahti[X]maa[Bm]lahde[Sine][Ny]ssa
A(Maalahdessa):1:STRUCTURE==ipp=pppppppp
A(Maalahdessa):1:WORDBASES=+Maalahti(Maa=lahti)
A(nukkuminen):1:BASEFORM=nukkua
A(nukkuminen):1:CLASS=teonsana
A(nukkuminen):1:FSTOUTPUT=[Lt][Xp]nukkua[X]nukku[Tn4]mi[Sn][Ny]nen
A(nukkuminen):1:STRUCTURE==pppppppppp
A(nukkuminen):1:WORDBASES=+nukkua(nukkua)
`;

const readings = readVoikko(printed);
const read = (word: string) => readings.get(word)?.map(finnishReading)[0];

describe("Voikko's answer", () => {
  it.each([
    ['lastenneuvola', { lemma: 'lastenneuvola', parts: ['lapsi', 'neuvola'], roots: [] }],
    ['varhaiskasvatuksen', { lemma: 'varhaiskasvatus', parts: ['varhais', 'kasvatus'], roots: [] }],
    ['unettomuus', { lemma: 'unettomuus', parts: [], roots: ['uni', 'uneton'] }],
    ['aivotärähdys', { lemma: 'aivotärähdys', parts: ['aivo', 'tärähdys'] }],
    ['Maalahdessa', { lemma: 'maalahti', parts: [], roots: [] }],
    ['nukkuminen', { lemma: 'nukkua', isVerb: true }],
  ])('is read: %s', (word, expected) => {
    expect(read(word)).toMatchObject(expected);
  });
});

describe('the choice', () => {
  const reading = (lemma: string, doubt = 0, parts: string[] = []) => ({
    lemma,
    parts,
    roots: [],
    isVerb: false,
    doubt,
  });

  it('takes the plainest reading', () => {
    const chosen = chooseReadings(new Map([['neuvolasta', [reading('neuvolapsi', 4), reading('neuvola')]]]));
    expect(chosen.get('neuvolasta')?.map(({ lemma }) => lemma)).toEqual(['neuvola']);
  });

  it('takes the lemma that other forms need', () => {
    const chosen = chooseReadings(
      new Map([
        ['päiväkotiin', [reading('päiväkota'), reading('päiväkoti')]],
        ['päiväkodin', [reading('päiväkoti')]],
      ]),
    );
    expect(chosen.get('päiväkotiin')?.map(({ lemma }) => lemma)).toEqual(['päiväkoti']);
  });

  it('keeps at most two', () => {
    const chosen = chooseReadings(new Map([['abc', ['a', 'b', 'c'].map((lemma) => reading(lemma))]]));
    expect(chosen.get('abc')).toHaveLength(2);
  });
});

describe('a root', () => {
  const verbs = new Set(['hakea', 'maksaa', 'itkeä', 'nukkua']);
  const rootOf = (lemma: string) => finnishRoot(lemma, (word) => verbs.has(word));

  it('is a verb of our texts that a rule proposes, or one of the table', () => {
    expect([rootOf('hakemus'), rootOf('haku'), rootOf('maksu'), rootOf('itku'), rootOf('uni')]).toEqual([
      'hakea',
      'hakea',
      'maksaa',
      'itkeä',
      'nukkua',
    ]);
  });

  it('is not invented', () => {
    expect([rootOf('nukke'), rootOf('auto'), rootOf('syy')]).toEqual([null, null, null]);
  });
});

describe('the lines', () => {
  it('are closed: what is named has its own line; an abbreviation loses its ending', () => {
    const known = new Map([
      ['päiväkodin', [{ lemma: 'päiväkoti', parts: ['päivä', 'koti'], roots: [], isVerb: false, doubt: 0 }]],
      ['pellon', [{ lemma: 'pelto', parts: [], roots: [], isVerb: false, doubt: 0 }]],
    ]);
    const lexicon = buildLexicon(
      ['päiväkodin', 'mll:n', 'pellon'],
      new Map([['pellon', 'pello']]),
      (words) => ({
        ok: true,
        value: new Map(
          words.flatMap((word) => {
            const found = known.get(word);
            return found ? [[word, found] as const] : [];
          }),
        ),
      }),
      () => null,
    );
    expect(
      lexicon.ok && lexicon.value.map(({ form, lemmas, parts }) => [form, lemmas.join(' '), parts.join('+')]),
    ).toEqual([
      ['koti', 'koti', ''],
      ['mll', 'mll', ''],
      ['mll:n', 'mll', ''],
      ['pello', 'pello', ''],
      ['pellon', 'pello pelto', ''],
      ['pelto', 'pelto', ''],
      ['päivä', 'päivä', ''],
      ['päiväkodin', 'päiväkoti', ''],
      ['päiväkoti', 'päiväkoti', 'päivä+koti'],
    ]);
  });
});

const hasVoikko = askVoikko(['koti']).ok;

describe.skipIf(!hasVoikko)(
  'with voikkospell (skipped where Debian’s libvoikko-dev and voikko-fi are not installed)',
  () => {
    it('reads names with their capital', () => {
      const found = readFinnish(['helsingissä']);
      expect(found.ok && found.value.get('helsingissä')?.[0]?.lemma).toBe('helsinki');
    });

    it('inflects the names of municipalities', () => {
      const forms = placeForms();
      expect(forms.ok && forms.value.fi.get('uudessakaupungissa')).toBe('uusikaupunki');
      expect(forms.ok && forms.value.fi.get('kemijärvissä')).toBeUndefined();
    });
  },
);

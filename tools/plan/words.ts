import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Language } from '#domain/language.ts';
import type { Hardness, Situation } from '#domain/reminders/rule.ts';

type Titles = Readonly<Record<string, { readonly title: string }>>;

/** The app's own texts of the rules, read where its authors write them: the tool shows the same words as the phone. */
function readTitles(language: Language): Titles {
  const folder = resolve(import.meta.dirname, '../../locales', language, 'rules');
  const files = readdirSync(folder).map((file) => JSON.parse(readFileSync(resolve(folder, file), 'utf8')) as Titles);
  return Object.assign({}, ...files) as Titles;
}

const titles = new Map<Language, Titles>();

/** The title of a rule as on the phone, without the marks for hyphenation that a terminal would show. */
export function titleOf(id: string, language: Language): string {
  let known = titles.get(language);
  if (!known) {
    known = readTitles(language);
    titles.set(language, known);
  }
  const title = known[id]?.title;
  if (title === undefined) throw new Error(`no title for ${id} in ${language}`);
  return title.replaceAll('\u00AD', '');
}

interface Words {
  readonly head: readonly [date: string, title: string, binding: string, source: string];
  readonly nothing: string;
  readonly caution: string;
  readonly hardness: Readonly<Record<Hardness, string>>;
  readonly situation: Readonly<Record<Situation, string>>;
  readonly applyBy: (day: string, seen: string) => string;
  readonly placeAssigned: (week: number, seen: string) => string;
}

/** What the terminal says around the titles. */
export const words: Readonly<Record<Language, Words>> = {
  fi: {
    head: ['Päivä', 'Mitä', 'Sitovuus', 'Lähde'],
    nothing: 'Ei päiviä. Anna ainakin yksi päivä, esimerkiksi --due 2027-03-15.',
    caution: 'Päivät ovat muistutuksia: tarkista ne lähteestä.',
    hardness: {
      statutory: 'laki',
      'official-guidance': 'viranomaisen ohje',
      recommendation: 'suositus',
      'local-practice': 'paikallinen käytäntö',
      'app-suggestion': 'oma ehdotuksemme',
    },
    situation: {
      aland: 'jos asutte Ahvenanmaalla',
      'first-child': 'jos lapsi on ensimmäinen',
      'one-parent': 'jos lapsella on yksi vanhempi',
      multiples: 'jos lapsia syntyy useampi',
      adopted: 'jos lapsi on adoptoitu',
      preterm: 'jos lapsi syntyi ennen raskausviikkoa 37',
      unacknowledged: 'jos vanhemmuus on tunnustettava',
      acknowledged: 'jos vanhemmuus on tunnustettu, ei vielä vahvistettu',
      'short-leave': 'jos vapaa on enintään 12 arkipäivää',
      'long-leave': 'jos vapaa on yli 12 arkipäivää',
      'sudden-need': 'jos tarve tulee yllättäen',
      baptism: 'jos lapsi kastetaan',
    },
    applyBy: (day, seen) => `kunnan hakuaika päättyi ${day} (nähty ${seen}): kysy kunnasta`,
    placeAssigned: (week, seen) => `kunta osoittaa paikan ilman hakemusta, päätös viikolla ${week} (nähty ${seen})`,
  },
  sv: {
    head: ['Dag', 'Vad', 'Hur bindande', 'Källa'],
    nothing: 'Inga dagar. Ange åtminstone en dag, till exempel --due 2027-03-15.',
    caution: 'Dagarna är påminnelser: kontrollera dem i källan.',
    hardness: {
      statutory: 'lag',
      'official-guidance': 'myndighetens anvisning',
      recommendation: 'rekommendation',
      'local-practice': 'lokal praxis',
      'app-suggestion': 'vårt eget förslag',
    },
    situation: {
      aland: 'om ni bor på Åland',
      'first-child': 'om barnet är det första',
      'one-parent': 'om barnet har en förälder',
      multiples: 'om det föds flera barn',
      adopted: 'om barnet är adopterat',
      preterm: 'om barnet föddes före graviditetsvecka 37',
      unacknowledged: 'om föräldraskapet ska erkännas',
      acknowledged: 'om föräldraskapet är erkänt men ännu inte fastställt',
      'short-leave': 'om ledigheten är högst 12 vardagar',
      'long-leave': 'om ledigheten är längre än 12 vardagar',
      'sudden-need': 'om behovet uppstår plötsligt',
      baptism: 'om barnet döps',
    },
    applyBy: (day, seen) => `kommunens ansökningstid gick ut ${day} (sett ${seen}): fråga kommunen`,
    placeAssigned: (week, seen) => `kommunen anvisar platsen utan ansökan, beslut vecka ${week} (sett ${seen})`,
  },
};

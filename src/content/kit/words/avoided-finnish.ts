import type { AvoidedWords } from './term.ts';

/** Officialese: what a parent would not say aloud at the kitchen table. */
export const avoidedFinnish: readonly AvoidedWords[] = [
  { words: ['=mikäli'], instead: 'jos' },
  { words: ['=koskien'], instead: 'the case ending -sta, or "siitä"' },
  { words: ['=toimesta'], instead: 'who does it, as the subject' },
  { words: ['suoritta', 'suorite', '=suorita'], instead: 'tehdä, maksaa, käydä' },
  { words: ['=omata', '=omaavat', '=omaava', '=omaavan', '=omaavien'], instead: 'olla jollakulla' },
  { words: ['=kyseinen', '=kyseisen', '=kyseisessä', '=kyseistä', '=kyseessä'], instead: 'se, tämä' },
  { words: ['=liittyen'], instead: 'the case ending -sta' },
  { words: ['=johtuen'], instead: 'takia, koska' },
  { words: ['=taholta', '=tahon', '=tahot', '=tahoille'], instead: 'who it is' },
  { words: ['=osalta', '=puitteissa', '=puitteista'], instead: 'a shorter sentence' },
  { words: ['=ko', '=em', '=ao', '=nk', '=ym', '=yms', '=mm', '=ns', '=jne', '=esim'], instead: 'the whole word' },
  { words: ['asianomai'], instead: 'who it is' },
  { words: ['edellyttä', 'edellytyk'], instead: 'tarvita, vaatia' },
  { words: ['=mahdollistaa', '=mahdollistavat'], instead: 'auttaa, antaa' },
  { words: ['hyödyntä'], instead: 'käyttää' },
  {
    words: ['=huomioida', '=huomioi', '=huomioidaan', '=huomioitava', '=huomioiden'],
    instead: 'ottaa huomioon, muistaa',
  },
  { words: ['toteuttaa', 'toteutetaan', 'toteutuksen'], instead: 'tehdä' },
  { words: ['välittömästi'], instead: 'heti' },
  { words: ['tiedustel'], instead: 'kysyä' },
  { words: ['haasteelli', '=haaste', '=haasteita', '=haasteet'], instead: 'vaikea' },
  { words: ['mukaisesti', '=mukainen'], instead: 'mukaan' },
  { words: ['=henkilö', '=henkilön', '=henkilöä'], instead: 'ihminen, or who it is' },
  { words: ['menettel'], instead: 'tapa, miten tehdään' },
  { words: ['velvoite', 'velvollinen'], instead: 'what one does' },
  { words: ['tarkoituksenmukai'], instead: 'sopiva' },
  { words: ['=on syytä', '=on suotavaa'], instead: 'kannattaa, on hyvä' },
];

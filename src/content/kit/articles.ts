import type { ArticleMeta } from '#domain/kit/article.ts';

/**
 * A title is the page's own where it was seen, else the publisher with the subject in brackets.
 * A source has a url only where its address was seen whole or follows the site's one pattern (Finlex, Terveyskirjasto),
 * and a date only where the page or the statute had one.
 */
const source = (fi: string, sv: string, url: string | null = null, date: string | null = null) => ({
  title: { fi, sv },
  url,
  date,
});
const finlex = (fi: string, sv: string, path: string, date: string | null) =>
  source(fi, sv, `https://www.finlex.fi/fi/laki/ajantasa/${path}`, date);
const terveyskirjasto = (id: string, fi: string, sv: string) =>
  source(
    `Terveyskirjasto, ${id} (${fi})`,
    `Terveyskirjasto, ${id} (${sv}, på finska)`,
    `https://www.terveyskirjasto.fi/${id}`,
  );

const aap = source(
  'CDC ja American Academy of Pediatrics: kehityksen merkkipaalut, Pediatrics 149(3)',
  'CDC och American Academy of Pediatrics: milstolpar i utvecklingen, Pediatrics 149(3)',
  null,
  '2022',
);
const clinicDecree = finlex(
  'Valtioneuvoston asetus neuvolatoiminnasta 338/2011',
  'Statsrådets förordning om rådgivningsverksamhet 338/2011',
  '2011/20110338',
  '2011-04-06',
);
const cryingEspoo = source('Espoon kaupunki: När babyn gråter (ruotsiksi)', 'Esbo stad: När babyn gråter');
const fever = source('Vaasan keskussairaala (lapsen kuume, ruotsiksi)', 'Vasa centralsjukhus (feber hos barn)');
const foodAuthority = source(
  'Ruokavirasto: ruokavalion erityisohjeet ja rajoitukset',
  'Livsmedelsverket: särskilda anvisningar och begränsningar i kosten (på finska)',
  'https://www.ruokavirasto.fi/elintarvikkeet/terveytta-edistava-ruokavalio/ravitsemus--ja-ruokasuositukset/erityisohjeet-ja-rajoitukset/',
);
const infants = source(
  'THL: imeväisikäiset',
  'THL: spädbarn (på finska)',
  'https://thl.fi/aiheet/elintavat-ja-ravitsemus/ravitsemus/ravitsemussuositukset/imevaisikaiset',
);
const jourhjalpen = source(
  'Terveyskylä, Päivystystalo (Päivystysapu 116117)',
  'Terveyskylä, Päivystystalo (Jourhjälpen 116117)',
  null,
  '2022-06-10',
);
const pikkujatti = source('Pikkujätti (vauvan kehitys)', 'Pikkujätti (babyns utveckling, på finska)');
const redFlags = source(
  'Duodecim Oppiportti, lif00053 (sairaan lapsen hälytysmerkit)',
  'Duodecim Oppiportti, lif00053 (varningstecken hos ett sjukt barn, på finska)',
);
const safeSleep = source(
  'Kaksplus (vauvan turvallinen nukkuminen, THL:n asiantuntija)',
  'Kaksplus (säker sömn för babyn, expert vid THL, på finska)',
  null,
  '2019',
);
const shaking = source('THL-blogi: Käsiteltävä varoen', 'THL-bloggen: Käsiteltävä varoen (på finska)', null, '2017');
const sleep = source('Mielenterveystalo (lapsen uni)', 'Mielenterveystalo (barnets sömn, på finska)');
const survey = source(
  'Ensi- ja turvakotien liitto (kysely vauvaperheille, sttinfo 71679571)',
  'Förbundet för mödra- och skyddshem (enkät till babyfamiljer, sttinfo 71679571, på finska)',
  null,
  '2025',
);

const reviewed = { checked: '2026-11-21', nextReview: '2027-05-21' };

/**
 * What is the same in both languages of an article; its words are in `locales/<language>/kit/<slug>.md`.
 * `confidence` is that of the weakest claim the article leans on.
 */
export const articles = [
  {
    slug: 'first-weeks',
    theme: 'development',
    ages: { fromMonths: 0, toMonths: 2 },
    ...reviewed,
    confidence: 'secondary-seen',
    sources: [
      pikkujatti,
      aap,
      cryingEspoo,
      source(
        'Helsingin kaupunki, perheentuki (herkistyminen, mieliala)',
        'Helsingfors stad, familjestöd (baby blues, sinnesstämning)',
      ),
      source(
        'Raision kaupunki (mieliala synnytyksen jälkeen)',
        'Reso stad (sinnesstämningen efter förlossningen, på finska)',
      ),
      clinicDecree,
      terveyskirjasto('odk00015', 'jälkitarkastus', 'efterkontroll'),
      finlex('Etu- ja sukunimilaki 946/2017', 'Lagen om för- och efternamn 946/2017', '2017/20170946', '2017-12-19'),
      source('Kela: lapsilisä', 'FPA: barnbidrag (sidan på finska)', 'https://www.kela.fi/lapsilisa'),
      foodAuthority,
      fever,
      redFlags,
      jourhjalpen,
    ],
    related: {
      articles: ['crying', 'safe-sleep', 'day-and-night', 'the-couple'],
      services: ['neuvola', '116117', '112', 'aima', 'imetys', 'mieli-fi', 'mieli-sv'],
      reminders: [],
    },
  },
  {
    slug: 'months-3-4',
    theme: 'development',
    ages: { fromMonths: 2, toMonths: 5 },
    ...reviewed,
    confidence: 'secondary-seen',
    sources: [
      aap,
      pikkujatti,
      terveyskirjasto('dlk00413', 'puheen kehitys', 'talets utveckling'),
      source(
        'Kaksplus (vauvan kääntyminen, THL:n asiantuntija)',
        'Kaksplus (när babyn vänder sig, expert vid THL, på finska)',
        null,
        '2019',
      ),
      clinicDecree,
      source(
        'THL: kansallinen rokotusohjelma',
        'THL: det nationella vaccinationsprogrammet (på finska)',
        'https://thl.fi/aiheet/infektiotaudit-ja-rokotukset/tietoa-rokotuksista/kansallinen-rokotusohjelma/rokotusohjelma-lapsille-ja-aikuisille',
      ),
      cryingEspoo,
      sleep,
      infants,
      fever,
      redFlags,
      jourhjalpen,
    ],
    related: {
      articles: ['day-and-night', 'starting-solids', 'crying', 'safe-sleep'],
      services: ['neuvola', '116117', '112'],
      reminders: [],
    },
  },
  {
    slug: 'day-and-night',
    theme: 'rhythm',
    ages: { fromMonths: 0, toMonths: 24 },
    ...reviewed,
    confidence: 'secondary-seen',
    sources: [
      terveyskirjasto('dlk01399', 'lapsen unentarve', 'barns sömnbehov'),
      sleep,
      source(
        'Yle ja Mediuutiset (Paavosen ja työryhmän tutkimus lasten unesta, THL)',
        'Yle och Mediuutiset (Paavonen med arbetsgrupp: studie om barns sömn, THL, på finska)',
        null,
        '2020',
      ),
      survey,
      safeSleep,
      shaking,
    ],
    related: {
      articles: ['safe-sleep', 'crying', 'the-couple', 'months-3-4'],
      services: ['neuvola', 'mieli-fi', 'mieli-sv', '112'],
      reminders: [],
    },
  },
  {
    slug: 'starting-solids',
    theme: 'rhythm',
    ages: { fromMonths: 4, toMonths: 12 },
    ...reviewed,
    confidence: 'secondary-seen',
    sources: [
      infants,
      terveyskirjasto('dlk01349', 'kiinteät lisäruoat', 'fast föda'),
      foodAuthority,
      aap,
      redFlags,
      jourhjalpen,
      source('Terveyskylä (Myrkytystietokeskus)', 'Terveyskylä (Giftinformationscentralen)'),
    ],
    related: {
      articles: ['months-3-4', 'day-and-night'],
      services: ['neuvola', 'imetys', '116117', 'poison', '112'],
      reminders: [],
    },
  },
  {
    slug: 'safe-sleep',
    theme: 'rhythm',
    ages: { fromMonths: 0, toMonths: 12 },
    ...reviewed,
    confidence: 'secondary-seen',
    sources: [
      safeSleep,
      source(
        'Helsingin Sanomat (turvallinen nukkuminen, THL ja American Academy of Pediatrics)',
        'Helsingin Sanomat (säker sömn, THL och American Academy of Pediatrics, på finska)',
        null,
        '2016',
      ),
      redFlags,
      jourhjalpen,
    ],
    related: {
      articles: ['day-and-night', 'first-weeks', 'crying'],
      services: ['neuvola', '116117', '112'],
      reminders: [],
    },
  },
  {
    slug: 'crying',
    theme: 'rhythm',
    ages: { fromMonths: 0, toMonths: 5 },
    ...reviewed,
    confidence: 'secondary-seen',
    sources: [
      shaking,
      terveyskirjasto('dlk00430', 'koliikki', 'kolik'),
      cryingEspoo,
      source('Oloapteekki (vauvan itku)', 'Oloapteekki (när babyn gråter, på finska)'),
      fever,
      redFlags,
      jourhjalpen,
    ],
    related: {
      articles: ['first-weeks', 'safe-sleep', 'day-and-night', 'the-couple'],
      services: ['112', '116117', 'neuvola', 'mll-parents', 'mieli-fi', 'mieli-sv', 'etkl'],
      reminders: [],
    },
  },
  {
    slug: 'the-couple',
    theme: 'parents',
    ages: { fromMonths: 0, toMonths: 36 },
    ...reviewed,
    confidence: 'secondary-seen',
    sources: [
      source(
        'Väestöliitto (parisuhde lapsen synnyttyä)',
        'Befolkningsförbundet Väestöliitto (parrelationen när barnet har fötts, på finska)',
      ),
      survey,
      source(
        'Ensi- ja turvakotien liitto (vauvaperheen arki)',
        'Förbundet för mödra- och skyddshem (vardagen i en babyfamilj)',
      ),
      clinicDecree,
      finlex('Sosiaalihuoltolaki 1301/2014', 'Socialvårdslagen 1301/2014', '2014/20141301', null),
      source(
        'Raision ja Helsingin kaupungit (synnytyksen jälkeinen masennus)',
        'Reso och Helsingfors städer (förlossningsdepression)',
      ),
      source('THL (Nollalinja)', 'THL (Nollinjen)', null, '2023-12-21'),
    ],
    related: {
      articles: ['crying', 'day-and-night', 'first-weeks'],
      services: ['neuvola', 'nollalinja', '112', 'shelters', 'vaestoliitto', 'etkl', 'aima', 'mieli-fi', 'mieli-sv'],
      reminders: [],
    },
  },
  {
    slug: 'starting-daycare',
    theme: 'society',
    ages: { fromMonths: 5, toMonths: 72 },
    ...reviewed,
    confidence: 'secondary-seen',
    sources: [
      finlex(
        'Varhaiskasvatuslaki 540/2018 (9, 12, 17 ja 23 §; 12 § muutettu lailla 30/2022)',
        'Lagen om småbarnspedagogik 540/2018 (9, 12, 17 och 23 §; 12 § ändrad genom lag 30/2022)',
        '2018/20180540',
        '2022-01-14',
      ),
      source(
        'Helsingin kaupunki: varhaiskasvatus päiväkodissa',
        'Helsingfors stad: småbarnspedagogik i daghem (sidan på finska)',
        'https://www.hel.fi/fi/kasvatus-ja-koulutus/varhaiskasvatus/varhaiskasvatus-paivakodissa',
      ),
      source(
        'Raaseporin ja Pietarsaaren kaupungit (varhaiskasvatuksen hakuajat)',
        'Raseborgs och Jakobstads städer (ansökningstider till småbarnspedagogiken)',
        null,
        '2022',
      ),
      aap,
      source('InfoFinland (sairas lapsi)', 'InfoFinland (ett sjukt barn)'),
    ],
    related: {
      articles: ['the-couple', 'day-and-night'],
      services: ['neuvola'],
      reminders: ['ecec-apply-4mo', 'ecec-apply-2wk', 'ecec-right-starts'],
    },
  },
] as const satisfies readonly ArticleMeta[];

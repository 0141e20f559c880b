import { entry, inCounty, inMunicipalities, open } from '#content/directory/entry.ts';
import { askNollalinja, shelterList } from '#content/directory/helplines.ts';
import type { Service } from '#domain/directory/service.ts';

const ostrobothnia = { fi: 'Pohjanmaan hyvinvointialue', sv: 'Österbottens välfärdsområde' };
const countySite = {
  fi: 'https://pohjanmaanhyvinvointi.fi',
  sv: 'https://osterbottensvalfard.fi',
  label: ostrobothnia,
  confidence: 'secondary-seen',
} as const;
const malaxPage = { fi: 'Maalahden kunnan sivu (malax.fi)', sv: 'Malax kommuns sida (malax.fi)', date: '2021-12-30' };

/** Vaasa and the county around it. What was the city's before 2023 is the county's now, so old numbers say so. */
export const vaasa: readonly Service[] = [
  entry({
    id: 'pohjanmaa-hoidon-tarpeen-arviointi',
    kind: 'health',
    name: {
      fi: 'Pohjanmaan hyvinvointialue: hoidon tarpeen arviointi',
      sv: 'Österbottens välfärdsområde: kundbetjäningscentral',
    },
    summary: {
      fi: 'Soita, kun joku perheessä sairastuu: täällä arvioidaan, millaista hoitoa tarvitsette.',
      sv: 'Ring när någon i familjen blir sjuk: här bedöms vilken vård ni behöver.',
    },
    provider: ostrobothnia,
    area: inCounty('17'),
    worry: ['small', 'big'],
    keywords: 'lääkäri, sairas, kuume, ajanvaraus, terveysasema, läkare, sjuk, feber, boka tid, hälsocentral',
    phones: [{ number: '06 218 9000' }],
    webPages: [countySite],
    note: {
      fi: 'Numero on joulukuulta 2021, tarkista se alueen sivulta.',
      sv: 'Numret är från december 2021, kontrollera det på områdets sida.',
    },
    sources: [malaxPage],
    confidence: 'secondary-seen',
  }),
  entry({
    id: 'pohjanmaa-vaihde',
    kind: 'other',
    name: { fi: 'Pohjanmaan hyvinvointialue: vaihde', sv: 'Österbottens välfärdsområde: telefonväxel' },
    summary: {
      fi: 'Puhelinvaihde, josta sinut yhdistetään oikeaan paikkaan hyvinvointialueella.',
      sv: 'Telefonväxeln som kopplar dig vidare inom välfärdsområdet.',
    },
    provider: ostrobothnia,
    area: inCounty('17'),
    worry: ['everyone'],
    keywords: 'puhelinvaihde, sosiaalipalvelut, terveyspalvelut, växel, socialservice, hälsovård',
    phones: [{ number: '06 218 1111' }],
    webPages: [countySite],
    note: {
      fi: 'Numero on joulukuulta 2021, tarkista se alueen sivulta.',
      sv: 'Numret är från december 2021, kontrollera det på områdets sida.',
    },
    sources: [malaxPage],
    confidence: 'secondary-seen',
  }),
  entry({
    id: 'pohjanmaa-neuvola',
    kind: 'clinic',
    fee: 'free',
    name: { fi: 'Lastenneuvola ja äitiysneuvola (Pohjanmaa)', sv: 'Barnrådgivning och mödrarådgivning (Österbotten)' },
    summary: {
      fi: 'Neuvola on tukenasi raskausajasta kouluikään: tarkastuksia, neuvoja ja joku, jolle puhua.',
      sv: 'Rådgivningen finns med er från graviditeten till skolåldern: kontroller, råd och någon att tala med.',
    },
    audience: {
      fi: 'Lasta odottavat ja alle kouluikäisten lasten perheet',
      sv: 'Familjer med barn under skolåldern och alla som väntar barn',
    },
    provider: ostrobothnia,
    area: inCounty('17'),
    worry: ['everyone', 'small'],
    keywords: 'neuvola, vauva, raskaus, rokotus, terveydenhoitaja, rådgivning, baby, gravid, vaccin, hälsovårdare',
    webPages: [countySite],
    note: { fi: 'Emme löytäneet numeroa: katso se alueen sivulta.', sv: 'Vi hittade inte numret: se områdets sida.' },
    sources: [
      {
        fi: 'Pohjanmaan hyvinvointialue, äitiysneuvolan sivu',
        sv: 'Österbottens välfärdsområde, sidan om mödrarådgivningen (på finska)',
      },
      {
        fi: 'Pohjanmaan hyvinvointialue, lastenneuvolan englanninkielinen sivu',
        sv: 'Österbottens välfärdsområde, sidan om barnrådgivningen (på engelska)',
        date: '2023-07',
      },
    ],
    confidence: 'secondary-seen',
  }),
  entry({
    id: 'vaasa-oppet-daghem-vaahteramaki',
    kind: 'meeting-place',
    name: { fi: 'Vaahteramäen avoin päiväkoti', sv: null },
    summary: {
      fi: 'Avoin päiväkoti, johon voit tulla lapsen kanssa leikkimään ja tapaamaan muita perheitä.',
      sv: 'Ett öppet daghem dit du kan komma med barnet för att leka och träffa andra familjer.',
    },
    audience: { fi: 'Perheet, joissa on pieniä lapsia', sv: 'Familjer med små barn' },
    area: inMunicipalities('905'),
    worry: ['everyone'],
    keywords: 'avoin päiväkoti, kerho, leikki, perhekahvila, öppet daghem, dagis, klubb, leka',
    webPages: [
      { fi: 'https://vaasa.fi', sv: null, label: { fi: 'Vaasan kaupungin etusivu', sv: 'Vasa stads startsida' } },
    ],
    serviceLanguages: ['fi', 'sv'],
    hours: {
      week: [open([1, 5], '09:00', '15:30'), open([2], '13:00', '15:30'), open([3, 4], '12:30', '15:30')],
    },
    groups: [{ fi: 'Kerho ti–to klo 9–12', sv: 'Klubb ti–to kl. 9–12' }],
    note: { fi: 'Henkilökunta on kaksikielistä.', sv: 'Personalen är tvåspråkig.' },
    sources: [{ fi: 'Vaasan kaupunki, englanninkielinen sivu', sv: 'Vasa stad, sida på engelska' }],
    confidence: 'secondary-seen',
  }),
  entry({
    id: 'vaasa-avoimet-paivakodit',
    kind: 'meeting-place',
    name: {
      fi: 'Avointen päiväkotien leikkitoiminta, Vaasan kaupunki',
      sv: 'Lekverksamhet på öppna daghem, Vasa stad',
    },
    summary: {
      fi: 'Leikkiä ja yhdessäoloa lapsille ja vanhemmille avoimissa päiväkodeissa.',
      sv: 'Lek och samvaro för barn och föräldrar på öppna daghem.',
    },
    provider: { fi: 'Vaasan kaupunki', sv: 'Vasa stad' },
    area: inMunicipalities('905'),
    worry: ['everyone'],
    keywords: 'avoin päiväkoti, leikki, kerho, öppet daghem, dagis, leka, klubb',
    webPages: [{ fi: 'https://www.suomi.fi', sv: 'https://www.suomi.fi' }],
    note: {
      fi: 'Nimi on käännetty Suomi.fi:n englanninkielisistä tiedoista.',
      sv: 'Namnet är översatt från de engelska uppgifterna i Suomi.fi.',
    },
    sources: [
      {
        fi: 'Suomi.fi-palvelutiedot (PTV), palvelu 82b0256e-536b-4ae7-9b31-135e0e00c53d',
        sv: 'Suomi.fi-servicedata (PTV), tjänst 82b0256e-536b-4ae7-9b31-135e0e00c53d',
        date: '2022-03-23',
      },
    ],
    confidence: 'secondary-seen',
  }),
  entry({
    id: 'vaasa-kriisiryhma',
    kind: 'help-now',
    name: { fi: 'Kriisiryhmän päivystysnumero', sv: 'Krisgruppens jour' },
    summary: {
      fi: 'Kriisiryhmän numero, kun jotain järkyttävää on tapahtunut.',
      sv: 'Krisgruppens nummer när något omskakande har hänt.',
    },
    area: inMunicipalities('905'),
    worry: ['big'],
    crisis: true,
    keywords: 'kriisi, onnettomuus, suru, järkytys, kris, olycka, sorg, chock',
    phones: [{ number: '+358 40 550 1990' }],
    webPages: [countySite],
    hours: { fi: 'vuoden 2017 tieto: joka päivä klo 8–16', sv: 'uppgift från 2017: varje dag kl. 8–16' },
    note: {
      fi: 'Tieto on vuodelta 2017. Palvelut siirtyivät hyvinvointialueelle vuonna 2023, joten numero on voinut vaihtua.',
      sv: 'Uppgiften är från 2017. Tjänsterna gick över till välfärdsområdet 2023, så numret kan ha ändrats.',
    },
    sources: [
      { fi: 'Suomi.fi-palvelutiedot (PTV), kopio', sv: 'Suomi.fi-servicedata (PTV), kopia', date: '2017-10-31' },
    ],
    confidence: 'conflicting',
  }),
  entry({
    id: 'vaasa-perheneuvola',
    kind: 'counselling',
    name: { fi: 'Perheneuvola', sv: 'Familjerådgivning' },
    summary: {
      fi: 'Neuvoja ja tukea kasvatukseen ja perheen asioihin.',
      sv: 'Råd och stöd i uppfostrings- och familjefrågor.',
    },
    area: inMunicipalities('905'),
    worry: ['small'],
    keywords:
      'perheneuvola, kasvatus, parisuhde, uhma, käytös, familjerådgivning, uppfostran, parrelation, trots, beteende',
    phones: [{ number: '06 325 2650' }],
    webPages: [countySite],
    hours: {
      fi: 'korona-ajan tieto maaliskuulta 2020: ma–pe klo 9–15',
      sv: 'uppgift från coronatiden, mars 2020: må–fr kl. 9–15',
    },
    note: {
      fi: 'Numero on vuodelta 2020. Palvelut siirtyivät hyvinvointialueelle vuonna 2023, joten se on voinut vaihtua.',
      sv: 'Numret är från 2020. Tjänsterna gick över till välfärdsområdet 2023, så det kan ha ändrats.',
    },
    sources: [{ fi: 'STT Info, tiedote 69877565', sv: 'STT Info, meddelande 69877565', date: '2020-03' }],
    confidence: 'conflicting',
  }),
  entry({
    id: 'pohjanmaan-turvakoti',
    kind: 'help-now',
    name: { fi: 'Pohjanmaan turvakoti (Vaasan ensi- ja turvakoti ry)', sv: null },
    summary: {
      fi: 'Turvakoti sinulle ja lapsillesi, kun kotona on väkivaltaa tai sen uhkaa.',
      sv: 'Ett skyddshem för dig och dina barn när det finns våld eller hot om våld hemma.',
    },
    provider: { fi: 'Vaasan ensi- ja turvakoti ry', sv: null },
    area: inCounty('17'),
    worry: ['big'],
    crisis: true,
    keywords: 'turvakoti, väkivalta, pelkään, skyddshem, våld, rädd',
    webPages: [shelterList],
    note: askNollalinja,
    sources: [{ fi: 'Julkinen verkkosivu', sv: 'Offentlig webbsida', date: '2018' }],
    confidence: 'secondary-seen',
  }),
  entry({
    id: 'vaasa-seurakunnat-ja-valo',
    kind: 'group',
    name: {
      fi: 'Vaasan suomalainen seurakunta, Vasa svenska församling ja Österbottens kriscenter Valo',
      sv: 'Vaasan suomalainen seurakunta, Vasa svenska församling och Österbottens kriscenter Valo',
    },
    summary: {
      fi: 'Seurakuntien perhetoimintaa, ruotsinkielisessä Babykyrka, Knattekyrka ja perheneuvontakeskus. Kriisikeskus Valo auttaa kriisissä.',
      sv: 'Församlingarnas familjeverksamhet, i den svenska Babykyrka, Knattekyrka och familjerådgivningscentralen. Kriscentret Valo hjälper i kriser.',
    },
    area: inMunicipalities('905'),
    worry: ['everyone', 'small'],
    keywords:
      'seurakunta, vauvakirkko, perhekerho, perheneuvonta, kriisikeskus, församling, babykyrka, knattekyrka, familjerådgivning, kriscenter',
    note: { fi: 'Numeroita ei ole varmistettu.', sv: 'Numren är inte kontrollerade.' },
    sources: [{ fi: 'Julkisia verkkosivuja', sv: 'Offentliga webbsidor' }],
    confidence: 'secondary-seen',
  }),
];

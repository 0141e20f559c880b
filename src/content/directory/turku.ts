import { entry, inCounty, inMunicipalities } from '#content/directory/entry.ts';
import type { Service } from '#domain/directory/service.ts';

const county = { fi: 'Varsinais-Suomen hyvinvointialue', sv: 'Egentliga Finlands välfärdsområde' };
const countySite = { fi: 'https://www.varha.fi', sv: null, label: county, confidence: 'secondary-seen' } as const;
const families = {
  fi: 'Lasta odottavat ja alle kouluikäisten lasten perheet',
  sv: 'Familjer med barn under skolåldern och alla som väntar barn',
};
const sinceVarha = {
  fi: 'Tieto on Turun kaupungin ajalta. Neuvola on kuulunut hyvinvointialueelle (Varha) vuodesta 2023: tarkista Varhan sivulta.',
  sv: 'Uppgiften är från tiden då rådgivningen hörde till Åbo stad. Sedan 2023 hör den till välfärdsområdet (Varha): kontrollera på Varhas sida.',
};

export const turku: readonly Service[] = [
  entry({
    id: 'turku-neuvolan-puhelinpalvelu',
    kind: 'clinic',
    name: { fi: 'Neuvolan puhelinpalvelu', sv: 'Rådgivningens telefontjänst' },
    summary: {
      fi: 'Voit soittaa, kun asia koskee raskautta, vauvaa tai lasta.',
      sv: 'Du kan ringa när det gäller graviditeten, babyn eller barnet.',
    },
    audience: families,
    area: inMunicipalities('853'),
    worry: ['everyone', 'small'],
    keywords: 'neuvola, vauva, raskaus, ajanvaraus, rådgivning, baby, gravid, boka tid',
    phones: [{ number: '02 266 2223' }],
    webPages: [countySite],
    hours: {
      fi: 'vuoden 2020 tieto: ma–to klo 8.15–14, pe klo 8.15–12, kuukauden ensimmäinen keskiviikko klo 8.15–11',
      sv: 'uppgift från 2020: må–to kl. 8.15–14, fr kl. 8.15–12, månadens första onsdag kl. 8.15–11',
    },
    note: sinceVarha,
    sources: [
      {
        fi: 'Turun kaupunki, ruotsinkielinen sivu lapsiperheille',
        sv: 'Åbo stad, sida för barnfamiljer',
        url: 'https://turku.fi/sv/barnfamiljer-corona',
        date: '2020',
      },
      {
        fi: 'Turun kaupunki, englanninkielinen sivu lastenneuvoloista',
        sv: 'Åbo stad, sida om barnrådgivningarna (på engelska)',
      },
    ],
    confidence: 'conflicting',
  }),
  entry({
    id: 'turku-hameenkadun-avoneuvola',
    kind: 'clinic',
    fee: 'free',
    name: { fi: 'Hämeenkadun avoneuvola', sv: null },
    summary: { fi: 'Avoneuvola Turun Hämeenkadulla.', sv: 'Öppen rådgivning vid Hämeenkatu i Åbo.' },
    audience: families,
    area: inMunicipalities('853'),
    worry: ['everyone', 'small'],
    keywords: 'avoneuvola, neuvola, vauva, punnitus, öppen rådgivning, rådgivning, baby, vägning',
    webPages: [countySite],
    hours: {
      fi: 'vanha tieto: ma–to klo 8.30–10.30 ja 12.30–14.30, pe klo 8.30–11',
      sv: 'gammal uppgift: må–to kl. 8.30–10.30 och 12.30–14.30, fr kl. 8.30–11',
    },
    note: sinceVarha,
    sources: [
      {
        fi: 'Turun kaupunki, englanninkielinen sivu lastenneuvoloista',
        sv: 'Åbo stad, sida om barnrådgivningarna (på engelska)',
      },
    ],
    confidence: 'conflicting',
  }),
  entry({
    id: 'varha-lastenneuvola',
    kind: 'clinic',
    fee: 'free',
    name: { fi: 'Lastenneuvolapalvelut, Varsinais-Suomen hyvinvointialue', sv: null },
    summary: {
      fi: 'Lastenneuvola alueen 27 kunnassa: tarkastuksia, rokotuksia ja neuvoja vauvasta kouluikään.',
      sv: 'Barnrådgivning i områdets 27 kommuner: kontroller, vaccinationer och råd från babytiden till skolåldern.',
    },
    audience: { fi: 'Alle kouluikäisten lasten perheet', sv: 'Familjer med barn under skolåldern' },
    provider: county,
    area: inCounty('05'),
    worry: ['everyone', 'small'],
    keywords: 'lastenneuvola, neuvola, vauva, rokotus, varha, barnrådgivning, rådgivning, baby, vaccin',
    webPages: [countySite, { fi: 'https://www.suomi.fi', sv: 'https://www.suomi.fi' }],
    sources: [
      {
        fi: 'Suomi.fi-palvelutiedot (PTV), palvelu 195247ef-8807-470a-bc05-1a649cb4cbad',
        sv: 'Suomi.fi-servicedata (PTV), tjänst 195247ef-8807-470a-bc05-1a649cb4cbad',
        date: '2023-01-01',
      },
    ],
    confidence: 'secondary-seen',
  }),
  entry({
    id: 'turku-avoin-varhaiskasvatus',
    kind: 'meeting-place',
    fee: 'free',
    name: { fi: 'Avoin varhaiskasvatus (leikkikerhot, leikkipuistot, perhekerho)', sv: null },
    summary: {
      fi: 'Leikkikerhoja, leikkipuistoja ja perhekerho. Maksuton vuodesta 2023.',
      sv: 'Lekklubbar, lekparker och familjeklubb på finska. Gratis sedan 2023.',
    },
    audience: { fi: 'Perheet, joissa on pieniä lapsia', sv: 'Familjer med små barn' },
    provider: { fi: 'Turun kaupunki', sv: 'Åbo stad' },
    area: inMunicipalities('853'),
    worry: ['everyone'],
    keywords: 'kerho, leikkikerho, leikkipuisto, perhekerho, klubb, lekklubb, lekpark, familjeklubb',
    webPages: [
      { fi: 'https://turku.fi', sv: null, label: { fi: 'Turun kaupungin etusivu', sv: 'Åbo stads startsida' } },
    ],
    serviceLanguages: ['fi'],
    note: { fi: 'Toiminta on vain suomeksi.', sv: 'Verksamheten är bara på finska.' },
    sources: [
      { fi: 'Turun kaupunki, uutinen', sv: 'Åbo stad, nyhet', date: '2023-01-03' },
      {
        fi: 'Suomi.fi-palvelutiedot (PTV), palvelu c1e6036f-4e75-4855-957e-c21a1db1f23e',
        sv: 'Suomi.fi-servicedata (PTV), tjänst c1e6036f-4e75-4855-957e-c21a1db1f23e',
      },
    ],
    confidence: 'secondary-seen',
  }),
  entry({
    id: 'parainen-familjekafe-jolla',
    kind: 'meeting-place',
    name: { fi: null, sv: 'Familjekafé Jolla' },
    summary: {
      fi: 'Seurakunnan perhekahvila Paraisilla: tule lasten kanssa tapaamaan muita perheitä.',
      sv: 'Församlingens familjekafé i Pargas: kom med barnen och träffa andra familjer.',
    },
    audience: { fi: 'Perheet, joissa on pieniä lapsia', sv: 'Familjer med små barn' },
    area: inMunicipalities('445'),
    worry: ['everyone'],
    keywords: 'perhekahvila, seurakunta, parainen, familjekafé, församling, pargas',
    note: {
      fi: 'Tieto on vuodelta 2020, tarkista seurakunnasta.',
      sv: 'Uppgiften är från 2020, kontrollera med församlingen.',
    },
    sources: [{ fi: 'Kyrkpressen', sv: 'Kyrkpressen', date: '2020-09-02' }],
    confidence: 'conflicting',
  }),
  entry({
    id: 'turku-neuvolat-ja-perheneuvonta',
    kind: 'clinic',
    name: { fi: 'Lastenneuvola, äitiysneuvola, avoneuvola ja perheneuvonta (Turku)', sv: null },
    summary: {
      fi: 'Neuvolan ja perheneuvonnan palvelut Turussa.',
      sv: 'Rådgivningens tjänster och familjerådgivning i Åbo.',
    },
    audience: families,
    area: inMunicipalities('853'),
    worry: ['everyone', 'small'],
    keywords:
      'neuvola, äitiysneuvola, lastenneuvola, perheneuvonta, rådgivning, mödrarådgivning, barnrådgivning, familjerådgivning',
    webPages: [countySite, { fi: 'https://www.suomi.fi', sv: 'https://www.suomi.fi' }],
    note: sinceVarha,
    sources: [
      { fi: 'Turun palvelutiedot, poiminta (PTV)', sv: 'Uppgifter om Åbos tjänster, utdrag (PTV)', date: '2022' },
    ],
    confidence: 'secondary-seen',
  }),
];

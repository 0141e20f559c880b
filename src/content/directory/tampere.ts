import { entry, inCounty, inMunicipalities, open, weekdays } from '#content/directory/entry.ts';
import { askNollalinja, shelterList } from '#content/directory/helplines.ts';
import type { Service } from '#domain/directory/service.ts';
import { municipalityCode } from '#domain/ids.ts';

const city = { fi: 'Tampereen kaupunki', sv: 'Tammerfors stad' };
const tampereCode = municipalityCode('837');
const inTampere = { fi: 'Tampere', sv: 'Tammerfors' };
const county = { fi: 'Pirkanmaan hyvinvointialue', sv: 'Birkalands välfärdsområde' };
const regionRegister = {
  fi: 'Tampereen seudun palvelurekisteri',
  sv: 'Tammerforsregionens serviceregister',
  date: '2021',
};

export const tampere: readonly Service[] = [
  entry({
    id: 'tampere-varhaiskasvatus-asiakaspalvelu',
    kind: 'daycare',
    name: { fi: 'Varhaiskasvatuksen ja esiopetuksen asiakaspalvelu', sv: null },
    summary: {
      fi: 'Neuvoja varhaiskasvatuksesta ja esiopetuksesta Tampereella.',
      sv: 'Råd om småbarnspedagogik och förskoleundervisning i Tammerfors.',
    },
    provider: city,
    area: inMunicipalities('837'),
    worry: ['everyone'],
    keywords: 'päiväkoti, tarha, eskari, hoitopaikka, hakemus, daghem, dagis, förskola, vårdplats, ansökan',
    phones: [{ number: '040 800 7260' }],
    webPages: [
      {
        fi: 'https://tampere.fi',
        sv: null,
        label: { fi: 'Tampereen kaupungin etusivu', sv: 'Tammerfors stads startsida' },
      },
    ],
    addresses: [
      {
        street: { fi: 'Frenckellinaukio 2B', sv: null },
        postalCode: '33101',
        city: inTampere,
        municipality: tampereCode,
      },
    ],
    hours: { week: [open(weekdays, '09:00', '12:00')] },
    sources: [{ fi: 'Tampereen kaupunki, englanninkielinen sivu', sv: 'Tammerfors stad, sida på engelska' }],
    confidence: 'secondary-seen',
  }),
  entry({
    id: 'tampere-etelapuiston-paivakoti',
    kind: 'daycare',
    name: { fi: 'Eteläpuiston päiväkoti', sv: null },
    summary: { fi: 'Päiväkoti Eteläpuistossa Tampereella.', sv: 'Ett daghem vid Eteläpuisto i Tammerfors.' },
    audience: { fi: 'Alle kouluikäiset lapset', sv: 'Barn under skolåldern' },
    provider: city,
    area: inMunicipalities('837'),
    worry: ['everyone'],
    keywords: 'päiväkoti, tarha, hoito, daghem, dagis, dagvård',
    phones: [{ number: '040 806 2845', label: { fi: 'johtaja', sv: 'föreståndaren' } }],
    webPages: [{ fi: 'https://tampere.fi/etelapuistonpaivakoti', sv: null }],
    addresses: [
      { street: { fi: 'Eteläpuisto 6', sv: null }, postalCode: '33200', city: inTampere, municipality: tampereCode },
    ],
    sources: [
      {
        fi: 'Tampereen kaupunki, päiväkodin sivu',
        sv: 'Tammerfors stad, daghemmets sida',
        url: 'https://tampere.fi/etelapuistonpaivakoti',
        date: '2024-08-15',
      },
    ],
    confidence: 'authority-seen',
  }),
  entry({
    id: 'tampere-neuvola-koilliskeskus-lielahti',
    kind: 'clinic',
    fee: 'free',
    name: { fi: 'Neuvola Koilliskeskus, Lielahti; Neuvolachat', sv: null },
    summary: {
      fi: 'Neuvola on tukenasi raskausajasta kouluikään. Neuvolachatissa voit kysyä kirjoittamalla.',
      sv: 'Rådgivningen finns med er från graviditeten till skolåldern. I rådgivningschatten kan du fråga skriftligt.',
    },
    audience: {
      fi: 'Lasta odottavat ja alle kouluikäisten lasten perheet',
      sv: 'Familjer med barn under skolåldern och alla som väntar barn',
    },
    provider: county,
    area: inCounty('08'),
    worry: ['everyone', 'small'],
    keywords: 'neuvola, vauva, raskaus, rokotus, chat, rådgivning, baby, gravid, vaccin, chatt',
    webPages: [{ fi: 'https://www.pirha.fi', sv: null }],
    hours: {
      fi: 'vuoden 2025 tieto: chat arkisin klo 10–12, lauantaisin kokeilu keväällä 2025',
      sv: 'uppgift från 2025: chatten vardagar kl. 10–12, på lördagar på försök våren 2025',
    },
    note: { fi: 'Emme löytäneet numeroa: katso se alueen sivulta.', sv: 'Vi hittade inte numret: se områdets sida.' },
    sources: [{ fi: 'pirha.fi', sv: 'pirha.fi', date: '2025' }],
    confidence: 'secondary-seen',
  }),
  entry({
    id: 'tampere-hennerin-leikkitoimintakeskus',
    kind: 'meeting-place',
    name: { fi: 'Hennerin leikkitoimintakeskus', sv: null },
    summary: { fi: 'Leikkitoimintaa lapsille.', sv: 'Lekverksamhet för barn.' },
    area: inMunicipalities('837'),
    worry: ['everyone'],
    keywords: 'leikki, leikkipaikka, kerho, pispala, lek, lekplats, klubb',
    addresses: [
      {
        street: { fi: 'Pispalan valtatie 79', sv: null },
        postalCode: '33270',
        city: inTampere,
        municipality: tampereCode,
      },
    ],
    note: { fi: 'Tieto on vuodelta 2021.', sv: 'Uppgiften är från 2021.' },
    sources: [regionRegister],
    confidence: 'secondary-seen',
  }),
  entry({
    id: 'tampere-laivapuiston-perhetalo',
    kind: 'meeting-place',
    name: { fi: 'MLL / Laivapuiston perhetalo', sv: null },
    summary: {
      fi: 'Perhetalo, jossa perheet voivat tavata toisiaan.',
      sv: 'Ett familjehus där familjer kan träffa varandra.',
    },
    audience: { fi: 'Lapsiperheet', sv: 'Barnfamiljer' },
    provider: { fi: 'Mannerheimin Lastensuojeluliitto (MLL)', sv: 'Mannerheims Barnskyddsförbund (MLL)' },
    area: inMunicipalities('837'),
    worry: ['everyone'],
    keywords: 'perhetalo, perhekahvila, mll, vertaistuki, familjehus, familjekafé, kamratstöd',
    addresses: [
      {
        street: { fi: 'Tiiliruukinkatu 1', sv: null },
        postalCode: '33200',
        city: inTampere,
        municipality: tampereCode,
      },
    ],
    note: { fi: 'Tieto on vuodelta 2021.', sv: 'Uppgiften är från 2021.' },
    sources: [regionRegister],
    confidence: 'secondary-seen',
  }),
  entry({
    id: 'tampere-huusholli',
    kind: 'group',
    name: { fi: 'Huusholli, kerhot', sv: null },
    summary: { fi: 'Kerhoja 2–3-vuotiaille ja 3–6-vuotiaille.', sv: 'Klubbar för barn på 2–3 år och 3–6 år.' },
    audience: { fi: '2–6-vuotiaat lapset', sv: 'Barn på 2–6 år' },
    ages: { fromMonths: 24, untilMonths: 84 },
    area: inMunicipalities('837'),
    worry: ['everyone'],
    keywords: 'kerho, leikki, taapero, klubb, lek, småbarn',
    addresses: [
      { street: { fi: 'Hämeenpuisto 10', sv: null }, postalCode: '33210', city: inTampere, municipality: tampereCode },
    ],
    hours: {
      fi: 'vuoden 2021 tieto: 2–3-vuotiaat ma ja to klo 9–11, 3–6-vuotiaat ma ja to klo 12–15',
      sv: 'uppgift från 2021: 2–3 år må och to kl. 9–11, 3–6 år må och to kl. 12–15',
    },
    note: { fi: 'Tieto on vuodelta 2021.', sv: 'Uppgiften är från 2021.' },
    sources: [regionRegister],
    confidence: 'conflicting',
  }),
  entry({
    id: 'tampere-svenska-barndaghemmet',
    kind: 'daycare',
    name: { fi: null, sv: 'Svenska Barndaghemmet' },
    summary: { fi: 'Tampereen ainoa ruotsinkielinen päiväkoti.', sv: 'Det enda svenska daghemmet i Tammerfors.' },
    audience: { fi: 'Alle kouluikäiset lapset', sv: 'Barn under skolåldern' },
    area: inMunicipalities('837'),
    worry: ['everyone'],
    keywords: 'päiväkoti, tarha, ruotsinkielinen, daghem, dagis, på svenska',
    addresses: [
      { street: { fi: 'Mariankatu 41', sv: null }, postalCode: '33200', city: inTampere, municipality: tampereCode },
    ],
    serviceLanguages: ['sv'],
    note: { fi: 'Tieto on vuodelta 2021.', sv: 'Uppgiften är från 2021.' },
    sources: [regionRegister],
    confidence: 'secondary-seen',
  }),
  entry({
    id: 'tampere-ensi-ja-turvakoti',
    kind: 'help-now',
    name: { fi: 'Tampereen ensi- ja turvakoti ry: Hämeenkadun turvakoti, Kaukajärven turvakoti', sv: null },
    summary: {
      fi: 'Kaksi turvakotia sinulle ja lapsillesi, kun kotona on väkivaltaa tai sen uhkaa.',
      sv: 'Två skyddshem för dig och dina barn när det finns våld eller hot om våld hemma.',
    },
    provider: { fi: 'Tampereen ensi- ja turvakoti ry', sv: null },
    area: inMunicipalities('837'),
    worry: ['big'],
    crisis: true,
    keywords: 'turvakoti, väkivalta, pelkään, skyddshem, våld, rädd',
    webPages: [shelterList],
    note: askNollalinja,
    sources: [{ fi: 'Julkinen verkkosivu', sv: 'Offentlig webbsida' }],
    confidence: 'secondary-seen',
  }),
  entry({
    id: 'pirkanmaa-perhekeskukset',
    kind: 'meeting-place',
    name: { fi: 'Pirha: perhekeskukset ja kohtaamispaikat', sv: null },
    summary: {
      fi: 'Pirkanmaalla on 23 perhekeskusta ja yli 200 kohtaamispaikkaa, joissa perheet voivat tavata toisiaan.',
      sv: 'I Birkaland finns 23 familjecenter och över 200 mötesplatser där familjer kan träffa varandra.',
    },
    audience: { fi: 'Lapsiperheet', sv: 'Barnfamiljer' },
    provider: county,
    area: inCounty('08'),
    worry: ['everyone'],
    keywords:
      'perhekeskus, kohtaamispaikka, perhekahvila, vertaistuki, familjecenter, mötesplats, familjekafé, kamratstöd',
    webPages: [{ fi: 'https://www.pirha.fi', sv: null }],
    sources: [{ fi: 'MLL:n Hämeen piiri', sv: 'MLL:s distrikt i Häme (hameenpiiri.mll.fi)', date: '2024-04-18' }],
    confidence: 'secondary-seen',
  }),
];

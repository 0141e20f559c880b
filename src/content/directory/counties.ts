import { entry, inCounty } from '#content/directory/entry.ts';
import type { Service } from '#domain/directory/service.ts';
import type { LocalizedText } from '#domain/language.ts';

/** Code, names as in the official code list, and the county's own site ("varha.fi" is also what people call it). */
const counties: readonly (readonly [code: string, fi: string, sv: string, site: string])[] = [
  ['01', 'Itä-Uudenmaan hyvinvointialue', 'Östra Nylands välfärdsområde', 'itauusimaa.fi'],
  ['02', 'Keski-Uudenmaan hyvinvointialue', 'Mellersta Nylands välfärdsområde', 'www.keusote.fi'],
  ['03', 'Länsi-Uudenmaan hyvinvointialue', 'Västra Nylands välfärdsområde', 'www.luvn.fi'],
  ['04', 'Vantaan ja Keravan hyvinvointialue', 'Vanda och Kervo välfärdsområde', 'vakehyva.fi'],
  ['05', 'Varsinais-Suomen hyvinvointialue', 'Egentliga Finlands välfärdsområde', 'www.varha.fi'],
  ['06', 'Satakunnan hyvinvointialue', 'Satakunta välfärdsområde', 'sata.fi'],
  ['07', 'Kanta-Hämeen hyvinvointialue', 'Egentliga Tavastlands välfärdsområde', 'omahame.fi'],
  ['08', 'Pirkanmaan hyvinvointialue', 'Birkalands välfärdsområde', 'www.pirha.fi'],
  ['09', 'Päijät-Hämeen hyvinvointialue', 'Päijänne-Tavastlands välfärdsområde', 'paijatha.fi'],
  ['10', 'Kymenlaakson hyvinvointialue', 'Kymmenedalens välfärdsområde', 'kymenhva.fi'],
  ['11', 'Etelä-Karjalan hyvinvointialue', 'Södra Karelens välfärdsområde', 'www.ekhva.fi'],
  ['12', 'Etelä-Savon hyvinvointialue', 'Södra Savolax välfärdsområde', 'etelasavonha.fi'],
  ['13', 'Pohjois-Savon hyvinvointialue', 'Norra Savolax välfärdsområde', 'pshyvinvointialue.fi'],
  ['14', 'Pohjois-Karjalan hyvinvointialue', 'Norra Karelens välfärdsområde', 'www.siunsote.fi'],
  ['15', 'Keski-Suomen hyvinvointialue', 'Mellersta Finlands välfärdsområde', 'www.hyvaks.fi'],
  ['16', 'Etelä-Pohjanmaan hyvinvointialue', 'Södra Österbottens välfärdsområde', 'www.hyvaep.fi'],
  ['17', 'Pohjanmaan hyvinvointialue', 'Österbottens välfärdsområde', 'pohjanmaanhyvinvointi.fi'],
  ['18', 'Keski-Pohjanmaan hyvinvointialue', 'Mellersta Österbottens välfärdsområde', 'soite.fi'],
  ['19', 'Pohjois-Pohjanmaan hyvinvointialue', 'Norra Österbottens välfärdsområde', 'pohde.fi'],
  ['20', 'Kainuun hyvinvointialue', 'Kajanalands välfärdsområde', 'kainuunhyvinvointialue.fi'],
  ['21', 'Lapin hyvinvointialue', 'Lapplands välfärdsområde', 'lapha.fi'],
];
/** The one county whose Swedish edition has an address of its own. */
const swedishSites: Readonly<Record<string, string>> = { '17': 'osterbottensvalfard.fi' };

const frontPage: LocalizedText = { fi: 'Alueen etusivu', sv: 'Områdets startsida' };
const linkRegister = { fi: 'Julkinen linkkiluettelo', sv: 'Offentlig länkförteckning', date: '2026' };
const services =
  'neuvola, hammashoito, sosiaalipalvelut, perhekeskus, rådgivning, tandvård, socialservice, familjecenter';
const webAddress = (site: string | undefined) => (site === undefined ? null : `https://${site}`);
const shortName = (site: string) => site.replace(/^www\./, '').replace(/\.fi$/, '');

/** The front door of each wellbeing services county, of Helsinki, which does a county's work, and of Åland. */
export const countyServices: readonly Service[] = [
  ...counties.map(([code, fi, sv, site]) =>
    entry({
      id: `county-${code}`,
      kind: 'other',
      name: { fi, sv },
      summary: {
        fi: 'Hyvinvointialueesi neuvola, suun terveydenhuolto ja sosiaalipalvelut yhteystietoineen.',
        sv: 'Ditt välfärdsområdes rådgivning, munhälsovård och socialservice med kontaktuppgifter.',
      },
      area: inCounty(code),
      worry: ['everyone', 'small'],
      keywords: `hyvinvointialue, välfärdsområde, ${shortName(site)}, ${services}`,
      webPages: [{ fi: webAddress(site), sv: webAddress(swedishSites[code]), label: frontPage }],
      sources: [linkRegister],
      confidence: 'secondary-seen',
    }),
  ),
  entry({
    id: 'county-90',
    kind: 'other',
    name: { fi: 'Helsingin kaupunki', sv: 'Helsingfors stad' },
    summary: {
      fi: 'Helsingissä neuvolan, suun terveydenhuollon ja sosiaalipalvelut hoitaa kaupunki itse.',
      sv: 'I Helsingfors är det staden som ordnar rådgivningen, munhälsovården och socialservicen.',
    },
    area: inCounty('90'),
    worry: ['everyone', 'small'],
    keywords: `helsinki, helsingfors, hel.fi, ${services}`,
    webPages: [
      {
        fi: 'https://www.hel.fi/fi/sosiaali-ja-terveyspalvelut',
        sv: null,
        label: { fi: 'Sosiaali- ja terveyspalvelut', sv: 'Social- och hälsovårdstjänster' },
      },
    ],
    sources: [linkRegister],
    confidence: 'secondary-seen',
  }),
  entry({
    id: 'county-91',
    kind: 'other',
    name: { fi: 'Ahvenanmaa', sv: 'Åland' },
    summary: {
      fi: 'Ahvenanmaa ei ole hyvinvointialue, vaan järjestää palvelunsa itse. Tästä pääset sen omille sivuille.',
      sv: 'Åland är inget välfärdsområde utan ordnar sina tjänster själv. Härifrån kommer du till Ålands egna sidor.',
    },
    area: inCounty('91'),
    worry: ['everyone', 'small'],
    keywords: `ahvenanmaa, åland, maarianhamina, mariehamn, ${services}`,
    webPages: [
      { fi: null, sv: 'https://www.aland.ax/sv', label: { fi: 'Ahvenanmaan sivusto', sv: 'Ålands webbplats' } },
    ],
    note: {
      fi: 'Sivusto on ruotsinkielinen. Ahvenanmaalla väestöasiat hoitaa Statens ämbetsverk på Åland, kotihoidon tuki haetaan kotikunnasta, eikä Päivystysapu 116117 ole käytössä.',
      sv: 'På Åland sköts befolkningsärenden av Statens ämbetsverk på Åland, hemvårdsstödet söks hos hemkommunen, och Jourhjälpen 116117 används inte.',
    },
    sources: [linkRegister],
    confidence: 'secondary-seen',
  }),
];

import { entry, fromMemory, mainlandFinland, wholeCountry } from '#content/directory/entry.ts';
import type { ServiceKind } from '#domain/directory/service-kind.ts';
import type { Service, WorryLevel } from '#domain/directory/service.ts';
import { municipalityCode } from '#domain/ids.ts';
import type { LocalizedText } from '#domain/language.ts';

/** Peer support, authorities and information for the whole country. */
const seen: readonly Service[] = [
  entry({
    id: 'aima',
    kind: 'group',
    name: { fi: 'Äidit irti synnytysmasennuksesta ÄIMÄ ry', sv: 'ÄIMÄ rf (på finska)' },
    summary: {
      fi: 'Vertaistukea, kun raskaus tai vauva-aika masentaa tai ahdistaa.',
      sv: 'Kamratstöd på finska när graviditeten eller babytiden för med sig depression eller ångest.',
    },
    audience: { fi: 'Odottavat ja vauvaperheet', sv: 'Gravida och babyfamiljer' },
    area: wholeCountry,
    worry: ['small'],
    keywords:
      'synnytysmasennus, masennus, ahdistus, itkettää, vertaistuki, förlossningsdepression, depression, ångest, gråter, kamratstöd',
    webPages: [{ fi: 'https://aima.fi', sv: null }],
    serviceLanguages: ['fi'],
    note: {
      fi: 'Palvelu on suomeksi. Numeroa ei ole varmistettu, katso sivu.',
      sv: 'Tjänsten är på finska. Numret är inte kontrollerat, se sidan.',
    },
    sources: [{ fi: 'aima.fi, kannanotto', sv: 'aima.fi, ställningstagande', url: 'https://aima.fi', date: '2023' }],
    confidence: 'secondary-seen',
  }),
  entry({
    id: 'imetys',
    kind: 'group',
    name: { fi: 'Imetyksen tuki ry: Imetystukipuhelin', sv: 'Imetyksen tuki rf: amningsstöd' },
    summary: { fi: 'Vertaistukea imetykseen.', sv: 'Kamratstöd i amningsfrågor, på finska.' },
    audience: { fi: 'Imettävät ja imetystä miettivät', sv: 'Den som ammar eller funderar på amning' },
    area: wholeCountry,
    worry: ['everyone', 'small'],
    keywords:
      'imetys, rintamaito, rinta, vauva ei syö, vertaistuki, amning, bröstmjölk, bröst, babyn äter inte, kamratstöd',
    phones: [{ number: '041 528 5582', languages: ['fi'], price: 'normal', confidence: 'conflicting' }],
    webPages: [{ fi: 'https://imetys.fi', sv: 'https://imetys.fi' }],
    serviceLanguages: ['fi'],
    note: {
      fi: 'Numero on vanhasta lähteestä (noin vuodelta 2009), tarkista se ensin sivulta. Palvelu on suomeksi.',
      sv: 'Numret är från en gammal källa (omkring 2009), kontrollera det först på sidan. Tjänsten är på finska.',
    },
    sources: [
      {
        fi: 'Adressit.com, vetoomuksen teksti (numero)',
        sv: 'Adressit.com, text i en namninsamling (numret)',
        date: '2009',
      },
      { fi: 'imetys.fi', sv: 'imetys.fi', url: 'https://imetys.fi', date: '2017' },
    ],
    confidence: 'secondary-seen',
  }),
  entry({
    id: 'etkl',
    kind: 'family-support',
    fee: 'free',
    name: { fi: 'Ensi- ja turvakotien liitto', sv: 'Förbundet för mödra- och skyddshem' },
    summary: {
      fi: 'Apua vauvaperheelle väsymykseen, väkivaltaan, päihteisiin ja eroon: chat, baby blues -työ, eroauttaminen ja turvakodit.',
      sv: 'Hjälp för babyfamiljer vid trötthet, våld, missbruk och skilsmässa: chatt, stöd vid baby blues, hjälp vid separation och skyddshem.',
    },
    audience: { fi: 'Vauvaperheet', sv: 'Babyfamiljer' },
    area: wholeCountry,
    worry: ['small', 'big'],
    keywords:
      'väsymys, baby blues, ero, päihteet, väkivalta, ensikoti, turvakoti, utmattning, skilsmässa, missbruk, våld, mödrahem, skyddshem',
    phones: [{ number: '+358 9 454 2440', confidence: 'conflicting' }],
    webPages: [{ fi: 'https://ensijaturvakotienliitto.fi', sv: 'https://ensijaturvakotienliitto.fi/sv/' }],
    addresses: [
      {
        street: { fi: 'Asemamiehenkatu 4', sv: null },
        postalCode: '00520',
        city: { fi: 'Helsinki', sv: 'Helsingfors' },
        municipality: municipalityCode('091'),
        confidence: 'conflicting',
      },
    ],
    serviceLanguages: ['fi', 'sv'],
    hours: { fi: 'chat tiettyinä aikoina, katso sivulta', sv: 'chatten vissa tider, se sidan' },
    note: {
      fi: 'Ruotsiksi saa apua ajoittain. Puhelinnumero ja osoite ovat vanhalta englanninkieliseltä sivulta, tarkista ne.',
      sv: 'Hjälp på svenska finns tidvis. Telefonnumret och adressen är från en gammal engelsk sida, kontrollera dem.',
    },
    sources: [
      {
        fi: 'Ensi- ja turvakotien liitto, ruotsinkielinen sivu',
        sv: 'Förbundet för mödra- och skyddshem',
        url: 'https://ensijaturvakotienliitto.fi/sv/',
      },
      {
        fi: 'Liiton vanha englanninkielinen sivu (numero ja osoite)',
        sv: 'Förbundets gamla engelska sida (numret och adressen)',
      },
    ],
    confidence: 'authority-seen',
  }),
  entry({
    id: 'kela',
    kind: 'money',
    name: { fi: 'Kela: lapsiperheiden asiakaspalvelu', sv: 'FPA: kundservice för barnfamiljer' },
    summary: {
      fi: 'Neuvoja lapsiperheen etuuksista ja niiden hakemisesta.',
      sv: 'Råd om barnfamiljens förmåner och hur ni ansöker om dem.',
    },
    audience: { fi: 'Lapsiperheet ja lasta odottavat', sv: 'Barnfamiljer och alla som väntar barn' },
    area: wholeCountry,
    worry: ['everyone'],
    keywords:
      'lapsilisä, vanhempainraha, raskausraha, äitiyspakkaus, kotihoidon tuki, raha, barnbidrag, föräldrapenning, graviditetspenning, moderskapsförpackning, hemvårdsstöd, pengar',
    webPages: [{ fi: 'https://www.kela.fi/lapsiperheet', sv: 'https://www.kela.fi/barnfamiljer' }],
    serviceLanguages: ['fi', 'sv', 'en'],
    hours: {
      fi: 'kesän 2025 tieto: puhelin ma–pe klo 9–16, OmaKelan chat arkisin klo 12–15.30',
      sv: 'uppgift från sommaren 2025: telefon må–fr kl. 9–16, chatten i MittFPA vardagar kl. 12–15.30',
    },
    note: {
      fi: 'Palvelunumeroa ei ole varmistettu, siksi se puuttuu tästä. Voit jättää OmaKelassa soittopyynnön suomeksi, ruotsiksi tai englanniksi. Ahvenanmaalla kotihoidon tuki haetaan kotikunnasta.',
      sv: 'Servicenumret är inte kontrollerat och saknas därför här. I MittFPA kan du be att bli uppringd på finska, svenska eller engelska. På Åland söks hemvårdsstödet hos hemkommunen.',
    },
    sources: [{ fi: 'STT Info, Kelan tiedote 71186528', sv: 'STT Info, FPA:s meddelande 71186528', date: '2025-05' }],
    confidence: 'secondary-seen',
  }),
  entry({
    id: 'dvv',
    kind: 'other',
    name: { fi: 'Digi- ja väestötietovirasto', sv: 'Myndigheten för digitalisering och befolkningsdata' },
    summary: {
      fi: 'Täällä ilmoitat lapsen nimen ja hoidat vanhemmuuteen ja väestötietoihin liittyviä asioita.',
      sv: 'Här anmäler du barnets namn och sköter ärenden som gäller föräldraskap och befolkningsdata.',
    },
    area: mainlandFinland,
    worry: ['everyone'],
    keywords:
      'dvv, nimi, lapsen nimi, vanhemmuus, isyys, henkilötunnus, mdb, namn, barnets namn, föräldraskap, faderskap, personbeteckning',
    webPages: [{ fi: 'https://dvv.fi', sv: 'https://dvv.fi/sv' }],
    serviceLanguages: ['fi', 'sv'],
    note: {
      fi: 'Ahvenanmaalla väestöasiat hoitaa Statens ämbetsverk på Åland.',
      sv: 'På Åland sköts befolkningsärenden av Statens ämbetsverk på Åland.',
    },
    sources: [{ fi: 'dvv.fi', sv: 'dvv.fi', url: 'https://dvv.fi' }],
    confidence: 'authority-seen',
  }),
  entry({
    id: 'neuvola',
    kind: 'clinic',
    fee: 'free',
    name: { fi: 'Oma neuvola', sv: 'Egen rådgivning' },
    summary: {
      fi: 'Ota yhteyttä, kun mietit lapsen tai perheen terveyttä, jaksamista tai parisuhdetta. Ensimmäinen paikka, kun asia ei ole kiireellinen.',
      sv: 'Ta kontakt när du funderar på barnets eller familjens hälsa, orken eller parrelationen. Vänd dig hit först när det inte är bråttom.',
    },
    audience: {
      fi: 'Lasta odottavat ja alle kouluikäisten lasten perheet',
      sv: 'Familjer med barn under skolåldern och alla som väntar barn',
    },
    area: wholeCountry,
    worry: ['everyone', 'small'],
    keywords:
      'neuvola, terveydenhoitaja, vauva, rokotus, kasvu, uni, väsymys, rådgivning, hälsovårdare, baby, vaccin, tillväxt, sömn, trött',
    webPages: [{ fi: 'https://www.suomi.fi', sv: 'https://www.suomi.fi' }],
    serviceLanguages: ['fi', 'sv'],
    hours: { fi: 'virka-aikaan', sv: 'under tjänstetid' },
    note: {
      fi: 'Maksuton. Numero on oman hyvinvointialueesi sivulla. Ahvenanmaa järjestää palvelunsa itse.',
      sv: 'Gratis. Numret finns på ditt välfärdsområdes sida. Åland ordnar sina tjänster själv.',
    },
    sources: [
      { fi: 'Valtioneuvoston asetus 338/2011', sv: 'Statsrådets förordning 338/2011', date: '2011' },
      { fi: 'THL, neuvolasivut', sv: 'THL, sidorna om rådgivningen', date: '2024' },
    ],
    confidence: 'authority-seen',
  }),
  entry({
    id: 'omaperhe',
    kind: 'family-support',
    name: { fi: 'Sähköinen perhekeskus: Omaperhe.fi ja Omahelpperi.fi', sv: null },
    summary: {
      fi: 'Perhekeskus verkossa: Omaperhe perheille ja Omahelpperi nuorille.',
      sv: 'Familjecentret på nätet: Omaperhe för familjer och Omahelpperi för unga.',
    },
    audience: { fi: 'Perheet ja nuoret', sv: 'Familjer och unga' },
    area: wholeCountry,
    worry: ['everyone', 'small'],
    keywords: 'perhekeskus, verkko, nuori, perheentuki, familjecenter, på nätet, ungdom',
    webPages: [
      { fi: 'https://omaperhe.fi', sv: null, label: { fi: 'Omaperhe, perheille', sv: 'Omaperhe, för familjer' } },
      { fi: 'https://omahelpperi.fi', sv: null, label: { fi: 'Omahelpperi, nuorille', sv: 'Omahelpperi, för unga' } },
    ],
    sources: [{ fi: 'Innokylä', sv: 'Innokylä', date: '2025-12-19' }],
    confidence: 'secondary-seen',
  }),
];

interface Remembered {
  readonly id: string;
  readonly kind: ServiceKind;
  readonly name: LocalizedText;
  readonly summary: LocalizedText;
  readonly url: string;
  readonly language: 'fi' | 'sv';
  readonly worry: readonly WorryLevel[];
  readonly keywords: string;
}

/** Organisations known by name only: neither the name nor the address has been looked up, and no number is written down. */
const remembered: readonly Remembered[] = [
  {
    id: 'terveyskyla',
    kind: 'health',
    name: { fi: 'Terveyskylä.fi / Mielenterveystalo.fi', sv: 'Hälsobyn.fi / Psykporten' },
    summary: {
      fi: 'Luotettavaa tietoa ja omahoito-ohjelmia, esimerkiksi lasten univaikeuksiin.',
      sv: 'Pålitlig information och egenvårdsprogram, till exempel för barns sömnproblem.',
    },
    url: 'https://www.terveyskyla.fi',
    language: 'fi',
    worry: ['everyone', 'small'],
    keywords: 'uni, masennus, omahoito, tieto, sömn, depression, egenvård, information',
  },
  {
    id: 'omaolo',
    kind: 'health',
    name: { fi: 'Omaolo', sv: 'Omaolo' },
    summary: { fi: 'Oirearvioita ja yhteys terveydenhuoltoon.', sv: 'Symtombedömningar och kontakt till hälsovården.' },
    url: 'https://www.omaolo.fi',
    language: 'fi',
    worry: ['small'],
    keywords: 'oireet, sairas, kuume, symtom, sjuk, feber',
  },
  {
    id: 'vaestoliitto',
    kind: 'counselling',
    name: { fi: 'Väestöliitto: parisuhde ja vanhemmuus', sv: 'Befolkningsförbundet Väestöliitto' },
    summary: {
      fi: 'Tietoa ja chat parisuhteesta ja vanhemmuudesta.',
      sv: 'Information och chatt om parrelation och föräldraskap.',
    },
    url: 'https://www.vaestoliitto.fi',
    language: 'fi',
    worry: ['small'],
    keywords: 'parisuhde, vanhemmuus, riita, parrelation, föräldraskap, gräl',
  },
  {
    id: 'folkhalsan',
    kind: 'group',
    name: { fi: 'Folkhälsan', sv: 'Folkhälsan' },
    summary: { fi: 'Ruotsinkielistä perhetoimintaa ja neuvontaa.', sv: 'Familjeverksamhet och rådgivning på svenska.' },
    url: 'https://www.folkhalsan.fi',
    language: 'sv',
    worry: ['everyone', 'small'],
    keywords: 'ruotsinkielinen, perhetoiminta, på svenska, familjeverksamhet',
  },
  {
    id: 'bvf',
    kind: 'family-support',
    name: { fi: 'Barnavårdsföreningen i Finland', sv: 'Barnavårdsföreningen i Finland' },
    summary: { fi: 'Ruotsinkielistä tukea lapsiperheille.', sv: 'Stöd för barnfamiljer, på svenska.' },
    url: 'https://www.bvif.fi',
    language: 'sv',
    worry: ['small'],
    keywords: 'ruotsinkielinen, tuki, på svenska, stöd',
  },
  {
    id: 'kapy',
    kind: 'group',
    name: { fi: 'KÄPY – Lapsikuolemaperheet ry', sv: 'KÄPY rf' },
    summary: { fi: 'Perheille, jotka ovat menettäneet lapsensa.', sv: 'För familjer som har mist ett barn.' },
    url: 'https://kapy.fi',
    language: 'fi',
    worry: ['big'],
    keywords: 'suru, kuolema, lapsen kuolema, sorg, död, mist ett barn',
  },
  {
    id: 'keskos',
    kind: 'group',
    name: { fi: 'Keskosvanhempien yhdistys Kevyt ry', sv: 'Kevyt rf' },
    summary: { fi: 'Perheille, joiden lapsi on syntynyt keskosena.', sv: 'För familjer med prematura barn.' },
    url: 'https://kevyt.net',
    language: 'fi',
    worry: ['small'],
    keywords: 'keskonen, ennenaikainen, prematur, för tidigt född',
  },
  {
    id: 'leijonaemot',
    kind: 'group',
    name: { fi: 'Leijonaemot ry', sv: 'Leijonaemot rf' },
    summary: { fi: 'Erityislasten vanhemmille.', sv: 'För föräldrar till barn med särskilda behov.' },
    url: 'https://leijonaemot.fi',
    language: 'fi',
    worry: ['small'],
    keywords: 'erityislapsi, vammaisuus, sairaus, särskilda behov, funktionsnedsättning, sjukdom',
  },
  {
    id: 'monikko',
    kind: 'group',
    name: { fi: 'Suomen Monikkoperheet ry', sv: 'Finlands flerlingsfamiljer rf' },
    summary: { fi: 'Kaksos- ja kolmosperheille.', sv: 'För tvilling- och trillingfamiljer.' },
    url: 'https://www.monikkoperheet.fi',
    language: 'fi',
    worry: ['everyone', 'small'],
    keywords: 'kaksoset, kolmoset, monikot, tvillingar, trillingar, flerlingar',
  },
  {
    id: 'yvpl',
    kind: 'group',
    name: { fi: 'Yhden Vanhemman Perheiden Liitto ry', sv: 'Enföräldersförbundet' },
    summary: { fi: 'Yhden vanhemman perheille.', sv: 'För enföräldersfamiljer.' },
    url: 'https://www.yvpl.fi',
    language: 'fi',
    worry: ['everyone', 'small'],
    keywords: 'yksinhuoltaja, yksin, ero, ensamförsörjare, ensam, separation',
  },
  {
    id: 'miessakit',
    kind: 'group',
    name: { fi: 'Miessakit ry', sv: 'Miessakit rf' },
    summary: { fi: 'Isille ja miehille.', sv: 'För pappor och män.' },
    url: 'https://www.miessakit.fi',
    language: 'fi',
    worry: ['everyone', 'small'],
    keywords: 'isä, isyys, mies, pappa, faderskap, man',
  },
  {
    id: 'sateenkaari',
    kind: 'group',
    name: { fi: 'Sateenkaariperheet ry', sv: 'Regnbågsfamiljer rf' },
    summary: { fi: 'Sateenkaariperheille.', sv: 'För regnbågsfamiljer.' },
    url: 'https://sateenkaariperheet.fi',
    language: 'fi',
    worry: ['everyone', 'small'],
    keywords: 'sateenkaariperhe, regnbågsfamilj',
  },
  {
    id: 'adoptio',
    kind: 'group',
    name: { fi: 'Adoptioperheet ry', sv: 'Adoptivfamiljer rf' },
    summary: { fi: 'Adoptioperheille.', sv: 'För adoptivfamiljer.' },
    url: 'https://adoptioperheet.fi',
    language: 'fi',
    worry: ['everyone', 'small'],
    keywords: 'adoptio, adoption',
  },
];

export const organisations: readonly Service[] = [
  ...seen,
  ...remembered.map(({ url, language, ...known }) =>
    entry({
      ...known,
      area: wholeCountry,
      webPages: [{ fi: url, sv: url }],
      serviceLanguages: [language],
      note: {
        fi: 'Nimeä, osoitetta ja palvelua ei ole vielä tarkistettu.',
        sv: 'Namnet, adressen och tjänsten är ännu inte kontrollerade.',
      },
      sources: [fromMemory],
      confidence: 'recalled',
    }),
  ),
];

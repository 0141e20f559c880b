import { entry, everyDay, open, wholeCountry } from '#content/directory/entry.ts';
import type { Service } from '#domain/directory/service.ts';

const mll = { fi: 'Mannerheimin Lastensuojeluliitto (MLL)', sv: 'Mannerheims Barnskyddsförbund (MLL)' };

/** Nollalinja's list of every shelter's contact details, beside each shelter whose own number we do not have. */
export const shelterList = {
  fi: 'https://nollalinja.fi/turvakoti/turvakotien-yhteystiedot/',
  sv: null,
  label: { fi: 'Turvakotien yhteystiedot (Nollalinja)', sv: 'Skyddshemmens kontaktuppgifter (Nollinjen)' },
  confidence: 'authority-seen',
} as const;
export const askNollalinja = {
  fi: 'Puhelinnumeroa ei ole varmistettu. Turvakotien numerot ovat Nollalinjan sivulla, ja Nollalinja 080 005 005 vastaa ympäri vuorokauden.',
  sv: 'Telefonnumret är inte kontrollerat. Skyddshemmens nummer finns på Nollinjens sida, och Nollinjen 080 005 005 svarar dygnet runt.',
} as const;

/** Nationwide lines one can call, and the list of shelters; those of the urgent page are in `urgent.ts`. */
export const helplines: readonly Service[] = [
  entry({
    id: 'socialjour',
    kind: 'help-now',
    name: { fi: 'Sosiaalipäivystys / sosiaali- ja kriisipäivystys', sv: 'Socialjour / social- och krisjour' },
    summary: {
      fi: 'Kiireellistä apua, kun lapsi tai perhe on hädässä, ja tukea kriisissä.',
      sv: 'Akut hjälp när ett barn eller en familj är i nöd, och stöd i en kris.',
    },
    area: wholeCountry,
    worry: ['big'],
    crisis: true,
    keywords: 'hätä, kriisi, lastensuojelu, huoli lapsesta, päivystys, nöd, kris, barnskydd, orolig för ett barn, jour',
    webPages: [{ fi: 'https://www.suomi.fi', sv: 'https://www.suomi.fi' }],
    serviceLanguages: ['fi', 'sv'],
    hours: 'always',
    note: {
      fi: 'Jokaisella hyvinvointialueella on oma numeronsa: katso se alueesi sivulta tai suomi.fi:stä. Jos joku on vaarassa, soita 112, josta sinut yhdistetään. Ahvenanmaa järjestää palvelunsa itse.',
      sv: 'Varje välfärdsområde har sitt eget nummer: se ditt områdes sida eller suomi.fi. Om någon är i fara ringer du 112, därifrån kopplas du vidare. Åland ordnar sina tjänster själv.',
    },
    sources: [{ fi: 'lapsiasia.fi', sv: 'lapsiasia.fi', url: 'https://lapsiasia.fi/where-to-find-help' }],
    confidence: 'authority-seen',
  }),
  entry({
    id: 'shelters',
    kind: 'help-now',
    fee: 'free',
    name: { fi: 'Turvakodit', sv: 'Skyddshem' },
    summary: {
      fi: 'Turvakotiin voit tulla päivällä tai yöllä, ilman lähetettä ja maksutta. Luettelosta löydät lähimmän turvakodin yhteystiedot.',
      sv: 'Till ett skyddshem kan du komma dag eller natt, utan remiss och utan avgift. I förteckningen hittar du kontaktuppgifterna till det närmaste.',
    },
    area: wholeCountry,
    worry: ['big'],
    crisis: true,
    keywords: 'turvakoti, väkivalta, pelkään, pako, turva, skyddshem, våld, rädd, fly, skydd',
    webPages: [shelterList],
    hours: 'always',
    note: {
      fi: 'Jokaisella turvakodilla on oma numeronsa, katso luettelo.',
      sv: 'Varje skyddshem har sitt eget nummer, se förteckningen.',
    },
    bookingNote: { fi: 'Lähetettä ei tarvita.', sv: 'Ingen remiss behövs.' },
    sources: [
      {
        fi: 'Nollalinja, turvakotien yhteystiedot',
        sv: 'Nollinjen, skyddshemmens kontaktuppgifter',
        url: shelterList.fi,
      },
    ],
    confidence: 'authority-seen',
  }),
  entry({
    id: 'mll-parents',
    kind: 'counselling',
    fee: 'free',
    name: { fi: 'MLL Vanhempainpuhelin ja -chat', sv: 'MLL Föräldratelefonen (på finska)' },
    summary: {
      fi: 'Voit puhua vanhemmuudesta ja saada keskusteluapua puhelimessa tai chatissa.',
      sv: 'Du kan tala om föräldraskapet och få samtalsstöd per telefon eller chatt, på finska.',
    },
    audience: { fi: 'Vanhemmat', sv: 'Föräldrar' },
    provider: mll,
    area: wholeCountry,
    worry: ['small'],
    keywords: 'vanhemmuus, väsymys, uhma, itkee, keskustelu, föräldraskap, trött, trots, gråter, samtal',
    webPages: [{ fi: 'https://www.mll.fi/vanhemmille/vanhempainpuhelin/', sv: 'https://www.mll.fi/sv/' }],
    serviceLanguages: ['fi'],
    hours: {
      fi: 'vuoden 2019 tieto: ma–ke klo 10–13, ma–ti klo 17–20, to klo 14–20; ajat vaihtuvat kausittain, tarkista sivulta',
      sv: 'uppgift från 2019: må–on kl. 10–13, må–ti kl. 17–20, to kl. 14–20; tiderna ändras under året, kontrollera på sidan',
      confidence: 'conflicting',
    },
    note: {
      fi: 'Palvelu on suomeksi. Numeroa ei ole varmistettu, siksi se puuttuu tästä: katso se MLL:n sivulta.',
      sv: 'Tjänsten är på finska. Numret är inte kontrollerat och saknas därför här: se MLL:s sida.',
    },
    sources: [
      { fi: 'STT Info, MLL:n tiedote 71690974', sv: 'STT Info, MLL:s meddelande 71690974', date: '2025-11-19' },
      { fi: 'Kaleva (ajat)', sv: 'Kaleva (tiderna)', date: '2019-10' },
    ],
    confidence: 'secondary-seen',
  }),
  entry({
    id: 'mll-children-fi',
    kind: 'counselling',
    fee: 'free',
    name: { fi: 'MLL Lasten ja nuorten puhelin', sv: null },
    summary: {
      fi: 'Puhelin ja chat, joihin lapset ja nuoret voivat ottaa yhteyttä.',
      sv: 'Telefon och chatt för barn och unga, på finska.',
    },
    audience: { fi: 'Lapset ja nuoret', sv: 'Barn och unga' },
    provider: mll,
    area: wholeCountry,
    worry: ['small', 'big'],
    crisis: true,
    keywords: 'lapsi, nuori, koulu, kiusaaminen, chat, barn, ungdom, skola, mobbning, chatt',
    phones: [{ number: '116 111', languages: ['fi'], price: 'free' }],
    webPages: [
      { fi: 'https://www.nuortennetti.fi', sv: null, confidence: 'secondary-seen' },
      { fi: 'https://www.mll.fi', sv: null },
    ],
    serviceLanguages: ['fi'],
    hours: {
      fi: 'marraskuun 2025 tieto: joka päivä klo 24 asti, chat joka päivä klo 17–20',
      sv: 'uppgift från november 2025: varje dag till kl. 24, chatten varje dag kl. 17–20',
      confidence: 'secondary-seen',
    },
    note: {
      fi: 'Tarkoitettu lapsille ja nuorille, ei vanhemmille. Palvelu on suomeksi; ruotsinkielisellä linjalla on oma numeronsa.',
      sv: 'Avsedd för barn och unga, inte för föräldrar. Tjänsten är på finska; den svenska linjen har ett eget nummer.',
    },
    sources: [
      { fi: 'STT Info, MLL:n tiedote 71690974', sv: 'STT Info, MLL:s meddelande 71690974', date: '2025-11-19' },
    ],
    confidence: 'authority-seen',
  }),
  entry({
    id: 'mll-children-sv',
    kind: 'counselling',
    fee: 'free',
    name: { fi: null, sv: 'MLL Barn- och ungdomstelefonen' },
    summary: {
      fi: 'Ruotsinkielinen puhelin, johon lapset ja nuoret voivat soittaa.',
      sv: 'Telefon som barn och unga kan ringa, på svenska.',
    },
    audience: { fi: 'Lapset ja nuoret', sv: 'Barn och unga' },
    provider: mll,
    area: wholeCountry,
    worry: ['small', 'big'],
    crisis: true,
    keywords: 'lapsi, nuori, koulu, kiusaaminen, ruotsiksi, barn, ungdom, skola, mobbning, på svenska',
    phones: [
      {
        number: '0800 96 116',
        languages: ['sv'],
        price: 'free',
        hours: { week: [open([1, 2], '14:00', '17:00'), open([3, 4], '14:00', '20:00')] },
      },
    ],
    webPages: [{ fi: null, sv: 'https://www.mll.fi/sv/' }],
    serviceLanguages: ['sv'],
    note: {
      fi: 'Tarkoitettu lapsille ja nuorille, ei vanhemmille. Palvelu on ruotsiksi.',
      sv: 'Avsedd för barn och unga, inte för föräldrar.',
    },
    sources: [
      { fi: 'STT Info, tiedote 71614865', sv: 'STT Info, meddelande 71614865', date: '2025-11' },
      { fi: 'MLL, ruotsinkieliset sivut', sv: 'MLL, de svenska sidorna', url: 'https://www.mll.fi/sv/' },
    ],
    confidence: 'authority-seen',
  }),
  entry({
    id: 'church',
    kind: 'counselling',
    name: { fi: 'Kirkon keskusteluapu', sv: 'Kyrkans samtalstjänst' },
    summary: {
      fi: 'Luottamuksellista keskusteluapua. Sinun ei tarvitse olla kirkon jäsen.',
      sv: 'Förtroligt samtalsstöd. Du behöver inte vara medlem i kyrkan.',
    },
    area: wholeCountry,
    worry: ['small', 'big'],
    crisis: true,
    keywords:
      'keskustelu, suru, yksinäisyys, parisuhde, kriisi, seurakunta, samtal, sorg, ensamhet, parrelation, kris, församling',
    phones: [
      { number: '0400 22 11 80', label: { fi: 'suomeksi', sv: 'på finska' }, languages: ['fi'], price: 'normal' },
      {
        number: '0400 22 11 90',
        label: { fi: 'ruotsiksi', sv: 'på svenska' },
        languages: ['sv'],
        price: 'normal',
        hours: { week: [open(everyDay, '20:00', '23:00')] },
      },
    ],
    webPages: [
      { fi: 'https://evl.fi/kirkonkeskusteluapu', sv: 'https://evl.fi/sv/stod-och-hjalp/kyrkans-samtalstjanst/' },
    ],
    serviceLanguages: ['fi', 'sv'],
    hours: {
      fi: 'ruotsinkielinen linja joka ilta; chat ma–to klo 19–21 (kesällä suljettu); suomenkielisellä linjalla on omat aikansa, katso sivulta',
      sv: 'den svenska linjen varje kväll; chatten må–to kl. 19–21 (stängd på sommaren); den finska linjen har egna tider, se sidan',
    },
    sources: [
      {
        fi: 'Suomen evankelis-luterilainen kirkko, ruotsinkielinen sivu',
        sv: 'Evangelisk-lutherska kyrkan i Finland, Kyrkans samtalstjänst',
        url: 'https://evl.fi/sv/stod-och-hjalp/kyrkans-samtalstjanst/',
      },
      { fi: 'vasasvenskaforsamling.fi', sv: 'vasasvenskaforsamling.fi' },
    ],
    confidence: 'authority-seen',
  }),
  entry({
    id: 'riku',
    kind: 'counselling',
    fee: 'free',
    name: { fi: 'Rikosuhripäivystys (RIKU)', sv: 'Brottsofferjouren (RIKU)' },
    summary: {
      fi: 'Tukea sinulle, joka olet joutunut rikoksen uhriksi, ja läheisillesi.',
      sv: 'Stöd för dig som har utsatts för brott och för dina närstående.',
    },
    audience: { fi: 'Rikoksen uhrit ja heidän läheisensä', sv: 'Brottsoffer och deras närstående' },
    area: wholeCountry,
    worry: ['big'],
    crisis: true,
    keywords: 'rikos, uhri, väkivalta, uhkailu, brott, offer, våld, hot',
    phones: [{ number: '116 006', price: 'free' }],
    webPages: [{ fi: 'https://www.riku.fi', sv: 'https://www.riku.fi/sv/' }],
    serviceLanguages: ['fi', 'sv', 'en'],
    hours: {
      fi: 'vuosien 2020–2021 tieto: suomeksi ma–pe klo 9–20, ruotsiksi ma–pe klo 12–14',
      sv: 'uppgift från 2020–2021: på finska må–fr kl. 9–20, på svenska må–fr kl. 12–14',
      confidence: 'secondary-seen',
    },
    sources: [
      {
        fi: 'RIKU, ruotsinkielinen uutinen aukioloajoista',
        sv: 'RIKU, nyhet om öppettiderna',
        url: 'https://www.riku.fi/sv/brottsofferjourens-telefontjanst-far-nya-bredare-oppettider/',
        date: '2020',
      },
      { fi: 'Iltalehti', sv: 'Iltalehti', date: '2021-06' },
    ],
    confidence: 'authority-seen',
  }),
  entry({
    id: 'naistenlinja',
    kind: 'help-now',
    fee: 'free',
    name: { fi: 'Naisten Linja', sv: 'Kvinnolinjen' },
    summary: {
      fi: 'Tukea naisille ja tytöille, jotka ovat kokeneet väkivaltaa tai sen uhkaa.',
      sv: 'Stöd för kvinnor och flickor som har utsatts för våld eller hot om våld.',
    },
    audience: {
      fi: 'Väkivaltaa tai sen uhkaa kokeneet naiset ja tytöt',
      sv: 'Kvinnor och flickor som har utsatts för våld eller hot om våld',
    },
    area: wholeCountry,
    worry: ['big'],
    crisis: true,
    keywords: 'väkivalta, uhkailu, pelkään, nainen, våld, hot, rädd, kvinna',
    phones: [{ number: '0800 02400', languages: ['fi'], price: 'free' }],
    webPages: [{ fi: 'https://naistenlinja.fi', sv: 'https://naistenlinja.fi/sv/' }],
    serviceLanguages: ['fi'],
    hours: { fi: 'vuoden 2021 tieto: ma–pe klo 16–20', sv: 'uppgift från 2021: må–fr kl. 16–20' },
    note: {
      fi: 'Numero ja ajat ovat vuodelta 2021, tarkista sivulta. Ruotsinkielistä palvelua ei ole varmistettu.',
      sv: 'Numret och tiderna är från 2021, kontrollera på sidan. Det är inte kontrollerat om man får hjälp på svenska.',
    },
    sources: [{ fi: 'Iltalehti', sv: 'Iltalehti', date: '2021-06' }],
    confidence: 'secondary-seen',
  }),
];

import { entry, mainlandFinland, wholeCountry } from '#content/directory/entry.ts';
import type { Service } from '#domain/directory/service.ts';

const mieli = { fi: 'MIELI Suomen Mielenterveys ry', sv: 'MIELI Psykisk Hälsa Finland rf' };
const mieliPages = {
  fi: 'https://mieli.fi/tukea-ja-apua/kriisipuhelin/',
  sv: 'https://mieli.fi/sv/',
  confidence: 'secondary-seen',
} as const;

/** The lines of the urgent page, in its order. They are part of the app's first script, so they work before any pack has loaded. */
export const urgentServices: readonly Service[] = [
  entry({
    id: '112',
    kind: 'help-now',
    fee: 'free',
    name: { fi: 'Hätänumero 112', sv: 'Nödnumret 112' },
    summary: {
      fi: 'Soita heti, kun on hengenvaara, vakava onnettomuus tai välitön uhka.',
      sv: 'Ring genast vid livsfara, en allvarlig olycka eller ett omedelbart hot.',
    },
    area: wholeCountry,
    worry: ['big'],
    crisis: true,
    keywords:
      'hätä, ambulanssi, poliisi, palokunta, ei hengitä, onnettomuus, nöd, ambulans, polis, brandkår, andas inte, olycka',
    phones: [{ number: '112', languages: ['fi', 'sv', 'en'], price: 'free' }],
    webPages: [{ fi: 'https://112.fi', sv: 'https://112.fi/sv/' }],
    serviceLanguages: ['fi', 'sv', 'en'],
    hours: 'always',
    note: { fi: '112 Suomi -sovellus lähettää sijaintisi.', sv: 'Appen 112 Suomi skickar din position.' },
    sources: [
      {
        fi: '112.fi, ruotsinkielinen sivu',
        sv: '112.fi, den svenska sidan',
        url: 'https://www.112.fi/sv',
        date: '2023-03-17',
      },
      { fi: 'Terveyskylä, Päivystystalo', sv: 'Terveyskylä, Päivystystalo (på svenska)', date: '2022-06-10' },
    ],
    confidence: 'authority-seen',
  }),
  entry({
    id: '116117',
    kind: 'help-now',
    fee: 'free',
    name: { fi: 'Päivystysapu 116117', sv: 'Jourhjälpen 116117' },
    summary: {
      fi: 'Soita, kun tulee äkillinen terveysongelma ja oma terveysasemasi on kiinni – aina ennen kuin lähdet päivystykseen.',
      sv: 'Ring när du får ett plötsligt hälsoproblem och din egen hälsocentral är stängd – alltid innan du åker till jouren.',
    },
    area: mainlandFinland,
    worry: ['small', 'big'],
    crisis: true,
    keywords: 'kuume, sairas, päivystys, lääkäri, yöllä, feber, sjuk, jour, läkare, på natten',
    phones: [{ number: '116 117', languages: ['fi', 'sv', 'en'], price: 'free' }],
    webPages: [{ fi: 'https://www.116117.fi', sv: 'https://www.116117.fi/sv', confidence: 'secondary-seen' }],
    serviceLanguages: ['fi', 'sv', 'en'],
    hours: 'always',
    note: {
      fi: 'Kun oma terveysasemasi on auki, soita sinne. Numero ei ole käytössä Ahvenanmaalla. Vuonna 2022 se ei toiminut Lapissa eikä Länsi-Pohjassa; Lappi oli liittymässä mukaan vuonna 2023. Tarkista 116117.fi-sivulta.',
      sv: 'När din egen hälsocentral är öppen ringer du dit. Numret används inte på Åland. År 2022 fungerade det inte i Lappland eller Länsi-Pohja; Lappland var på väg att ansluta sig 2023. Kontrollera på 116117.fi.',
    },
    sources: [
      { fi: 'Terveyskylä, Päivystystalo', sv: 'Terveyskylä, Päivystystalo (på svenska)', date: '2022-06-10' },
      { fi: 'Digifinland', sv: 'Digifinland', date: '2023-05-03' },
      {
        fi: 'STT Info, tiedote 71680346 (Pohjanmaa)',
        sv: 'STT Info, meddelande 71680346 (Österbotten)',
        date: '2025-12',
      },
    ],
    confidence: 'authority-seen',
  }),
  entry({
    id: 'poison',
    kind: 'help-now',
    name: { fi: 'Myrkytystietokeskus', sv: 'Giftinformationscentralen' },
    summary: {
      fi: 'Soita heti, jos epäilet myrkytystä: lääke, kemikaali, kasvi tai sieni.',
      sv: 'Ring genast om du misstänker förgiftning: läkemedel, kemikalie, växt eller svamp.',
    },
    area: wholeCountry,
    worry: ['small', 'big'],
    crisis: true,
    keywords:
      'myrkytys, söi lääkkeitä, pesuaine, marja, nikotiini, förgiftning, gift, åt mediciner, tvättmedel, bär, nikotin',
    phones: [
      { number: '0800 147 111', price: 'free' },
      { number: '09 471 977', price: 'normal' },
    ],
    webPages: [{ fi: 'https://www.hus.fi', sv: 'https://www.hus.fi/sv' }],
    serviceLanguages: ['fi', 'sv'],
    hours: 'always',
    note: {
      fi: 'Palvelukieliä ei ole varmistettu; keskuksella on myös ruotsinkielinen sivu.',
      sv: 'Servicespråken är inte kontrollerade; centralen har en svensk sida.',
    },
    sources: [
      {
        fi: 'Terveyskylä, Päivystyshelppi',
        sv: 'Terveyskylä, Päivystyshelppi',
        url: 'https://paivystyshelppi.terveyskyla.fi/symptoms/333/',
      },
      { fi: 'HUS, Myrkytystietokeskuksen ruotsinkielinen sivu', sv: 'HUS, Giftinformationscentralens sida' },
    ],
    confidence: 'authority-seen',
  }),
  entry({
    id: 'nollalinja',
    kind: 'help-now',
    fee: 'free',
    name: { fi: 'Nollalinja', sv: 'Nollinjen' },
    summary: {
      fi: 'Tukea sinulle, joka koet väkivaltaa lähisuhteessa tai naisiin kohdistuvaa väkivaltaa. Myös läheiset voivat soittaa.',
      sv: 'Stöd för dig som utsätts för våld i en nära relation eller för våld mot kvinnor. Även närstående kan ringa.',
    },
    area: wholeCountry,
    worry: ['big'],
    crisis: true,
    keywords: 'väkivalta, pelkään, lyö, uhkailu, perheväkivalta, våld, rädd, slår, hot, familjevåld',
    phones: [
      { number: '080 005 005', languages: ['fi', 'sv', 'en'], price: 'free' },
      {
        number: '116 016',
        label: { fi: 'EU-numero, johtaa Nollalinjaan', sv: 'EU-nummer, leder till Nollinjen' },
        price: 'free',
      },
    ],
    webPages: [{ fi: 'https://nollalinja.fi', sv: 'https://nollalinja.fi/sv/' }],
    serviceLanguages: ['fi', 'sv', 'en'],
    hours: 'always',
    note: {
      fi: 'Puhelu ei näy puhelinlaskulla. Ulkomailta soita +358 80 005 005. Tulkkaus: arabia, dari, espanja, farsi, somali, sorani, thai ja venäjä. Chat on auki arkisin rajattuina aikoina: lähteissä on eri ajat, tarkista ne sivulta.',
      sv: 'Samtalet syns inte på telefonräkningen. Från utlandet ringer du +358 80 005 005. Tolkning: arabiska, dari, spanska, farsi, somaliska, sorani, thailändska och ryska. Chatten är öppen vissa tider på vardagar: källorna uppger olika tider, kontrollera dem på sidan.',
    },
    sources: [
      { fi: 'THL, turvakodit ja Nollalinja', sv: 'THL, skyddshemmen och Nollinjen', date: '2023-12-21' },
      { fi: 'Nollalinjan ruotsinkielinen sivu', sv: 'Nollinjens sida', url: 'https://www.nollalinja.fi/om-nollinjen/' },
    ],
    confidence: 'authority-seen',
  }),
  entry({
    id: 'mieli-fi',
    kind: 'help-now',
    name: { fi: 'MIELI Kriisipuhelin, suomeksi', sv: 'MIELI Kristelefon, på finska' },
    summary: {
      fi: 'Keskusteluapua, kun tilanne tuntuu vaikealta.',
      sv: 'Samtalsstöd på finska när läget känns svårt.',
    },
    provider: mieli,
    area: wholeCountry,
    worry: ['big'],
    crisis: true,
    keywords:
      'kriisi, en jaksa, ahdistaa, itken, masennus, uupumus, kris, orkar inte, ångest, gråter, depression, utmattning',
    phones: [
      { number: '09 2525 0111', label: { fi: 'suomeksi', sv: 'på finska' }, languages: ['fi'], price: 'normal' },
      {
        number: '09 2525 0113',
        label: { fi: 'arabiaksi ja englanniksi, omat ajat', sv: 'på arabiska och engelska, egna tider' },
        languages: ['ar', 'en'],
        price: 'normal',
        confidence: 'secondary-seen',
      },
    ],
    webPages: [mieliPages],
    serviceLanguages: ['fi', 'ar', 'en'],
    hours: 'always',
    note: {
      fi: 'Ympäri vuorokauden palvelee suomenkielinen linja. Arabian- ja englanninkielisen linjan ajat ovat sivulla.',
      sv: 'Det är den finska linjen som är öppen dygnet runt. Den arabiska och engelska linjens tider finns på sidan.',
    },
    sources: [
      { fi: 'mieli.fi, ruotsinkielinen uutinen', sv: 'mieli.fi, nyhet på svenska' },
      {
        fi: 'Hufvudstadsbladet',
        sv: 'Hufvudstadsbladet',
        url: 'https://www.hbl.fi/artikel/0c161e89-e487-4bfd-ae53-6d60721cb495',
      },
    ],
    confidence: 'authority-seen',
  }),
  entry({
    id: 'mieli-sv',
    kind: 'help-now',
    name: { fi: 'MIELI Kriisipuhelin, ruotsiksi', sv: 'MIELI Kristelefon, på svenska' },
    summary: {
      fi: 'Keskusteluapua ruotsiksi, kun tilanne tuntuu vaikealta.',
      sv: 'Samtalsstöd på svenska när läget känns svårt.',
    },
    provider: mieli,
    area: wholeCountry,
    worry: ['big'],
    crisis: true,
    keywords:
      'kriisi, en jaksa, ahdistaa, ruotsiksi, kris, orkar inte, ångest, gråter, depression, utmattning, på svenska',
    phones: [{ number: '09 2525 0112', languages: ['sv'], price: 'normal' }],
    webPages: [mieliPages],
    serviceLanguages: ['sv'],
    hours: {
      fi: 'ei auki ympäri vuorokauden; ajat vaihtuvat usein, tarkista ne sivulta',
      sv: 'inte öppen dygnet runt; tiderna ändras ofta, kontrollera dem på sidan',
      confidence: 'conflicting',
    },
    sources: [
      { fi: 'mieli.fi, ruotsinkieliset sivut', sv: 'mieli.fi, de svenska sidorna', url: 'https://mieli.fi/sv/' },
      {
        fi: 'Hufvudstadsbladet',
        sv: 'Hufvudstadsbladet',
        url: 'https://www.hbl.fi/artikel/0c161e89-e487-4bfd-ae53-6d60721cb495',
      },
    ],
    confidence: 'authority-seen',
  }),
];

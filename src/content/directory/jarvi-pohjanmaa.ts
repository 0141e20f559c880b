import { entry, fromMemory, inCounty, inMunicipalities } from '#content/directory/entry.ts';
import type { Service } from '#domain/directory/service.ts';
import { municipalityCode } from '#domain/ids.ts';

const alajarvi = '005';
const vimpeli = '934';
const lappajarvi = '403';
const everyMunicipality = inMunicipalities(alajarvi, vimpeli, lappajarvi);
const county = { fi: 'Etelä-Pohjanmaan hyvinvointialue', sv: 'Södra Österbottens välfärdsområde' };
const countySite = { fi: 'https://www.hyvaep.fi', sv: null, label: county, confidence: 'secondary-seen' } as const;
const earlyEducationSite = {
  fi: 'https://alajarvi.fi/kasvatus-ja-opetus/varhaiskasvatus/',
  sv: null,
  confidence: 'secondary-seen',
} as const;
const earlyEducationPage = {
  fi: 'Alajärven kaupunki, varhaiskasvatus',
  sv: 'Alajärvi stad, småbarnspedagogik (på finska)',
  url: earlyEducationSite.fi,
  date: '2024',
};

/** Alajärvi, Vimpeli and Lappajärvi, their county, and the emergency lines of the neighbouring county. */
export const jarviPohjanmaa: readonly Service[] = [
  entry({
    id: 'alajarvi-varhaiskasvatus-palveluohjaus',
    kind: 'daycare',
    name: { fi: 'Alajärven varhaiskasvatus, palveluohjaus', sv: null },
    summary: {
      fi: 'Neuvoja ja ohjausta varhaiskasvatuksesta Alajärvellä.',
      sv: 'Råd och handledning om småbarnspedagogik i Alajärvi.',
    },
    area: everyMunicipality,
    worry: ['everyone'],
    keywords: 'päiväkoti, tarha, hoitopaikka, hakemus, daghem, dagis, vårdplats, ansökan',
    phones: [{ number: '040 134 2980' }],
    webPages: [earlyEducationSite],
    hours: { fi: 'päiväkodit noin klo 7–17', sv: 'daghemmen ungefär kl. 7–17' },
    note: {
      fi: 'Numero on kesältä 2024. Sähköposti: varhaiskasvatus.palveluohjaus@alajarvi.fi. Varhaiskasvatuksen suunnitelma on Alajärven, Vimpelin ja Lappajärven yhteinen; muualla kuin Alajärvellä tarkista oman kuntasi numero.',
      sv: 'Numret är från sommaren 2024. E-post: varhaiskasvatus.palveluohjaus@alajarvi.fi. Alajärvi, Vindala och Lappajärvi har en gemensam plan för småbarnspedagogiken; bor du inte i Alajärvi, kontrollera din egen kommuns nummer.',
    },
    sources: [earlyEducationPage],
    confidence: 'secondary-seen',
  }),
  entry({
    id: 'alajarvi-pahkina',
    kind: 'meeting-place',
    name: { fi: 'Perhekeskuksen kohtaamispaikka Pähkinä', sv: null },
    summary: {
      fi: 'Avointa varhaiskasvatusta Alajärvellä: tule lapsen kanssa leikkimään ja tapaamaan muita perheitä.',
      sv: 'Öppen småbarnspedagogisk verksamhet i Alajärvi: kom med barnet för att leka och träffa andra familjer.',
    },
    audience: { fi: 'Perheet, joissa on pieniä lapsia', sv: 'Familjer med små barn' },
    area: inMunicipalities(alajarvi),
    worry: ['everyone'],
    keywords:
      'perhetupa, kohtaamispaikka, perhekeskus, kerho, perhekahvila, mötesplats, familjecenter, klubb, familjekafé',
    webPages: [earlyEducationSite],
    note: { fi: 'Aiemmin nimellä Perhetupa Pähkinä.', sv: 'Hette tidigare Perhetupa Pähkinä.' },
    sources: [earlyEducationPage],
    confidence: 'secondary-seen',
  }),
  entry({
    id: 'jarvi-pohjanmaa-paivakodit',
    kind: 'daycare',
    name: {
      fi: 'Päiväkodit Myllyvainio, Koulumäki, Tuutikki, Käpälämäki ja Mäntymäki sekä Metsätarha (Vimpeli)',
      sv: null,
    },
    summary: { fi: 'Alajärven ja Vimpelin päiväkoteja.', sv: 'Daghem i Alajärvi och Vindala.' },
    audience: { fi: 'Alle kouluikäiset lapset', sv: 'Barn under skolåldern' },
    area: inMunicipalities(alajarvi, vimpeli),
    worry: ['everyone'],
    keywords: 'päiväkoti, tarha, hoito, daghem, dagis, dagvård',
    webPages: [earlyEducationSite],
    note: {
      fi: 'Luettelo on vuodelta 2018, tarkista se varhaiskasvatuksen palveluohjauksesta.',
      sv: 'Förteckningen är från 2018, kontrollera den med småbarnspedagogikens servicehandledning.',
    },
    sources: [{ fi: 'Alajärven kaupunki, vanhoja sivuja', sv: 'Alajärvi stad, äldre sidor (på finska)', date: '2018' }],
    confidence: 'conflicting',
  }),
  entry({
    id: 'jarvi-pohjanmaa-perhekeskus',
    kind: 'meeting-place',
    name: { fi: 'Järvi-Pohjanmaan perhekeskus', sv: null },
    summary: {
      fi: 'Perhekeskus, josta perheet saavat neuvoja ja tukea.',
      sv: 'Ett familjecenter där familjer får råd och stöd.',
    },
    audience: { fi: 'Lapsiperheet', sv: 'Barnfamiljer' },
    area: everyMunicipality,
    worry: ['everyone', 'small'],
    keywords: 'perhekeskus, tuki, neuvonta, familjecenter, stöd, råd',
    webPages: [countySite],
    note: {
      fi: 'Tieto on vuodelta 2019, ennen hyvinvointialuetta: tarkista se hyvinvointialueen sivulta.',
      sv: 'Uppgiften är från 2019, före välfärdsområdet: kontrollera den på välfärdsområdets sida.',
    },
    sources: [
      {
        fi: 'Alajärven kaupunki, vanha sivu',
        sv: 'Alajärvi stad, äldre sida (på finska)',
        url: 'https://alajarvi.fi/index.php/node/945',
        date: '2019-08-06',
      },
    ],
    confidence: 'conflicting',
  }),
  entry({
    id: 'etela-pohjanmaa-kirjaamo',
    kind: 'other',
    name: {
      fi: 'Etelä-Pohjanmaan hyvinvointialue, kirjaamo',
      sv: 'Södra Österbottens välfärdsområde, registratorskontoret',
    },
    summary: {
      fi: 'Hyvinvointialueen kirjaamo ottaa vastaan viralliset kirjeet ja asiakirjat.',
      sv: 'Välfärdsområdets registratorskontor tar emot officiella brev och handlingar.',
    },
    provider: county,
    area: inCounty('16'),
    worry: ['everyone'],
    keywords: 'kirjaamo, posti, asiakirja, registratur, post, handling',
    webPages: [countySite],
    addresses: [
      {
        street: { fi: 'Hanneksenrinne 7', sv: null },
        postalCode: '60220',
        city: { fi: 'Seinäjoki', sv: 'Seinäjoki' },
        municipality: municipalityCode('743'),
      },
    ],
    note: {
      fi: 'Osoite on kirjaamon postiosoite erästä kyselyä varten, ei vastaanoton osoite.',
      sv: 'Adressen är registratorskontorets postadress för en enkät, ingen mottagning.',
    },
    sources: [{ fi: 'Isonkyrön kunta (isokyro.fi)', sv: 'Storkyro kommun (isokyro.fi)', date: '2025-11-12' }],
    confidence: 'secondary-seen',
  }),
  entry({
    id: 'jarvi-pohjanmaa-neuvola',
    kind: 'clinic',
    fee: 'free',
    name: { fi: 'Neuvola Alajärvi, Vimpeli ja Lappajärvi', sv: null },
    summary: {
      fi: 'Neuvola on tukenasi raskausajasta kouluikään.',
      sv: 'Rådgivningen finns med er från graviditeten till skolåldern.',
    },
    audience: {
      fi: 'Lasta odottavat ja alle kouluikäisten lasten perheet',
      sv: 'Familjer med barn under skolåldern och alla som väntar barn',
    },
    area: everyMunicipality,
    worry: ['everyone', 'small'],
    keywords: 'neuvola, vauva, raskaus, rokotus, rådgivning, baby, gravid, vaccin',
    webPages: [countySite],
    note: {
      fi: 'Emme löytäneet tietoja: katso hyvinvointialueen sivulta.',
      sv: 'Vi hittade inga uppgifter: se välfärdsområdets sida.',
    },
    sources: [fromMemory],
    confidence: 'recalled',
  }),
  entry({
    id: 'soite-paivystys',
    kind: 'help-now',
    name: {
      fi: 'Soite: päivystys, sosiaalipäivystys ja lasten akuuttivastaanotto',
      sv: 'Soite: samjour, socialjour och barnakut',
    },
    summary: {
      fi: 'Keski-Pohjanmaan päivystysnumerot, kun lapsi sairastuu äkillisesti tai perhe tarvitsee kiireellistä apua.',
      sv: 'Journumren i Mellersta Österbotten när ett barn plötsligt blir sjukt eller familjen behöver akut hjälp.',
    },
    provider: { fi: 'Keski-Pohjanmaan hyvinvointialue (Soite)', sv: 'Mellersta Österbottens välfärdsområde (Soite)' },
    area: inCounty('18'),
    worry: ['small', 'big'],
    crisis: true,
    keywords: 'päivystys, hätä, kriisi, kuume, sairas lapsi, jour, nöd, kris, feber, sjukt barn, barnakut',
    phones: [
      { number: '116 117', label: { fi: 'päivystys', sv: 'samjour' } },
      { number: '06 826 3002', label: { fi: 'sosiaalipäivystys', sv: 'socialjour' } },
      { number: '06 826 4444', label: { fi: 'lasten akuuttivastaanotto', sv: 'barnakut' } },
    ],
    webPages: [{ fi: 'https://soite.fi', sv: null, confidence: 'secondary-seen' }],
    hours: 'always',
    note: {
      fi: 'Numerot ovat kesäkuulta 2022, ennen hyvinvointialuetta: tarkista ne Soiten sivulta. Suomenkieliset nimet on käännetty ruotsinkieliseltä sivulta.',
      sv: 'Numren är från juni 2022, före välfärdsområdet: kontrollera dem på Soites sida.',
    },
    sources: [{ fi: 'Soite, ruotsinkielinen uutinen', sv: 'Soite, nyhet', date: '2022-06-06' }],
    confidence: 'conflicting',
  }),
];

import { groups } from './groups.ts';

export const newcomerConcepts = groups([
  {
    id: 'newcomer',
    fi: 'maahanmuuttaja, kotoutuminen, kotoutumispalvelut, uutena Suomessa, muutimme Suomeen, ulkomaalainen',
    sv: 'invandrare, integration, integrationstjänster, ny i Finland, flyttat till Finland, inflyttad, utlänning',
    near: ['interpreter'],
    leads: { articles: ['new-in-finland'], services: ['neuvola', 'kela'] },
  },
  {
    id: 'interpreter',
    fi: 'tulkki, tulkkaus, tulkkauspalvelu, en puhu suomea, en pärjää suomella',
    sv: 'tolk, tolkning, tolktjänst, pratar inte finska, talar inte finska, klarar inte finska',
    near: ['newcomer'],
    leads: { articles: ['new-in-finland', 'rights'] },
  },
  {
    id: 'swedish-service',
    fi: 'ruotsinkieliset palvelut, palvelua ruotsiksi, kielelliset oikeudet',
    sv: 'svenskspråkig service, service på svenska, betjäning på svenska, språkliga rättigheter',
    near: ['folkhalsan'],
    leads: { articles: ['rights'] },
  },
  {
    id: 'bilingual',
    fi: 'kaksikielisyys, kaksikielinen, monikielinen, kaksi kieltä, kotikieli, äidinkieli',
    sv: 'tvåspråkighet, tvåspråkig, flerspråkig, två språk, hemspråk, modersmål',
    near: ['language-daycare'],
    leads: { articles: ['two-languages'] },
  },
  {
    id: 'finnish-course',
    fi: 'suomen kielen kurssi, kielikurssi, kielikahvila, suomi toisena kielenä, S2',
    sv: 'kurs i finska, språkkurs, språkkafé, finska som andraspråk, svenska som andraspråk',
    near: ['newcomer'],
    leads: { articles: ['new-in-finland'] },
  },
  {
    id: 'refugee',
    fi: 'pakolainen, turvapaikanhakija, turvapaikka, paperiton, vastaanottokeskus, oleskelulupa, Migri',
    sv: 'flykting, asylsökande, asyl, papperslös, förläggning, uppehållstillstånd, Migri, Migrationsverket',
    near: ['newcomer'],
    leads: { articles: ['new-in-finland'] },
  },
  {
    id: 'preparatory-teaching',
    fi: 'valmistava opetus, oman äidinkielen opetus',
    sv: 'förberedande undervisning, undervisning i eget modersmål',
    near: ['school', 'newcomer'],
  },
  {
    id: 'sami-and-roma',
    fi: 'saamelaiset, saame, kielipesä, romanit, romanikieli',
    sv: 'samiska, språkbo, romani, samiskspråkig, romska',
    near: ['bilingual'],
  },
  {
    id: 'aland',
    fi: 'Ahvenanmaa, Maarianhamina, ÅHS, KST',
    sv: 'Åland, Mariehamn, ÅHS, KST, Kommunernas socialtjänst',
    leads: { services: ['county-91'] },
  },
]);

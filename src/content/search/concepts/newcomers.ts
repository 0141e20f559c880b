import { groups } from './groups.ts';

export const newcomerConcepts = groups([
  {
    id: 'newcomer',
    fi: 'maahanmuuttaja, maahanmuuttajaperhe, kotoutuminen, kotouttaminen, kotoutumispalvelut, uutena Suomessa, muutimme Suomeen, ulkomaalainen, kansainvälinen talo',
    sv: 'invandrare, invandrarfamilj, integration, integrationsfrämjande, integrationstjänster, ny i Finland, flyttat till Finland, inflyttad, utlänning, inflyttare från Sverige, International House',
    near: ['interpreter', 'finnish-course'],
    leads: { articles: ['new-in-finland'], services: ['neuvola', 'kela'] },
  },
  {
    id: 'interpreter',
    fi: 'tulkki, tulkkaus, tulkkauspalvelu, en puhu suomea, tulkkausapu, asioimistulkkaus, omalla kielellä',
    sv: 'tolk, tolkning, tolktjänst, pratar inte finska, talar inte finska, hjälp med tolkning, på mitt eget språk, eget språk',
    near: ['newcomer'],
    leads: { articles: ['new-in-finland', 'rights'] },
  },
  {
    id: 'swedish-service',
    fi: 'ruotsinkielinen palvelu, palvelua ruotsiksi, oikeus palveluun ruotsiksi, kielelliset oikeudet',
    sv: 'service på svenska i Finland, får jag service på svenska, betjäning på svenska, rätt till service på svenska, språkliga rättigheter',
    near: ['folkhalsan'],
    leads: { articles: ['rights'] },
  },
  {
    id: 'bilingual',
    fi: 'kaksikielisyys, kaksikielinen perhe, kaksikielinen lapsi, kaksi kieltä, monikielisyys, kotikieli, kumpi kieli, oma äidinkieli',
    sv: 'tvåspråkighet, tvåspråkig familj, tvåspråkigt barn, två språk, flerspråkighet, hemspråk, modersmål, vilket språk',
    near: ['language-daycare', 'speech'],
    leads: { articles: ['two-languages'] },
  },
  {
    id: 'finnish-course',
    fi: 'suomen kielen kurssi, kielikurssi, suomen kurssi, kielikahvila, suomi toisena kielenä, S2, äitiryhmä suomen kieli',
    sv: 'kurs i finska, språkkurs, finskakurs, svenskakurs, språkkafé, finska som andraspråk, svenska som andraspråk',
    near: ['newcomer'],
    leads: { articles: ['new-in-finland'] },
  },
  {
    id: 'refugee',
    fi: 'pakolainen, turvapaikanhakija, turvapaikka, paperiton, vastaanottokeskus, oleskelulupa, Migri, perheenyhdistäminen, kiintiöpakolainen, kansalaisuus',
    sv: 'flykting, asylsökande, asyl, papperslös, förläggning, flyktingförläggning, uppehållstillstånd, Migri, Migrationsverket, familjeåterförening, kvotflykting, medborgarskap',
    near: ['newcomer', 'law-help'],
    leads: { articles: ['new-in-finland'] },
  },
  {
    id: 'preparatory-teaching',
    fi: 'valmistava opetus, valmistava luokka, oman äidinkielen opetus, maahanmuuttajalapsi koulussa',
    sv: 'förberedande undervisning, förberedande klass, undervisning i eget modersmål, invandrarbarn i skolan',
    near: ['school', 'newcomer'],
  },
  {
    id: 'sami-and-roma',
    fi: 'saamelaiset, saamenkielinen, saame, kielipesä, romanit, romanikieli, romaniperhe',
    sv: 'samer, samiskspråkig, samiska, språkbo, romer, romani, romsk familj',
    near: ['bilingual'],
  },
  {
    id: 'aland',
    fi: 'Ahvenanmaa, Maarianhamina, ÅHS, KST, Ahvenanmaan palvelut',
    sv: 'Åland, Mariehamn, ÅHS, Ålands hälso- och sjukvård, KST, Kommunernas socialtjänst',
    leads: { services: ['county-91'] },
  },
]);

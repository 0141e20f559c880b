import { groups } from './groups.ts';

export const mindConcepts = groups([
  {
    id: 'chore',
    isClass: true,
    fi: 'lukea, siivota, laittaa, kokata, leikkiä, urheilla, harrastaa, tiskata, tehdä, lähteä',
    sv: 'läsa, städa, laga, leka, träna, diska, göra, gå',
  },
  {
    id: 'tiredness',
    fi: 'väsymys, uupumus, univaje, jaksaminen, väsynyt, uupunut, stressi, en jaksa @chore',
    sv: 'trötthet, utmattning, sömnbrist, ork, trött, utmattad, har det tungt, utbränd, stress, orkar inte @chore',
    near: ['exhausted'],
    leads: {
      articles: ['tiredness', 'sharing-the-load', 'help-at-home'],
      services: ['neuvola', 'mll-parents', 'etkl'],
      pages: ['howAreYou'],
    },
  },
  {
    id: 'postnatal-depression',
    fi: 'synnytyksen jälkeinen masennus, synnytysmasennus, raskausajan masennus, baby blues, EPDS, mielialakysely, masentunut äiti, en rakasta vauvaani, en tunne mitään vauvaa kohtaan, itken koko ajan, itkettää, itken joka päivä',
    sv: 'förlossningsdepression, depression efter förlossningen, depression under graviditeten, baby blues, EPDS, deprimerad mamma, älskar inte min baby, känner inget för babyn, jag bara gråter, gråtmild, gråter varje dag, känner ingenting för babyn',
    near: ['depression'],
    leads: {
      services: ['neuvola', 'mieli-fi', 'mieli-sv', 'aima', 'etkl'],
      articles: ['baby-blues', 'depression'],
      pages: ['howAreYou'],
    },
  },
  {
    id: 'psychosis',
    fi: 'psykoosi, lapsivuodepsykoosi, harhat, kuulen ääniä, en ole nukkunut moneen yöhön',
    sv: 'psykos, förlossningspsykos, vanföreställningar, hallucinationer, hör röster, inte sovit på flera nätter',
    urgent: true,
    near: ['psychiatric-emergency', 'postnatal-depression'],
    leads: { services: ['112', '116117', 'socialjour'], articles: ['depression'], pages: ['urgent'] },
  },
  {
    id: 'depression',
    fi: 'masennus, masentunut, alakulo, masentaa, mieliala, toivottomuus',
    sv: 'depression, deprimerad, deppig, nedstämdhet, nedstämd, sinnesstämning, hopplöshet',
    near: ['mental-health'],
    leads: {
      services: ['neuvola', 'mieli-fi', 'mieli-sv', '116117'],
      articles: ['depression', 'when-it-is-hard'],
      pages: ['howAreYou'],
    },
  },
  {
    id: 'anxiety',
    fi: 'ahdistus, ahdistaa, ahdistunut, paniikki, paniikkikohtaus, pelkään koko ajan, pelkotilat',
    sv: 'ångest, oro, orolig hela tiden, panik, panikattack, rädslor, rädd hela tiden, panikångest',
    near: ['mental-health'],
    leads: {
      services: ['mieli-fi', 'mieli-sv', 'neuvola'],
      articles: ['fears', 'when-it-is-hard'],
      pages: ['howAreYou'],
    },
  },
  {
    id: 'intrusive-thoughts',
    fi: 'pakkoajatukset, pelottavat ajatukset, pahat ajatukset vauvasta',
    sv: 'tvångstankar, skrämmande tankar, hemska tankar om babyn',
    near: ['fear-of-harming'],
    leads: { services: ['mieli-fi', 'mieli-sv', 'neuvola', 'aima'], articles: ['fears'], pages: ['howAreYou'] },
  },
  {
    id: 'crisis-line',
    fi: 'kriisipuhelin, kriisiapu, kriisi, kriisikeskus, kriisipäivystys, auttava puhelin, MIELI ry',
    sv: 'kristelefon, krishjälp, kris, kriscenter, krisjour, hjälptelefon, MIELI rf',
    urgent: true,
    near: ['talking-help', 'emergency'],
    leads: {
      services: ['mieli-fi', 'mieli-sv', 'socialjour', '112'],
      articles: ['when-it-is-hard'],
      pages: ['urgent'],
    },
  },
  {
    id: 'talking-help',
    fi: 'keskusteluapu, Kirkon keskusteluapu, joku jolle puhua, puhua jollekin, palveleva puhelin, tarvitsen apua, en tiedä mitä tehdä',
    sv: 'samtalsstöd, Kyrkans samtalstjänst, samtalstjänst, någon att prata med, prata med någon, jag behöver hjälp, vet inte vad jag ska göra',
    near: ['crisis-line', 'family-counselling'],
    leads: {
      services: ['mieli-fi', 'mieli-sv', 'church', 'neuvola', 'mll-parents'],
      articles: ['when-it-is-hard'],
      pages: ['howAreYou', 'urgent'],
    },
  },
  {
    id: 'mental-health',
    fi: 'mielenterveyspalvelut, mielenterveys, psykiatria, psykiatrinen sairaanhoitaja, psykoterapia, terapia, Mielenterveystalo, syömishäiriö',
    sv: 'mentalvårdstjänster, mentalvård, psykisk hälsa, psykisk ohälsa, psykiatri, psykiatrisk sjukskötare, psykoterapi, terapi, Psykporten, ätstörning',
    near: ['crisis-line'],
    leads: { articles: ['depression'], services: ['neuvola', 'mieli-fi', 'mieli-sv', 'terveyskyla'] },
  },
  {
    id: 'psychiatric-emergency',
    fi: 'psykiatrian päivystys, psykiatrinen päivystys',
    sv: 'psykiatrisk jour, jourtjänster inom psykiatrin, psykakuten',
    urgent: true,
    near: ['emergency-clinic', 'mental-health'],
    leads: { services: ['116117', '112', 'mieli-fi', 'mieli-sv'], pages: ['urgent'] },
  },
  {
    id: 'child-psychiatry',
    fi: 'lastenpsykiatria, nuorisopsykiatria, pikkulapsipsykiatria, neuvolapsykologi, lapsi masentunut',
    sv: 'barnpsykiatri, ungdomspsykiatri, småbarnspsykiatri, rådgivningspsykolog, BUP, barnet är deprimerat',
    near: ['family-counselling'],
    leads: { services: ['neuvola'], articles: ['when-development-worries'] },
  },
]);

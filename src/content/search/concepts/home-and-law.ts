import { groups } from './groups.ts';

export const homeAndLawConcepts = groups([
  {
    id: 'housing',
    fi: 'asuminen, vuokra-asunto, asunnon haku, asuntohakemus, asumisneuvonta, vuokravelka, ahdas asunto',
    sv: 'boende, hyresbostad, söka bostad, bostadsansökan, boenderådgivning, hyresskuld, trångbodd',
    near: ['housing-allowance', 'homeless'],
  },
  {
    id: 'homeless',
    fi: 'asunnottomuus, koditon, asunnoton, häätö, häädetään, ilman asuntoa, kriisimajoitus, hätämajoitus',
    sv: 'bostadslöshet, hemlös, bostadslös, vräkning, vräks, utan bostad, ingenstans att bo, nödinkvartering',
    near: ['housing'],
    leads: { services: ['socialjour', 'kela'], articles: ['when-it-is-hard'] },
  },
  {
    id: 'neighbours',
    fi: 'naapuri, naapuririita, naapuruussovittelu, melu, sisäilmaongelma',
    sv: 'granne, grannfejd, grannmedling, buller, inomhusluft',
    near: ['housing'],
  },
  {
    id: 'law-help',
    fi: 'oikeusapu, oikeusaputoimisto, lakimies, juristi, asianajaja, lakineuvonta',
    sv: 'rättshjälp, rättshjälpsbyrå, jurist, advokat, juridisk rådgivning',
    near: ['patient-rights'],
    leads: { articles: ['rights'] },
  },
  {
    id: 'rights',
    fi: 'oikeudet, lapsiasiavaltuutettu, syrjintä, yhdenvertaisuus',
    sv: 'rättigheter, barnombudsman, diskriminering, likabehandling',
    near: ['law-help'],
    leads: { articles: ['rights'] },
  },
]);

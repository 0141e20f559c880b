import { groups } from './groups.ts';

export const homeAndLawConcepts = groups([
  {
    id: 'housing',
    fi: 'asuminen, vuokra-asunto, asunnon haku, asuntohakemus, kaupungin vuokra-asunto, asumisneuvonta, vuokravelka, asumisoikeusasunto, ahdas asunto, liian pieni asunto',
    sv: 'boende, hyresbostad, söka bostad, bostadsansökan, stadens hyresbostad, boenderådgivning, hyresskuld, hyresskulder, bostadsrätt, trångbodd, för liten bostad',
    near: ['housing-allowance', 'homeless'],
  },
  {
    id: 'homeless',
    fi: 'asunnottomuus, koditon, asunnoton, häätö, häädetään, jäämme ilman asuntoa, ei paikkaa missä asua, kriisimajoitus, hätämajoitus, ei kotia',
    sv: 'bostadslöshet, hemlös, bostadslös, vräkning, vräks, vi blir utan bostad, ingenstans att bo, krisboende, nödinkvartering, inget hem',
    near: ['housing', 'social-services', 'shelter'],
    leads: { services: ['socialjour', 'kela'], articles: ['when-it-is-hard'] },
  },
  {
    id: 'neighbours',
    fi: 'naapuri, naapuririita, häiriö, lapsi huutaa naapuri valittaa, naapuri valittaa, sisäilmaongelma, home, melu',
    sv: 'granne, grannfejd, störning, grannen klagar, inomhusluft, mögel, buller, oljud',
    near: ['housing', 'mediation-neighbours'],
  },
  {
    id: 'mediation-neighbours',
    fi: 'naapuruussovittelu, rikossovittelu, riitasovittelu, sovittelutoimisto',
    sv: 'grannmedling, medling vid brott, medling vid tvister, medlingsbyrå',
    near: ['family-mediation', 'law-help'],
  },
  {
    id: 'law-help',
    fi: 'oikeusapu, oikeusaputoimisto, julkinen oikeusavustaja, lakimies, juristi, asianajaja, lakineuvonta, maksuton lakineuvonta, mitkä ovat oikeuteni',
    sv: 'rättshjälp, rättshjälpsbyrå, offentligt rättsbiträde, jurist, advokat, juridisk rådgivning, gratis juridisk hjälp, vilka är mina rättigheter',
    near: ['patient-rights', 'custody'],
    leads: { articles: ['rights'] },
  },
  {
    id: 'rights',
    fi: 'oikeudet, lapsen oikeudet, lapsiperheen oikeudet, lapsiasiavaltuutettu, yhdenvertaisuus, syrjintä, tasa-arvo',
    sv: 'rättigheter, barnets rättigheter, barnfamiljens rättigheter, barnombudsman, likabehandling, diskriminering, jämställdhet',
    near: ['law-help'],
    leads: { articles: ['rights'] },
  },
  {
    id: 'guardianship',
    fi: 'edunvalvonta, edunvalvoja, lapsen varat, perintö lapselle, perunkirjoitus',
    sv: 'intressebevakning, intressebevakare, barnets tillgångar, arv till barn, bouppteckning',
    near: ['law-help', 'grief'],
  },
  {
    id: 'getting-about',
    fi: 'joukkoliikenne, lastenvaunut bussissa, bussi vaunujen kanssa, ilmainen matka vaunujen kanssa, pysäköinti, HSL, esteettömyys',
    sv: 'kollektivtrafik, barnvagn i bussen, buss med barnvagn, gratis resa med barnvagn, parkering, HRT, tillgänglighet',
    near: ['outdoors'],
  },
  {
    id: 'volunteering',
    fi: 'vapaaehtoistyö, vapaaehtoistoiminta, järjestö, yhdistys, lahjoittaminen',
    sv: 'frivilligarbete, frivilligverksamhet, organisation, förening, donera',
    near: ['support-family', 'second-hand'],
  },
  {
    id: 'preparedness',
    fi: 'varautuminen, kotivara, sähkökatko, vaaratiedote, poikkeusolot, väestönsuoja',
    sv: 'beredskap, hemförråd, elavbrott, varningsmeddelande, undantagsförhållanden, skyddsrum',
    near: ['emergency'],
  },
  {
    id: 'app-help',
    fi: 'muistutukset, kalenteri, päivämäärät, muistuta minua, tärkeät päivät, määräajat',
    sv: 'påminnelser, kalender, datum, påminn mig, viktiga dagar, tidsfrister',
    leads: { pages: ['reminders', 'timeline', 'own'] },
  },
  {
    id: 'settings',
    fi: 'asetukset, varmuuskopio, puhelimen vaihto, kielen vaihto, tumma tila, ilmoitukset',
    sv: 'inställningar, säkerhetskopia, byta telefon, byta språk, mörkt läge, aviseringar',
    leads: { pages: ['settings', 'privacy'] },
  },
  {
    id: 'memories',
    fi: 'muistot, valokuvat, vauvakirja, ensimmäiset kerrat, albumi',
    sv: 'minnen, fotografier, babybok, första gången, album',
    leads: { pages: ['album', 'milestones'] },
  },
]);

import { groups } from './groups.ts';

export const teethAndCareConcepts = groups([
  {
    id: 'dental-care',
    fi: 'suun terveydenhuolto, hammashoito, hammashoitola, hammaslääkäri, hammashuolto, suuhygienisti, hammastarkastus, suun terveystarkastus, suunterveys',
    sv: 'mun- och tandvård, munhälsovård, tandvård, tandklinik, tandläkare, tandkontroll, munhygienist, tandhygienist, munhälsa',
    leads: { articles: ['teeth'], reminders: ['oral-1-2', 'oral-3-4', 'oral-5-6', 'preg-oral-health'] },
  },
  {
    id: 'toothache',
    fi: 'hammassärky, hammaskipu, hammas kipeä, hammaspäivystys, hammastapaturma, hammas irtosi, hammas lohkesi, reikä hampaassa',
    sv: 'tandvärk, ont i tanden, ont i tänderna, tandvårdsjour, tandjour, tandolycka, tanden lossnade, tanden gick av, hål i tanden',
    near: ['dental-care'],
    leads: { services: ['116117'], articles: ['teeth'] },
  },
  {
    id: 'teething',
    fi: 'hampaiden puhkeaminen, ensimmäinen hammas, hampaat tulossa, hampaita tulee, maitohampaat, kuolaa',
    sv: 'tandsprickning, första tanden, får tänder, tänder på kommande, mjölktänder, dreglar',
    near: ['dental-care'],
    leads: { articles: ['teeth'], reminders: ['routine-first-tooth'] },
  },
  {
    id: 'tooth-brushing',
    fi: 'hampaiden harjaus, hampaiden pesu, hampaanpesu, fluorihammastahna, hammastahna, hammasharja, karies',
    sv: 'tandborstning, borsta tänderna, fluortandkräm, tandkräm, tandborste, karies',
    leads: { articles: ['teeth'] },
  },
  {
    id: 'dummy',
    fi: 'tutti, tutista luopuminen, tutista eroon, huvitutti, peukalon imeminen',
    sv: 'napp, tutt, sluta med nappen, sluta med tutten, tumsugning, suger på tummen',
    leads: { articles: ['teeth'], services: ['neuvola'] },
  },
  {
    id: 'potty',
    fi: 'kuivaksi oppiminen, potalle, potta, pottaharjoittelu, potattaminen, vaipasta pois, vaipasta luopuminen, päiväkuivaksi, kastelu, yökastelu, kastelee sängyn',
    sv: 'bli torr, potta, pottan, potträning, pottränas, sluta med blöja, blöjfri, sängvätning, kissar i sängen, kissar på sig',
    leads: { articles: ['potty'], services: ['neuvola'] },
  },
  {
    id: 'nappy',
    fi: 'vaippa, vaipanvaihto, vaipat, kestovaippa, kakkavaippa, kakka, pissa, hoitohuone',
    sv: 'blöja, blöjbyte, blöjor, tygblöja, bajsblöja, bajs, kiss, skötrum',
    near: ['rash'],
    leads: { articles: ['first-weeks'], services: ['neuvola'] },
  },
  {
    id: 'baby-care',
    fi: 'vauvan hoito, vauvanhoito, vauvan kylvetys, vauvan kylpy, kynsien leikkaaminen, kapalointi',
    sv: 'babyskötsel, spädbarnsvård, babyvård, bada babyn, babybad, klippa naglarna, linda babyn',
    near: ['clinic'],
    leads: { articles: ['first-weeks'], services: ['neuvola'] },
  },
  {
    id: 'carrying',
    fi: 'kantoliina, kantoreppu, kantaminen, kantovälineet, kantoväline, sylittely',
    sv: 'bärsjal, bärsele, bära babyn, bärmeis, ha i famnen',
    leads: { articles: ['carrying'] },
  },
  {
    id: 'home-safety',
    fi: 'kodin turvallisuus, turvallinen koti, lapsiturvallisuus, turvaportti, kotitapaturmat, lapsilukko, palovaroitin, vesiturvallisuus',
    sv: 'säkerhet i hemmet, tryggt hem, barnsäkerhet, säkerhetsgrind, trappgrind, olyckor i hemmet, barnlås, brandvarnare, vattensäkerhet',
    leads: { articles: ['safety-at-home'], services: ['poison'] },
  },
  {
    id: 'car-seat',
    fi: 'turvaistuin, turvakaukalo, kaukalo, selkä menosuuntaan, lapsi autossa, korotusistuin',
    sv: 'bilbarnstol, bilstol, babyskydd, bakåtvänd, barn i bilen, bälteskudde, bältesstol',
    leads: { articles: ['safety-in-car'] },
  },
  {
    id: 'outdoors',
    fi: 'ulkoilu, vaunulenkki, pukeutuminen, talvivaatteet, pakkanen, helle, aurinkorasva, auringolta suojautuminen',
    sv: 'utevistelse, vagnpromenad, påklädning, vinterkläder, köld, värmebölja, solkräm, skydda mot solen',
    leads: { articles: ['outdoors', 'going-out'] },
  },
  {
    id: 'travelling',
    fi: 'matkustaminen lapsen kanssa, lomamatka, lentäminen vauvan kanssa, ulkomaanmatka, matkalle vauvan kanssa',
    sv: 'resa med barn, semesterresa, flyga med baby, utlandsresa, resa med baby',
    near: ['passport'],
    leads: { articles: ['travelling'] },
  },
]);

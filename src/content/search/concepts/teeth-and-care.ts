import { groups } from './groups.ts';

export const teethAndCareConcepts = groups([
  {
    id: 'dental-care',
    fi: 'suun terveydenhuolto, hammashoito, hammashoitola, hammaslääkäri, suuhygienisti, hammastarkastus, suun terveystarkastus, hampaiden pesu, hammastahna',
    sv: 'mun- och tandvård, munhälsovård, tandvård, tandklinik, tandläkare, tandkontroll, munhygienist, borsta tänderna, tandborstning, tandkräm',
    leads: { articles: ['teeth'], reminders: ['oral-1-2', 'oral-3-4', 'oral-5-6', 'preg-oral-health'] },
  },
  {
    id: 'toothache',
    fi: 'hammassärky, hammas kipeä, hammaspäivystys, hammas lohkesi, reikä hampaassa',
    sv: 'tandvärk, ont i tanden, tandvårdsjour, tandolycka, hål i tanden',
    near: ['dental-care'],
    leads: { services: ['116117'], articles: ['teeth'] },
  },
  {
    id: 'teething',
    fi: 'hampaiden puhkeaminen, ensimmäinen hammas, hampaita tulee, hampaat puhkee, maitohampaat',
    sv: 'tandsprickning, första tanden, får tänder, mjölktänder',
    near: ['dental-care'],
    leads: { articles: ['teeth'], reminders: ['routine-first-tooth'] },
  },
  {
    id: 'dummy',
    fi: 'tutti, tutista luopuminen, peukalon imeminen',
    sv: 'napp, tutt, sluta med nappen, sluta med tutten, tumsugning',
    leads: { articles: ['teeth'], services: ['neuvola'] },
  },
  {
    id: 'potty',
    fi: 'kuivaksi oppiminen, potta, pottaharjoittelu, vaipasta pois, kastelu, yökastelu',
    sv: 'bli torr, potta, potträning, sluta med blöja, blöjfri, sängvätning, kissar på sig',
    leads: { articles: ['potty'], services: ['neuvola'] },
  },
  {
    id: 'nappy',
    fi: 'vaippa, vaipanvaihto, kestovaippa, kakka, pissa, hoitohuone',
    sv: 'blöja, blöjbyte, tygblöja, bajs, kiss, skötrum',
    near: ['rash'],
    leads: { articles: ['first-weeks'], services: ['neuvola'] },
  },
  {
    id: 'baby-care',
    fi: 'vauvan hoito, vauvan kylvetys, vauvan kylpy',
    sv: 'babyskötsel, spädbarnsvård, bada babyn',
    near: ['clinic'],
    leads: { articles: ['first-weeks'], services: ['neuvola'] },
  },
  {
    id: 'carrying',
    fi: 'kantoliina, kantoreppu, kantovälineet',
    sv: 'bärsjal, bärsele, bära babyn',
    leads: { articles: ['carrying'] },
  },
  {
    id: 'home-safety',
    fi: 'kodin turvallisuus, lapsiturvallisuus, turvaportti, vesiturvallisuus',
    sv: 'säkerhet i hemmet, barnsäkerhet, säkerhetsgrind, vattensäkerhet',
    leads: { articles: ['safety-at-home'], services: ['poison'] },
  },
  {
    id: 'car-seat',
    fi: 'turvaistuin, turvakaukalo, kaukalo, selkä menosuuntaan',
    sv: 'bilbarnstol, bilstol, babyskydd, bakåtvänd',
    leads: { articles: ['safety-in-car'] },
  },
  {
    id: 'outdoors',
    fi: 'ulkoilu, pukeutuminen, pakkanen, aurinkorasva, hellesää',
    sv: 'utevistelse, påklädning, köld, värmebölja, solkräm',
    leads: { articles: ['outdoors', 'going-out'] },
  },
  {
    id: 'travelling',
    fi: 'matkustaminen lapsen kanssa, lomamatka, lentäminen',
    sv: 'resa med barn, semesterresa, flyga',
    near: ['passport'],
    leads: { articles: ['travelling'] },
  },
]);

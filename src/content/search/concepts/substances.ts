import { groups } from './groups.ts';

export const substanceConcepts = groups([
  {
    id: 'substance-use',
    fi: 'päihdepalvelut, päihteet, alkoholi, juon liikaa, alkoholismi, huumeet, päihdeongelma, päihdekuntoutus, katkaisuhoito, A-klinikka, riippuvuus',
    sv: 'missbrukartjänster, rusmedel, missbruk, alkohol, dricker för mycket, alkoholism, droger, narkotika, avgiftning, avvänjningsvård, A-kliniken, drogberoende',
    near: ['crisis-line'],
    leads: { articles: ['substance-use'], services: ['socialjour', 'neuvola', 'etkl'] },
  },
  {
    id: 'partner-drinks',
    fi: 'puoliso juo, mies juo, vaimo juo, isä juo, äiti juo, humalassa, puoliso käyttää huumeita, mieheni juo, juo liikaa',
    sv: 'partnern dricker, mannen dricker, min fru dricker, pappa dricker, mamma dricker, berusad, onykter, partnern använder droger',
    near: ['substance-use'],
    leads: { articles: ['substance-use'], services: ['socialjour', '112', 'etkl', 'mieli-fi', 'mieli-sv'] },
  },
  {
    id: 'substance-in-pregnancy',
    fi: 'raskaus ja päihteet, alkoholi raskaana, join raskaana, huumeet raskaana, HAL-poliklinikka',
    sv: 'graviditet och rusmedel, alkohol gravid, drack gravid, droger gravid, HAL-poliklinik',
    near: ['substance-use'],
    leads: { services: ['neuvola', 'etkl', 'socialjour'], articles: ['substance-use', 'pregnancy-1'] },
  },
  {
    id: 'smoking',
    fi: 'tupakka, tupakointi, nuuska, nikotiini, sähkötupakka',
    sv: 'tobak, rökning, röka, snus, nikotin, e-cigarett',
    near: ['maternity-clinic'],
    leads: { services: ['neuvola'], articles: ['pregnancy-1'] },
  },
  {
    id: 'gambling',
    fi: 'peliongelma, rahapelaaminen, peliriippuvuus, pelaa rahat, Peluuri',
    sv: 'spelproblem, penningspel, spelberoende, spelar bort pengarna, Peluuri',
    near: ['substance-use'],
    leads: { articles: ['substance-use'], services: ['socialjour', 'mieli-fi', 'mieli-sv'] },
  },
]);

import { groups } from './groups.ts';

export const substanceConcepts = groups([
  {
    id: 'substance-use',
    fi: 'päihdepalvelut, päihteet, päihde, alkoholi, juominen, juon liikaa, alkoholismi, alkoholiongelma, huumeet, päihdeongelma, päihdekuntoutus, vieroitus, katkaisuhoito, katko, A-klinikka, riippuvuus, kännissä',
    sv: 'missbrukartjänster, rusmedel, alkohol, dricker för mycket, alkoholism, alkoholproblem, droger, narkotika, missbruk, rusmedelsproblem, drogrehabilitering, avgiftning, avvänjningsvård, A-kliniken, beroende',
    near: ['crisis-line', 'partner-drinks'],
    leads: { articles: ['substance-use'], services: ['socialjour', 'neuvola', 'etkl'] },
  },
  {
    id: 'partner-drinks',
    fi: 'läheisen päihdeongelma, puoliso juo, mies juo, vaimo juo, isä juo, äiti juo, puoliso käyttää huumeita, mies on humalassa, mies kännissä',
    sv: 'närståendes missbruk, partnern dricker, mannen dricker, min fru dricker, pappa dricker, mamma dricker, partnern använder droger, mannen är berusad',
    near: ['substance-use', 'violence'],
    leads: { articles: ['substance-use'], services: ['socialjour', '112', 'etkl', 'mieli-fi', 'mieli-sv'] },
  },
  {
    id: 'substance-in-pregnancy',
    fi: 'raskaus ja päihteet, päihteet raskausaikana, join raskaana, alkoholi raskaana, huumeet raskaana, HAL-poliklinikka, Pidä kiinni, päihde-ensikoti',
    sv: 'graviditet och rusmedel, rusmedel under graviditeten, drack gravid, alkohol gravid, droger gravid, HAL-poliklinik, Håll fast, mödrahem för missbrukare',
    near: ['substance-use', 'maternity-clinic'],
    leads: { services: ['neuvola', 'etkl', 'socialjour'], articles: ['substance-use', 'pregnancy-1'] },
  },
  {
    id: 'smoking',
    fi: 'tupakka, tupakointi, tupakoinnin lopettaminen, tupakanpoltto, nuuska, nikotiinipussit, sähkötupakka, vape',
    sv: 'tobak, rökning, sluta röka, röka gravid, snus, nikotinpåsar, e-cigarett, vejp',
    near: ['maternity-clinic', 'health-station'],
    leads: { services: ['neuvola'], articles: ['pregnancy-1'] },
  },
  {
    id: 'gambling',
    fi: 'peliongelma, rahapelaaminen, peliriippuvuus, uhkapelit, nettikasino, puoliso pelaa rahat, Peluuri, someriippuvuus, pelaa koko ajan',
    sv: 'spelproblem, penningspel, spelberoende, hasardspel, nätkasino, partnern spelar bort pengarna, Peluuri, beroende av sociala medier, spelar hela tiden',
    near: ['substance-use', 'debt'],
    leads: { articles: ['substance-use'], services: ['socialjour', 'mieli-fi', 'mieli-sv'] },
  },
]);

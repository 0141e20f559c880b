import { groups } from './groups.ts';

export const daycareConcepts = groups([
  {
    id: 'daycare',
    fi: 'päiväkoti, varhaiskasvatus, päivähoito, tarha, päikky, vaka, lastentarha, päiväkotipaikka, tarhapaikka, hoitopaikka',
    sv: 'daghem, småbarnspedagogik, dagvård, dagis, barndagvård, daghemsplats, dagisplats, vårdplats, barnträdgård, förskola',
    near: ['daycare-application'],
    leads: { articles: ['applying-for-daycare', 'starting-daycare'], pages: ['daycare'] },
  },
  {
    id: 'daycare-application',
    fi: 'varhaiskasvatushakemus, päivähoitohakemus, päiväkotiin hakeminen, haku päiväkotiin, päiväkotihakemus, päiväkotijono, varhaiskasvatuksen palveluohjaus',
    sv: 'ansökan om småbarnspedagogik, ansökan om dagvård, söka dagis, söka dagisplats, söka daghemsplats, dagisansökan, dagiskö, servicehandledning inom småbarnspedagogiken',
    near: ['daycare'],
    leads: {
      pages: ['daycare'],
      articles: ['applying-for-daycare'],
      reminders: ['ecec-apply-4mo', 'ecec-apply-2wk'],
    },
  },
  {
    id: 'daycare-start',
    fi: 'pehmeä lasku, päiväkodin aloitus, päiväkoti alkaa, tutustumisjakso, hoidon aloitus, itkee hoitoon jäädessä',
    sv: 'inskolning, daghemsstart, dagisstart, mjukstart, bekantningsperiod, börja på dagis, gråter vid lämningen',
    near: ['daycare'],
    leads: { articles: ['starting-daycare', 'daycare-start'], reminders: ['ecec-soft-start'] },
  },
  {
    id: 'daycare-plan',
    fi: 'varhaiskasvatussuunnitelma, vasu, vasukeskustelu',
    sv: 'plan för småbarnspedagogik, vasu, dagissamtal',
    near: ['daycare'],
    leads: { articles: ['starting-daycare'], reminders: ['ecec-plan-yearly'] },
  },
  {
    id: 'daycare-fee',
    fi: 'varhaiskasvatusmaksu, päivähoitomaksu, päiväkotimaksu, hoitomaksu, asiakasmaksu',
    sv: 'avgift för småbarnspedagogik, dagvårdsavgift, dagisavgift, klientavgift',
    near: ['daycare'],
  },
  {
    id: 'family-daycare',
    fi: 'perhepäivähoito, perhepäivähoitaja, ryhmäperhepäivähoito, ryhmäperhepäiväkoti, ryhmis, hoitotäti, PPH, kolmiperhepäivähoito',
    sv: 'familjedagvård, gruppfamiljedagvård, gruppfamiljedaghem, dagmamma, trefamiljsdagvård',
    near: ['daycare'],
    leads: { articles: ['applying-for-daycare'], pages: ['daycare'] },
  },
  {
    id: 'shift-care',
    fi: 'vuorohoito, vuoropäiväkoti, iltahoito, yöhoito, ympärivuorokautinen päivähoito',
    sv: 'skiftomsorg, skiftvård, skiftesvård, kvällsvård, nattvård, dygnetruntvård, nattis',
    near: ['daycare'],
    leads: { articles: ['applying-for-daycare'] },
  },
  {
    id: 'private-daycare',
    fi: 'yksityinen päiväkoti, palveluseteli, yksityinen hoitaja, nanny, au pair',
    sv: 'privat daghem, servicesedel, privat dagis, privat vårdare, barnflicka, nanny, au pair',
    near: ['daycare'],
    leads: { articles: ['applying-for-daycare'] },
  },
  {
    id: 'open-daycare',
    fi: 'avoin varhaiskasvatus, avoin päiväkoti, perhetupa, perhekerho, avoin kerho',
    sv: 'öppen småbarnspedagogik, öppet daghem, öppna dagis, öppen förskola, familjestuga, familjeklubb',
    near: ['family-centre'],
    leads: { articles: ['family-centre'] },
  },
  {
    id: 'language-daycare',
    fi: 'kielikylpy, kielipäiväkoti, ruotsinkielinen päiväkoti, englanninkielinen päiväkoti',
    sv: 'språkbad, språkdaghem, svenskt dagis, svenskspråkigt daghem, engelskt dagis',
    near: ['daycare'],
    leads: { articles: ['two-languages'] },
  },
  {
    id: 'special-support',
    fi: 'erityinen tuki, varhaiskasvatuksen tuki, tuen tarve, erityisvarhaiskasvatus, varhaiskasvatuksen erityisopettaja, veo, pienryhmä, integroitu ryhmä',
    sv: 'särskilt stöd, stöd inom småbarnspedagogiken, stödbehov, specialsmåbarnspedagogik, speciallärare inom småbarnspedagogik, smågrupp, integrerad grupp',
    near: ['daycare'],
    leads: { articles: ['when-development-worries'], services: ['neuvola'] },
  },
]);

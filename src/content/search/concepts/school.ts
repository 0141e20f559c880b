import { groups } from './groups.ts';

export const schoolConcepts = groups([
  {
    id: 'pre-primary',
    fi: 'esiopetus, eskari, esikoulu, viskari',
    sv: 'förskoleundervisning, förskola, förskis, förskoleklass',
    near: ['school-start'],
    leads: { articles: ['pre-primary'], reminders: ['preprimary-enrol'] },
  },
  {
    id: 'school-start',
    fi: 'koulun aloitus, kouluun ilmoittautuminen, koulu alkaa, ekaluokka, koulukypsyys, koulunkäynnin lykkääminen, lähikoulu',
    sv: 'skolstart, anmälan till skolan, skolan börjar, ettan, första klass, skolmogen, uppskov med skolstarten, närskola',
    near: ['school'],
    leads: { articles: ['starting-school'], reminders: ['school-enrol'] },
  },
  {
    id: 'school',
    fi: 'perusopetus, koulu, peruskoulu, alakoulu, ala-aste, oppivelvollisuus',
    sv: 'grundläggande utbildning, skola, grundskola, lågstadium, läroplikt',
    near: ['school-start'],
  },
  {
    id: 'after-school',
    fi: 'aamu- ja iltapäivätoiminta, iltapäivätoiminta, iltapäiväkerho, iltis, IP, aamutoiminta',
    sv: 'morgon- och eftermiddagsverksamhet, eftermiddagsverksamhet, eftermiddagsklubb, eftis, morgis, fritids, fritidshem',
    near: ['school-start'],
    leads: { articles: ['starting-school'], reminders: ['school-afternoon-care'] },
  },
  {
    id: 'school-health',
    fi: 'kouluterveydenhuolto, kouluterveydenhoitaja, koululääkäri',
    sv: 'skolhälsovård, skolläkare, skolsköterska',
    near: ['school-welfare'],
  },
  {
    id: 'school-welfare',
    fi: 'opiskeluhuolto, oppilashuolto, kuraattori, koulupsykologi, psykologi',
    sv: 'elevvård, studerandevård, kurator, skolpsykolog, psykolog',
    near: ['bullying', 'family-counselling'],
  },
  {
    id: 'special-education',
    fi: 'erityisopetus, erityisopettaja, oppimisvaikeudet, koulunkäyntiavustaja',
    sv: 'specialundervisning, speciallärare, inlärningssvårigheter, skolgångsbiträde',
    near: ['special-support', 'school-welfare'],
  },
  {
    id: 'school-transport',
    fi: 'koulukuljetus, koulutaksi, koulukyyti',
    sv: 'skolskjuts, skoltransport, skoltaxi',
    near: ['school'],
  },
  {
    id: 'school-meals',
    fi: 'kouluruokailu, kouluruoka, päiväkodin ruoka, erityisruokavalio',
    sv: 'skolmåltid, skolmat, mat på dagis, specialdiet',
    near: ['school', 'daycare'],
  },
  {
    id: 'school-holiday',
    fi: 'koululaisten lomatoiminta, kesäkerho, kesäleiri, päiväleiri, hiihtoloma, syysloma',
    sv: 'lovverksamhet, sommarklubb, sommarläger, dagläger, sportlov, höstlov',
    near: ['hobbies'],
  },
]);

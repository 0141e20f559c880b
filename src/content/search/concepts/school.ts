import { groups } from './groups.ts';

export const schoolConcepts = groups([
  {
    id: 'pre-primary',
    fi: 'esiopetus, eskari, esikoulu, esiopetukseen ilmoittautuminen, eskariin, viskari, kaksivuotinen esiopetus, esikoululainen',
    sv: 'förskoleundervisning, förskola, förskolan, förskis, anmälan till förskolan, sexåringar, tvåårig förskoleundervisning, förskoleklass',
    near: ['school-start'],
    leads: { articles: ['pre-primary'], reminders: ['preprimary-enrol'] },
  },
  {
    id: 'school-start',
    fi: 'koulun aloitus, kouluun ilmoittautuminen, koulu alkaa, ekaluokka, eka luokka, ekaluokkalainen, koulutulokas, kouluvalmius, koulukypsyys, koulunkäynnin lykkääminen, lähikoulu',
    sv: 'skolstart, anmälan till skolan, skolan börjar, ettan, första klass, förstaklassist, nybörjare i skolan, skolmogen, skolmognad, uppskjuten skolstart, uppskov med skolstarten, närskola',
    near: ['school', 'after-school'],
    leads: { articles: ['starting-school'], reminders: ['school-enrol'] },
  },
  {
    id: 'school',
    fi: 'perusopetus, koulu, peruskoulu, alakoulu, ala-aste, oppivelvollisuus, koululainen, opetus',
    sv: 'grundläggande utbildning, skola, grundskola, lågstadium, lågstadieskola, läroplikt, skolelev, undervisning',
    near: ['school-start'],
  },
  {
    id: 'after-school',
    fi: 'aamu- ja iltapäivätoiminta, iltapäivätoiminta, iltapäiväkerho, iltis, ip-kerho, ip, aamutoiminta, aamupäivätoiminta, koululaisen hoito koulun jälkeen, apip',
    sv: 'morgon- och eftermiddagsverksamhet, eftermiddagsverksamhet, eftermiddagsklubb, eftis, morgis, fritids, fritidshem, morgonverksamhet, vård efter skolan, eftermiddagsvård',
    near: ['school-start'],
    leads: { articles: ['starting-school'], reminders: ['school-afternoon-care'] },
  },
  {
    id: 'school-health',
    fi: 'kouluterveydenhuolto, kouluterveydenhoitaja, koululääkäri, opiskeluhuolto terveys',
    sv: 'skolhälsovård, skolhälsovårdare, skolläkare, skolsköterska',
    near: ['school-welfare'],
  },
  {
    id: 'school-welfare',
    fi: 'oppilashuolto, opiskeluhuolto, kuraattori, koulukuraattori, koulupsykologi, psykologi, päiväkodin kuraattori, opettaja ei ymmärrä',
    sv: 'elevvård, kurator, skolkurator, skolpsykolog, psykolog, studerandevård, socialarbetare i skolan',
    near: ['bullying', 'family-counselling'],
  },
  {
    id: 'special-education',
    fi: 'erityisopetus, erityisopettaja, erityisluokka, oppimisvaikeudet, lukihäiriö, koulunkäyntiavustaja, oppimisen tuki',
    sv: 'specialundervisning, speciallärare, specialklass, inlärningssvårigheter, dyslexi, läs- och skrivsvårigheter, skolgångsassistent, stöd för lärande',
    near: ['special-support', 'school-welfare'],
  },
  {
    id: 'school-transport',
    fi: 'koulukuljetus, koulutaksi, koulukyyti, koulumatka, koulumatkatuki',
    sv: 'skolskjuts, skoltransport, skoltaxi, skolväg, stöd för skolresor',
    near: ['school'],
  },
  {
    id: 'school-meals',
    fi: 'kouluruokailu, kouluruoka, päiväkodin ruokailu, erityisruokavalio, ruokalista',
    sv: 'skolmåltid, skolmat, skollunch, mat på dagis, daghemsmat, specialdiet, matlista',
    near: ['school', 'daycare'],
  },
  {
    id: 'school-holiday',
    fi: 'koululaisten lomatoiminta, lomatoiminta, kesäkerho, kesäleiri, päiväleiri, hiihtoloma, syysloma, kesäloma tekemistä',
    sv: 'lovverksamhet, ferieverksamhet, sommarklubb, sommarläger, dagläger, sportlov, höstlov, sommarlov, skollov',
    near: ['hobbies'],
  },
]);

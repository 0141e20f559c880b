import { groups } from './groups.ts';

export const workAndPaperConcepts = groups([
  {
    id: 'employer',
    fi: 'työnantaja, ilmoitus työnantajalle, raskaussyrjintä, irtisanominen, paluu töihin',
    sv: 'arbetsgivare, anmälan till arbetsgivaren, diskriminering på grund av graviditet, uppsägning, tillbaka till jobbet',
    near: ['family-leave'],
    leads: {
      articles: ['family-leave'],
      pages: ['leave'],
      reminders: ['emp-notice-leave-2mo', 'emp-notice-leave-1mo', 'emp-change-leave'],
    },
  },
  {
    id: 'occupational-health',
    fi: 'työterveyshuolto, työterveys, vaarallinen työ raskaana',
    sv: 'företagshälsovård, företagsläkare, arbetsplatshälsovård, farligt arbete gravid',
    near: ['employer', 'pregnancy-allowance'],
  },
  {
    id: 'employment-service',
    fi: 'työllisyyspalvelut, työnhaku, työtön, työttömyys, TE-toimisto, TE-palvelut, työkkäri',
    sv: 'sysselsättningstjänster, söka jobb, arbetslös, arbetslöshet, TE-byrå, TE-tjänster, arbetskraftsbyrå, Arbetsförmedlingen',
  },
  {
    id: 'parenthood',
    fi: 'vanhemmuuden tunnustaminen, isyyden tunnustaminen, isyys, isyystesti',
    sv: 'erkännande av föräldraskap, erkännande av faderskap, faderskap, faderskapstest',
    near: ['child-supervisor'],
    leads: {
      services: ['neuvola', 'dvv'],
      articles: ['name-and-parenthood'],
      reminders: ['reg-acknowledge-before-birth', 'reg-acknowledge-after-birth', 'kela-acknowledged-parent-4mo'],
    },
  },
  {
    id: 'child-name',
    fi: 'lapsen nimen ilmoittaminen, lapsen nimi, vauvan nimi, etunimi, sukunimi, nimiäiset, nimenantojuhla',
    sv: 'anmälan av barnets namn, barnets namn, babyns namn, förnamn, efternamn, namngivningsfest, namnfest, namnge barnet',
    near: ['parish'],
    leads: { services: ['dvv'], articles: ['name-and-parenthood'], reminders: ['reg-name', 'reg-baptism'] },
  },
  {
    id: 'population-register',
    fi: 'Digi- ja väestötietovirasto, DVV, maistraatti, henkilötunnus, hetu, muuttoilmoitus, kotikunta',
    sv: 'Myndigheten för digitalisering och befolkningsdata, MDB, magistraten, personbeteckning, personnummer, flyttanmälan, hemkommun',
    leads: { services: ['dvv'], articles: ['name-and-parenthood'] },
  },
  {
    id: 'passport',
    fi: 'passi, henkilökortti',
    sv: 'pass, identitetskort',
    near: ['travelling'],
    leads: { articles: ['name-and-parenthood', 'travelling'], reminders: ['reg-passport'] },
  },
]);

import { groups } from './groups.ts';

export const workAndPaperConcepts = groups([
  {
    id: 'employer',
    fi: 'työnantaja, työpaikka, ilmoitus työnantajalle, perhevapaasta ilmoittaminen, raskaussyrjintä, irtisanominen raskauden takia, työelämä ja perhe, työhön paluu, paluu töihin',
    sv: 'arbetsgivare, arbetsplats, anmälan till arbetsgivaren, anmäla familjeledighet, diskriminering på grund av graviditet, uppsägning på grund av graviditet, arbetsliv och familj, återgång i arbetet, tillbaka till jobbet',
    near: ['family-leave'],
    leads: {
      articles: ['family-leave'],
      pages: ['leave'],
      reminders: ['emp-notice-leave-2mo', 'emp-notice-leave-1mo', 'emp-change-leave'],
    },
  },
  {
    id: 'occupational-health',
    fi: 'työterveyshuolto, työterveys, työterveyslääkäri, työkyky, raskaus ja työ, vaarallinen työ raskaana',
    sv: 'företagshälsovård, företagshälsan, företagsläkare, arbetshälsovård, arbetsförmåga, graviditet och arbete, farligt arbete gravid',
    near: ['employer', 'pregnancy-allowance'],
  },
  {
    id: 'employment-service',
    fi: 'työllisyyspalvelut, työnhaku, työtön, työttömyys, työttömyysturva, TE-toimisto, TE-palvelut, Työmarkkinatori, työkkäri',
    sv: 'sysselsättningstjänster, arbetskraftsservice, söka jobb, arbetslös, arbetslöshet, utkomstskydd för arbetslösa, TE-byrå, TE-tjänster, Jobbmarknad, arbetskraftsbyrå, Arbetsförmedlingen',
  },
  {
    id: 'parenthood',
    fi: 'vanhemmuuden tunnustaminen, isyyden tunnustaminen, isyys, isyyden vahvistaminen, isyyden selvittäminen, äitiyden tunnustaminen, isyystesti, avoliitto ja vauva',
    sv: 'erkännande av föräldraskap, erkännande av faderskap, faderskap, fastställande av faderskap, utredning av faderskap, erkännande av moderskap, faderskapstest, samboförhållande och barn',
    near: ['child-supervisor', 'clinic'],
    leads: {
      services: ['neuvola', 'dvv'],
      articles: ['name-and-parenthood'],
      reminders: ['reg-acknowledge-before-birth', 'reg-acknowledge-after-birth', 'kela-acknowledged-parent-4mo'],
    },
  },
  {
    id: 'child-name',
    fi: 'lapsen nimen ilmoittaminen, lapsen nimi, vauvan nimi, nimen antaminen, etunimi, sukunimi, nimiäiset, nimijuhla, nimipaperi, nimilomake',
    sv: 'anmälan av barnets namn, barnets namn, babyns namn, namnge barnet, förnamn, efternamn, namngivningsfest, namnfest, namnblankett',
    near: ['parish', 'population-register'],
    leads: { services: ['dvv'], articles: ['name-and-parenthood'], reminders: ['reg-name', 'reg-baptism'] },
  },
  {
    id: 'population-register',
    fi: 'Digi- ja väestötietovirasto, DVV, maistraatti, väestötietojärjestelmä, henkilötunnus, hetu, muuttoilmoitus, kotikunta, äidinkielen ilmoittaminen, virkatodistus',
    sv: 'Myndigheten för digitalisering och befolkningsdata, MDB, DVV, magistraten, befolkningsdatasystemet, personbeteckning, personnummer, flyttanmälan, hemkommun, anmäla modersmål, ämbetsbevis',
    leads: { services: ['dvv'], articles: ['name-and-parenthood'] },
  },
  {
    id: 'passport',
    fi: 'passi, lapsen passi, vauvan passi, henkilökortti, lapsen henkilökortti, huoltajan suostumus passiin',
    sv: 'pass, barnets pass, babyns pass, identitetskort, barnets identitetskort, vårdnadshavarens samtycke till pass',
    near: ['travelling'],
    leads: { articles: ['name-and-parenthood', 'travelling'], reminders: ['reg-passport'] },
  },
  {
    id: 'acting-for-child',
    fi: 'puolesta asiointi, asiointi lapsen puolesta, huoltajan valtuudet, suomi.fi-valtuudet, valtuutus, suomi.fi, pankkitunnukset',
    sv: 'uträtta ärenden för någon annan, sköta barnets ärenden, vårdnadshavarens fullmakt, suomi.fi-fullmakter, fullmakt, suomi.fi, bankkoder',
    near: ['custody'],
  },
]);

import { groups } from './groups.ts';

/** Whoever types these may have a minute alone with the phone: the lines that answer day and night come first. */
export const violenceConcepts = groups([
  {
    id: 'violence',
    fi: 'lähisuhdeväkivalta, väkivalta, perheväkivalta, väkivaltainen, parisuhdeväkivalta, pahoinpitely, alistaminen',
    sv: 'våld i nära relationer, våld, familjevåld, våldsam, partnervåld, misshandel, misshandlar',
    urgent: true,
    near: ['shelter', 'victim-support'],
    leads: {
      services: ['112', 'nollalinja', 'shelters', 'socialjour', 'naistenlinja', 'riku', 'etkl'],
      articles: ['violence'],
      pages: ['urgent'],
    },
  },
  {
    id: 'partner-hits',
    fi: 'puoliso lyö, puoliso löi, mies lyö, mies löi, mieheni lyö, mieheni löi, mies hakkaa, mies pahoinpitelee, käy käsiksi, vaimo lyö, vaimo löi, kumppani lyö, poikaystävä lyö, ex lyö, isä lyö, äiti lyö, minua lyödään, minut hakattiin, kuristaa, tönii minua',
    sv: 'partnern slår, mannen slår, min man slår, min man slog mig, han slår mig, min fru slog, hon slår mig, sambon slår, pojkvännen slår, pappa slår, mamma slår, jag blir slagen, strypgrepp, knuffar mig',
    urgent: true,
    near: ['violence', 'shelter'],
    leads: {
      services: ['112', 'nollalinja', 'shelters', 'socialjour', 'naistenlinja'],
      articles: ['violence'],
      pages: ['urgent'],
    },
  },
  {
    id: 'threat',
    fi: 'uhkailu, puoliso uhkailee, uhkaa tappaa, tappouhkaus, pelkään miestäni, pelkään puolisoani, pelkään vaimoani, pelkään kotona, en uskalla kotiin, en uskalla lähteä, vainoaminen, uhkaa viedä lapset, lähestymiskielto, vainoaa minua, ex vainoaa, exäni vainoaa',
    sv: 'hot, hotelser, hotar mig, partnern hotar, mordhot, rädd för min man, rädd för min partner, rädd för min fru, rädd för pappa, vågar inte gå hem, vågar inte lämna, förföljelse, stalkning, hotar ta barnen, besöksförbud, förföljer mig',
    urgent: true,
    near: ['violence', 'shelter'],
    leads: {
      services: ['112', 'nollalinja', 'shelters', 'riku'],
      articles: ['violence'],
      pages: ['urgent'],
    },
  },
  {
    id: 'control',
    fi: 'kontrolloiva puoliso, mies kontrolloi, mustasukkainen mies, mustasukkainen puoliso, lukee puhelintani, haukkuu minua, vie rahani, narsisti',
    sv: 'kontrollerande partner, kontrollerar mig, svartsjuk partner, läser min telefon, kränker mig, tar alla pengar, narcissist, svartsjuk make',
    urgent: true,
    near: ['violence', 'couple'],
    leads: { services: ['nollalinja', '112', 'naistenlinja'], articles: ['violence', 'arguing'] },
  },
  {
    id: 'honour-violence',
    fi: 'kunniaväkivalta, kunniaan liittyvä väkivalta, pakkoavioliitto, silpominen, suku uhkaa',
    sv: 'hedersvåld, hedersrelaterat våld, tvångsäktenskap, könsstympning, släkten hotar',
    urgent: true,
    near: ['violence', 'shelter'],
    leads: { services: ['112', 'nollalinja', 'shelters'], articles: ['violence'], pages: ['urgent'] },
  },
  {
    id: 'shelter',
    fi: 'turvakoti, ensi- ja turvakoti, pakoon kotoa, Nollalinja, Naisten Linja',
    sv: 'skyddshem, mödra- och skyddshem, fly hemifrån, kvinnojour, Nollinjen, Kvinnolinjen',
    urgent: true,
    near: ['violence'],
    leads: { services: ['nollalinja', 'shelters', '112'], articles: ['violence'], pages: ['urgent'] },
  },
  {
    id: 'child-abuse',
    fi: 'lapsen pahoinpitely, mies lyö lasta, isä lyö lasta, äiti lyö lasta, lasta lyödään, lasta hakataan, kuritusväkivalta, kaltoinkohtelu, laiminlyönti, tukkapölly, hakkaa lasta, hakkaa lastaan, pahoinpitelee lasta',
    sv: 'barnmisshandel, mannen slår barnet, pappan slår barnet, mamman slår barnet, barnet blir slaget, aga, barnaga, vanvård, försummelse, omsorgssvikt, slår sitt barn, slår barnen',
    urgent: true,
    near: ['child-protection', 'violence'],
    leads: {
      services: ['112', 'socialjour', 'nollalinja', 'neuvola'],
      articles: ['violence', 'when-it-is-hard'],
      pages: ['urgent'],
    },
  },
  {
    id: 'sexual-abuse',
    fi: 'seksuaaliväkivalta, raiskaus, raiskattiin, hyväksikäyttö, insesti, seksuaalinen häirintä, pakotti seksiin, kosketteli lasta',
    sv: 'sexuellt våld, våldtäkt, våldtagen, sexuellt utnyttjande, övergrepp, incest, sexuella trakasserier, tvingade mig till sex, tafsade på barnet',
    urgent: true,
    near: ['violence', 'victim-support'],
    leads: {
      services: ['112', 'nollalinja', 'socialjour', 'riku'],
      articles: ['violence'],
      pages: ['urgent'],
    },
  },
  {
    id: 'victim-support',
    fi: 'rikosuhripäivystys, RIKU, rikoksen uhri, rikosilmoitus',
    sv: 'brottsofferjour, Brottsofferjouren, RIKU, brottsoffer, brottsanmälan, polisanmälan',
    near: ['law-help'],
    leads: { services: ['riku', 'nollalinja'], articles: ['violence'] },
  },
  {
    id: 'stop-using-violence',
    fi: 'löin vaimoani, löin miestäni, löin puolisoani, väkivallan katkaisu, vihanhallinta',
    sv: 'jag slog min fru, jag slog min partner, jag slog sambon, sluta slå, sluta använda våld, ilskehantering',
    urgent: true,
    near: ['fear-of-harming', 'violence'],
    leads: { services: ['112', 'socialjour', 'etkl', 'miessakit'], articles: ['violence'], pages: ['urgent'] },
  },
]);

import { groups } from './groups.ts';

/** Whoever types these may have a minute alone with the phone: the lines that answer day and night come first. */
export const violenceConcepts = groups([
  {
    id: 'violence',
    fi: 'lähisuhdeväkivalta, väkivalta, perheväkivalta, parisuhdeväkivalta, väkivalta kotona, henkinen väkivalta, taloudellinen väkivalta, alistaminen, pahoinpitely, väkivaltainen puoliso, väkivaltainen mies, väkivaltainen vaimo, hakkaaminen, nyrkki',
    sv: 'våld i nära relationer, våld, familjevåld, partnervåld, våld hemma, psykiskt våld, ekonomiskt våld, förtryck, misshandel, våldsam partner, våldsam man, våldsam fru, misshandlar',
    urgent: true,
    near: ['shelter', 'victim-support', 'partner-hits'],
    leads: {
      services: ['112', 'nollalinja', 'shelters', 'socialjour', 'naistenlinja', 'riku', 'etkl'],
      articles: ['violence'],
      pages: ['urgent'],
    },
  },
  {
    id: 'partner-hits',
    fi: 'puoliso lyö, puoliso löi, mies lyö, mies löi, mieheni lyö, mies hakkaa, mies pahoinpitelee, mies käy käsiksi, vaimo lyö, vaimo löi, kumppani lyö, poikaystävä lyö, tyttöystävä lyö, isä lyö, äiti lyö, minua lyödään, minut hakattiin, mies kuristaa, mies kuristi, mies tönii, mies raivoaa',
    sv: 'partnern slår, min partner slår mig, mannen slår, min man slår, min man slår mig, han slår mig, han slog mig, han misshandlar mig, frun slår, min fru slår mig, hon slår mig, sambon slår, pojkvännen slår, flickvännen slår, pappa slår, mamma slår, jag blir slagen, han tog strypgrepp, han knuffar mig, min man får raseriutbrott',
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
    fi: 'uhkailu, puoliso uhkailee, mies uhkailee, vaimo uhkailee, uhkaa tappaa, tappouhkaus, pelkään miestäni, pelkään puolisoani, pelkään vaimoani, pelkään kotona, en uskalla kotiin, en uskalla lähteä, vaino, vainoaminen, eron jälkeinen vaino, ex vainoaa, uhkaa viedä lapset, lähestymiskielto',
    sv: 'hot, hotelser, partnern hotar, min man hotar, min fru hotar, hotar att döda, mordhot, rädd för min man, rädd för min partner, rädd för min fru, rädd hemma, vågar inte gå hem, vågar inte lämna, förföljelse, stalkning, mitt ex förföljer, hotar ta barnen, besöksförbud',
    urgent: true,
    near: ['violence', 'shelter', 'victim-support'],
    leads: {
      services: ['112', 'nollalinja', 'shelters', 'riku'],
      articles: ['violence'],
      pages: ['urgent'],
    },
  },
  {
    id: 'control',
    fi: 'kontrolloiva puoliso, mies kontrolloi, vaimo kontrolloi, mustasukkainen mies, mustasukkainen puoliso, puoliso lukee puhelintani, mies haukkuu, puoliso haukkuu, alistaa minua, vie rahani, narsistinen puoliso, narsisti',
    sv: 'kontrollerande partner, min man kontrollerar, min fru kontrollerar, svartsjuk man, svartsjuk partner, partnern läser min telefon, kallar mig fula saker, partnern kränker mig, trycker ner mig, tar mina pengar, narcissistisk partner, narcissist',
    urgent: true,
    near: ['violence', 'couple'],
    leads: { services: ['nollalinja', '112', 'naistenlinja'], articles: ['violence', 'arguing'] },
  },
  {
    id: 'honour-violence',
    fi: 'kunniaan liittyvä väkivalta, pakkoavioliitto, tyttöjen sukuelinten silpominen, silpominen, suku uhkaa',
    sv: 'hedersrelaterat våld, tvångsäktenskap, könsstympning, stympning, släkten hotar',
    urgent: true,
    near: ['violence', 'shelter'],
    leads: { services: ['112', 'nollalinja', 'shelters'], articles: ['violence'], pages: ['urgent'] },
  },
  {
    id: 'shelter',
    fi: 'turvakoti, turvakotiin, ensi- ja turvakoti, turvakotipaikka, pakoon kotoa, turvapaikka yöksi, Nollalinja, Naisten Linja',
    sv: 'skyddshem, till skyddshem, mödra- och skyddshem, plats på skyddshem, fly hemifrån, skydd över natten, kvinnojour, Nollinjen, Kvinnolinjen',
    urgent: true,
    near: ['violence'],
    leads: { services: ['nollalinja', 'shelters', '112'], articles: ['violence'], pages: ['urgent'] },
  },
  {
    id: 'child-abuse',
    fi: 'lapsen pahoinpitely, lapseen kohdistuva väkivalta, mies lyö lasta, isä lyö lasta, äiti lyö lasta, lasta lyödään, lasta hakataan, kuritusväkivalta, lapsen kaltoinkohtelu, laiminlyönti, lapsi heitteillä, luunappi, tukkapölly, piiskaaminen',
    sv: 'barnmisshandel, våld mot barn, min man slår barnet, pappan slår barnet, mamman slår barnet, barnet blir slaget, aga, barnaga, vanvård, försummelse, smisk, lugga barnet, omsorgssvikt',
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
    fi: 'seksuaaliväkivalta, raiskaus, raiskattiin, lapsen seksuaalinen hyväksikäyttö, hyväksikäyttö, insesti, koskettelu, pedofiili, seksuaalinen häirintä, pakotti seksiin, Seri-tukikeskus',
    sv: 'sexuellt våld, våldtäkt, våldtagen, sexuellt utnyttjande av barn, sexuellt utnyttjande, sexuella övergrepp, övergrepp, incest, tafsa, pedofil, sexuella trakasserier, tvingade mig till sex, Seri-stödcenter',
    urgent: true,
    near: ['violence', 'victim-support', 'child-abuse'],
    leads: {
      services: ['112', 'nollalinja', 'socialjour', 'riku'],
      articles: ['violence'],
      pages: ['urgent'],
    },
  },
  {
    id: 'victim-support',
    fi: 'rikosuhripäivystys, RIKU, rikoksen uhri, rikosilmoitus, tukihenkilö oikeudenkäyntiin',
    sv: 'brottsofferjouren, RIKU, brottsoffer, brottsanmälan, polisanmälan, stödperson vid rättegång',
    near: ['law-help', 'violence'],
    leads: { services: ['riku', 'nollalinja'], articles: ['violence'] },
  },
  {
    id: 'stop-using-violence',
    fi: 'olen väkivaltainen, löin vaimoa, löin miestäni, löin puolisoani, väkivallan katkaisu, apua väkivaltaiseen käytökseen, vihanhallinta, Lyömätön Linja',
    sv: 'jag är våldsam, jag slog min fru, jag slog min man, jag slog min partner, sluta använda våld, hjälp mot våldsamt beteende, ilskehantering, bryta våldet',
    urgent: true,
    near: ['fear-of-harming', 'violence'],
    leads: { services: ['112', 'socialjour', 'etkl', 'miessakit'], articles: ['violence'], pages: ['urgent'] },
  },
]);

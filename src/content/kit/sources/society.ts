import { finlex, source, terveyskirjasto, type SourceList } from './source.ts';

export const societySources = {
  'thl-family-centre': source(
    'THL: perhekeskus',
    'THL: familjecenter (på finska)',
    'https://thl.fi/aiheet/lapset-nuoret-ja-perheet/sote-palvelut/perhekeskus',
  ),
  'tk-family-centre': terveyskirjasto('osv00016', 'perhekeskus ja lastenneuvola', 'familjecenter och barnrådgivning'),
  'meeting-points': source(
    'Länsi-Uudenmaan hyvinvointialue: Family Centre Meeting Points (englanniksi)',
    'Västra Nylands välfärdsområde: Family Centre Meeting Points (på engelska)',
    'https://www.luvn.fi/en/family-centre-meeting-points-you-are-always-welcome',
  ),
  'thl-family-counselling': source(
    'THL: kasvatus- ja perheneuvonta',
    'THL: rådgivning i uppfostrings- och familjefrågor (på finska)',
    'https://thl.fi/aiheet/lapset-nuoret-ja-perheet/sote-palvelut/sosiaalipalvelut/kasvatus-ja-perheneuvonta',
  ),
  'stm-complaints': source(
    'STM: muistutus, kantelu ja muutoksenhaku',
    'SHM: anmärkning, klagan och sökande av ändring (på finska)',
    'https://stm.fi/asiakkaan-potilaan-oikeudet/valittaminen',
  ),
  'mll-family-cafe': source(
    'MLL:n Palokan yhdistys: perhekahvilat',
    'MLL i Palokka: familjecaféer (på finska)',
    'https://palokka.mll.fi/perhekahvilat',
  ),
  'mll-family-cafe-study': source(
    'MLL (selvitys perhekahviloista, sttinfo 69926370)',
    'MLL (utredning om familjecaféer, sttinfo 69926370, på finska)',
    null,
    '2021-12',
  ),
  'mll-family-centres': source(
    'MLL: perhekeskusyhteistyö',
    'MLL: samarbete med familjecenter (på finska)',
    'https://www.mll.fi/kumppaneille/perhekeskusyhteistyo/',
  ),
  'home-service-osterbotten': source(
    'Pohjanmaan hyvinvointialue: Hemservice för barnfamiljer (ruotsiksi)',
    'Österbottens välfärdsområde: Hemservice för barnfamiljer',
    'https://osterbottensvalfard.fi/vara-tjanster/socialvardstjanster/socialvardstjanster-for-barn-unga-och-familjer/hemservice-for-barnfamiljer/',
  ),
  'home-service-ita-uusimaa': source(
    'Itä-Uudenmaan hyvinvointialue: lapsiperheiden kotipalvelu',
    'Östra Nylands välfärdsområde: hemservice för barnfamiljer',
    'https://itauusimaa.fi/lapsiperheille/tukea-lapsiperheille/lapsiperheiden-kotipalvelu/',
  ),
  'home-service-keusote': source(
    'Keski-Uudenmaan hyvinvointialue: lapsiperheiden kotipalvelu',
    'Mellersta Nylands välfärdsområde: hemservice för barnfamiljer (på finska)',
    'https://www.keusote.fi/palveluhakemisto/lapsiperheiden-kotipalvelu/',
  ),
  'home-service-free': source(
    'Länsi-Uudenmaan hyvinvointialue (kotipalvelu maksuttomaksi, sttinfo 71677331, ruotsiksi)',
    'Västra Nylands välfärdsområde (hemservicen blir avgiftsfri, sttinfo 71677331)',
    null,
    '2025-12-10',
  ),
  'home-service-muma': source(
    'Munuais- ja maksaliitto: lapsiperheiden kotipalvelu',
    'Njur- och leverförbundet: hemservice för barnfamiljer (på finska)',
    'https://muma.fi/etusivu/sosiaaliturva/tuet-ja-palvelut/lapsiperheiden-kotipalvelu/',
  ),
  'mll-childcare': source(
    'MLL:n Järvi-Suomen piiri: lastenhoito',
    'MLL:s distrikt i Insjöfinland: barnpassning (på finska)',
    'https://jarvi-suomenpiiri.mll.fi/vanhemmille/lastenhoito/',
  ),
  'kela-parental-leave': source(
    'Kela: vanhempainvapaalla',
    'FPA: föräldraledig (på finska)',
    'https://www.kela.fi/vanhempainvapaalla',
  ),
  'kela-parental-apply': source(
    'Kela: Ansök om föräldrapenning (ruotsiksi)',
    'FPA: Ansök om föräldrapenning',
    'https://www.kela.fi/ansok-om-foraldrapenning',
  ),
  'kela-maternity-package': source(
    'Kela: äitiyspakkaus, usein kysyttyä',
    'FPA: moderskapsförpackningen, vanliga frågor (på finska)',
    'https://www.kela.fi/aitiyspakkaus-usein-kysyttya',
  ),
  'kela-special-pregnancy': source(
    'Kela (erityisraskausraha laajenee, sttinfo 71696189)',
    'FPA (den särskilda graviditetspenningen utvidgas, sttinfo 71696189, på finska)',
    null,
    '2025-12-17',
  ),
  'kela-child-benefit-apply': source(
    'Kela: Så här ansöker du om barnbidrag (ruotsiksi)',
    'FPA: Så här ansöker du om barnbidrag',
    'https://www.kela.fi/web/sv/sa-ansoker-du-om-barnbidrag',
  ),
  'kela-birth': source(
    'Kela: ilmoita muutoksista, syntymä ja kuolema',
    'FPA: meddela förändringar, födelse och dödsfall (på finska)',
    'https://www.kela.fi/ilmoita-muutoksista-syntyma-ja-kuolema',
  ),
  'kela-flexible': source(
    'Kela: Flexibel vårdpenning (ruotsiksi)',
    'FPA: Flexibel vårdpenning',
    'https://www.kela.fi/flexibel-vardpenning',
  ),
  'kela-partial': source(
    'Kela: Partiell vårdpenning (ruotsiksi)',
    'FPA: Partiell vårdpenning',
    'https://www.kela.fi/partiell-vardpenning',
  ),
  'kela-private': source(
    'Kela: Stöd för privat vård (ruotsiksi)',
    'FPA: Stöd för privat vård',
    'https://www.kela.fi/stod-for-privat-vard',
  ),
  'residence-requirement': source(
    'Lausuntopyyntö kotihoidon tuen asumisaikavaatimuksesta (sttinfo 71821026)',
    'Begäran om utlåtande om boendetid för hemvårdsstödet (sttinfo 71821026, på finska)',
    null,
    '2026-02',
  ),
  'aland-benefits': source(
    'Ålandliving: Förmåner för barnfamiljer (ruotsiksi)',
    'Ålandliving: Förmåner för barnfamiljer',
    'https://www.alandliving.ax/sv/leva/barnfamiljer/familjeformaner',
  ),
  'aland-childcare': source(
    'Ålandliving: Barnomsorg (ruotsiksi)',
    'Ålandliving: Barnomsorg',
    'https://www.alandliving.ax/leva-och-bo/familjeliv/barnomsorg',
  ),
  'temporary-care-leave': source(
    'Työsuojelu.fi: tilapäinen hoitovapaa',
    'Arbetarskydd.fi: tillfällig vårdledighet (på finska)',
    'https://tyosuojelu.fi/tyosuhde/muut-vapaat-tyosta/perhevapaat/tilapainen-hoitovapaa',
  ),
  'pam-pregnancy': source(
    'PAM: raskaus ja työsuhde',
    'PAM: graviditet och anställning (på finska)',
    'https://www.pam.fi/tyoelamaopas/tyoelamassa/elamantilanteen-muutokset/raskaus-ja-tyosuhde/',
    '2023-08-11',
  ),
  'dvv-parenthood': source(
    'DVV: Fastställande av erkännande av moderskap (ruotsiksi)',
    'MDB: Fastställande av erkännande av moderskap',
    'https://dvv.fi/sv/faststallande-av-moderskap',
  ),
  'suomifi-name': source(
    'Suomi.fi: lapsen nimen ilmoittaminen, DVV',
    'Suomi.fi: anmälan av barnets namn, MDB (på finska)',
    'https://www.suomi.fi/palvelut/lapsen-nimen-ilmoittaminen-digi-ja-vaestotietovirasto/a2fc81c1-4b59-4ada-80eb-36339957d013',
  ),
  'child-custody-act': finlex(
    'Laki lapsen huollosta ja tapaamisoikeudesta 361/1983 (6 a §, laki 777/2022)',
    'Lagen angående vårdnad om barn och umgängesrätt 361/1983 (6 a §, lag 777/2022)',
    '1983/19830361',
    '2022',
  ),
  'police-passport': source(
    'Poliisi: passi alaikäiselle selkokielellä',
    'Polisen: pass för minderåriga (på lättläst finska)',
    'https://poliisi.fi/passi-alaikaiselle-selkokielella',
  ),
  'mll-daycare-start': source(
    'MLL: Lapsi aloittaa päivähoidon',
    'MLL: Lapsi aloittaa päivähoidon (på finska)',
    'https://www.mll.fi/vanhemmille/vinkkeja-lapsiperheen-arkeen/lapsi-aloittaa-paivahoidon/',
  ),
  'bvif-daycare-start': source(
    'Barnavårdsföreningen: Tidigt familjestöd – för en bra dagisstart (ruotsiksi)',
    'Barnavårdsföreningen: Tidigt familjestöd – för en bra dagisstart',
    'https://bvif.fi/sv/omoss/smabarnspedagogik/daghem/tidigt_familjestod/',
  ),
  'vantaa-daycare-start': source(
    'Vantaan kaupunki: Welcome to begin early childhood education (englanniksi)',
    'Vanda stad: Welcome to begin early childhood education (på engelska)',
    'https://www.vantaa.fi/en/topical/news/welcome-begin-early-childhood-education',
  ),
  'porvoo-daycare-start': source(
    'Porvoon kaupunki: Välkommen till småbarnspedagogik och förskoleundervisning (ruotsiksi)',
    'Borgå stad: Välkommen till småbarnspedagogik och förskoleundervisning',
    'https://www.porvoo.fi/sv/fostran-och-utbildning/tjanster-inom-smabarnspedagogik/valkommen-till-smabarnspedagogik-och-forskoleundervisning/',
  ),
  'oph-preprimary': source(
    'Opetushallitus: esiopetus lapsen oikeutena',
    'Utbildningsstyrelsen: förskoleundervisning som barnets rätt (på finska)',
    'https://www.oph.fi/fi/koulutus-ja-tutkinnot/esiopetus-lapsen-oikeutena',
  ),
  'kangasala-preprimary': source(
    'Kangasalan kaupunki (esiopetuksen kuljetus ja maksuttomuus)',
    'Kangasala stad (skjuts till förskoleundervisningen, på finska)',
    'https://www.kangasala.fi/varhaiskasvatus-ja-opetus/esiopetus/kaksivuotisen-esiopetuksen-kokeilu-kangasalla/maksuttomuus-ja-koulumatkakorvaus/',
  ),
  'iisalmi-school': source(
    'Iisalmen kaupunki: koulunkäynnin aloittaminen',
    'Idensalmi stad: att börja skolan (på finska)',
    'https://www.iisalmi.fi/Suomeksi/Palvelut/Kasvatus-ja-opetus/Perusopetus/Koulunkaynnin-aloittaminen',
  ),
  'porvoo-afternoon': source(
    'Porvoon kaupunki: hae iltapäivätoimintaan',
    'Borgå stad: ansökan till eftermiddagsverksamhet (på finska)',
    'https://www.porvoo.fi/kasvatus-ja-opetus/perusopetus/koulupaivan-jalkeinen-toiminta/iltapaivatoiminta/hae-iltapaivatoimintaan/',
  ),
  'mll-school-start': source(
    'Satakunnan Kansa (koulun aloitus, MLL ja lapsiasiavaltuutettu)',
    'Satakunnan Kansa (skolstarten, MLL och barnombudsmannen, på finska)',
    'https://www.satakunnankansa.fi/koti/art-2000008997400.html',
    '2022-08',
  ),
  'child-rights': source(
    'Lapsenoikeudet.fi: mikä on lapsen oikeuksien sopimus',
    'Lapsenoikeudet.fi: konventionen om barnets rättigheter (på finska)',
    'https://lapsenoikeudet.fi/mika-on-lapsenoikeuksien-sopimus',
  ),
  'tk-young-dating': terveyskirjasto('dlk01356', 'nuorten seurustelu', 'ungas parförhållanden'),
  'vaestoliitto-dating': source(
    'Väestöliitto: seurustelu, nuorille',
    'Befolkningsförbundet Väestöliitto: att sällskapa, för unga (på finska)',
    'https://www.vaestoliitto.fi/nuoret/mina-ja-muut/seurustelu2/',
  ),
  'thl-contraception': source(
    'THL-blogi: Maksuton ehkäisy on sijoitus nuoren seksuaali- ja lisääntymisterveyteen',
    'THL-bloggen (gratis preventivmedel för unga, på finska)',
    'https://blogi.thl.fi/maksuton-ehkaisy-on-sijoitus-nuoren-seksuaali-ja-lisaantymisterveyteen/',
  ),
  'helsinki-school-welfare': source(
    'Helsingin kaupunki: kuraattorit ja psykologit tukevat oppilaiden hyvinvointia',
    'Helsingfors stad: kuratorer och psykologer stöder elevernas välbefinnande (på finska)',
    'https://www.hel.fi/fi/uutiset/tarkeinta-on-olla-lasna-oppilaita-varten-kuraattorit-ja-psykologit-tukevat-oppilaiden-hyvinvointia',
  ),
  'school-welfare-times': source(
    'Jyväskylän normaalikoulu: opiskeluhuolto',
    'Jyväskylän normaalikoulu: elevvården (på finska)',
    'https://www.norssi.jyu.fi/lukio/opiskelun-tuki/opiskeluhuolto',
  ),
  'mll-young-lines': source(
    'MLL (lasten ja nuorten puhelin, sttinfo 71690974)',
    'MLL (telefonen för barn och unga, sttinfo 71690974, på finska)',
    null,
    '2025-11-19',
  ),
  'nuortennetti-line': source(
    'Nuortennetti: Frågor och svar om Barn- och ungdomstelefonen (ruotsiksi)',
    'Nuortennetti: Frågor och svar om Barn- och ungdomstelefonen',
    'https://www.nuortennetti.fi/sv/barn-och-ungdomstelefonen-samt-natbrevstjansten/vanliga-fragor-och-svar-om-barn-och-ungdomstelefonen/',
  ),
  'etkl-dating-violence': source(
    'Ensi- ja turvakotien liitto: Seurustelun ei kuulu satuttaa',
    'Förbundet för mödra- och skyddshem: Seurustelun ei kuulu satuttaa (på finska)',
    'https://ensijaturvakotienliitto.fi/blogi/seurustelun-ei-kuulu-satuttaa/',
  ),
  'oulu-newborn': source(
    'Oulun kaupunki: tietoa vanhemmille (vastasyntyneen kanssa kotona)',
    'Uleåborgs stad: för föräldrar (hemma med en nyfödd, på finska)',
    'https://www.ouka.fi/oulu/terveyspalvelut/tietoa-vanhemmille',
  ),
  'first-home-visit': source(
    'Hyvis, Päijät-Häme: kotikäynti tai käynti neuvolassa 1–4 viikon iässä',
    'Hyvis, Päijänne-Tavastland: hembesök eller besök på rådgivningen vid 1–4 veckor (på finska)',
    'https://www.hyvis.fi/web/paijat-hame/1-4-vko-',
  ),
  'baby-things-plain': source(
    'Vauvahaaveita, selkokielinen opas (vauvan odottaminen ja arki syntymän jälkeen)',
    'Vauvahaaveita, guide på lättläst finska (att vänta barn och vardagen efter födelsen)',
    'https://issuu.com/selkoa/docs/vauvahaaveita/s/19299299',
  ),
  innokyla: source(
    'Innokylä (Omaperhe.fi ja Omahelpperi.fi)',
    'Innokylä (Omaperhe.fi och Omahelpperi.fi, på finska)',
    null,
    '2025-12-19',
  ),
  'infofinland-birth': source(
    'InfoFinland: synnytys',
    'InfoFinland: förlossning (på finska)',
    'https://www.infofinland.fi/fi/elama-suomessa/terveys/synnytys',
  ),
  'hospital-discharge': source(
    'Kanta-Hämeen keskussairaala: osastohoito ja kotiutuminen',
    'Centralsjukhuset i Egentliga Tavastland: vården på avdelningen och hemgång (på finska)',
    'https://palvelupolku.khshp.fi/kotiutuminen/',
  ),
} as const satisfies SourceList;

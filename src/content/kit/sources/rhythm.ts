import { source, terveyskirjasto, type SourceList } from './source.ts';

/** Sleep, food, care, play, health and safety. */
export const rhythmSources = {
  'mll-sleep': source(
    'Ilta-Sanomat (lapsen uni, MLL:n Auttavat puhelimet)',
    'Ilta-Sanomat (barnets sömn, MLL:s hjälptelefoner, på finska)',
    'https://www.is.fi/perhe/art-2000009102425.html',
    '2022-09',
  ),
  'terveystalo-naps': source(
    'Terveystalo (päiväunien jääminen pois)',
    'Terveystalo (när dagssömnen faller bort, på finska)',
    'https://www.terveystalo.com/fi/artikkelit/mihin-aikaan-lapsen-pitaisi-menna-nukkumaan',
  ),
  'tukes-outdoors': source(
    'Tukes: Ute med barnen (vaunut ja kantoliina, ruotsiksi)',
    'Tukes: Ute med barnen (barnvagn och bärsjal)',
    'https://tukes.fi/sv/hem-och-fritid/ett-sakert-hem-for-barn/ute-med-barnen',
  ),
  'carrying-association': source(
    'MTV Uutiset (Kantoliinayhdistyksen ohje vauvan kantamiseen)',
    'MTV Uutiset (Kantoliinayhdistys: så bär man babyn, på finska)',
    'https://www.mtvuutiset.fi/artikkeli/viiden-viikon-ikainen-vauva-menehtyi-karmealla-tavalla-aiti-varoittaa-nyt-muita-vanhempia-kantoliinan-kaytosta/6413928',
  ),
  'frost-naps': source(
    'MTV Uutiset (vauvan päiväunet pakkasessa, lastentautien erikoislääkäri)',
    'MTV Uutiset (att sova ute i kylan, specialist i barnsjukdomar, på finska)',
    'https://www.mtvuutiset.fi/artikkeli/voiko-vauvan-nukuttaa-ulos-kovalla-pakkasella-laakari-vastaa/9277072',
    '2026-01-02',
  ),
  'thl-heat': source(
    'THL: hellehaittojen torjuntaohjeita lapsista huolehtiville',
    'THL: så skyddar man barn i hettan (på finska)',
    'https://thl.fi/aiheet/ymparistoterveys/helle/hellehaittojen-torjuntaohjeita-paivakodeille-kouluille-ja-muille-lapsista-huolehtiville',
  ),
  'tays-sun': source(
    'Aamulehti (lapsen suojaaminen auringolta, Taysin ihotautien erikoislääkäri)',
    'Aamulehti (skydda barnet mot solen, specialist i hudsjukdomar vid Tays, på finska)',
    'https://www.aamulehti.fi/perhe/art-2000008852078.html',
    '2022-06',
  ),
  'movement-early-years': source(
    'Liiku (Varhaisvuosien fyysisen aktiivisuuden suositukset, OKM 2016)',
    'Liiku (rekommendationer om fysisk aktivitet under de tidiga åren, UKM 2016, på finska)',
    'https://www.liiku.fi/lapsille/liikuntasuositukset/',
  ),
  'mll-play': source(
    'Vauva.fi (vauvan leikki, MLL:n Vanhempainpuhelin)',
    'Vauva.fi (babyns lek, MLL:s föräldratelefon, på finska)',
    'https://www.vauva.fi/artikkeli/vauva_ja_taapero/miten_leikkia_vauvan_kanssa',
  ),
  'shelters-play': source(
    'Ensi- ja turvakotien liitto: Leikisti oikeesti',
    'Förbundet för mödra- och skyddshem: Leikisti oikeesti (om lek, på finska)',
    'https://ensijaturvakotienliitto.fi/blogi/leikisti-oikeesti/',
  ),
  'hyva-kysymys-potty': source(
    'Hyvä kysymys: Milloin potalle?',
    'Hyvä kysymys: Milloin potalle? (när till pottan, på finska)',
    'https://www.hyvakysymys.fi/artikkeli/milloin-potalle/',
    '2022-07-25',
  ),
  'mll-potty': source(
    'Ruuhkavuodet (potalle opettelu, MLL)',
    'Ruuhkavuodet (att lära sig gå på pottan, MLL, på finska)',
    'https://ruuhkavuodet.fi/2023/04/01/lapsi-opettelemaan-potalle/',
    '2023-04-01',
  ),
  'helsinki-potty': source(
    'MTV Uutiset (vaippaikä, Helsingin neuvolat ja Jyväskylän yliopisto)',
    'MTV Uutiset (blöjålder, rådgivningarna i Helsingfors och Jyväskylä universitet, på finska)',
    'https://www.mtvuutiset.fi/artikkeli/suomalaislasten-vaippaika-venynyt-esimerkiksi-joissakin-neuvoloissa-saatetaan-varoitella/9144856',
    '2025-04',
  ),
  'terveyskyla-meals': source(
    'Terveyskylä, Painonhallintatalo: Lapsiperheet',
    'Hälsobyn, Painonhallintatalo: Lapsiperheet (barnfamiljer, på finska)',
    'https://www.terveyskyla.fi/painonhallinta/tietoa/painonhallinta-elamankaaressa/lapsiperheet',
  ),
  'marttas-meals': source(
    'Maaseudun Tulevaisuus (ruokapöydän tavat, Marttaliitto)',
    'Maaseudun Tulevaisuus (vanor vid matbordet, Marttaliitto, på finska)',
    'https://www.maaseuduntulevaisuus.fi/ruoka/artikkeli-1.1730706',
    '2022-01',
  ),
  'kaypa-hoito-food-allergy': source(
    'Käypä hoito: Ruoka-allergia (lapset)',
    'God medicinsk praxis: Ruoka-allergia (lapset) (födoämnesallergi hos barn, på finska)',
    'https://www.kaypahoito.fi/hoi50026',
    '2025-06-09',
  ),
  'food-allergy-start': source(
    'Iltalehti (Käypä hoito -suositus lasten ruoka-allergioista)',
    'Iltalehti (God medicinsk praxis om födoämnesallergi hos barn, på finska)',
    'https://www.iltalehti.fi/allergia/2015020319138050_al.shtml',
    '2015-02-03',
  ),
  'food-allergy-release': source(
    'Verkkouutiset (lasten ruoka-allergiat, Allergia-, iho- ja astmaliitto)',
    'Verkkouutiset (födoämnesallergi hos barn, Allergi-, hud- och astmaförbundet, på finska)',
    'https://www.verkkouutiset.fi/a/uusi-hoitosuositus-muuttaa-lasten-allergiahoitoa-valtteleminen-ei-enaa-auta/',
    '2025',
  ),
  'hs-food-allergy': source(
    'Helsingin Sanomat (ruoka-allergiat, kansallinen allergiaohjelma)',
    'Helsingin Sanomat (matallergier, det nationella allergiprogrammet, på finska)',
    'https://www.hs.fi/kotimaa/a1477278296878',
    '2016-10',
  ),
  'allergy-anaphylaxis': source(
    'Allergia-, iho- ja astmaliitto (lasten anafylaksiat, sttinfo 71770481)',
    'Allergi-, hud- och astmaförbundet (anafylaxi hos barn, sttinfo 71770481, på finska)',
    'https://www.sttinfo.fi/tiedote/71770481/lasten-anafylaksiat-lisaantyneet-ensiapu-on-jokaisen-velvollisuus?lang=fi',
    '2026-01-27',
  ),
  'food-authority-children': source(
    'Ruokavirasto: imeväisikäisten ja lasten ruokavalio, usein kysyttyä',
    'Livsmedelsverket: vanliga frågor om spädbarns och barns kost (på finska)',
    'https://ruokavirasto.fi/elintarvikkeet/terveytta-edistava-ruokavalio/ravitsemus--ja-ruokasuositukset/usein-kysyttya-ravitsemussuosituksista/imevaisikaisten-ja-lasten-ruokavalio',
  ),
  'vitamin-d-release': source(
    'Yliopiston Apteekki (D-vitamiini, sttinfo 71639932)',
    'Universitetsapoteket (D-vitamin, sttinfo 71639932, på finska)',
    null,
    '2025-11-27',
  ),
  'terveystalo-fever': source(
    'Terveystalo: Lapsen kuume ja kipu',
    'Terveystalo: Lapsen kuume ja kipu (feber och smärta hos barn, på finska)',
    'https://www.terveystalo.com/fi/palvelut/lapsen-kuume-ja-kipu',
  ),
  'emergency-index': source(
    'Legevaktindeks: Sykt barn (Norjan päivystysopas, norjaksi)',
    'Legevaktindeks: Sykt barn (guide för den norska jouren, på norska)',
    'https://legevaktindeks.no/sykt-barn/',
  ),
  'terveyskyla-vomiting': source(
    'Terveyskylä, Lastentalo: Kräkningar (lapsen oksentelu, ruotsiksi)',
    'Hälsobyn, Barnhuset: Kräkningar',
    'https://www.terveyskyla.fi/lastentalo/sv/information-om-barns-sjukdomar/infektionssjukdomar-hos-barn/tarminfektioner-hos-barn/kr%C3%A4kningar',
    '2021-02-22',
  ),
  'pohde-winter-illness': source(
    'Pohde (influenssaa, koronaa ja vatsatauteja liikkeellä, sttinfo 71707044)',
    'Pohde (influensa, corona och magsjuka, sttinfo 71707044, på finska)',
    'https://www.sttinfo.fi/tiedote/71707044/influenssaa-koronaa-ja-vatsatauteja-liikkeella?lang=fi',
    '2025-12-19',
  ),
  'kymenlaakso-daycare-colds': source(
    'Kymenlaakson hyvinvointialue: Päiväkoti ja flunssa (116117.fi)',
    'Kymmenedalens välfärdsområde: Päiväkoti ja flunssa (daghem och förkylning, 116117.fi, på finska)',
    'https://116117.fi/fi/Message/e5ce31d8-373e-4d4b-b6a1-4f870471bd73?areaName=Miehikk%C3%A4l%C3%A4',
  ),
  'tk-vaccines': terveyskirjasto('kot00704', 'suomalainen rokotusohjelma', 'det finländska vaccinationsprogrammet'),
  'vaccine-decree': source(
    'STM:n asetus 296/2025 (kansallisessa rokotusohjelmassa käytettävät rokotteet)',
    'SHM:s förordning 296/2025 (vaccinen i det nationella vaccinationsprogrammet, på finska)',
    'https://www.finlex.fi/en/legislation/collection/2025/296',
    '2025-06-05',
  ),
  'rsv-season': source(
    'STT Info (RSV-vasta-aine vauvoille kaudella 2025–2026, 71486620)',
    'STT Info (RSV-antikropp för babyer säsongen 2025–2026, 71486620, på finska)',
    null,
    '2025-09-29',
  ),
  'tk-accidents': terveyskirjasto('kot00502', 'lapsen tapaturmat', 'olycksfall hos barn'),
  'tukes-batteries': source(
    'MTV Uutiset (lapsi ja paristot, Tukes ja Myrkytystietokeskus)',
    'MTV Uutiset (barn och batterier, Tukes och Giftinformationscentralen, på finska)',
    'https://www.mtvuutiset.fi/artikkeli/yksivuotias-leo-nielaisi-pariston-ja-joutui-teho-osastolle-vanhemmat-ihmettelevat-hatakeskuksen-toimintaa/8962222',
    '2024-06',
  ),
  'rescue-home': source(
    'Keski-Suomen pelastuslaitos: turvallisuusvinkit lapsiperheille',
    'Mellersta Finlands räddningsverk: säkerhetstips för barnfamiljer (på finska)',
    'https://www.keskisuomenpelastuslaitos.fi/kansalaisenturvallisuus/arjen-turvavinkit/turvallisuusvinkit-lapsiperheille',
  ),
  'thl-small-children-safety': source(
    '112-päivä ja THL (pienten lasten turvallisuus, sttinfo 56679364)',
    '112-dagen och THL (små barns säkerhet, sttinfo 56679364, på finska)',
    'https://www.sttinfo.fi/tiedote?releaseId=56679364',
    '2017-02-07',
  ),
  'suh-water': source(
    'MTV Uutiset (lapset veden äärellä, Suomen Uimaopetus- ja Hengenpelastusliitto)',
    'MTV Uutiset (barn vid vatten, Finlands Simundervisnings- och Livräddningsförbund, på finska)',
    'https://www.mtvuutiset.fi/artikkeli/lukuisia-turhia-hukkumisia-yhdistaa-yksi-seikka-asiantuntija-se-on-todella-iso-tekija/9194952',
    '2025-07',
  ),
  'liikenneturva-short-trips': source(
    'Liikenneturva: Ett barn ska sitta i en bilbarnstol även på korta sträckor (ruotsiksi)',
    'Trafikskyddet: Ett barn ska sitta i en bilbarnstol även på korta sträckor',
    'https://www.liikenneturva.fi/sv/aktuellt/ett-barn-ska-sitta-i-en-bilbarnstol-aven-pa-korta-strackor/',
  ),
  'liikenneturva-child-car': source(
    'Liikenneturva: Child in a car (lapsi autossa, englanniksi)',
    'Trafikskyddet: Child in a car (barn i bil, på engelska)',
    'https://www.liikenneturva.fi/en/road-safety/child-car',
  ),
  'liikenneturva-winter': source(
    'Talouselämä (lapsi turvaistuimessa talvella, Liikenneturva)',
    'Talouselämä (barn i bilbarnstol på vintern, Trafikskyddet, på finska)',
    'https://www.talouselama.fi/uutiset/te/0b86dd3e-1c1d-4935-b014-1976ef32d3f5',
    '2019-11',
  ),
  'travel-breaks': source(
    'Keskisuomalainen (matkalla vauvan kanssa, fysioterapeutti ja neuvola)',
    'Keskisuomalainen (på resa med en baby, fysioterapeut och rådgivning, på finska)',
    'https://www.ksml.fi/kotimaa/Kiire-on-huono-kumppani-vauvan-kanssa-reissaavalle-%E2%80%93-pienten-turvaistuimia-ei-ole-tarkoitettu-useiden-tuntien-yht%C3%A4jaksoiseen-istumiseen/1488182',
    '2019-12',
  ),
  'police-passport': source(
    'Poliisi: passi ja henkilökortti (selkokieli)',
    'Polisen: pass och identitetskort (på lätt finska)',
  ),
  'kainuu-vaccines': source(
    'Kainuun hyvinvointialue: Lasten ja nuorten rokotukset',
    'Kajanalands välfärdsområde: vaccinationer för barn och unga (på finska)',
    'https://hyvinvointialue.kainuu.fi/lasten-ja-nuorten-rokotukset',
  ),
  'temporary-care-leave': source('Tyosuojelu.fi (tilapäinen hoitovapaa)', 'Tyosuojelu.fi (tillfällig vårdledighet)'),
} as const satisfies SourceList;

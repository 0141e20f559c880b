import { source, terveyskirjasto, type SourceList } from './source.ts';

/** Pregnancy, the months and years of growing, a child born early and a parent's worry. */
export const developmentSources = {
  'kanta-hame-pregnancy': source(
    'Kanta-Hämeen palvelupolku (neuvolan seuranta raskausaikana)',
    'Centrala Tavastland (uppföljningen på rådgivningen under graviditeten, på finska)',
    'https://palvelupolku.khshp.fi/neuvolan-seuranta',
  ),
  'tk-alcohol': terveyskirjasto('odk00035', 'alkoholi raskauden aikana', 'alkohol under graviditeten'),
  'hus-when-to-go': source(
    'HUS: När ska jag åka till sjukhuset? (ruotsiksi)',
    'HUS: När ska jag åka till sjukhuset?',
    'https://www.hus.fi/sv/sjukvard/sjukvardstjanster/forlossningar/babyresa/nar-ska-jag-aka-till-sjukhuset/Sidor/default.aspx',
  ),
  'terveyskyla-movements': source(
    'Terveyskylä, Naistalo: Liikkuuko sikiö',
    'Hälsobyn, Naistalo: Liikkuuko sikiö (på finska)',
    'https://www.terveyskyla.fi/naistalo/raskaus-ja-synnytys/raskausajan-ongelmat/liikkuuko-siki%C3%B6',
    '2019-10-22',
  ),
  'north-savo-pregnancy': source(
    'Pohjois-Savon hyvinvointialue: raskausaika',
    'Norra Savolax välfärdsområde: graviditeten (på finska)',
    'https://pshyvinvointialue.fi/raskausaika',
  ),
  'tk-baby-growth': terveyskirjasto('osv00012', 'vauvan kasvu ja kehitys', 'babyns växt och utveckling'),
  'varha-checks': source(
    'Varha: neuvolan terveystarkastukset (ruotsiksi)',
    'Varha: Hälsokontroller på rådgivningstjänsten',
    'https://varha.fi/sv/serviceguide/halsokontroller-pa-radgivningstjansten?page=5',
  ),
  'central-finland-growth': source(
    'Keski-Suomen hyvinvointialue: lapsen kasvu ja kehitys',
    'Mellersta Finlands välfärdsområde: barnets utveckling (på finska)',
    'https://www.hyvaks.fi/hyvinvointisi-tueksi/lapsiperheelle/lapsen-kasvu-ja-kehitys',
  ),
  'service-path-preschool': source(
    'Perheen palvelupolku: leikki-ikäisen kehitys, 3–6-vuotias',
    'Perheen palvelupolku: utvecklingen i lekåldern, 3–6 år (på finska)',
    'https://perheenpalvelupolku.fi/2022/03/27/3-6-vuotias-leikki-ikainen/',
    '2022-03-27',
  ),
  'oulu-playing-age': source(
    'Oulun kaupunki: leikki-iän kehitys',
    'Uleåborgs stad: utvecklingen i lekåldern (på finska)',
    'https://lapsuus.ouka.fi/lapsen-ikakaudet/leikki-ika/kehitys/',
  ),
  'terveyskyla-preterm': source(
    'Terveyskylä, Lastentalo: Keskoslapsen kehityksen seuranta',
    'Hälsobyn, Barnhuset: Uppföljning av prematurbarnets utveckling (finns också på svenska)',
    'https://www.terveyskyla.fi/lastentalo/tietoa-lasten-sairauksista/keskoslapsen-kanssa-kotona/keskoslapsen-kehitys/keskoslapsen-kehityksen-seuranta',
  ),
  'terveyskyla-preterm-definition': source(
    'Terveyskylä, Lastentalo: Keskosuuden määritelmä',
    'Hälsobyn, Barnhuset: vem som räknas som prematur (på finska)',
    'https://www.terveyskyla.fi/lastentalo/tietoa-lasten-sairauksista/keskoslapsen-kanssa-kotona/keskosuuden-maaritelma',
  ),
  'duodecim-preterm': source(
    'Kustannus Oy Duodecim (Keskosen hoito ja kehitys, sttinfo 71597711)',
    'Kustannus Oy Duodecim (vården av prematurer, sttinfo 71597711, på finska)',
    'https://www.sttinfo.fi/tiedote/71597711/keskosen-hoito-ja-kehitys-kirja-tarjoaa-kattavaa-ja-ajantasaista-tietoa-keskosuudesta?lang=fi',
    '2025-10-23',
  ),
  'terveyskyla-preterm-faq': source(
    'Terveyskylä, Lastentalo: Keskosena kotiin, usein kysyttyä',
    'Hälsobyn, Barnhuset: Keskosena kotiin, usein kysyttyä (frågor om att komma hem med en prematur, på finska)',
    'https://www.terveyskyla.fi/lastentalo/tietoa-lasten-sairauksista/keskosena-kotiin/usein-kysytty%C3%A4',
  ),
  'hyperemesis-release': source(
    'Hyperemeesi ry (voimakas raskauspahoinvointi, sttinfo 69880759)',
    'Hyperemeesi rf (svårt graviditetsillamående, sttinfo 69880759, på finska)',
    'https://www.sttinfo.fi/tiedote/kun-raskauspahoinvointi-vie-sairaalaan-uusi-dokumenttielokuva-julkistetaan-kansainvalisena-hyperemeesipaivana?publisherId=69818021&releaseId=69880759',
    '2020-05',
  ),
  'vau-jaundice': source(
    'Vau.fi (vauvan keltaisuus, lastentautien erikoislääkäri)',
    'Vau.fi (gulsot hos babyn, specialist i barnsjukdomar, på finska)',
    'https://www.vau.fi/vauva/terveys/vauvan-keltaisuus/',
    '2023-05-30',
  ),
  'papunet-speech': source(
    'Papunet: Palvelut lapsille ja perheille',
    'Papunet: tjänster för barn och familjer (på finska)',
    'https://papunet.net/?p=34707',
  ),
  'terveyskyla-speech': source(
    'Terveyskylä, Lastentalo (puheen ja kielenkehityksen arvioiminen)',
    'Hälsobyn, Barnhuset (hur tal och språk bedöms, på finska)',
    'https://www.terveyskyla.fi/lastentalo/tietoa-lasten-sairauksista/kehitykselliset-poikkeavuudet-ja-oppimisvaikeudet-lapsilla/lapsen-puheen-ja-kielenkehityksen-poikkeavuudet/lapsen-poikkeavan-puheen-ja-kielenkehityksen-arvioiminen',
  ),
} as const satisfies SourceList;

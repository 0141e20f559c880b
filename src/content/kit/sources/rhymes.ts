import { source, type SourceList } from './source.ts';

/** Where the words of the rhymes were seen. An address stands only where it was seen whole and is served over https. */
export const rhymesSources = {
  'vartsi-koro': source(
    'Vartsi.net: Körö körö kirkkoon (myös Harakka huttua keittää)',
    'Vartsi.net: Körö körö kirkkoon (också Harakka huttua keittää, på finska)',
    'https://vartsi.net/2011/11/27/koro-koro-kirkkoon/',
    '2011-11-27',
  ),
  'finnish-rhymes-2017': source(
    'Erasmusinvadersofeurope.blogspot.com (suomalaisia lastenloruja)',
    'Erasmusinvadersofeurope.blogspot.com (finska barnramsor)',
    null,
    '2017-06-12',
  ),
  'domesticgoddezz-harakka': source(
    'Domesticgoddezz.wordpress.com (perinteisiä loruja, Harakka huttua keittää)',
    'Domesticgoddezz.wordpress.com (traditionella ramsor, Harakka huttua keittää, på finska)',
    'https://domesticgoddezz.wordpress.com/tag/perinteinen/',
  ),
  'sanatjasavel-tuu-tuu': source(
    'Sanatjasavel.wordpress.com (Tuu tuu tupakkarulla)',
    'Sanatjasavel.wordpress.com (Tuu tuu tupakkarulla, på finska)',
    null,
    '2017-02-24',
  ),
  'positiivarit-lullabies': source(
    'Positiivarit.fi (Tuu tuu tupakkarulla; Nuku, nuku nurmilintu)',
    'Positiivarit.fi (Tuu tuu tupakkarulla; Nuku, nuku nurmilintu, på finska)',
  ),
  'kirjastot-tuu-tuu': source(
    'Kirjastot.fi (Tuu tuu tupakkarulla, toisinnot Suomen Kansan Vanhoissa Runoissa)',
    'Kirjastot.fi (Tuu tuu tupakkarulla, varianter i Suomen Kansan Vanhat Runot, på finska)',
  ),
  'bethsnotes-nurmilintu': source(
    'Bethsnotesplus.com (Nuku, nuku nurmilintu, suomalainen kansanlaulu)',
    'Bethsnotesplus.com (Nuku, nuku nurmilintu, finsk folkvisa)',
    null,
    '2023',
  ),
  'kirlah-fingers': source(
    'Kirlah-kielet.blogspot.com (sormien nimet vanhasta aapisesta)',
    'Kirlah-kielet.blogspot.com (fingrarnas namn ur en gammal abc-bok, på finska)',
    null,
    '2008-11-28',
  ),
  kuukernuppi: source(
    'Kertomusjatkuu.vuodatus.net: Kuukernuppi (Ulla Lipposen toimittama lorukokoelma, Lennä, lennä, leppäkerttu mainittu)',
    'Kertomusjatkuu.vuodatus.net: Kuukernuppi (Ulla Lipponens samling av ramsor, nämner Lennä, lennä, leppäkerttu, på finska)',
    'https://kertomusjatkuu.vuodatus.net/lue/2010/10/kuukernuppi',
    '2010-10',
  ),
  'bethsnotes-leppakerttu': source(
    'Bethsnotesplus.com: Lennä, lennä, leppäkerttu (alku sama, loppu toinen)',
    'Bethsnotesplus.com: Lennä, lennä, leppäkerttu (samma början, annat slut)',
    'https://www.bethsnotesplus.com/2023/01/lenna-lenna-leppakerttu.html',
    '2023-01',
  ),
  'uukuniemi-etana': source(
    'Uukuniemi.info: Etana etana näytä sarves (lorun alku, vanhoja sään merkkejä)',
    'Uukuniemi.info: Etana etana näytä sarves (ramsans början, gamla vädermärken, på finska)',
    'https://www.uukuniemi.info/yleinen/etana_etana_nyt_sarves_1254/',
  ),
  'kivi-oravan-laulu': source(
    'Aleksis Kivi: Seitsemän veljestä, 1870 (teksti: Apinanuusipaivakirja.blogspot.com, Oravasta)',
    'Aleksis Kivi: Sju bröder, 1870 (texten: Apinanuusipaivakirja.blogspot.com, Oravasta, på finska)',
    null,
    '2013-09-01',
  ),
  'arwidsson-1842': source(
    'A. I. Arwidsson: Svenska fornsånger III (Project Runeberg)',
    'A. I. Arwidsson: Svenska fornsånger III (Projekt Runeberg)',
    'https://runeberg.org/fornsang/3/0522.html',
    '1842',
  ),
  'wikipedia-ride-ranke': source(
    'Wikipedia: Ride ride ranke (lorun historiaa, norjaksi)',
    'Wikipedia: Ride ride ranke (ramsans historia, på norska)',
  ),
  'fiskeridir-ro-ro': source(
    'Fiskeridirektoratet: Barnesongar om fisk (loru norjaksi)',
    'Fiskeridirektoratet: Barnesongar om fisk (ramsan på norska)',
    null,
    '2017-05-22',
  ),
  'strilakultur-ro-ro': source(
    'Strilakultur.no: Ro, ro på fjord’n (lorun historiaa, norjaksi)',
    'Strilakultur.no: Ro, ro på fjord’n (ramsans historia, på norska)',
  ),
  'gamla-stockholm-1882': source(
    'Gamla Stockholm, s. 280 (ruotsinkielinen Wikisource)',
    'Gamla Stockholm, s. 280 (svenska Wikisource)',
    null,
    '1882',
  ),
  'vaggvisor-vyssan': source('Vaggvisor.se (Vyssan lull)', 'Vaggvisor.se (texten till Vyssan lull)'),
  'wikisource-videvisan': source(
    'Wikisource: Videvisan (ruotsiksi, sanat Zachris Topelius)',
    'Wikisource: Videvisan (ord Zachris Topelius)',
    'https://sv.m.wikisource.org/wiki/Videvisa',
  ),
  'vyssanlull-videvisan': source('Vyssanlull.se (Videvisan)', 'Vyssanlull.se (texten till Videvisan)'),
  'finsk-bilderbok-1882': source(
    'Finsk bilderbok, Helsinki (Project Gutenberg 66586, ruotsiksi)',
    'Finsk bilderbok, Helsingfors (Project Gutenberg 66586)',
    null,
    '1882',
  ),
  'zenzafacta-ekorrn': source(
    'Zenzafacta.wordpress.com (Ekorr’n satt i granen)',
    'Zenzafacta.wordpress.com (texten till Ekorr’n satt i granen)',
    null,
    '2017',
  ),
  'sqata-ekorrn': source('Sqata.se (Ekorr’n satt i granen)', 'Sqata.se (texten till Ekorr’n satt i granen)'),
  'babytips-lamm': source(
    'Babytips.se: Bä, bä vita lamm',
    'Babytips.se: Bä, bä vita lamm (text och historia)',
    'https://babytips.se/ba-ba-vita-lamm/',
  ),
  'visearkiv-lamm': source(
    'Norsk visearkiv: Bæ, bæ, lille lam (Alice Tegnérin sanat, norjaksi)',
    'Norsk visearkiv: Bæ, bæ, lille lam (Alice Tegnérs ord, på norska)',
    null,
    '2012-12',
  ),
  'wikipedia-lamm': source(
    'Ruotsinkielinen Wikipedia: Bä, bä, vita lamm',
    'Svenska Wikipedia: Bä, bä, vita lamm (visans historia)',
  ),
  'wikisource-blinka': source(
    'Wikisource: Blinka lilla stjärna (ruotsiksi, Betty Ehrenborg-Possen käännös)',
    'Wikisource: Blinka lilla stjärna (Betty Ehrenborg-Posses översättning)',
    'https://sv.m.wikisource.org/wiki/Blinka_lilla_stj%C3%A4rna',
    '1904',
  ),
  'vaggvisor-org-blinka': source(
    'Vaggvisor.org: Blinka lilla stjärna',
    'Vaggvisor.org: Blinka lilla stjärna (text och översättare)',
    'https://vaggvisor.org/blinka-lilla-stj%C3%A4rna/',
  ),
  'copyright-term': source(
    'Kopiosto, kopiraittila.fi (tekijänoikeuden suoja-aika)',
    'Kopiosto, kopiraittila.fi (upphovsrättens skyddstid, på finska)',
  ),
} as const satisfies SourceList;

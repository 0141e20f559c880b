import { finlex, source, terveyskirjasto, type SourceList } from './source.ts';

export const parentsSources = {
  'custody-act': finlex(
    'Laki lapsen huollosta ja tapaamisoikeudesta 361/1983 (6 a §, laki 777/2022)',
    'Lagen angående vårdnad om barn och umgängesrätt 361/1983 (6 a §, lag 777/2022)',
    '1983/19830361',
    '2022',
  ),
  'tk-perinatal-mind': terveyskirjasto('dlk01345', 'raskaus ja mieli', 'graviditeten och sinnet'),
  'helsinki-depression': source(
    'Helsingin kaupunki, perheentuki: Depression efter förlossningen (ruotsiksi)',
    'Helsingfors stad, familjestöd: Depression efter förlossningen',
    'https://www.hel.fi/sote/perheentuki-sv/Graviditet-och-forlossning/tjanster-efter-forlossningen/depression-efter-forlossningen/',
  ),
  'terveyskyla-recovery': source(
    'Terveyskylä, Naistalo: Toipuminen synnytyksestä',
    'Terveyskylä, Naistalo: Toipuminen synnytyksestä (återhämtningen efter förlossningen, på finska)',
    'https://www.terveyskyla.fi/naistalo/raskaus-ja-synnytys/synnytyksest%c3%a4-toipuminen/toipuminen-synnytyksest%c3%a4',
  ),
  'pirha-discharge': source(
    'Pirha: Kotiutuminen synnytyksen jälkeen',
    'Birkalands välfärdsområde: Kotiutuminen synnytyksen jälkeen (hem efter förlossningen, på finska)',
    'https://www.pirha.fi/fi/palvelut/raskaus-ja-synnytys/synnytyksen-jalkeen/kotiutuminen-synnytyksen-jalkeen',
  ),
  'perinatal-fathers': source(
    'Suomen Perinataalimielenterveys ry: Isän perinataaliajan masennus',
    'Suomen Perinataalimielenterveys rf: Isän perinataaliajan masennus (på finska)',
    'https://www.perinataalimielenterveys.fi/blogi/isan-perinataaliajan-masennus-varha',
    '2025-09-02',
  ),
  'etkl-anxiety': source(
    'Ensi- ja turvakotien liitto: Vauva-ajan tunnemyrsky voi yllättää (sttinfo 69955979)',
    'Förbundet för mödra- och skyddshem: Vauva-ajan tunnemyrsky voi yllättää (sttinfo 69955979, på finska)',
    'https://www.sttinfo.fi/tiedote/vauva-ajan-tunnemyrsky-voi-yllattaa-jatkuvaan-pahaan-oloon-loytyy-apua?publisherId=3741&releaseId=69955979',
  ),
  'etkl-tiredness': source(
    'Ensi- ja turvakotien liitto: Uneen kannattaa panostaa vauvaperheessä (sttinfo 69979086)',
    'Förbundet för mödra- och skyddshem: Uneen kannattaa panostaa vauvaperheessä (sttinfo 69979086, på finska)',
    'https://www.sttinfo.fi/tiedote/uneen-kannattaa-panostaa-vauvaperheessa?publisherId=3741&releaseId=69979086',
    '2023-05',
  ),
  'mielenterveystalo-birth-fear': source(
    'Mielenterveystalo: Miten synnytyspelko vaikuttaa raskauteen?',
    'Mielenterveystalo: Miten synnytyspelko vaikuttaa raskauteen? (på finska)',
    'https://www.mielenterveystalo.fi/fi/omahoito/synnytyspelon-omahoito-ohjelma/miten-synnytyspelko-vaikuttaa-raskauteen',
  ),
  'hus-birth-fear': source('HUS (synnytyspelkovastaanotot)', 'HUS (mottagningar för förlossningsrädsla, på finska)'),
  'mielenterveystalo-family-services': source(
    'Mielenterveystalo: Perhepalvelut tukena mielenterveysongelmissa',
    'Mielenterveystalo: Perhepalvelut tukena mielenterveysongelmissa (på finska)',
    'https://www.mielenterveystalo.fi/fi/perhepalvelut-tukena-mielenterveysongelmissa',
  ),
  'hyvakysymys-intimacy': source(
    'Väestöliitto, Hyvä kysymys: Vauvan tulo vaikuttaa useimpien seksuaalisuuteen',
    'Befolkningsförbundet Väestöliitto, Hyvä kysymys: Vauvan tulo vaikuttaa useimpien seksuaalisuuteen (på finska)',
    'https://www.hyvakysymys.fi/kurssi/vanhemman-seksuaalisuus-vauvavuonna/vauvan-tulo-vaikuttaa-useimpien-seksuaalisuuteen/',
    '2022-10-05',
  ),
  'etkl-baby-year': source(
    'Ensi- ja turvakotien liitto: Vauvavuosi oli haastava mutta selvittiin',
    'Förbundet för mödra- och skyddshem: Vauvavuosi oli haastava mutta selvittiin (på finska)',
    'https://ensijaturvakotienliitto.fi/blogi/vauvavuosi-oli-haastava-mutta-selvittiin/',
  ),
  'stm-family-counselling': source(
    'Sosiaali- ja terveysministeriö: Kasvatus- ja perheneuvonta, perheasioiden sovittelu',
    'Social- och hälsovårdsministeriet: Kasvatus- ja perheneuvonta, perheasioiden sovittelu (på finska)',
    'https://stm.fi/fi/kasvatus-perheneuvonta',
  ),
  'jyvaskyla-fathers': source(
    'Jyväskylän kaupunki: Mies ja isyys',
    'Jyväskylä stad: Mies ja isyys (på finska)',
    'https://www.jyvaskyla.fi/terveys/neuvolat/lastenneuvola/vanhemmuus-ja-kasvatus/mies-ja-isyys',
  ),
  'yle-grandparents': source(
    'Yle (isovanhemmat ja lastenhoito, Väestöliiton asiantuntija)',
    'Yle (far- och morföräldrar och barnpassning, expert vid Väestöliitto, på finska)',
    'https://yle.fi/uutiset/3-10925129',
  ),
  'oulu-siblings': source(
    'Oulun kaupunki: Sisarussuhteen kehittyminen',
    'Uleåborgs stad: Sisarussuhteen kehittyminen (på finska)',
    'https://lapsuus.ouka.fi/perheena/sisarussuhteet/sisarussuhteen-kehittyminen/',
  ),
  'helsinki-siblings': source(
    'Helsingin kaupunki, perheentuki: Sisaruussuhteet ja uusi vauva',
    'Helsingfors stad, familjestöd: Sisaruussuhteet ja uusi vauva (på finska)',
    'https://www.hel.fi/sote/perheentuki-fi/vanhemmuus-ja-parisuhde/vanhemmuus/sisarussuhteet+ja+uusi+vauva/',
  ),
  'yvpl-fifty': source(
    'Yhden Vanhemman Perheiden Liitto täyttää 50 vuotta (sttinfo 70996157)',
    'Enföräldersförbundet fyller 50 år (sttinfo 70996157, på finska)',
    'https://www.sttinfo.fi/tiedote/70996157/yhden-vanhemman-perheiden-liitto-ry-tayttaa-50-vuotta-yhden-vanhemman-perheiden-asemassa-edelleen-parannettavaa?lang=fi',
  ),
  'diverse-one-parent': source(
    'Monimuotoiset perheet: Yhden Vanhemman Perheiden Liitto ry',
    'Nätverket för familjers diversitet: Yhden Vanhemman Perheiden Liitto ry (på finska)',
    'https://www.monimuotoisetperheet.fi/perhejarjestot/yhden-vanhemman-perheiden-liitto-ry/',
  ),
  'kymenlaakso-rainbow': source(
    'Kymenlaakson perhekeskus: Sateenkaariperheet',
    'Kymmenedalens familjecenter: Sateenkaariperheet (på finska)',
    'https://kymenlaaksonperhekeskus.fi/apua-ja-tukea/monimuotoiset-perheet/sateenkaariperheet',
  ),
  'adoption-info': source(
    'Adoptioperheet ry: Tietopankki',
    'Adoptivfamiljer rf: Tietopankki (på finska)',
    'https://www.adoptioperheet.fi/adoptiovanhemmille/tietopankki/',
  ),
  'multiples-help': source(
    'Suomen Monikkoperheet ry: Mistä apua arkeen?',
    'Finlands flerlingsfamiljer rf: Mistä apua arkeen? (på finska)',
    'https://monikkoperheet.fi/tieto/monikkoperheille/mista-apua-kotiin/',
  ),
  'diverse-multiples': source(
    'Monimuotoiset perheet: Monikkoperheen kohtaaminen',
    'Nätverket för familjers diversitet: Monikkoperheen kohtaaminen (på finska)',
    'https://monimuotoisetperheet.fi/ammattilaiset-ja-opiskelijat/kohtaaminen/monikkoperheiden-kohtaaminen/',
  ),
  'otakoppi-language': source(
    'Ota koppi -ohjelma: Kielen ja puheen kehityksen tukeminen neuvolassa',
    'Programmet Ota koppi: Kielen ja puheen kehityksen tukeminen neuvolassa (på finska)',
    'https://www.otakoppi-ohjelma.fi/ota-koppi-ohjelma/5-kielen-ja-puheen-kehityksen-tukeminen-neuvolassa',
  ),
  'vauva-bilingual': source(
    'Vauva-lehti (kaksikielisyys, kielen kehityksen tutkijan haastattelu)',
    'Tidskriften Vauva (tvåspråkighet, intervju med en språkforskare, på finska)',
    'https://www.vauva.fi/artikkeli/vanhemmuus/vauva-ja-taapero/kun-pia-oryn-perhe-muutti-ulkomaille-lapset-alkoivat-puhua',
  ),
  'grankulla-multicultural': source(
    'Kauniaisten kaupunki: Mångkulturella familjer (ruotsiksi)',
    'Grankulla stad: Mångkulturella familjer',
    'https://www.kauniainen.fi/sv/valmaende-och-halsa/familjecenter/stjarnfamiljer/mangkulturella-familjer/',
  ),
  'infofinland-pregnancy': source(
    'InfoFinland: Raskaus ja synnytys',
    'InfoFinland: Graviditet och förlossning',
    'https://www.infofinland.fi/sv/health/pregnancy-and-childbirth',
    '2024-06-28',
  ),
  'infofinland-expecting': source(
    'InfoFinland: När du väntar barn (ruotsiksi)',
    'InfoFinland: När du väntar barn',
    'https://www.infofinland.fi/sv/livet-i-finland/halsa/nar-du-vantar-barn',
  ),
  'interpreter-rules': source(
    'Hämeenlinna, MyIntegration: Tulkin käyttö',
    'Tavastehus, MyIntegration: Tulkin käyttö (på finska)',
    'https://hameenlinna.myintegration.fi/tulkin-kaytto',
  ),
  'nollinjen-about': source(
    'Nollalinja: Om Nollinjen (ruotsiksi)',
    'Nollinjen: Om Nollinjen',
    'https://www.nollalinja.fi/om-nollinjen/',
  ),
  'thl-nollinjen': source(
    'THL: Hjälptelefonen Nollinjen (ruotsiksi)',
    'THL: Hjälptelefonen Nollinjen',
    'https://thl.fi/sv/tjanster/statens-specialtjanster-inom-social-och-halsovarden/hjalptelefonen-nollinjen',
  ),
  'thl-shelters': source(
    'THL: Turvakotipalvelut',
    'THL: Turvakotipalvelut (skyddshem, på finska)',
    'https://thl.fi/tilastot-ja-data/aineistot-ja-palvelut/tilastojen-laatu-ja-periaatteet/laatuselosteet/turvakotipalvelut',
  ),
  'nollalinja-shelters': source(
    'Nollalinja: Turvakotien yhteystiedot',
    'Nollinjen: Turvakotien yhteystiedot (på finska)',
    'https://nollalinja.fi/turvakoti/turvakotien-yhteystiedot/',
  ),
  'riku-nollalinja': source(
    'RIKU-lehti: Nollalinja auttaa väkivaltaa kohdanneita ympäri vuorokauden',
    'Tidskriften RIKU: Nollalinja auttaa väkivaltaa kohdanneita ympäri vuorokauden (på finska)',
    'https://www.riku.fi/rikosuhripaivystys/riku-lehti/riku-lehti-2-2019/nollalinja-auttaa-vakivaltaa-kohdanneita-ympari-vuorokauden/',
    '2019',
  ),
  'etkl-substances': source(
    'Ensi- ja turvakotien liitto: Pidä kiinni -hoito auttaa päihdeongelmaisia vauvaperheitä',
    'Förbundet för mödra- och skyddshem: Pidä kiinni -hoito auttaa päihdeongelmaisia vauvaperheitä (på finska)',
    'https://ensijaturvakotienliitto.fi/pida-kiinni-hoito-auttaa-paihdeongelmaisia-vauvaperheita/',
  ),
  'pida-kiinni-study': source(
    'Vauvaperheille uusi mahdollisuus päihdekuntoutuksen avulla (sttinfo 71123254)',
    'Vauvaperheille uusi mahdollisuus päihdekuntoutuksen avulla (sttinfo 71123254, på finska)',
    'https://www.sttinfo.fi/tiedote/71123254/vauvaperheille-uusi-mahdollisuus-paihdekuntoutuksen-avulla?lang=fi',
    '2025-04',
  ),
  'substance-relatives': source(
    'Kuivin jaloin: Mistä apua? (päihderiippuvaisten läheisille)',
    'Kuivin jaloin: Mistä apua? (för anhöriga, på finska)',
    'https://www.kuivinjaloin.fi/apua-laheisille/mista-apua/',
  ),
  'etkl-separation': source(
    'Ensi- ja turvakotien liitto: Eroauttaminen',
    'Förbundet för mödra- och skyddshem: Eroauttaminen (på finska)',
    'https://ensijaturvakotienliitto.fi/tietoa-liitosta/nain-me-autamme/eroauttaminen/',
  ),
  'etkl-baby-separation': source(
    'Ensi- ja turvakotien liitto: Vauva-aika ja ero',
    'Förbundet för mödra- och skyddshem: Vauva-aika ja ero (på finska)',
    'https://ensijaturvakotienliitto.fi/vauvaperhe/vauva-aika-perheessa/ero-vauvaperheessa/',
  ),
  'soite-supervisor': source(
    'Keski-Pohjanmaan hyvinvointialue Soite: Lastenvalvoja',
    'Mellersta Österbottens välfärdsområde Soite: Lastenvalvoja (på finska)',
    'https://soite.fi/palvelut-ja-yhteys/lasten-nuorten-ja-perheiden-palvelut/lastenvalvoja/',
  ),
  'grankulla-separation': source(
    'Kauniaisten kaupunki: Beslut om barnen och separationens juridiska aspekter (ruotsiksi)',
    'Grankulla stad: Beslut om barnen och separationens juridiska aspekter',
    'https://www.kauniainen.fi/sv/valmaende-och-halsa/familjecenter/hjalp-vid-separation/beslut-om-barnen-och-separationens-juridiska-aspekter/',
  ),
  'sss-mediation': source(
    'Salon Seudun Sanomat (perheasioiden sovittelu hyvinvointialueilla, THL:n asiantuntija)',
    'Salon Seudun Sanomat (medling i familjefrågor i välfärdsområdena, expert vid THL, på finska)',
    null,
    '2023-12',
  ),
  'terveyskyla-loss': source(
    'Terveyskylä, Naistalo: Hjälp och kamratstöd för den som förlorat sitt barn (ruotsiksi)',
    'Terveyskylä, Kvinnohuset: Hjälp och kamratstöd för den som förlorat sitt barn',
    'https://www.terveyskyla.fi/sv/kvinnohuset/graviditet/problem-under-graviditeten/fosterdod/hjalp-och-kamratstod-for-den-som-forlorat-sitt-barn',
    '2020-10-29',
  ),
  'diverse-loss': source(
    'Monimuotoiset perheet: Familjer som förlorat ett barn (ruotsiksi)',
    'Nätverket för familjers diversitet: Familjer som förlorat ett barn',
    'https://monimuotoisetperheet.fi/pa-svenska/olika-familjeformer/familjer-som-forlorat-ett-barn/',
  ),
  'diverse-kapy': source(
    'Monimuotoiset perheet: KÄPY – Lapsikuolemaperheet ry',
    'Nätverket för familjers diversitet: KÄPY – Lapsikuolemaperheet ry (på finska)',
    'https://www.monimuotoisetperheet.fi/perhejarjestot/kapy-lapsikuolemaperheet-ry/',
  ),
  'etkl-families': source(
    'Ensi- ja turvakotien liitossa ennätysmäärä avunhakijoita (sttinfo 69889771)',
    'Ensi- ja turvakotien liitossa ennätysmäärä avunhakijoita (sttinfo 69889771, på finska)',
    'https://www.sttinfo.fi/tiedote/ensi--ja-turvakotien-liitossa-ennatysmaara-avunhakijoita?publisherId=3741&releaseId=69889771',
  ),
  'child-welfare-words': source(
    'Lastensuojelu.info: Sanasto',
    'Lastensuojelu.info: Sanasto (ordlista om barnskydd, på finska)',
    'https://www.lastensuojelu.info/sf/sanasto/',
  ),
  'kapy-crisis-help': source(
    'Käpy Lapsikuolemaperheet ry: Hyvinvointialueiden taattava kriisiapu sureville vanhemmille ja perheille',
    'Käpy Lapsikuolemaperheet rf: Hyvinvointialueiden taattava kriisiapu sureville vanhemmille ja perheille (på finska)',
    'https://www.sttinfo.fi/tiedote/71004489/hyvinvointialueiden-taattava-kriisiapu-sureville-vanhemmille-ja-perheille?lang=fi',
    '2025-03',
  ),
} as const satisfies SourceList;

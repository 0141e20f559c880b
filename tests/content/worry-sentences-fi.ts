/* What parents type in Finnish, whole sentences, in their own words and forms; see `worry-sentences.ts`. */

export const urgent = `
mieheni on alkanut lyödä minua
mies löi mua eilen illalla
puolisoni hakkasi minut
vaimoni pahoinpitelee minua kotona
kotona on väkivaltaa
lähisuhdeväkivallan uhri tarvitsee apua
mitä tehdä kun puoliso on väkivaltainen
perheväkivallasta puhuminen
poikaystäväni kuristi minua
avomies uhkaa tappaa minut
pelkään omaa miestäni
pelkään että mieheni tekee lapsille jotain
exäni uhkailee viestillä
ex-mies vainoaa minua ja lapsia
isä löi lastaan
isän väkivalta lasta kohtaan
mies tönii minua raskaana
en uskalla mennä kotiin
turvakotiin lasten kanssa
pääsenkö turvakotiin heti
minut raiskattiin
lastani on käytetty seksuaalisesti hyväksi
haluaisin kuolla
en halua enää elää
ajattelen itsemurhaa
itsemurha-ajatuksia synnytyksen jälkeen
mieheni puhuu itsemurhasta
vaimo haluaa kuolla
haluan tappaa itseni
olisi parempi ilman minua
en jaksa enää tätä elämää
emme jaksa enää
olen aivan lopussa
pelkään että satutan vauvaa
pelkään satuttavani vauvaani
löin lastani ja nyt kadun
ravistelin vauvaa kun se ei lopettanut
tekisi mieli ravistaa vauvaa
vauva ei lopeta itkemistä en kestä
en kestä vauvan itkua
vauva ei hengitä kunnolla
lapsella hengitysvaikeuksia
vauva meni siniseksi
lapsi tukehtui ruokaan
vauvan hengitys vinkuu
taapero kouristelee
lapsella kouristuksia kuumeessa
vauva on veltto eikä reagoi
lapsi on tajuton
vauva putosi sängyltä
vauva putosi hoitopöydältä päälleen
lapsi löi päänsä
taapero söi isoäidin lääkkeitä
lapsi joi pesuainetta
lapsi nieli pariston
taapero nielaisi nappipariston
lapsella on myrkytys
söi myrkyllisen kasvin
vauvan liikkeet ovat vähentyneet
en ole tuntenut vauvan liikkeitä
verenvuotoa raskauden aikana
lapsivedet menivät
kolmiviikkoisella vauvalla kuumetta
vauvalle nousi kuume
lapsi oksentaa verta
kuulen ääniä vauvan syntymän jälkeen
tarvitsen ambulanssin
isä vei lapset eikä palauta
kriisipuhelimen numero
sosiaalipäivystyksen puhelinnumero
mies hakkaa minua
avopuoliso lyö
mieheni kävi käsiksi
mies potki minua
puoliso on kuristanut minua
puoliso kontrolloi kaikkea
mieheni uhkaa viedä lapset
vaimo lyö minua ja lapsia
ex uhkailee puhelimessa
isä hakkaa lapsia
äiti löi lastaan päiväkodissa
lasta lyödään kotona
en tahdo elää
en jaksa elää enää
haluan vain kuolla
itsemurha mielessä
mieheni uhkaa itsemurhalla
pelkään vahingoittavani vauvaa
en kestä enää
en pysty tähän enää
voimani ovat loppu
olen ihan loppu
sain raivokohtauksen ja ravistin vauvaa
vauva tukehtuu
vauvan hengitys pysähtyi
vauva ei herää
lapsi sai kouristuskohtauksen
vauva löi päänsä lattiaan
lapsi putosi kerrossängystä
taapero joi astianpesuainetta
lapsi söi tablettien loppuja
vauva söi pihakasvia
lapsella on jotain kurkussa
vauva ei liiku kohdussa
tuleeko verta raskaana
alle kolmekuisen kuume
raiskauksen uhri
seksuaalinen hyväksikäyttö
turvakodin puhelinnumero
`;

export const harmless = `
lapsi lyö päiväkodissa muita
taapero lyö ja puree
lapsi löi kaveria
taapero löi minua leikissä
miten opetan lasta olemaan lyömättä
isä ja lapsi kerho
isän kuukausi vanhempainvapaalla
isien oma ryhmä
mies ei saa vanhempainvapaata
miehen rooli synnytyksessä
puoliso mukaan neuvolaan
vaimon sukunimi lapselle
sydän lyö sikiöllä
kello lyö kolme
mihin aikaan vauva nukkuu
vauva itkee iltaisin
vauva itkee autossa
vauva ei syö kiinteitä
vauva ei nuku päiväunia
lapsi pelkää pimeää
lapsi pelkää koiria
pelkään synnytystä
pelkään hammaslääkäriä
en jaksa odottaa vauvaa
en uskalla kylvettää vauvaa yksin
milloin vauva jaksaa istua
lapsen jaksaminen koulussa
jaksaako lapsi pitkän päivän
vauva liikkuu paljon
vauva ei liiku vielä konttaamalla
hengitysharjoitukset synnytykseen
hengitys ja rentoutus
vauva hengittää suun kautta
kuumemittarin valinta
lapsen kuume päiväkodissa
taaperon flunssa
lapsi söi aamupuuron
vauva söi maitoa
lapsi ei juo vettä
lääkkeiden korvaus kelasta
pesuaine allergiselle
paristot leluihin
kasvit lastenhuoneeseen
marjat vauvalle
sieniretki lasten kanssa
putosi päiväkotijonosta
vauva kaatui ensiaskelissa
haluan äitiyslomalle
haluan muuttaa
elämä vauvan kanssa
elämän ensimmäinen vuosi
rahat loppuivat
maidon loppuminen
uhka-arvio
uhmaikä
kuolaa tulee paljon
kuolinpesä
isovanhemman kuolema lapselle
kuollut lemmikki
lapsi satutti polvensa
kaverin äiti huutaa
kuvien ottaminen synnytyksessä
ääniä nukkuessa
sininen neuvolakortti
siniset silmät
verikoe raskaana
veriryhmä raskaus
hätäkaste
päivystävä apteekki
pois päiväkodista
lasten viikonloppuohjelma
poliisi vierailee eskarissa
paloauto päiväkodissa
haava parantunut
loppuraskauden vaivat
lapsen oikeus leikkiä
ensiapukurssi vanhemmille
kuristunut navanuora
kätkytkuoleman ehkäisy
hakkaa palikoita
lapsi hakkaa palikoita
ravistele pulloa
vuotaa vaippa
kuinka lapsen kanssa voi matkustaa
lähteä ulkomaille lapsen kanssa
tarvitsen apua hakemukseen
lapsi lyö päänsä seinään uhmassa
lapsi puree ja potkii
mies ja vaimo riitelevät
mieheni matkustaa paljon
puolison isyysraha
mies ei osallistu
äidin oma aika
isän vapaa
vauva herää öisin
vauvan ensimmäinen yskä
lapsi ei halua syödä
en jaksa lukea ohjeita
en pysty imettämään
en halua imettää
en halua lisää lapsia
en pärjää suomella
haluan tietää vauvan sukupuolen
haluan kotiin sairaalasta
vauva potkii vatsassa
lapsi potkii palloa
kuumeilua rokotuksen jälkeen
palovaroitin lastenhuoneeseen
turvaistuin
turvaportti
hengityssuojain
sairaanhoitajan aika
lapsen tapaturmavakuutus
onko vaarallista
liikkuva vauva
liikuntaa raskaana
kipu rinnoissa
itkevä vauva
lapsi huutaa kaupassa
lapsi suuttuu
uhkapeli
elämänkaari
kadun nimi
mitä tehdä sateella
auttaako hieronta
hälytysääni
`;

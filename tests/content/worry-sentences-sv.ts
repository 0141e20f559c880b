/* What parents type in Swedish, whole sentences, in their own words and forms; see `worry-sentences.ts`. */

export const urgent = `
min man har börjat slå mig
min sambo slog mig igår
min man misshandlar mig
mannen slår mig och barnen
min fru slår mig hemma
det finns våld hemma
våldet i familjen fortsätter
min partner är våldsam
utsatt för våld i nära relation
pojkvännen tog strypgrepp på mig
exet hotar att döda mig
min man hotar mig
rädd för min sambo
jag är rädd för min pojkvän
mitt ex förföljer mig
pappan slår barnet
pappa slog barnet
han knuffar mig när jag är gravid
jag vågar inte gå hem
skyddshemmet för mammor
var finns ett skyddshem
jag blev våldtagen
mitt barn har blivit sexuellt utnyttjat
jag vill bara dö
vill inte leva längre
tankar på självmord
självmordstankarna kommer tillbaka
min man pratar om självmord
min fru vill dö
jag tänker ta mitt liv
alla skulle ha det bättre utan mig
orkar inte leva mer
jag orkar inte längre
vi orkar inte mer
jag är helt slut
rädd att jag skadar babyn
jag är rädd att skada mitt barn
jag slog mitt barn och ångrar mig
jag skakade bebisen
jag har lust att skaka babyn
bebisen slutar inte gråta och jag orkar inte
babyn andas konstigt
bebisen andas inte ordentligt
barnet har svårt att andas
babyn blev blå
barnet satte maten i halsen
barnet har krampanfall
babyn krampar
bebisen reagerar inte
barnet är medvetslöst
babyn föll från skötbordet
bebisen ramlade ner från sängen
barnet slog i huvudet
barnet har ätit mormors mediciner
barnet drack diskmedel
barnet har svalt ett batteri
svalde knappcellsbatteri
förgiftad av en växt
babyn rör sig mindre i magen
jag känner inte babyns rörelser
blödningar under graviditeten
fostervattnet gick
tre veckor gammal baby har feber
min bebis fick feber
barnet kräks blod
jag hör röster efter förlossningen
jag behöver ambulans
pappan lämnar inte tillbaka barnen
kristelefonens nummer
numret till socialjouren
min sambo misshandlar mig
mannen har slagit mig
min make slår
mitt ex slår mig
min pojkvän knuffade mig
blir slagen av min man
min man hotar att ta barnen
rädd för mitt ex
rädd för pappan till mitt barn
pappan slår våra barn
mamman slår barnet
jag vill inte leva mer
jag orkar inte leva
jag vill försvinna och dö
min sambo hotar med självmord
jag klarar inte av det här längre
står inte ut längre
jag bryter ihop
alldeles slut med krafterna
jag gjorde babyn illa
rädd för att göra mitt barn illa
jag skakade mitt barn
babyn har slutat andas
babyn får ingen luft
barnet kvävs
barnet ramlade och slog huvudet
babyn föll ner i golvet
barnet svimmade
barnet har feberkramp
barnet har ätit tvättmedel
barnet åt tabletter
babyn svalde en knapp
babyn rör sig inte
blöder fast jag är gravid
nyfödd med feber
utsatt för övergrepp
mitt barn blev utsatt för övergrepp
behöver skyddshem nu
ring socialjouren
`;

export const harmless = `
barnet slår andra på dagis
barnet slog sin lillebror
mitt barn slår mig när hon är arg
vad slår klockan
slå upp tältet
hur slår man in en present
jag slår vad om namnet
när slår hjärtat på fostret
pappa och barn-klubb
pappas månader
pappans ledighet
min man får ingen pappaledighet
min man vill ha ett barn till
mannens roll vid förlossningen
min frus efternamn till barnet
min sambo är utomlands
babyn gråter på kvällen
babyn gråter i bilen
babyn äter inte fast föda
bebisen sover inte på dagen
barnet är rädd för mörker
rädd för hundar
rädd för tandläkaren
rädd att föda
jag orkar inte vänta på babyn
när orkar babyn sitta
barnet orkar inte gå långt
vågar inte bada babyn ensam
babyn rör sig mycket
babyn kryper inte än
andningsövningar till förlossningen
andas lugnt under värkarna
febertermometer till barn
feber på dagis
barnet åt gröt
babyn åt ur flaskan
barnet dricker inte vatten
ersättning för mediciner fpa
tvättmedel för känslig hud
batterier till leksaker
växter i barnrummet
bär till babyn
plocka svamp med barn
babyn föll i sömn
vintern faller på
jag vill bli mammaledig
vill flytta
livet med en bebis
livet som förälder
vi är gifta
gift par med barn
pengarna tog slut
mjölken tar slut
slut på blöjor
hotell med barn
min mormor dog
mitt husdjur är dött
barnet gjorde illa knät
blå ögon
blått rådgivningskort
blodprov gravid
blodgrupp gravid
jourhavande apotek
bort från dagis
veckoslutsprogram för barn
polisen besöker förskolan
brandbilen på dagis
såret har läkt
sista trimestern besvär
barns rätt till lek
kurs i första hjälpen
förebygga plötslig spädbarnsdöd
skaka flaskan
skramlar och skakar
blöjan läcker
resa utomlands med barn
jag behöver hjälp med ansökan
hon vill leka
han vill inte äta
jag vill inte amma
babyn vill inte sova
äga bil med barn
slutar dagis
kräkas på morgonen gravid
hur mycket ska en baby äta
vad är det för väder
hur länge får man vara hemma
barnet sparkar och biter
mitt barn slår sig själv när det är argt
babyn sparkar i magen
sparka boll
min man reser mycket
min sambos föräldrapenning
min fru ammar
mamma grupp
pappa på föräldraledighet
hur lång är mammaledigheten
babyn vaknar på natten
barnet vill inte äta
jag vill inte vaccinera
jag vill inte ha fler barn
jag vill hem från bb
jag orkar inte läsa allt
orkar inte laga mat
jag klarar inte finska
är det farligt att flyga gravid
brandvarnare i barnrummet
bilbarnstol
grind i trappan
andningsskydd
tid till sjukskötare
olycksfallsförsäkring för barn
rör på sig under graviditeten
ont i bröstet vid amning
gråtande baby
barnet skriker i butiken
barnet blir argt
hotellfrukost
livslängd på bilstol
sjungande barn
spelar det någon roll
hjälper massage
larmet går
två år gammal slåss med leksaker
slå in paket
jag slog upp ordet
föräldrarna slår sig ner
`;

/** Common first names of Finland, Finnish and Swedish, lower case. A list of the usual ones: enough to see "Maija Meikäläinen" in a label. */
const list = `
aada aaro aarne aatu ahti aila aili aimo aini aino airi alina alisa alma altti amalia amanda anders andreas anette anita anja anna anne
anneli anni anniina annika annikki annukka annu ansa anssi antero anton antti anu ari arja armi arto arttu arvo arvi asko asta atte
auli aulis aune auri axel barbro bengt benita berit bertel birgit birgitta bjarne bo boris britt brita camilla carina carita carl
carola cecilia charlotta christa christel christer christian christina dan daniel david disa ea edit edvin eero eerika eeva eevi eija
eila eino eira eivor elias eliisa elin elina elisa elisabet elise ella ellen elli elmeri elsa elvi emil emilia emma emmi enni erik
erika eriikka erja erkki erno ernst esa essi ester esteri eva eveliina fanny fredrik frida gerd göran greta gun gunilla gunnar
gunvor gustav hanna hannah hanne hannele hanni hannu hans harri harry heidi heikki heini helen helena heli helinä helka hellevi helmi
helvi henna henni henriikka henrik henry hilda hilkka hilla hille hillevi hugo håkan ida iida iina iines iiris ilari ilkka ilmari ilona
ilpo inga inger ingrid inka inkeri ira irene irina iris irja irma irmeli isabella isto jaakko jaana jan jani janica janika janina janita
janne jannika jari jarkko jarmo jarno jasmin jemina jenna jenni jenny jens jere jessica jimi joakim joel johan johanna johannes joni
jonna joonas jorma joona josefina jouko jouni juha juhana juhani juho jukka julia juliana juri jussi justiina jutta juulia juuso jyri
jyrki kaarina kaarle kaarlo kai kaija kaisa kaisu kalevi kalle kari karin karita karl karoliina katariina katarina kati katja katri
kauko kenneth kerttu kim kimmo kirsi kirsti kirsten kjell klaus kristian kristiina kristina kristoffer kyllikki laila lari lars lasse
lassi laura lauri lea leena leif leila lempi lena lenita leni leo liisa liisi lilja lilli linda linnea lisbet lotta lucas maaria maarit
maija maiju maikki maire malin marcus margareta margit mari maria mariana marianne marika mariitta marina mario marita marja marjo
marjaana marjatta marju marjut markku marko markus martin martina martta martti mathias matias matilda matti mauno maunu mauri
max meeri meri merja mervi mia micaela mika mikael mikaela mikko milja milla mimmi minja minna minttu mira mirja mirjam mirjami mirka
mirkka mirva monica monika naemi nadja nanna natalia nea nelli nette nia niclas niilo niina niklas nils nina nita noora nora ola olavi
olga oili oiva ole olga olli ona onni orvokki oscar oskar oskari ossi osmo otso otto outi paavali paavo pasi patrik paul paula pauli
pauliina pekka pentti per peppi perttu pertti peter petra petri petteri pia pihla pilvi piia pinja pirita pirjo pirkko pontus päivi päivikki
raija raili raimo raine raisa raita ralf rami ramona rasmus rauha rauni rauno rebecka reetta regina reijo reima reino riikka riina riitta
riku rita ritva robert robin roger roland ronja roosa rosa ruut saana saara saija saila saimi saku salla salme sami samu samuel samuli
sandra sanelma sanna sanni santeri santtu sara sari sarita satu sebastian seija selma senja seppo signe siiri silja silvia simo sini
sinikka sirkka sirkku sirpa siru siv sofia solveig sonja staffan stefan stig stina suoma susan susanna susanne suvi sven svetlana sylvi
synnöve taina taisto taija taneli tanja tapani tapio taru tarja tatu tauno teea teemu teija tenho teppo terhi teresa tero terttu tia tiia
tiina tiitus timo tina toini toivo tom tomas tomi tommi toni topi torsten tove tuija tuire tuomas tuomo tuovi tuukka tuula tuuli tuulia
tuulikki tytti ulf ulla ulrika ulriikka unto urho urpo vappu varpu veera veikko vellamo venla veli verna vesa viivi vilja vilhelm
viljami viljo ville vilma virpi virve viveca vivian väinö yrjö yvonne åke åsa`;

export const firstNames: ReadonlySet<string> = new Set(list.trim().split(/\s+/u));

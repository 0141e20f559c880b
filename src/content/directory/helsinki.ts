import { entry, inMunicipalities, open, weekdays } from '#content/directory/entry.ts';
import { askNollalinja, shelterList } from '#content/directory/helplines.ts';
import type { Service } from '#domain/directory/service.ts';
import { municipalityCode } from '#domain/ids.ts';

const city = { fi: 'Helsingin kaupunki', sv: 'Helsingfors stad' };
const register = {
  fi: 'Helsingin kaupungin palvelurekisteri (TPR), CC BY 4.0',
  sv: 'Helsingfors stads serviceregister (TPR), CC BY 4.0',
  date: '2025-09-27',
};

type Line = Omit<Parameters<typeof entry>[0], 'provider' | 'area' | 'sources' | 'confidence'>;
/** A line of the city as its service register gives it. */
const ofTheCity = (line: Line) =>
  entry({ ...line, provider: city, area: inMunicipalities('091'), sources: [register], confidence: 'authority-seen' });

export const helsinki: readonly Service[] = [
  ofTheCity({
    id: 'helsinki-5263',
    kind: 'clinic',
    name: { fi: 'Neuvoloiden ajanvaraus ja neuvonta', sv: 'Rådgivningsbyråernas tidsbokning och service' },
    summary: {
      fi: 'Soita, kun haluat varata ajan äitiys- tai lastenneuvolaan tai kysyä neuvoa.',
      sv: 'Ring när du vill boka tid till mödra- eller barnrådgivningen eller be om råd.',
    },
    worry: ['everyone', 'small'],
    keywords: 'neuvola, ajanvaraus, vauva, raskaus, rokotus, rådgivning, boka tid, baby, gravid, vaccin',
    phones: [
      {
        number: '09 3105 5530',
        price: 'normal',
        hours: {
          week: [open(weekdays, '08:00', '14:00')],
          besides: { fi: 'takaisinsoitto klo 8–16', sv: 'återuppringning kl. 8–16' },
        },
      },
    ],
    serviceLanguages: ['fi', 'sv'],
    note: {
      fi: 'Eräällä vanhalla hel.fi-sivulla tästä puhelinnumerosta puuttui yksi numero. Tässä on palvelurekisterin numero.',
      sv: 'På en gammal sida på hel.fi saknades en siffra i det här numret. Här är serviceregistrets nummer.',
    },
  }),
  ofTheCity({
    id: 'helsinki-5150',
    kind: 'family-support',
    name: { fi: 'Lapsiperheiden sosiaalineuvonta', sv: 'Socialrådgivning för barnfamiljer' },
    summary: {
      fi: 'Sosiaalialan ammattilainen auttaa perhettäsi löytämään sopivaa tukea, kun arki kuormittaa tai vanhemmuus mietityttää.',
      sv: 'En yrkesperson inom socialvården hjälper din familj att hitta rätt stöd när vardagen är tung eller föräldraskapet väcker frågor.',
    },
    audience: { fi: 'Helsinkiläiset lapsiperheet', sv: 'Barnfamiljer i Helsingfors' },
    worry: ['small'],
    keywords: 'väsymys, arki, kasvatus, kotiapu, uhma, trött, vardag, uppfostran, hjälp hemma, trots',
    phones: [
      {
        number: '+358 9 310 15454',
        languages: ['fi', 'sv'],
        price: 'normal',
        // Words: as a week they would say "open" to somebody who needs Swedish on a Tuesday.
        hours: {
          fi: 'suomeksi ma–pe klo 9–12, ruotsiksi vain ma klo 9–12 (muina päivinä voit jättää soittopyynnön)',
          sv: 'på svenska bara må kl. 9–12 (andra dagar kan du be att bli uppringd), på finska må–fr kl. 9–12',
        },
      },
    ],
    serviceLanguages: ['fi', 'sv'],
  }),
  ofTheCity({
    id: 'helsinki-5103',
    kind: 'separation',
    name: { fi: 'Lastenvalvojien neuvonta', sv: 'Barnatillsyningsmännens rådgivning' },
    summary: {
      fi: 'Neuvoja vanhemmuuden selvittämisestä ja sopimuksista, jotka koskevat lapsen huoltoa, asumista, tapaamisia ja elatusta.',
      sv: 'Råd om utredning av föräldraskap och om avtal som gäller barnets vårdnad, boende, umgänge och underhåll.',
    },
    worry: ['everyone', 'small'],
    keywords:
      'lastenvalvoja, isyys, huoltajuus, ero, elatusapu, tapaamiset, barnatillsyningsman, faderskap, vårdnad, skilsmässa, underhåll, umgänge',
    phones: [
      {
        number: '+358 9 310 43447',
        price: 'normal',
        hours: { week: [open(weekdays, '09:00', '11:00'), open([3], '15:30', '17:30')] },
      },
    ],
    note: { fi: 'Tästä numerosta ei voi varata aikaa.', sv: 'Du kan inte boka tid på det här numret.' },
  }),
  ofTheCity({
    id: 'helsinki-5241',
    kind: 'other',
    name: { fi: 'Isyys- ja äitiysasioiden ajanvaraus', sv: 'Erkännande av föräldraskap' },
    summary: {
      fi: 'Varaa aika lastenvalvojalle, kun haluatte tunnustaa vanhemmuuden (isyyden tai äitiyden).',
      sv: 'Boka tid hos barnatillsyningsmannen när ni vill erkänna föräldraskap (faderskap eller moderskap).',
    },
    worry: ['everyone'],
    keywords: 'isyys, äitiys, vanhemmuuden tunnustaminen, avoliitto, faderskap, moderskap, erkänna föräldraskap, sambo',
    phones: [{ number: '09 310 44999', price: 'normal', hours: { week: [open([1, 2, 3, 4], '09:00', '10:30')] } }],
    serviceLanguages: ['fi', 'sv'],
    note: {
      fi: 'Lastenvalvojan muu ajanvaraus on samassa numerossa, mutta sen soittoaika on toinen.',
      sv: 'Barnatillsyningsmannens övriga tidsbokning har samma nummer men en annan telefontid.',
    },
  }),
  ofTheCity({
    id: 'helsinki-5267',
    kind: 'family-support',
    name: { fi: 'Lastensuojelun jälkihuollon neuvonta', sv: 'Eftervård inom barnskyddet' },
    summary: { fi: 'Voit kysyä lastensuojelun jälkihuollosta.', sv: 'Du kan fråga om eftervården inom barnskyddet.' },
    worry: ['small', 'big'],
    keywords: 'lastensuojelu, jälkihuolto, nuori, barnskydd, eftervård, ungdom',
    phones: [{ number: '050 4950 750', price: 'normal', hours: { week: [open(weekdays, '08:15', '16:00')] } }],
    serviceLanguages: ['fi', 'sv'],
  }),
  ofTheCity({
    id: 'helsinki-5282',
    kind: 'separation',
    name: { fi: 'Tapaamispaikkapalvelut', sv: 'Umgängestjänster' },
    summary: {
      fi: 'Neuvontaa ja palvelua, kun lapsi tapaa vanhempaansa tapaamispaikassa.',
      sv: 'Rådgivning och service när ett barn träffar sin förälder med hjälp av umgängestjänsterna.',
    },
    worry: ['small', 'big'],
    keywords: 'ero, tapaaminen, tapaamispaikka, etävanhempi, skilsmässa, umgänge, umgängesförälder',
    phones: [
      { number: '09 310 28889', label: { fi: 'neuvonta', sv: 'rådgivning' }, price: 'normal' },
      {
        number: '09 3104 3437',
        label: { fi: 'tapaamispaikkapalvelun asiakkaille', sv: 'för umgängestjänsternas klienter' },
        price: 'normal',
      },
      {
        number: '09 310 43302',
        label: { fi: 'tapaamispaikkapalvelun asiakkaille', sv: 'för umgängestjänsternas klienter' },
      },
    ],
    serviceLanguages: ['fi', 'sv', 'en'],
  }),
  ofTheCity({
    id: 'helsinki-5109',
    kind: 'daycare',
    name: {
      fi: 'Varhaiskasvatuksen ja esiopetuksen palveluohjaus',
      sv: 'Småbarnspedagogikens och förskoleundervisningens servicehandledning',
    },
    summary: {
      fi: 'Neuvoja ja ohjausta varhaiskasvatuksesta ja esiopetuksesta.',
      sv: 'Råd och handledning om småbarnspedagogik och förskoleundervisning.',
    },
    worry: ['everyone'],
    keywords: 'päiväkoti, tarha, eskari, hoitopaikka, hakemus, daghem, dagis, förskola, vårdplats, ansökan',
    phones: [{ number: '+358 9 310 80488', price: 'normal' }],
    serviceLanguages: ['fi', 'sv', 'en'],
  }),
  ofTheCity({
    id: 'helsinki-5236',
    kind: 'family-support',
    name: { fi: 'Vastaanottoperhehoidon tukipuhelin', sv: 'Mottagningsfamiljeverksamheten, hjälplinje' },
    summary: {
      fi: 'Päivystävä sosiaaliohjaaja vastaa, kun vastaanottoperhehoito mietityttää.',
      sv: 'En jourhavande socialhandledare svarar på frågor om mottagningsfamiljer.',
    },
    audience: {
      fi: 'Lapset, vanhemmat, läheiset ja perhehoitajat',
      sv: 'Barn, föräldrar, närstående och familjevårdare',
    },
    worry: ['small', 'big'],
    keywords: 'sijoitus, perhehoito, lastensuojelu, placering, familjevård, barnskydd',
    phones: [
      {
        number: '09 310 52581',
        price: 'normal',
        hours: { week: [open(weekdays, '08:00', '18:00'), open([6, 7], '10:00', '18:00')] },
      },
    ],
    serviceLanguages: ['fi', 'sv'],
  }),
  ofTheCity({
    id: 'helsinki-5739',
    kind: 'counselling',
    name: { fi: 'Keskusteluavun puhelin', sv: 'Telefontjänst för samtalsstöd' },
    summary: { fi: 'Keskusteluapua puhelimessa.', sv: 'Samtalsstöd per telefon.' },
    worry: ['small'],
    keywords: 'keskustelu, ero, parisuhde, samtal, skilsmässa, parrelation',
    phones: [{ number: '040 686 5293', price: 'normal', hours: { week: [open([1, 3], '13:00', '15:00')] } }],
    serviceLanguages: ['fi', 'sv'],
  }),
  ofTheCity({
    id: 'helsinki-5164',
    kind: 'help-now',
    name: { fi: 'Helsingin sosiaalipäivystyksen puhelin', sv: 'Ring Helsingfors socialjour' },
    summary: {
      fi: 'Soita, kun sinulla on kiireellinen huoli, esimerkiksi lapsesta tai nuoresta.',
      sv: 'Ring när du är akut orolig, till exempel för ett barn eller en ung person.',
    },
    audience: { fi: 'Kaikki Helsingissä asuvat ja oleskelevat', sv: 'Alla som bor eller vistas i Helsingfors' },
    worry: ['big'],
    crisis: true,
    keywords: 'sosiaalipäivystys, hätä, lastensuojelu, huoli lapsesta, socialjour, nöd, barnskydd, orolig för ett barn',
    phones: [{ number: '0206 96006', price: 'normal' }],
    serviceLanguages: ['fi', 'sv'],
    hours: 'always',
    note: {
      fi: 'Ota arkisin virka-aikaan ensin yhteyttä silloin avoinna oleviin palveluihin.',
      sv: 'På vardagar under tjänstetid: kontakta först de tjänster som är öppna då.',
    },
  }),
  ofTheCity({
    id: 'helsinki-5165',
    kind: 'help-now',
    name: { fi: 'Soita kriisipäivystyksen puhelimeen', sv: 'Krisjourens telefontjänst' },
    summary: {
      fi: 'Kriisiapua esimerkiksi onnettomuudessa, väkivaltatilanteessa tai kun läheinen on kuollut äkillisesti.',
      sv: 'Krishjälp till exempel vid en olycka, i en våldssituation eller när en närstående har dött plötsligt.',
    },
    audience: {
      fi: 'Helsinkiläiset ja Helsingissä oleskelevat',
      sv: 'Helsingforsare och alla som vistas i Helsingfors',
    },
    worry: ['big'],
    crisis: true,
    keywords: 'kriisi, onnettomuus, väkivalta, kuolema, suru, kris, olycka, våld, död, sorg',
    phones: [{ number: '09 310 44222', price: 'normal' }],
    serviceLanguages: ['fi', 'sv'],
    hours: 'always',
  }),
  ofTheCity({
    id: 'helsinki-5242',
    kind: 'separation',
    name: { fi: 'Ajanvaraus lastenvalvojalle', sv: 'Tidsbeställning' },
    summary: {
      fi: 'Soita ja jätä soittopyyntö, kun haluat ajan lastenvalvojalle. Sinulle soitetaan takaisin.',
      sv: 'Ring och be att bli uppringd när du vill ha tid hos barnatillsyningsmannen. Någon ringer dig tillbaka.',
    },
    worry: ['small', 'big'],
    keywords:
      'lastenvalvoja, ero, huoltajuus, elatusapu, tapaamiset, barnatillsyningsman, skilsmässa, vårdnad, underhåll, umgänge',
    phones: [{ number: '09 3104 4999', price: 'normal', hours: { week: [open([1, 2, 3, 4], '09:00', '10:00')] } }],
    serviceLanguages: ['fi', 'sv', 'en'],
    note: {
      fi: 'Isyys- ja äitiysasioiden ajanvaraus on samassa numerossa, mutta sen soittoaika on toinen.',
      sv: 'Tidsbokningen för erkännande av föräldraskap har samma nummer men en annan telefontid.',
    },
  }),
  ofTheCity({
    id: 'helsinki-5740',
    kind: 'help-now',
    fee: 'free',
    name: { fi: 'Päivystysapu', sv: 'Jourhjälp' },
    summary: {
      fi: 'Soita ennen kuin lähdet päivystykseen. Saat neuvoja äkilliseen terveysongelmaan, kun oma terveysasemasi on kiinni.',
      sv: 'Ring innan du åker till jouren. Du får råd vid ett plötsligt hälsoproblem när din egen hälsostation är stängd.',
    },
    worry: ['small', 'big'],
    crisis: true,
    keywords: 'kuume, sairas, päivystys, lääkäri, feber, sjuk, jour, läkare',
    phones: [{ number: '116 117', price: 'free' }],
    serviceLanguages: ['fi', 'sv', 'en'],
    hours: 'always',
  }),
  entry({
    id: 'helsinki-78616',
    kind: 'playground',
    name: { fi: 'Leikkipuisto Vähätupa', sv: 'Lekparken Lillstugan' },
    summary: {
      fi: 'Ohjattu leikkipuisto, jossa voitte leikkiä ja tutustua muihin lapsiperheisiin.',
      sv: 'En lekpark med ledare, där ni kan leka och lära känna andra barnfamiljer.',
    },
    audience: { fi: 'Vauva- ja lapsiperheet sekä koululaiset', sv: 'Baby- och barnfamiljer samt skolelever' },
    provider: city,
    area: inMunicipalities('091'),
    worry: ['everyone'],
    keywords: 'leikkipuisto, puisto, leikki, perheet, lekpark, park, leka, familjer',
    phones: [{ number: '+358 9 310 41679' }],
    addresses: [
      {
        street: { fi: 'Vähäntuvantie 4a', sv: 'Lillstuvägen 4a' },
        postalCode: '00390',
        city: { fi: 'Helsinki', sv: 'Helsingfors' },
        municipality: municipalityCode('091'),
      },
    ],
    serviceLanguages: ['fi'],
    note: { fi: 'Toiminta on suomenkielistä.', sv: 'Verksamheten är på finska.' },
    sources: [
      {
        fi: 'Helsingin kaupungin palvelukartta, CC BY 4.0',
        sv: 'Helsingfors stads servicekarta, CC BY 4.0',
        date: '2024-08-21',
      },
    ],
    confidence: 'authority-seen',
  }),
  ofTheCity({
    id: 'helsinki-perhetalot',
    kind: 'meeting-place',
    name: {
      fi: 'Perhetalot; leikkipuistojen ja perhetalojen toiminta lapsiperheille; äitiysneuvolapalvelut',
      sv: 'Familjehusen; förmiddagsverksamhet i lekparker och familjehus; mödrarådgivningen',
    },
    summary: {
      fi: 'Ohjattua toimintaa lapsiperheille aamupäivisin. Äitiysneuvola seuraa raskautta ja auttaa valmistautumaan synnytykseen ja vanhemmuuteen.',
      sv: 'Ledd verksamhet för barnfamiljer på förmiddagarna. Mödrarådgivningen följer graviditeten och förbereder er för förlossning och föräldraskap.',
    },
    audience: { fi: 'Lasta odottavat ja lapsiperheet', sv: 'Barnfamiljer och alla som väntar barn' },
    worry: ['everyone'],
    keywords: 'perhetalo, leikkipuisto, kerho, perhekahvila, raskaus, familjehus, lekpark, klubb, familjekafé, gravid',
    webPages: [
      {
        fi: 'https://www.hel.fi/fi/kasvatus-ja-koulutus/leikkipuistot/leikkipuistot-ja-perhetalot',
        sv: 'https://www.hel.fi/sv/fostran-och-utbildning/lekparker/sok-lekparker-och-familjehus',
        label: { fi: 'Leikkipuistot ja perhetalot', sv: 'Lekparker och familjehus' },
      },
    ],
    note: {
      fi: 'Rekisterin mukaan perhetalot ja leikkipuistot palvelevat suomeksi, ruotsiksi ja englanniksi; äitiysneuvolan kieleksi on merkitty vain suomi.',
      sv: 'Enligt registret betjänar familjehusen och lekparkerna på finska, svenska och engelska; för mödrarådgivningen är bara finska antecknat.',
    },
  }),
  entry({
    id: 'helsinki-paakaupungin-turvakoti',
    kind: 'help-now',
    name: { fi: 'Pääkaupungin turvakoti ry: Hertta, Tilkka ja Pellas', sv: null },
    summary: {
      fi: 'Kolme turvakotia sinulle ja lapsillesi, kun kotona on väkivaltaa tai sen uhkaa.',
      sv: 'Tre skyddshem för dig och dina barn när det finns våld eller hot om våld hemma.',
    },
    provider: { fi: 'Pääkaupungin turvakoti ry', sv: null },
    area: inMunicipalities('091'),
    worry: ['big'],
    crisis: true,
    keywords: 'turvakoti, väkivalta, pelkään, skyddshem, våld, rädd',
    webPages: [{ fi: 'https://paakaupunginturvakoti.fi/turvakoti/', sv: null }, shelterList],
    note: askNollalinja,
    sources: [
      {
        fi: 'Pääkaupungin turvakoti ry',
        sv: 'Pääkaupungin turvakoti ry',
        url: 'https://paakaupunginturvakoti.fi/turvakoti/',
      },
    ],
    confidence: 'secondary-seen',
  }),
];

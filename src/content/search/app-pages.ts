import type { PageName } from '#domain/site-map.ts';
import { localDate } from '#domain/time/local-date.ts';

/** The day on which somebody last read through the words that a search knows: these and the concepts. */
export const wordsChecked = localDate('2026-11-22');

/** What a parent may type who wants one of the app's own pages: words that its title does not have. */
export interface AppPageWords {
  readonly id: string;
  readonly page: PageName;
  readonly fi: string;
  readonly sv: string;
}

/** Titles and summaries are the pages' own (src/build/app-pages.ts). The search page itself is not looked for. */
export const appPageWords: readonly AppPageWords[] = [
  {
    id: 'urgent',
    page: 'urgent',
    fi: 'hätä, hätänumero, 112, päivystys, myrkytys, kriisipuhelin, kriisi, apua nyt, väkivalta, turvakoti',
    sv: 'nöd, nödnummer, 112, jour, förgiftning, kristelefon, kris, hjälp nu, våld, skyddshem',
  },
  {
    id: 'how-are-you',
    page: 'howAreYou',
    fi: 'miten voit, jaksaminen, uupumus, väsynyt, en jaksa, huoli, liikennevalo, mieliala, apua arkeen',
    sv: 'hur mår du, orkar inte, utmattad, trött, oro, bekymmer, trafikljus, humör, hjälp i vardagen',
  },
  {
    id: 'leave',
    page: 'leave',
    fi: 'perhevapaalaskuri, vanhempainvapaa, vanhempainraha, raskausvapaa, raskausraha, äitiysloma, isyysloma, isyysvapaa, hoitovapaa, kotihoidon tuki, Kela, vapaiden jakaminen',
    sv: 'räkna på familjeledigheten, föräldraledighet, föräldrapenning, graviditetsledighet, graviditetspenning, mammaledighet, moderskapsledighet, pappaledighet, vårdledighet, hemvårdsstöd, FPA, dela ledigheten',
  },
  {
    id: 'daycare',
    page: 'daycare',
    fi: 'päivähoito, varhaiskasvatus, päiväkotihakemus, hoitopaikka, tarha, milloin haetaan päiväkotiin, hakuaika, aloitus, pehmeä lasku',
    sv: 'dagis, dagvård, småbarnspedagogik, dagisplats, ansökan till daghem, vårdplats, när ska man ansöka, inskolning, start på dagis',
  },
  {
    id: 'reminders',
    page: 'reminders',
    fi: 'muistutukset, tärkeät päivät, määräajat, mitä pitää tehdä, hakemukset, päivämäärät',
    sv: 'påminnelser, viktiga datum, sista dagen, vad ska göras, ansökningar, tidsfrister',
  },
  {
    id: 'timeline',
    page: 'timeline',
    fi: 'kaikki päivät, ensimmäiset vuodet, kalenteri, rokotukset, neuvolakäynnit, mitä on tulossa',
    sv: 'alla datum, de första åren, kalender, vaccinationer, rådgivningsbesök, vad som är på gång',
  },
  {
    id: 'own',
    page: 'own',
    fi: 'lääkemuistutus, lääke, antibiootti, d-vitamiini, oma muistutus, hälytys, ajanvaraus',
    sv: 'medicinpåminnelse, medicin, antibiotika, d-vitamin, egen påminnelse, alarm, tidsbokning',
  },
  {
    id: 'delivery',
    page: 'delivery',
    fi: 'ilmoitukset, puhelimen kalenteri, kalenteritiedosto, ics, vie kalenteriin, push',
    sv: 'aviseringar, notiser, telefonens kalender, kalenderfil, ics, till kalendern, push',
  },
  {
    id: 'brochure',
    page: 'brochure',
    fi: 'esite, tulosta, paperi, lehtinen, ammattilaiselle',
    sv: 'broschyr, skriv ut, papper, folder, för yrkesfolk',
  },
  {
    id: 'selection',
    page: 'selection',
    fi: 'lista, jaa palvelut, qr-koodi, linkki, lähetä perheelle, terveydenhoitajalle, ammattilaiselle',
    sv: 'lista, dela tjänster, qr-kod, länk, skicka till familjen, för hälsovårdaren, för yrkesfolk',
  },
  {
    id: 'visit',
    page: 'visit',
    fi: 'kysymykset neuvolaan, muistiinpanot, neuvola, mitä kysyn, lista neuvolaan',
    sv: 'frågor till rådgivningen, anteckningar, rådgivning, vad ska jag fråga, lista till rådgivningen',
  },
  {
    id: 'milestones',
    page: 'milestones',
    fi: 'taidot, ensimmäinen hymy, ensimmäiset askeleet, ensimmäinen hammas, kehitys, vauvan ensimmäiset',
    sv: 'färdigheter, första leendet, första stegen, första tanden, utveckling, babyns första',
  },
  {
    id: 'album',
    page: 'album',
    fi: 'muistot, vauvakirja, päiväkirja, muisto, tulosta albumi',
    sv: 'minnen, babybok, dagbok, minne, skriv ut album',
  },
  {
    id: 'growth',
    page: 'growth',
    fi: 'motorinen kehitys, istuminen, konttaaminen, kävely, milloin vauva kävelee, oppii kävelemään',
    sv: 'motorisk utveckling, sitta, krypa, gå, när går babyn, lär sig gå',
  },
  {
    id: 'family',
    page: 'family',
    fi: 'lapsen tiedot, lisää lapsi, laskettu aika, kotikunta, asuinkunta, vaihda kunta',
    sv: 'barnets uppgifter, lägg till barn, beräknat datum, hemkommun, byt kommun',
  },
  {
    id: 'backup',
    page: 'settings',
    fi: 'varmuuskopiointi, uusi puhelin, siirrä tiedot, palauta, tallenna tiedostoon, vaihdan puhelinta',
    sv: 'säkerhetskopiera, ny telefon, flytta uppgifter, återställ, spara i fil, byter telefon',
  },
  {
    id: 'phones',
    page: 'sync',
    fi: 'jaa tiedot, puoliso, toinen vanhempi, toinen puhelin, liity mukaan, synkronointi, tabletti, palautuskoodi, yhteinen kalenteri',
    sv: 'dela uppgifter, sambo, den andra föräldern, en annan telefon, gå med, synkronisering, surfplatta, återställningskod, gemensam kalender',
  },
  {
    id: 'settings',
    page: 'settings',
    fi: 'kieli, vaihda kieli, tumma tila, tekstin koko, poista tiedot, tarkista päivitykset, offline',
    sv: 'språk, byt språk, mörkt läge, textstorlek, ta bort uppgifter, sök uppdateringar, offline',
  },
  {
    id: 'privacy',
    page: 'privacy',
    fi: 'yksityisyys, henkilötiedot, gdpr, evästeet, seuranta, mihin tiedot menevät',
    sv: 'integritet, personuppgifter, gdpr, kakor, cookies, spårning, vart går uppgifterna',
  },
  {
    id: 'accessibility',
    page: 'accessibility',
    fi: 'saavutettavuusseloste, esteettömyys, ruudunlukija, näkövamma, palaute, este',
    sv: 'tillgänglighetsutlåtande, tillgänglig, skärmläsare, synskada, respons, hinder',
  },
];

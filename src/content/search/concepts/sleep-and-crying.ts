import { groups } from './groups.ts';

export const sleepAndCryingConcepts = groups([
  {
    id: 'sleep',
    fi: 'uni, nukkuminen, nukkua, nukahtaminen, nukuttaminen, unirytmi, univaikeudet, uniongelmat, vauva ei nuku, lapsi ei nuku, ei nukahda, ei suostu nukkumaan, huonouninen',
    sv: 'sömn, sova, somna, insomning, söva, sömnrytm, sömnproblem, sömnsvårigheter, babyn sover inte, bebisen sover inte, barnet sover inte, somnar inte, vill inte sova',
    near: ['night-waking', 'sleep-school'],
    leads: { articles: ['sleep-by-age', 'night-waking', 'day-and-night'], services: ['neuvola'] },
  },
  {
    id: 'night-waking',
    fi: 'yöheräily, yöheräilyt, herää öisin, herää yöllä, heräilee yöllä, herää koko ajan, valvotut yöt, yösyöttö, yöimetys',
    sv: 'nattvak, vaknar på natten, vaknar på nätterna, nattliga uppvaknanden, vaknar hela tiden, vakna nätter, nattamning, nattmål',
    near: ['sleep', 'tiredness'],
    leads: { articles: ['night-waking'], services: ['neuvola'] },
  },
  {
    id: 'sleep-school',
    fi: 'uniohjaus, unikoulu, uniohjaaja, unihoitaja, unineuvonta, univalmennus, tassuttelu, pistäytymisen menetelmä',
    sv: 'sömnhandledning, sömnskola, sömnrådgivning, sömnrådgivare, sömnskötare, sömncoach, buffa',
    near: ['sleep'],
    leads: { services: ['neuvola', 'terveyskyla'], articles: ['night-waking'] },
  },
  {
    id: 'naps',
    fi: 'päiväunet, päikkärit, nokoset, torkut, ulkounet, nukkuu vaunuissa, päiväunien pois jääminen',
    sv: 'dagssömn, tupplur, middagssömn, eftermiddagslur, ta en lur, sova ute, sover i vagnen, slutar sova middag',
    near: ['sleep'],
    leads: { articles: ['naps', 'outdoors'] },
  },
  {
    id: 'day-and-night',
    fi: 'vuorokausirytmi, päivärytmi, iltarutiinit, iltarutiini, valvoo yöllä, nukkuu päivät valvoo yöt',
    sv: 'dygnsrytm, dagsrytm, kvällsrutiner, kvällsrutin, vaken på natten, vänt på dygnet',
    near: ['sleep'],
    leads: { articles: ['day-and-night'] },
  },
  {
    id: 'safe-sleep',
    fi: 'turvallinen nukkuminen, turvallinen uni, kätkytkuolema, perhepeti, vieressä nukkuminen, nukkuma-asento, nukkuu vatsallaan, unipesä',
    sv: 'säker sömn, plötslig spädbarnsdöd, samsova, samsovning, sover i samma säng, sovställning, sover på mage, babynest',
    near: ['sleep'],
    leads: { articles: ['safe-sleep'], services: ['neuvola'] },
  },
  {
    id: 'crying',
    fi: 'itku, itkeminen, vauva itkee, vauvan itku, itkuinen vauva, itkuisuus, iltaitku, lohduttaminen, vauva huutaa',
    sv: 'gråt, gråta, babyn gråter, bebisen gråter, babyn skriker, gråtig baby, kvällsgråt, trösta, skrikig baby',
    near: ['colic', 'crying-overwhelms'],
    leads: { articles: ['crying'], services: ['neuvola', '116117'] },
  },
  {
    id: 'crying-overwhelms',
    fi: 'itku ei lopu, vauva vain itkee, vauva itkee koko ajan, vauva itkee koko yön, vauva ei lopeta itkemistä, en kestä itkua, en kestä vauvan itkua, en jaksa vauvan itkua, vauva huutaa koko ajan',
    sv: 'slutar inte gråta, babyn bara gråter, bebisen bara gråter, babyn gråter hela tiden, babyn gråter hela natten, babyn skriker hela tiden, står inte ut med gråten, orkar inte med gråten, orkar inte med skriket',
    urgent: true,
    near: ['crying', 'exhausted'],
    leads: {
      services: ['116117', 'mieli-fi', 'mieli-sv', 'neuvola', 'mll-parents'],
      articles: ['crying'],
      pages: ['urgent', 'howAreYou'],
    },
  },
  {
    id: 'colic',
    fi: 'koliikki, koliikkivauva, vatsavaivainen vauva, vauvan vatsavaivat, masuvaivat, ilmavaivat, vyöhyketerapia vauvalle',
    sv: 'kolik, kolikbaby, magknip, ont i magen baby, babyn har ont i magen, gaser, zonterapi för baby',
    near: ['crying', 'baby-massage'],
    leads: { articles: ['crying'], services: ['neuvola'] },
  },
  {
    id: 'shaking',
    fi: 'vauvan ravistelu, ravistelu, ravistin vauvaa, ravistelin vauvaa, vauvaa ravisteltiin, mies ravisti vauvaa, ravistellun vauvan oireyhtymä, tekee mieli ravistaa',
    sv: 'skakvåld, skaka babyn, jag skakade babyn, skakade bebisen, ruskade babyn, skakat babyn, skakad baby, shaken baby, har lust att skaka',
    urgent: true,
    near: ['crying-overwhelms', 'fear-of-harming'],
    leads: {
      services: ['112', '116117', 'mieli-fi', 'mieli-sv', 'neuvola'],
      articles: ['crying', 'red-flags'],
      pages: ['urgent'],
    },
  },
]);

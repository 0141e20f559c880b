import { groups } from './groups.ts';

export const sleepAndCryingConcepts = groups([
  {
    id: 'sleep',
    fi: 'uni, nukkuminen, nukkua, nukahtaminen, nukuttaminen, unirytmi, univaikeudet, uniongelmat, vauva ei nuku, lapsi ei nuku, ei nukahda, huonouninen',
    sv: 'sömn, sova, insomning, sömnrytm, sömnproblem, sömnsvårigheter, @child sover inte, babyn sover inte, somnar inte',
    near: ['night-waking'],
    leads: { articles: ['sleep-by-age', 'night-waking', 'day-and-night'], services: ['neuvola'] },
  },
  {
    id: 'night-waking',
    fi: 'yöheräily, herää öisin, herää yöllä, herää koko ajan, valvotut yöt, yösyöttö, herää tunnin välein, heräilee',
    sv: 'nattvak, vaknar hela tiden, vakna nätter, nattamning, nattmål, vaknar varje timme',
    near: ['sleep'],
    leads: { articles: ['night-waking'], services: ['neuvola'] },
  },
  {
    id: 'sleep-school',
    fi: 'uniohjaus, unikoulu, unihoitaja, univalmennus, tassuttelu',
    sv: 'sömnhandledning, sömnskola, sömnrådgivning, sömncoach',
    near: ['sleep'],
    leads: { services: ['neuvola', 'terveyskyla'], articles: ['night-waking'] },
  },
  {
    id: 'naps',
    fi: 'päiväunet, päikkärit, nokoset, ulkounet',
    sv: 'dagssömn, tupplur, middagssömn, eftermiddagslur, sova ute',
    near: ['sleep'],
    leads: { articles: ['naps', 'outdoors'] },
  },
  {
    id: 'day-and-night',
    fi: 'vuorokausirytmi, päivärytmi, iltarutiinit, valvoo yöllä',
    sv: 'dygnsrytm, dagsrytm, kvällsrutiner, vaken på natten, vänt på dygnet',
    near: ['sleep'],
    leads: { articles: ['day-and-night'] },
  },
  {
    id: 'safe-sleep',
    fi: 'turvallinen nukkuminen, turvallinen uni, kätkytkuolema, perhepeti, nukkuma-asento, nukkuu vatsallaan',
    sv: 'säker sömn, plötslig spädbarnsdöd, samsova, samsovning, sovställning, sover på mage',
    near: ['sleep'],
    leads: { articles: ['safe-sleep'], services: ['neuvola'] },
  },
  {
    id: 'crying',
    fi: 'itku, itkeminen, vauva itkee, iltaitku, vauva huutaa',
    sv: 'gråt, @child gråter, babyn gråter, babyn skriker, kvällsgråt, gråtig',
    near: ['colic'],
    leads: { articles: ['crying'], services: ['neuvola', '116117'] },
  },
  {
    id: 'crying-overwhelms',
    fi: 'itku ei lopu, ei lopeta itkua, ei lopeta itkemistä, vauva vain itkee, vauva itkee koko ajan, itkee koko yön, en kestä itkua, huutaa koko ajan',
    sv: 'slutar inte gråta, @child bara gråter, babyn gråter hela tiden, gråter hela natten, står inte ut med gråten, orkar inte med gråten, orkar inte med skriket, skriker hela tiden',
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
    fi: 'koliikki, vatsavaivainen vauva, masuvaivat, ilmavaivat',
    sv: 'kolik, magknip, babyn har ont i magen, gaser',
    near: ['crying'],
    leads: { articles: ['crying'], services: ['neuvola'] },
  },
  {
    id: 'shaking',
    fi: 'vauvan ravistelu, ravistelu, ravistin vauvaa, ravistelin vauvaa, tekee mieli ravistaa, tekisi mieli ravistaa',
    sv: 'skakvåld, skaka babyn, skakade babyn, skakade @child, ruskade babyn, lust att skaka',
    urgent: true,
    near: ['crying-overwhelms', 'fear-of-harming'],
    leads: {
      services: ['112', '116117', 'mieli-fi', 'mieli-sv', 'neuvola'],
      articles: ['crying', 'red-flags'],
      pages: ['urgent'],
    },
  },
]);

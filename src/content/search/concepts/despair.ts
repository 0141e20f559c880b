import { groups } from './groups.ts';

/** Thoughts nobody dares to say aloud, in the words they are typed with. */
export const despairConcepts = groups([
  {
    id: 'suicidal',
    fi: 'itsemurha, itsemurha-ajatukset, itsetuhoisuus, haluan kuolla, =haluaisin kuolla, en halua elää, en tahdo elää, en jaksa elää, en jaksa elämää, tapan itseni, tappaa itseni, kuolisin pois, parempi ilman minua, viiltely, satutan itseäni, satuttavani itseäni, päättää päiväni',
    sv: 'självmord, självmordstankar, självdestruktiv, jag vill dö, =vill dö, =vill inte leva, orkar inte leva, döda mig själv, avsluta mitt liv, ta mitt liv, tar mitt liv, önskar att jag var död, bättre utan mig, skär mig själv, skadar mig själv, självskadebeteende, ta livet av mig',
    urgent: true,
    near: ['crisis-line', 'psychiatric-emergency'],
    leads: {
      services: ['112', 'mieli-fi', 'mieli-sv', '116117', 'socialjour'],
      articles: ['when-it-is-hard', 'depression'],
      pages: ['urgent'],
    },
  },
  {
    id: 'suicidal-relative',
    fi: 'läheisen itsemurhavaara, @partner haluaa kuolla, uhkaa itsemurhalla',
    sv: 'närståendes självmordsrisk, @partner vill dö, min man vill dö, hotar med självmord',
    urgent: true,
    near: ['suicidal', 'crisis-line'],
    leads: {
      services: ['112', '116117', 'mieli-fi', 'mieli-sv', 'socialjour'],
      articles: ['when-it-is-hard'],
      pages: ['urgent'],
    },
  },
  {
    id: 'exhausted',
    fi: 'en jaksa, en jaksa enää, en kestä enää, en kestä tätä, en selviä, en pärjää, en pysty enää, aivan loppu, ihan loppu, aivan lopussa, ihan lopussa, voimat loppu, romahdan, kaikki kaatuu päälle, haluan pois täältä, kadun lasta, kadun äitiyttä, en halua olla äiti, aivan poikki, ihan poikki',
    sv: 'jag orkar inte, jag orkar inte mera, jag står inte ut, klarar inte av det, helt slut, alldeles slut, helt färdig, krafterna tar slut, bryter ihop, allt rasar, vill rymma, bara bort, ångrar barnet, ångrar att jag blev mamma, vill inte vara mamma',
    urgent: true,
    near: ['tiredness', 'crisis-line'],
    leads: {
      services: ['mieli-fi', 'mieli-sv', 'socialjour', 'neuvola', 'mll-parents', 'etkl'],
      articles: ['when-it-is-hard', 'tiredness'],
      pages: ['urgent', 'howAreYou'],
    },
  },
  {
    id: 'fear-of-harming',
    fi: 'pelkään satuttavani lasta, pelkään satuttavani @child, pelkään satutan @child, pelkään vahingoittavani @child, =satutan @child, =satutin @child, =löin lasta, =löin lastani, =löin vauvaa, pelkään itseäni, tekee mieli lyödä, en pidä lapsestani, satuttaa vauvaa',
    sv: 'rädd att skada barnet, rädd skada @child, rädd skadar @child, rädd göra @child illa, gjorde @child illa, skadade @child, jag slog =barnet, jag slog mitt =barn, jag slog @child, rädd för mig själv, lust att slå, tycker inte om mitt barn',
    urgent: true,
    near: ['shaking', 'exhausted'],
    leads: {
      services: ['112', 'mieli-fi', 'mieli-sv', 'socialjour', 'neuvola'],
      articles: ['when-it-is-hard', 'crying', 'fears'],
      pages: ['urgent', 'howAreYou'],
    },
  },
  {
    id: 'losing-temper',
    fi: 'hermostuminen, menetän hermoni, hermot menee, pinna palaa, huudan lapselle, suutun lapselle',
    sv: 'tappa humöret, tappar tålamodet, tappar nerverna, kort stubin, skrek på barnet, arg på barnet',
    near: ['fear-of-harming'],
    leads: {
      services: ['mll-parents', 'neuvola', 'mieli-fi', 'mieli-sv'],
      articles: ['tiredness', 'when-it-is-hard'],
      pages: ['howAreYou'],
    },
  },
]);

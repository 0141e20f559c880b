import type { AvoidedWords } from './term.ts';

/** Officialese, and words of Sweden that stand beside no Finnish term. The terms' own traps are in the glossary. */
export const avoidedSwedish: readonly AvoidedWords[] = [
  { words: ['erhåll'], instead: 'få' },
  { words: ['vederbörande'], instead: 'who it is' },
  { words: ['=avseende', '=gällande', '=angående', '=beträffande', '=rörande'], instead: 'om' },
  // Beside an "och" it is the one word that groups: "föräldrar samt mor- och farföräldrar".
  { words: ['=samt'], instead: 'och', unlessBeside: / och / },
  // On Åland it is called so in law.
  { words: ['barnomsorg'], instead: 'småbarnspedagogik', unlessBeside: /Åland/ },
  { words: ['=ej', '=icke'], instead: 'inte' },
  { words: ['=skall'], instead: 'ska' },
  { words: ['=huruvida'], instead: 'om' },
  { words: ['tillhandahåll'], instead: 'ge, ha' },
  { words: ['=erlägga', '=erlägger'], instead: 'betala' },
  { words: ['påbörja'], instead: 'börja' },
  { words: ['=omgående', '=omedelbart', '=omedelbar'], instead: 'genast' },
  { words: ['föreligg'], instead: 'finnas' },
  { words: ['=inneha', '=innehar'], instead: 'ha' },
  { words: ['nyttja'], instead: 'använda' },
  { words: ['=således', '=härvid', '=därvid', '=härmed'], instead: 'a shorter sentence' },
  { words: ['=i syfte att'], instead: 'för att' },
  {
    words: ['=i enlighet med', '=med anledning av', '=i händelse av', '=i samband med'],
    instead: 'enligt, för, om, när',
  },
  { words: ['ombesörj'], instead: 'sköta' },
  { words: ['=vidta', '=vidtar', '=åtgärd', '=åtgärder'], instead: 'what one does' },
  { words: ['=hen', '=hens'], instead: 'the name: barnet, babyn, or another sentence' },
  { words: ['=vab', 'vabba'], instead: 'vara hemma med sjukt barn' },
  { words: ['1177'], instead: '116 117, Jourhjälpen' },
];

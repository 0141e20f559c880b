/*
 * Words that say nothing of what is looked for, folded. They are left out when another word stands beside them; concepts ("vauva ei nuku") are
 * found before. Words that are also something to look for ("hoito", "apu", "barn") are none.
 */
const finnish =
  'ja tai eli ei en et emme eivat kun jos etta jotta niin myos mutta vai vaan ovat olla oli olen onko ovatko miten missa mita mika mitka mihin mista milla milloin minne mille kuinka kuka kenelle kenen keneen miksi paljonko voi voin voiko voinko saa saako saanko pitaa pitaako pitaisi taytyy tehda teen tekee tehdaan haluan haluaisin minun mun minulla mulla minulle mulle meidan meilla se sen siita ne niita tama taman nyt jo viela sitten jotain joku ole olisi tulee tulisi auttaa';
const swedish =
  'i och att som for ar det den de med till pa av om en ett var vart hur nar vad vem vilken vilka varfor jag du vi man min mitt mina mig din ditt vid eller men inte ska skall kan far maste bor vill skulle har hade gor gora goer sig sin sitt sina nu da sa hos ur under over vore finns ta tar';

const stopWords = new Set(`${finnish} ${swedish}`.split(' '));

/** Whether a folded word says nothing of what is looked for. */
export const isStopWord = (word: string): boolean => stopWords.has(word);

/**
 * The urgent lines in English, for the urgent page and for `<noscript>`. Numbers and hours are those of `urgent.ts`
 * (a test compares the digits); FACTS D and helplines.json are the source.
 */
export const englishLines = [
  { number: '112', text: 'Emergency number: life in danger, serious accident, immediate threat. Day and night.' },
  { number: '116 117', text: 'Medical Helpline: sudden illness when your own health station is closed. Not in Åland.' },
  { number: '0800 147 111', text: 'Poison Information Centre. Day and night.' },
  { number: '080 005 005', text: 'Nollalinja: violence in close relationships. Free, day and night.' },
  { number: '09 2525 0111', text: 'MIELI crisis helpline in Finnish. Day and night. Other languages: see mieli.fi.' },
] as const;

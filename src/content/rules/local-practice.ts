import { municipalityCode } from '#domain/ids.ts';
import type { LocalPractice } from '#domain/reminders/local-practice.ts';
import { applyFourMonths } from './early-education.ts';
import { prePrimary } from './school.ts';

/** Pages of municipalities (FACTS A4.6, A8.2), each seen for the years it names and none of them law. */
const seenOnPage = { checked: '2026-11-21', confidence: 'secondary-seen' } satisfies Partial<LocalPractice>;

export const localPractices: readonly LocalPractice[] = [
  {
    ...seenOnPage,
    kind: 'spring-round',
    rule: applyFourMonths.id,
    municipality: municipalityCode('710'),
    // Its page speaks of August; what it asks of later starts was not seen.
    starts: { from: '08-01', to: '08-31' },
    applyBy: '03-31',
    seen: '2022–2024',
    source: {
      reference: { fi: 'Raaseporin kaupunki', sv: 'Raseborgs stad' },
      url: 'https://www.raseborg.fi/barn-unga-och-utbildning/dagvard-forskola/',
      date: '2024',
    },
  },
  {
    ...seenOnPage,
    kind: 'spring-round',
    rule: applyFourMonths.id,
    municipality: municipalityCode('598'),
    // The term's start: the page asks for "all applications for the autumn".
    starts: { from: '08-01', to: '12-31' },
    applyBy: '03-20',
    seen: '2022',
    source: {
      reference: { fi: 'Pietarsaaren kaupunki', sv: 'Staden Jakobstad' },
      url: 'https://jakobstad.fi/bildning/smabarnspedagogik-2/info-och-avgifter/ansokning-till-smabarnspedagogik',
      date: '2022',
    },
  },
  {
    ...seenOnPage,
    kind: 'place-assigned',
    rule: prePrimary.id,
    municipality: municipalityCode('638'),
    decisionWeek: 7,
    seen: '2024',
    source: { reference: { fi: 'Porvoon kaupunki', sv: 'Borgå stad' }, url: 'https://www.porvoo.fi', date: '2024' },
  },
];

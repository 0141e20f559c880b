import type { RuleId } from '#domain/ids.ts';
import type { Rule } from '#domain/reminders/rule.ts';
import { between, days, months, weeks } from './offsets.ts';

const guidance = {
  category: 'routine',
  anchor: 'birthDate',
  authority: 'child-clinic',
  checked: '2026-11-21',
  confidence: 'authority-seen',
  hardness: 'official-guidance',
  volatile: false,
} satisfies Partial<Rule>;

const vitaminD: Rule = {
  ...guidance,
  id: 'routine-vitamin-d' as RuleId,
  kind: 'reminder',
  when: { at: weeks(2) },
  source: {
    reference: {
      fi: 'Ruokavirasto: erityisohjeet ja rajoitukset',
      sv: 'Livsmedelsverket: särskilda anvisningar och begränsningar',
    },
    url: 'https://www.ruokavirasto.fi/elintarvikkeet/terveytta-edistava-ruokavalio/ravitsemus--ja-ruokasuositukset/erityisohjeet-ja-rajoitukset/',
    date: null,
  },
};

const solids: Rule = {
  ...guidance,
  id: 'routine-solids' as RuleId,
  kind: 'window',
  when: between(months(4), months(6)),
  source: {
    reference: { fi: 'THL: imeväisikäiset', sv: 'THL: spädbarn' },
    url: 'https://thl.fi/aiheet/elintavat-ja-ravitsemus/ravitsemus/ravitsemussuositukset/imevaisikaiset',
    date: null,
  },
};

/** Older pages say once a day under three years; the newest, which cites the care guideline, says twice (FACTS C3). */
const firstTooth: Rule = {
  ...guidance,
  id: 'routine-first-tooth' as RuleId,
  kind: 'event',
  anchor: 'firstTooth',
  when: { at: days(0) },
  authority: 'dental-care',
  source: {
    reference: {
      fi: 'Käypä hoito (Karies) Pohteen tiedotteessa',
      sv: 'God medicinsk praxis (karies) i ett meddelande från Pohde',
    },
    url: 'https://www.sttinfo.fi/tiedote/71571865/fluorihammastahnan-voima-edelleen-verraton-vanhat-opit-suun-terveydenhoidossa-kunniaan?lang=fi',
    date: '2025-10-31',
  },
  confidence: 'conflicting',
};

export const routineRules: readonly Rule[] = [vitaminD, solids, firstTooth];

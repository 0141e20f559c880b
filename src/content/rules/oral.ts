import type { RuleId } from '#domain/ids.ts';
import type { Offset, Rule } from '#domain/reminders/rule.ts';
import { between, months, weeks, years } from './offsets.ts';

const decree = { url: 'https://www.finlex.fi/fi/laki/ajantasa/2011/20110338', date: '2011-04-06' };

/** As with the clinic's visits: the ages have been in a newer decree since 2026, which has not been seen. */
const shared = {
  category: 'oral',
  authority: 'dental-care',
  checked: '2026-11-21',
  confidence: 'law-seen',
  hardness: 'statutory',
  volatile: true,
} satisfies Partial<Rule>;

/** The decree says that, not when: the day is our suggestion, and the text says so. */
const duringPregnancy: Rule = {
  ...shared,
  id: 'preg-oral-health' as RuleId,
  kind: 'reminder',
  anchor: 'dueDate',
  when: { at: weeks(-20) },
  only: ['first-child'],
  source: {
    reference: {
      fi: 'Valtioneuvoston asetus 338/2011 10 § 1 kohta',
      sv: 'Statsrådets förordning 338/2011 10 § 1 punkten',
    },
    ...decree,
  },
};

const check = (id: string, from: Offset, to: Offset): Rule => ({
  ...shared,
  id: id as RuleId,
  kind: 'window',
  anchor: 'birthDate',
  when: between(from, to),
  source: {
    reference: {
      fi: 'Valtioneuvoston asetus 338/2011 10 § 2 kohta',
      sv: 'Statsrådets förordning 338/2011 10 § 2 punkten',
    },
    ...decree,
  },
});

export const oralRules: readonly Rule[] = [
  duringPregnancy,
  check('oral-1-2', years(1), months(35)),
  check('oral-3-4', years(3), months(59)),
  check('oral-5-6', years(5), months(83)),
];

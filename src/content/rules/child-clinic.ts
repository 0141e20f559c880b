import type { RuleId } from '#domain/ids.ts';
import type { Offset, Rule } from '#domain/reminders/rule.ts';
import { between, months, weeks, years } from './offsets.ts';

/**
 * Since 2026 the ages are in a government decree that has not been seen; the number of visits was meant to stay (FACTS A1, A6). So the
 * texts say "usually", and every visit is volatile.
 */
const visit = {
  category: 'child-clinic',
  kind: 'window',
  anchor: 'birthDate',
  authority: 'child-clinic',
  source: {
    reference: {
      fi: 'Valtioneuvoston asetus 338/2011 9 § 2–3 kohta',
      sv: 'Statsrådets förordning 338/2011 9 § 2–3 punkten',
    },
    url: 'https://www.finlex.fi/fi/laki/ajantasa/2011/20110338',
    date: '2011-04-06',
  },
  checked: '2026-11-21',
  volatile: true,
} satisfies Partial<Rule>;

/** The decree names these ages: with a doctor, some of them extensive. */
const namedByDecree = (id: string, from: Offset, to: Offset): Rule => ({
  ...visit,
  id: id as RuleId,
  when: between(from, to),
  confidence: 'law-seen',
  hardness: 'statutory',
});

/** The decree only counts these; their ages are what clinics do. */
const customary = (id: string, from: Offset, to: Offset): Rule => ({
  ...visit,
  id: id as RuleId,
  when: between(from, to),
  confidence: 'secondary-seen',
  hardness: 'official-guidance',
});

/** For the parent who gave birth, so an adopted child brings none. */
const postnatalCheck: Rule = {
  ...visit,
  id: 'mother-postnatal-check' as RuleId,
  when: between(weeks(5), weeks(12)),
  adoption: 'none',
  authority: 'maternity-clinic',
  source: {
    reference: { fi: 'Terveyskirjasto odk00015', sv: 'Terveyskirjasto odk00015 (på finska)' },
    url: 'https://www.terveyskirjasto.fi/odk00015',
    date: null,
  },
  confidence: 'authority-seen',
  hardness: 'official-guidance',
  volatile: false,
};

export const childClinicRules: readonly Rule[] = [
  customary('neuvola-first', weeks(1), weeks(4)),
  namedByDecree('neuvola-4-6wk', weeks(4), weeks(6)),
  customary('neuvola-2mo', months(2), months(2)),
  customary('neuvola-3mo', months(3), months(3)),
  namedByDecree('neuvola-4mo', months(4), months(5)),
  customary('neuvola-5mo', months(5), months(5)),
  customary('neuvola-6mo', months(6), months(6)),
  namedByDecree('neuvola-8mo', months(8), months(9)),
  customary('neuvola-12mo', months(12), months(13)),
  namedByDecree('neuvola-18mo', months(18), months(19)),
  customary('neuvola-2y', years(2), months(26)),
  customary('neuvola-3y', years(3), months(38)),
  namedByDecree('neuvola-4y', years(4), months(50)),
  customary('neuvola-5y', years(5), months(62)),
  customary('neuvola-6y', years(6), months(74)),
  postnatalCheck,
];

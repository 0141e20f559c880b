import type { RuleId } from '#domain/ids.ts';
import type { Offset, Rule } from '#domain/reminders/rule.ts';
import { between, days, months, weeks, years } from './offsets.ts';

/**
 * Voluntary and free. The table of the programme was seen only as a copy (FACTS A7), so every text sends the parent to the clinic for
 * the child's own schedule.
 */
const programme = {
  category: 'vaccination',
  kind: 'window',
  anchor: 'birthDate',
  authority: 'child-clinic',
  source: {
    reference: { fi: 'Kansallinen rokotusohjelma (THL)', sv: 'Nationella vaccinationsprogrammet (THL)' },
    url: 'https://thl.fi/aiheet/infektiotaudit-ja-rokotukset/tietoa-rokotuksista/kansallinen-rokotusohjelma/rokotusohjelma-lapsille-ja-aikuisille',
    date: null,
  },
  checked: '2026-11-21',
  confidence: 'secondary-seen',
  hardness: 'official-guidance',
  volatile: true,
} satisfies Partial<Rule>;

const vaccination = (id: string, from: Offset, to: Offset): Rule => ({
  ...programme,
  id: id as RuleId,
  when: between(from, to),
});

const inPregnancy: Rule = {
  ...programme,
  id: 'preg-pertussis-booster' as RuleId,
  anchor: 'dueDate',
  when: between(weeks(-24), weeks(-8)),
  authority: 'maternity-clinic',
};

/** The month in which the autumn's vaccinations begin is recalled, not seen. */
const everyAutumn: Rule = { ...vaccination('vax-influenza', months(6), months(83)), repeat: '11-01' };

/** No vaccine but an antibody; each season has rules of its own, and those of 2026–27 were not seen. */
const rsvAntibody: Rule = {
  ...vaccination('vax-rsv-antibody', days(0), months(3)),
  kind: 'seasonal',
  source: {
    reference: {
      fi: 'Hyvinvointialueiden tiedote RSV-kaudesta 2025–2026',
      sv: 'Välfärdsområdenas meddelande om RSV-säsongen 2025–2026',
    },
    url: 'https://www.sttinfo.fi/tiedote/71486620/suojaa-vauvat-rsv-infektiolta-syksylla-ja-talvella-2025-2026?lang=fi',
    date: '2025-09-29',
  },
};

export const vaccinationRules: readonly Rule[] = [
  inPregnancy,
  vaccination('vax-2mo', months(2), months(2)),
  vaccination('vax-3mo', months(3), months(3)),
  vaccination('vax-5mo', months(5), months(5)),
  vaccination('vax-12mo', months(12), months(12)),
  vaccination('vax-mmr1', months(12), months(18)),
  vaccination('vax-varicella', months(18), months(18)),
  vaccination('vax-4y', years(4), months(50)),
  vaccination('vax-6y', years(6), months(74)),
  everyAutumn,
  rsvAntibody,
];

import type { RuleId } from '#domain/ids.ts';
import type { Rule } from '#domain/reminders/rule.ts';
import { months, weeks } from './offsets.ts';

const act = { url: 'https://www.finlex.fi/fi/laki/ajantasa/2018/20180540', date: '2018-07-13' };
const amended = { ...act, date: '2022-01-14' };

const shared = {
  category: 'ecec',
  anchor: 'careStart',
  /** Åland has its own act on child care (FACTS A4.8). */
  except: ['aland'],
  authority: 'municipality',
  checked: '2026-11-21',
  confidence: 'law-seen',
  hardness: 'statutory',
  volatile: false,
} satisfies Partial<Rule>;

/** Varhaiskasvatuslaki 540/2018 17 §: at the latest four months before the child needs the place. */
export const applyFourMonths: Rule = {
  ...shared,
  id: 'ecec-apply-4mo' as RuleId,
  kind: 'deadline',
  when: { at: months(-4) },
  lateUntilAnchor: true,
  source: {
    reference: { fi: 'Varhaiskasvatuslaki 540/2018 17 §', sv: 'Lagen om småbarnspedagogik 540/2018 17 §' },
    ...act,
  },
};

/** Same section: when work, studies or training could not be foreseen, at the latest two weeks before. */
export const applyTwoWeeks: Rule = {
  ...applyFourMonths,
  id: 'ecec-apply-2wk' as RuleId,
  when: { at: weeks(-2) },
  only: ['sudden-need'],
};

/** Varhaiskasvatuslaki 12 § (30/2022): from the start of the month in which the child turns nine months. */
export const rightStarts: Rule = {
  ...shared,
  id: 'ecec-right-starts' as RuleId,
  kind: 'earliest',
  anchor: 'birthDate',
  when: { at: { unit: 'month-start', value: 9 } },
  source: {
    reference: {
      fi: 'Varhaiskasvatuslaki 540/2018 12 § (30/2022)',
      sv: 'Lagen om småbarnspedagogik 540/2018 12 § (30/2022)',
    },
    ...amended,
  },
};

/** 15 §: for more than five days on parental allowance; shorter ones have notices of their own, which the text tells. */
const noticeOfAbsence: Rule = {
  ...shared,
  id: 'ecec-absence-parental-1mo' as RuleId,
  kind: 'deadline',
  anchor: 'absenceStart',
  when: { at: months(-1) },
  lateUntilAnchor: true,
  authority: 'day-care-centre',
  source: {
    reference: {
      fi: 'Varhaiskasvatuslaki 540/2018 15 § (30/2022)',
      sv: 'Lagen om småbarnspedagogik 540/2018 15 § (30/2022)',
    },
    ...amended,
  },
};

/** One city's page, so it is shown as what places usually do. */
export const softStart: Rule = {
  ...shared,
  id: 'ecec-soft-start' as RuleId,
  kind: 'reminder',
  when: { at: weeks(-2) },
  authority: 'day-care-centre',
  source: {
    reference: { fi: 'Helsingin kaupunki', sv: 'Helsingfors stad' },
    url: 'https://www.hel.fi/fi/kasvatus-ja-koulutus/varhaiskasvatus/varhaiskasvatus-paivakodissa',
    date: null,
  },
  confidence: 'secondary-seen',
  hardness: 'local-practice',
};

/** 23 § has been amended since; the yearly review is the text of 2018. */
const planYearly: Rule = {
  ...shared,
  id: 'ecec-plan-yearly' as RuleId,
  kind: 'recurring',
  when: { at: months(12) },
  repeat: 'yearly',
  authority: 'day-care-centre',
  source: {
    reference: { fi: 'Varhaiskasvatuslaki 540/2018 23 §', sv: 'Lagen om småbarnspedagogik 540/2018 23 §' },
    ...act,
  },
  volatile: true,
};

export const earlyEducationRules: readonly Rule[] = [
  applyFourMonths,
  applyTwoWeeks,
  rightStarts,
  noticeOfAbsence,
  softStart,
  planYearly,
];

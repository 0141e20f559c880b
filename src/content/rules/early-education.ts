import { countyCode, type RuleId } from '#domain/ids.ts';
import type { Rule } from '#domain/reminders/rule.ts';

const act = { url: 'https://www.finlex.fi/fi/laki/ajantasa/2018/20180540', date: '2018-07-13' };
/** Åland has its own act on child care (FACTS A4.8). */
const exceptCounties = [countyCode('91')];

/** Varhaiskasvatuslaki 540/2018 17 §: at the latest four months before the child needs the place. */
export const applyFourMonths: Rule = {
  id: 'ecec-apply-4mo' as RuleId,
  kind: 'deadline',
  anchor: 'careStart',
  offset: { unit: 'months', value: -4 },
  condition: null,
  exceptCounties,
  source: { reference: 'Varhaiskasvatuslaki 540/2018 17 §', ...act },
  checked: '2026-11-21',
  confidence: 'law-seen',
  hardness: 'statutory',
  volatile: false,
};

/** Same section: when work, studies or training could not be foreseen, at the latest two weeks before. */
export const applyTwoWeeks: Rule = {
  ...applyFourMonths,
  id: 'ecec-apply-2wk' as RuleId,
  offset: { unit: 'weeks', value: -2 },
  condition: 'sudden-need',
};

/** Varhaiskasvatuslaki 12 § (30/2022): from the start of the month in which the child turns nine months. */
export const rightStarts: Rule = {
  ...applyFourMonths,
  id: 'ecec-right-starts' as RuleId,
  kind: 'earliest',
  anchor: 'birthDate',
  offset: { unit: 'month-start', value: 9 },
  source: { reference: 'Varhaiskasvatuslaki 540/2018 12 § (30/2022)', url: act.url, date: '2022-01-14' },
};

export const rules: readonly Rule[] = [applyFourMonths, applyTwoWeeks, rightStarts];

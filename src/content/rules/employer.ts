import type { RuleId } from '#domain/ids.ts';
import type { Rule } from '#domain/reminders/rule.ts';
import { between, days, months, weeks, years } from './offsets.ts';

const atWork = {
  category: 'employer',
  authority: 'employer',
  checked: '2026-11-21',
  confidence: 'law-seen',
  hardness: 'statutory',
  volatile: false,
} satisfies Partial<Rule>;

/** As amended by the family leave reform, in force 1.8.2022. */
const contracts = (section: string) => ({
  reference: {
    fi: `Työsopimuslaki 55/2001 4 luku ${section} (32/2022)`,
    sv: `Arbetsavtalslagen 55/2001 4 kap. ${section} (32/2022)`,
  },
  url: 'https://www.finlex.fi/fi/laki/ajantasa/2001/20010055',
  date: '2022-01-14',
});

export const employerRules: readonly Rule[] = [
  {
    ...atWork,
    id: 'emp-notice-leave-2mo' as RuleId,
    kind: 'deadline',
    anchor: 'leaveStart',
    when: { at: months(-2) },
    lateUntilAnchor: true,
    only: ['long-leave'],
    source: contracts('3 a §'),
  },
  {
    ...atWork,
    id: 'emp-notice-leave-1mo' as RuleId,
    kind: 'deadline',
    anchor: 'leaveStart',
    when: { at: months(-1) },
    lateUntilAnchor: true,
    only: ['short-leave'],
    source: contracts('3 a §'),
  },
  {
    ...atWork,
    id: 'emp-change-leave' as RuleId,
    kind: 'deadline',
    anchor: 'leaveChangeDate',
    when: { at: months(-1) },
    lateUntilAnchor: true,
    source: contracts('3 a §'),
  },
  {
    ...atWork,
    id: 'emp-no-work-around-birth' as RuleId,
    kind: 'window',
    anchor: 'dueDate',
    when: between(weeks(-2), days(0)),
    source: contracts('2 §'),
  },
  {
    ...atWork,
    id: 'emp-parental-leave-periods' as RuleId,
    kind: 'info',
    anchor: 'birthDate',
    when: { at: days(0) },
    adoption: { at: days(0) },
    source: contracts('1 §'),
  },
  {
    ...atWork,
    id: 'emp-care-leave-end' as RuleId,
    kind: 'deadline',
    anchor: 'birthDate',
    when: { at: years(3) },
    adoption: { at: years(2) },
    source: contracts('3 §'),
  },
  {
    ...atWork,
    id: 'emp-temporary-care-leave' as RuleId,
    kind: 'info',
    anchor: 'illnessDate',
    when: { at: days(0) },
    source: {
      reference: {
        fi: 'Työsopimuslaki 55/2001 4 luku 6 §; Tyosuojelu.fi',
        sv: 'Arbetsavtalslagen 55/2001 4 kap. 6 §; Tyosuojelu.fi',
      },
      url: 'https://tyosuojelu.fi/tyosuhde/muut-vapaat-tyosta/perhevapaat/tilapainen-hoitovapaa',
      date: null,
    },
    confidence: 'authority-seen',
  },
];

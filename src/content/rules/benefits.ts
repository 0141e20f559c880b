import type { RuleId } from '#domain/ids.ts';
import type { Rule } from '#domain/reminders/rule.ts';
import { days, months, years } from './offsets.ts';

const benefit = {
  category: 'benefits',
  authority: 'kela',
  checked: '2026-11-21',
  hardness: 'statutory',
  volatile: false,
} satisfies Partial<Rule>;
const bySeenLaw = { ...benefit, confidence: 'law-seen' } satisfies Partial<Rule>;
const bySeenPage = { ...benefit, confidence: 'authority-seen' } satisfies Partial<Rule>;

/** Both acts as amended by the family leave reform, in force 1.8.2022. */
/** Where in a law, in Swedish: "9 luku 5 § 2 mom." is "9 kap. 5 § 2 mom.". */
const inSwedish = (section: string) => section.replace('luku', 'kap.').replace('kohta', 'punkten');

const healthInsurance = (section: string) => ({
  reference: {
    fi: `Sairausvakuutuslaki 1224/2004 ${section} (28/2022)`,
    sv: `Sjukförsäkringslagen 1224/2004 ${inSwedish(section)} (28/2022)`,
  },
  url: 'https://www.finlex.fi/fi/laki/ajantasa/2004/20041224',
  date: '2022-01-14',
});
const careSupport = (section: string) => ({
  reference: {
    fi: `Laki lasten kotihoidon ja yksityisen hoidon tuesta 1128/1996 ${section} (29/2022)`,
    sv: `Lagen om stöd för hemvård och privat vård av barn 1128/1996 ${inSwedish(section)} (29/2022)`,
  },
  url: 'https://finlex.fi/fi/laki/ajantasa/1996/19961128',
  date: '2022-01-14',
});

const pregnancy: readonly Rule[] = [
  {
    ...bySeenLaw,
    id: 'preg-certificate' as RuleId,
    kind: 'earliest',
    anchor: 'dueDate',
    // 154 days of pregnancy are 22+0.
    when: { at: days(-126) },
    authority: 'maternity-clinic',
    source: {
      reference: {
        fi: 'Sairausvakuutuslaki 1224/2004 9 luku 1 §; äitiysavustuslaki 477/1993 2 §; Kela',
        sv: 'Sjukförsäkringslagen 1224/2004 9 kap. 1 §; lagen om moderskapsunderstöd 477/1993 2 §; FPA',
      },
      url: 'https://www.kela.fi/web/selkokieli/vanhempainpaivarahat',
      date: '2022',
    },
  },
  {
    ...bySeenLaw,
    id: 'kela-maternity-grant-apply' as RuleId,
    kind: 'deadline',
    anchor: 'dueDate',
    when: { at: months(-2) },
    // A late application may be accepted (8 §).
    lateUntilAnchor: true,
    source: {
      reference: { fi: 'Äitiysavustuslaki 477/1993 8 §; Kela', sv: 'Lagen om moderskapsunderstöd 477/1993 8 §; FPA' },
      url: 'https://www.kela.fi/barnfamiljer',
      date: '1993-05-28',
    },
  },
  {
    ...bySeenLaw,
    id: 'kela-pregnancy-allowance-earliest-apply' as RuleId,
    kind: 'earliest',
    anchor: 'dueDate',
    when: { at: days(-126) },
    source: healthInsurance('9 luku 1 §'),
  },
  {
    ...bySeenLaw,
    id: 'kela-pregnancy-allowance-start' as RuleId,
    kind: 'window',
    anchor: 'dueDate',
    when: { from: { unit: 'weekdays', value: -30 }, to: { unit: 'weekdays', value: -14 } },
    source: healthInsurance('9 luku 2 §'),
  },
  {
    ...bySeenLaw,
    id: 'kela-pregnancy-allowance-apply-by' as RuleId,
    kind: 'deadline',
    anchor: 'pregnancyAllowanceStart',
    when: { at: months(2) },
    adoption: 'none',
    source: healthInsurance('15 luku 4 § 3 kohta'),
  },
];

const parental: readonly Rule[] = [
  {
    ...bySeenLaw,
    id: 'kela-parental-allowance-apply-by' as RuleId,
    kind: 'deadline',
    anchor: 'parentalAllowanceStart',
    when: { at: months(2) },
    source: healthInsurance('15 luku 4 § 3 kohta'),
  },
  {
    ...bySeenLaw,
    id: 'kela-parental-allowance-use-by' as RuleId,
    kind: 'deadline',
    anchor: 'birthDate',
    when: { at: years(2) },
    adoption: { at: years(2) },
    source: healthInsurance('9 luku 8 §'),
  },
  {
    ...bySeenLaw,
    id: 'kela-parental-quota' as RuleId,
    kind: 'info',
    anchor: 'birthDate',
    when: { at: days(0) },
    adoption: { at: days(0) },
    source: healthInsurance('9 luku 6–7 §'),
  },
  {
    ...bySeenLaw,
    id: 'kela-acknowledged-parent-4mo' as RuleId,
    kind: 'deadline',
    anchor: 'birthDate',
    when: { at: months(4) },
    adoption: 'none',
    only: ['acknowledged'],
    source: healthInsurance('9 luku 5 § 2 mom.'),
  },
];

const childBenefit: readonly Rule[] = [
  {
    ...bySeenPage,
    id: 'kela-child-benefit-apply' as RuleId,
    kind: 'reminder',
    anchor: 'birthDate',
    when: { at: months(1) },
    adoption: { at: months(1) },
    source: {
      reference: { fi: 'Lapsilisälaki 796/1992; Kela', sv: 'Barnbidragslagen 796/1992; FPA' },
      url: 'https://www.kela.fi/lapsilisa',
      date: '2021',
    },
  },
  {
    ...bySeenPage,
    id: 'kela-child-benefit-retro' as RuleId,
    kind: 'deadline',
    anchor: 'birthDate',
    when: { at: months(6) },
    adoption: 'none',
    source: {
      reference: {
        fi: 'Lapsilisälaki 796/1992; Kelan ruotsinkielinen sivu',
        sv: 'Barnbidragslagen 796/1992; FPA: Så här ansöker du om barnbidrag',
      },
      url: 'https://www.kela.fi/web/sv/sa-ansoker-du-om-barnbidrag',
      date: null,
    },
  },
];

/** On Åland the home municipality pays home care support and its partial form, by an act that was not seen. */
const care: readonly Rule[] = [
  {
    ...bySeenLaw,
    id: 'kela-home-care-allowance-earliest' as RuleId,
    kind: 'earliest',
    anchor: 'birthDate',
    when: { at: { unit: 'weekdays', value: 160 } },
    adoption: 'none',
    except: ['aland'],
    source: careSupport('3 §'),
    volatile: true,
  },
  {
    ...bySeenLaw,
    id: 'kela-home-care-allowance-end' as RuleId,
    kind: 'deadline',
    anchor: 'birthDate',
    when: { at: years(3) },
    adoption: 'none',
    except: ['aland'],
    source: careSupport('3 § 1 mom.'),
  },
  {
    ...bySeenLaw,
    id: 'kela-care-allowances-retro' as RuleId,
    kind: 'deadline',
    anchor: 'careAllowanceStart',
    when: { at: months(6) },
    except: ['aland'],
    source: careSupport('14 §'),
  },
  {
    ...bySeenPage,
    id: 'kela-flexible-care' as RuleId,
    kind: 'info',
    anchor: 'birthDate',
    when: { at: years(3) },
    source: {
      reference: {
        fi: 'Laki lasten kotihoidon ja yksityisen hoidon tuesta 1128/1996 13 a §; Kela',
        sv: 'Lagen om stöd för hemvård och privat vård av barn 1128/1996 13 a §; FPA',
      },
      url: 'https://www.kela.fi/flexibel-vardpenning',
      date: null,
    },
  },
  {
    ...bySeenPage,
    id: 'kela-partial-care' as RuleId,
    kind: 'info',
    anchor: 'yearChildTurns7',
    when: { at: days(0) },
    except: ['aland'],
    source: {
      reference: {
        fi: 'Laki lasten kotihoidon ja yksityisen hoidon tuesta 1128/1996 13 §; Kela',
        sv: 'Lagen om stöd för hemvård och privat vård av barn 1128/1996 13 §; FPA',
      },
      url: 'https://www.kela.fi/partiell-vardpenning',
      date: null,
    },
    volatile: true,
  },
];

export const benefitRules: readonly Rule[] = [...pregnancy, ...parental, ...childBenefit, ...care];

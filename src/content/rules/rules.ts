import type { Rule } from '#domain/reminders/rule.ts';
import { benefitRules } from './benefits.ts';
import { childClinicRules } from './child-clinic.ts';
import { earlyEducationRules } from './early-education.ts';
import { employerRules } from './employer.ts';
import { oralRules } from './oral.ts';
import { pregnancyRules } from './pregnancy.ts';
import { registrationRules } from './registration.ts';
import { routineRules } from './routine.ts';
import { schoolRules } from './school.ts';
import { vaccinationRules } from './vaccination.ts';

/** All rules the family's dates follow from, in the order of life rather than of the law. */
export const rules: readonly Rule[] = [
  ...pregnancyRules,
  ...benefitRules,
  ...employerRules,
  ...registrationRules,
  ...childClinicRules,
  ...oralRules,
  ...vaccinationRules,
  ...earlyEducationRules,
  ...schoolRules,
  ...routineRules,
];

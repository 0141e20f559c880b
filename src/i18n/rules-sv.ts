import benefits from '#locales/sv/rules/benefits.json' with { type: 'json' };
import childClinic from '#locales/sv/rules/child-clinic.json' with { type: 'json' };
import earlyEducation from '#locales/sv/rules/early-education.json' with { type: 'json' };
import employer from '#locales/sv/rules/employer.json' with { type: 'json' };
import oral from '#locales/sv/rules/oral.json' with { type: 'json' };
import pregnancy from '#locales/sv/rules/pregnancy.json' with { type: 'json' };
import registration from '#locales/sv/rules/registration.json' with { type: 'json' };
import routine from '#locales/sv/rules/routine.json' with { type: 'json' };
import school from '#locales/sv/rules/school.json' with { type: 'json' };
import vaccination from '#locales/sv/rules/vaccination.json' with { type: 'json' };
import type { RuleTextBundle } from './rules-fi.ts';

export const rules = {
  ...pregnancy,
  ...benefits,
  ...employer,
  ...registration,
  ...childClinic,
  ...oral,
  ...vaccination,
  ...earlyEducation,
  ...school,
  ...routine,
} satisfies RuleTextBundle;

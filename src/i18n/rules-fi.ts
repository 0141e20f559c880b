import benefits from '#locales/fi/rules/benefits.json' with { type: 'json' };
import childClinic from '#locales/fi/rules/child-clinic.json' with { type: 'json' };
import earlyEducation from '#locales/fi/rules/early-education.json' with { type: 'json' };
import employer from '#locales/fi/rules/employer.json' with { type: 'json' };
import oral from '#locales/fi/rules/oral.json' with { type: 'json' };
import pregnancy from '#locales/fi/rules/pregnancy.json' with { type: 'json' };
import registration from '#locales/fi/rules/registration.json' with { type: 'json' };
import routine from '#locales/fi/rules/routine.json' with { type: 'json' };
import school from '#locales/fi/rules/school.json' with { type: 'json' };
import vaccination from '#locales/fi/rules/vaccination.json' with { type: 'json' };

/** The words of the deadline rules by their ids: a chunk of its own. */
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
};
export type RuleTextBundle = typeof rules;

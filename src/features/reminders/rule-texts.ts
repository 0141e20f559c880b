import type { Rule } from '#domain/reminders/rule.ts';
import { useTexts } from '#i18n/language-context.tsx';

/** The rules whose texts are in `locales/<language>/reminders.json`; a test holds this and the authored rules together. */
export type RuleWithTexts = 'ecec-apply-4mo' | 'ecec-apply-2wk' | 'ecec-right-starts';

export interface RuleTexts {
  readonly title: string;
  readonly why: string;
  readonly what: string;
  readonly passed: string;
}

/** The words of a rule; `start` is the day it counts from, as text. */
export function useRuleTexts(): (rule: Rule, start: string) => RuleTexts {
  const t = useTexts('reminders');
  return (rule, start) => {
    const id = rule.id as string as RuleWithTexts;
    return {
      title: t(`rules.${id}.title`),
      why: t(`rules.${id}.why`, { start }),
      what: t(`rules.${id}.what`),
      passed: t(`rules.${id}.passed`),
    };
  };
}

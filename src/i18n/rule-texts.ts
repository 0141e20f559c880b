import type { Language } from '#domain/language.ts';
import type { Rule } from '#domain/reminders/rule.ts';
import { useLanguage } from './language-context.tsx';
import { translator } from './texts.ts';

export interface RuleTexts {
  readonly title: string;
  readonly why: string;
  readonly what: string;
  readonly passed: string;
}

/** A test holds the rules and their texts together; the compiler needs one id that it knows. */
type KnownRule = 'ecec-apply-4mo';

/** The words of a rule, `start` being the day it counts from, as text. The planning texts must be here. */
export function ruleTexts(rule: Rule, language: Language, start = ''): RuleTexts {
  const t = translator(language, 'rules');
  const id = rule.id as string as KnownRule;
  // Each is looked up when it is read: a list of reminders shows titles alone.
  return {
    get title() {
      return t(`${id}.title`);
    },
    get why() {
      return t(`${id}.why`, { start });
    },
    get what() {
      return t(`${id}.what`);
    },
    get passed() {
      return t(`${id}.passed`);
    },
  };
}

/** The same for the page's language. */
export function useRuleTexts(): (rule: Rule, start?: string) => RuleTexts {
  const language = useLanguage();
  return (rule, start) => ruleTexts(rule, language, start);
}

const softHyphens = /\u00ad/g;

/** For places that do not break lines as a page does: calendars, notifications. */
export const plainTitle = (rule: Rule, language: Language): string =>
  ruleTexts(rule, language).title.replace(softHyphens, '');

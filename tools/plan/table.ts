import { rules } from '#content/rules/rules.ts';
import { familyPlan } from '#domain/reminders/plan.ts';
import type { Reminder } from '#domain/reminders/reminder.ts';
import type { Rule } from '#domain/reminders/rule.ts';
import { localDate } from '#domain/time/local-date.ts';
import { sampleFamilies, type SampleFamily } from './sample-families.ts';

/** The plan of every day holds the same dates; this one is only needed to ask for it. */
const anyDay = localDate('2026-11-22');

const daysText = ({ from, to }: Reminder): string => (from === to ? from : `${from} – ${to}`);

/** All dates of a rule in a family: what repeats by its first and last one. */
function cell(rule: Rule, reminders: readonly Reminder[]): string {
  const own = reminders.filter((reminder) => reminder.rule === rule).sort((a, b) => (a.from < b.from ? -1 : 1));
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return '—';
  const days =
    rule.repeat && own.length > 1 ? `${daysText(first)}, each year to ${daysText(last)}` : own.map(daysText).join(', ');
  return first.fit === 'perhaps' ? `${days} (if ${rule.only?.join(', ')})` : days;
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** The page of the documentation that shows every rule with its dates. */
export function datesTable(): string {
  const plans = sampleFamilies.map(({ family }) => familyPlan(rules, family, anyDay));
  const about = ({ title, about: text }: SampleFamily) => `- **${title}**: ${text}.`;
  return [
    '# The dates of three sample families',
    '',
    `The ${rules.length} rules with the dates that the engine computes; \`npm run plan -- --table\` writes this page anew and a test compares`,
    'it. Families, leaves and days are made up.',
    '',
    ...sampleFamilies.map(about),
    '',
    'A window is its first and last day. "(if …)": the rule holds only in a situation that the family has not told about. "—": the rule',
    'is not for this family, or the day it counts from has not been told. Pregnancy ends with the birth, so B and C have none of its dates.',
    '',
    row(['Rule', 'Binding', ...sampleFamilies.map(({ title }) => title)]),
    row(['---', '---', ...sampleFamilies.map(() => '---')]),
    ...rules.map((rule) =>
      row([`\`${rule.id}\``, rule.hardness.replace('-', ' '), ...plans.map((plan) => cell(rule, plan))]),
    ),
    '',
  ].join('\n');
}

import { rules } from '#content/rules/rules.ts';
import { familyPlan } from '#domain/reminders/plan.ts';
import type { Family } from '#domain/reminders/family-facts.ts';
import { settle } from '#domain/reminders/settle.ts';
import { localDate } from '#domain/time/local-date.ts';
import { openNowOf10000 } from '#tests/bench/parts/open-now.ts';
import { sampleFamilies } from '#tools/plan/sample-families.ts';

/** The three sample families as one: three children of different ages, with leaves and days of their own. */
const [first, second, third] = sampleFamilies.map(({ family }) => family) as [Family, Family, Family];
const family: Family = {
  ...first,
  children: [...first.children, ...second.children, ...third.children],
  leaves: [...first.leaves, ...second.leaves, ...third.leaves],
  days: [...first.days, ...second.days, ...third.days],
};

/** Computes the plan once and returns how long that took, in ms, and how much there is in it. */
function planOnce(): { readonly ms: number; readonly reminders: number } {
  const before = performance.now();
  const plan = settle(familyPlan(rules, family, localDate('2026-11-22')), [], localDate('2026-11-22'));
  return { ms: performance.now() - before, reminders: plan.open.length };
}

Object.assign(globalThis, { planOnce, openNowOf10000 });

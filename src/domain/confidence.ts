/**
 * How well a fact is known, best first. One scale for the whole app:
 * `law-seen` and `authority-seen` stand as they are, what is below says "check the number",
 * and a number that was only `recalled` is never shown.
 */
export const confidenceLevels = ['law-seen', 'authority-seen', 'secondary-seen', 'conflicting', 'recalled'] as const;
export type Confidence = (typeof confidenceLevels)[number];

const bar = confidenceLevels.indexOf('authority-seen');

/** True when a parent is asked to check the fact before relying on it. */
export const needsChecking = (confidence: Confidence): boolean => confidenceLevels.indexOf(confidence) > bar;

/** True when the number may be shown at all. */
export const mayBeShown = (confidence: Confidence): boolean => confidence !== 'recalled';

/** The less trustworthy of two. */
export const weaker = (a: Confidence, b: Confidence): Confidence =>
  confidenceLevels.indexOf(a) >= confidenceLevels.indexOf(b) ? a : b;

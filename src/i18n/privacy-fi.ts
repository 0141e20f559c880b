import accessibilityPage from '#locales/fi/accessibility.json' with { type: 'json' };
import exitTexts from '#locales/fi/exit.json' with { type: 'json' };
import privacyPage from '#locales/fi/privacy.json' with { type: 'json' };

/** Two pages' texts, as long as those of five others, and the way out of pages that nobody else is to see: each comes late. */
const texts = { privacy: privacyPage, accessibility: accessibilityPage, exit: exitTexts };
export const { privacy, accessibility, exit } = texts;
export type PrivacyTexts = typeof texts;

import exitTexts from '#locales/fi/exit.json' with { type: 'json' };
import privacyPage from '#locales/fi/privacy.json' with { type: 'json' };

/** One page's text, as long as those of three others, and the way out of pages that nobody else is to see: each comes late. */
export const privacy = privacyPage;
export type PrivacyTexts = typeof privacy;
export const exit = exitTexts;
export type ExitTexts = typeof exit;

import privacyPage from '#locales/fi/privacy.json' with { type: 'json' };

/** One page's text, as long as those of three others. */
export const privacy = privacyPage;
export type PrivacyTexts = typeof privacy;

import privacyPage from '#locales/sv/privacy.json' with { type: 'json' };

/** One page's text, as long as those of three others. */
export const privacy = privacyPage;

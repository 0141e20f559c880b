import accessibilityPage from '#locales/sv/accessibility.json' with { type: 'json' };
import exitTexts from '#locales/sv/exit.json' with { type: 'json' };
import privacyPage from '#locales/sv/privacy.json' with { type: 'json' };

/** As in Finnish: texts that come late. */
export const privacy = privacyPage;
export const accessibility = accessibilityPage;
export const exit = exitTexts;

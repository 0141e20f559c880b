import growth from '#locales/fi/growth.json' with { type: 'json' };
import milestones from '#locales/fi/milestones.json' with { type: 'json' };
import visit from '#locales/fi/visit.json' with { type: 'json' };

/** Texts of the pages about a child of one's own: milestones with the album, growth, the visit to the clinic. */
export const growing = { growth, milestones, visit };
export type GrowingTexts = typeof growing;

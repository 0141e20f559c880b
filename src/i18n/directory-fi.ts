import brochure from '#locales/fi/brochure.json' with { type: 'json' };
import finding from '#locales/fi/finding.json' with { type: 'json' };
import howAreYou from '#locales/fi/how-are-you.json' with { type: 'json' };
import selection from '#locales/fi/selection.json' with { type: 'json' };
import service from '#locales/fi/service.json' with { type: 'json' };

/** Texts of the directory's pages; a row of a service, which other pages show too, speaks with the texts of every page. */
export const directory = { brochure, selection, howAreYou, service, finding };
export type DirectoryTexts = typeof directory;

import finding from '#locales/fi/finding.json' with { type: 'json' };
import howAreYou from '#locales/fi/how-are-you.json' with { type: 'json' };
import service from '#locales/fi/service.json' with { type: 'json' };

/** Texts of the directory's pages; a row of a service, which other pages show too, speaks with the texts of every page. */
export const directory = { howAreYou, service, finding };
export type DirectoryTexts = typeof directory;

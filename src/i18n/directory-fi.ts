import service from '#locales/fi/service.json' with { type: 'json' };

/** Texts of the directory's pages; a row of a service, which other pages show too, speaks with the texts of every page. */
export const directory = { service };
export type DirectoryTexts = typeof directory;

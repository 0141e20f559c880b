import type { Importer } from '#tools/directory/source.ts';

/** Every source by the name it has on the command line; only the one that is asked for is loaded. */
const importers: Readonly<Record<string, () => Promise<Importer>>> = {
  tpr: async () => (await import('#tools/directory/tpr/import-tpr.ts')).importTpr,
  ptv: async () => (await import('#tools/directory/ptv/import-ptv.ts')).importPtv,
  geojson: async () => (await import('#tools/directory/geo/import-geo.ts')).importGeojson,
  hsds: async () => (await import('#tools/directory/hsds/import-hsds.ts')).importHsds,
  csv: async () => (await import('#tools/directory/geo/import-geo.ts')).importCsv,
};

/** The importer of a source, or `null` for a name that is none. */
export const importerOf = (name: string): Promise<Importer> | null =>
  Object.hasOwn(importers, name) ? (importers[name]?.() ?? null) : null;

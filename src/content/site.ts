import siteJson from '#site.json' with { type: 'json' };
import type { Site } from '#content/schemas/site-schema.ts';

/** The edition's own settings. The build has checked them (content/schemas/site-schema.ts) before this reaches a phone. */
export const site: Site = siteJson as Site;

/** `.example` is reserved for examples (RFC 2606): such an edition has nobody behind it and says so. */
export const isDevelopmentEdition = [site.contact, site.feedback].some((address) =>
  Object.values(address).some((mail) => mail.endsWith('.example')),
);

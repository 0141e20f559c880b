import { languageOf, withoutSlash } from '#domain/site-map.ts';

/** Pages for who is controlled or hurt at home. A shelter is known by its id, whatever municipality it is of. */
const pages: readonly string[] = [
  'kit/violence',
  'services/nollalinja',
  'services/shelters',
  'services/naistenlinja',
  'services/riku',
];
const shelter = /^services\/[^/]*turvakoti[^/]*$/;

/**
 * Whether a page (`/fi/kit/violence`) is to leave no step behind the back button and to offer a way out at once: whoever looks over the
 * shoulder or takes the phone must not meet it. A register's own ids do not tell what a service is, so its pages are not among them.
 */
export function isDiscreet(path: string): boolean {
  if (!languageOf(path)) return false;
  const page = withoutSlash(path).slice(4);
  return pages.includes(page) || shelter.test(page);
}

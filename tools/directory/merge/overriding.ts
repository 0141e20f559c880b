import type { Override } from '#content/directory/overrides.ts';
import type { Service } from '#domain/directory/service.ts';

/** The service with what the overrides of its ids say; the last of several for one field holds. */
export const withOverrides = (service: Service, own: readonly Override[]): Service =>
  own.reduce<Service>(
    (changed, { worry, kind, crisis, note }) => ({
      ...changed,
      ...(worry && { worry }),
      ...(kind && { kind }),
      ...(crisis !== undefined && { crisis }),
      ...(note && { note }),
    }),
    service,
  );

/** Overrides that met no entry although their register is in the store: the register dropped or renumbered the entry, somebody has to look. */
export function unusedOverrides(
  overrides: readonly Override[],
  used: ReadonlySet<string>,
  sources: readonly string[],
): readonly Override[] {
  const prefixes = sources.map((source) => `${source.split('-')[0] ?? source}-`);
  return overrides.filter(({ id }) => !used.has(id) && prefixes.some((prefix) => id.startsWith(prefix)));
}

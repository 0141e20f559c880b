import type { Service } from '#domain/directory/service.ts';
import { pathOf } from '#domain/site-map.ts';
import type { Language } from '#domain/language.ts';

/** A link that works on another phone: a municipality's service carries its area, so that its pack is fetched there. */
export function linkTo({ id, area }: Service, language: Language): string {
  const url = new URL(pathOf(language, 'services', id), location.origin);
  if (area.type === 'municipality') url.searchParams.set('area', area.municipalities[0] ?? '');
  return url.href;
}

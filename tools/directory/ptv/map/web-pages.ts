import type { WebPage } from '#domain/directory/service.ts';
import type { LocalizedText } from '#domain/language.ts';
import type { PtvLink, PtvLinks } from '#tools/directory/ptv/map/entry.ts';
import { plainName } from '#tools/directory/text/language-pairs.ts';
import type { Tell } from '#tools/directory/report.ts';
import { webAddress } from '#tools/directory/text/web-address.ts';

export interface PageGroup {
  readonly links: PtvLinks;
  readonly purpose: WebPage['purpose'] | null;
  /** What the channel is called, for links without a title. */
  readonly name: LocalizedText | null;
}

/**
 * Web pages of all channels, each address once per language. PTV does not connect a Finnish page with its Swedish one: equally many
 * links of a channel are taken for the same pages in the same order, else each is a page of one language.
 */
export function webPagesFrom(groups: readonly PageGroup[], tell: Tell): WebPage[] {
  const seen = { fi: new Set<string>(), sv: new Set<string>() };
  const fresh = (link: PtvLink | undefined, language: 'fi' | 'sv') => {
    const url = webAddress(link?.url, tell);
    if (url === null || seen[language].has(url)) return null;
    seen[language].add(url);
    return url;
  };
  const page = (fi: PtvLink | undefined, sv: PtvLink | undefined, { purpose, name }: PageGroup): WebPage[] => {
    const url = { fi: fresh(fi, 'fi'), sv: fresh(sv, 'sv') };
    if (url.fi === null && url.sv === null) return [];
    const title = { fi: url.fi && (fi?.title ?? null), sv: url.sv && (sv?.title ?? null) };
    return [
      {
        ...(purpose && { purpose }),
        url: { fi: url.fi, sv: url.sv === url.fi ? null : url.sv },
        label: plainName(title, 'link label', tell) ?? name,
        confidence: 'authority-seen',
      },
    ];
  };
  return groups.flatMap((group) => {
    const { fi, sv } = group.links;
    if (fi.length === sv.length) return fi.flatMap((link, index) => page(link, sv[index], group));
    return [
      ...fi.flatMap((link) => page(link, undefined, group)),
      ...sv.flatMap((link) => page(undefined, link, group)),
    ];
  });
}

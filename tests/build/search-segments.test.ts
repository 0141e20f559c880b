import { describe, expect, test, vi } from 'vitest';
import { appPages } from '#build/app-pages.ts';
import { compileContent } from '#build/content-packs.ts';
import { withSegments } from '#build/search-segments.ts';
import { segmentTools } from '#build/segment-tools.ts';
import { concepts } from '#content/search/concepts/concepts.ts';
import { rules } from '#content/rules/rules.ts';
import type { PackFile } from '#domain/packs/manifest.ts';
import { analyseNothing } from '#domain/search/analysis.ts';
import { idsOf } from '#domain/search/documents/of-pack.ts';
import { isSearched, type SearchedPack } from '#domain/search/documents/searched-kinds.ts';
import { foundKinds } from '#domain/search/document.ts';
import { openSegment } from '#domain/search/open-segment.ts';
import { createSearch } from '#domain/search/search.ts';
import { segmentVersion } from '#domain/search/segment-format.ts';
import type { Language } from '#domain/language.ts';
import { pagePaths } from '#domain/site-map.ts';

const project = process.cwd();
const { packs } = compileContent(project);
const tools = segmentTools(project);
const shipped = withSegments(packs, tools);

describe('the site’s own packs', () => {
  test('have a segment each, if they are searched, named in their line by its own hash', () => {
    for (const { entry, segment } of shipped) {
      expect(segment !== null, entry.id).toBe(isSearched(entry.kind));
      if (!segment) {
        expect(entry).not.toHaveProperty('search');
        continue;
      }
      const sha256 = tools.sha256(segment);
      expect(entry.search).toEqual({
        version: segmentVersion,
        url: `/data/${entry.id}.${sha256.slice(0, 16)}.bin`,
        sha256,
        bytes: segment.length,
      });
      expect(openSegment(segment).ok).toBe(true);
    }
  });

  test('have the same segments whenever they are built', () => {
    expect(withSegments(packs, segmentTools(project)).map(({ entry }) => entry.search?.sha256)).toEqual(
      shipped.map(({ entry }) => entry.search?.sha256),
    );
  });

  test('keep the segment that an import has written, unless it is of another version', () => {
    const [pack] = shipped.filter(({ segment }) => segment);
    if (!pack?.entry.search) throw new Error('no segment');
    const own = Uint8Array.of(1, 2, 3);
    const imported = { ...pack, segment: own };
    expect(withSegments([imported], tools)[0]?.segment).toBe(own);
    const search = { ...pack.entry.search, version: segmentVersion - 1 };
    expect(withSegments([{ ...imported, entry: { ...pack.entry, search } }], tools)[0]).toEqual(pack);
  });

  test('are searched also without a lexicon', () => {
    vi.stubEnv('LEXICON', 'none');
    expect(segmentTools(project).analyse).toBe(analyseNothing);
  });
});

describe('one search over them', () => {
  const ids = new Map(
    shipped.flatMap(({ entry, text }) => {
      const { kind, content } = JSON.parse(text) as PackFile;
      return isSearched(kind) ? [[entry.id, idsOf({ kind, content } as SearchedPack)] as const] : [];
    }),
  );
  const segments = shipped.flatMap(({ entry, segment }) => {
    const opened = segment && openSegment(segment);
    return opened?.ok ? [{ segment: opened.value, name: entry.id, rank: 2 as const }] : [];
  });
  const search = createSearch(segments, concepts);
  const found = (language: Language, text: string) => {
    const { hits } = search({ text, language });
    return foundKinds.flatMap((kind) =>
      hits[kind].slice(0, 3).map(({ pack, position }) => `${kind} ${ids.get(pack)?.[position] ?? '?'}`),
    );
  };

  test.each([
    ['fi', 'nollalinja', 'service nollalinja'],
    ['sv', 'nollinjen', 'service nollalinja'],
    ['fi', '080 005 005', 'service nollalinja'],
    ['sv', '080005005', 'service nollalinja'],
    ['fi', 'vauva itkee', 'article crying'],
    ['sv', 'babyn gråter', 'article crying'],
    ['fi', 'hae lapsilisä', 'reminder kela-child-benefit-apply'],
    ['sv', 'ansök om barnbidrag', 'reminder kela-child-benefit-apply'],
    ['fi', 'varmuuskopio', 'page backup'],
    ['sv', 'säkerhetskopia', 'page backup'],
    ['fi', 'körö körö kirkkoon', 'article koro-koro-kirkkoon'],
  ] as const)('finds in %s by "%s" %s', (language, text, id) => {
    expect(found(language, text)).toContain(id);
  });
});

describe('the app’s own pages', () => {
  const pages = appPages(project);

  test('are each there once, and lead to a page', () => {
    expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length);
    for (const { page } of pages) expect(pagePaths).toHaveProperty(page);
    const kept = new Set(pages.map(({ page }) => page));
    const unfound = Object.keys(pagePaths).filter((page) => !kept.has(page as (typeof pages)[number]['page']));
    // Where one is anyway: the tabs, the search itself, and the steps of sharing, which begin at its first page.
    const steps = ['syncAdd', 'syncJoin', 'syncCode', 'syncHistory', 'syncDeleted'];
    expect(unfound.toSorted()).toEqual(['today', 'services', 'kit', 'search', ...steps].toSorted());
  });

  test('have every rule of the plan among them, and no word that waits for a family’s day', () => {
    expect(pages.filter(({ kind }) => kind === 'reminder').map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
    expect(JSON.stringify(pages)).not.toContain('{{');
    for (const { title, summary } of pages)
      for (const text of [title.fi, title.sv, summary?.fi ?? 'x', summary?.sv ?? 'x']) expect(text).toMatch(/\S/);
  });
});

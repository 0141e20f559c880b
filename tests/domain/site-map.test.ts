import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '#domain/language.ts';
import { inOtherLanguage, languageOf, pagePaths, pathOf, type PageName } from '#domain/site-map.ts';

const pages = Object.keys(pagePaths) as PageName[];
const anyPath = fc.tuple(
  fc.constantFrom(...languages),
  fc.constantFrom(...pages),
  fc.option(fc.stringMatching(/^[a-z0-9-]{1,12}$/), { nil: undefined }),
);

describe('a path', () => {
  test('is made of language, page and detail', () => {
    expect(pathOf('fi', 'today')).toBe('/fi/');
    expect(pathOf('sv', 'today')).toBe('/sv/');
    expect(pathOf('fi', 'services')).toBe('/fi/services');
    expect(pathOf('sv', 'services', 'mieli-sv')).toBe('/sv/services/mieli-sv');
    expect(pathOf('fi', 'kit', 'safe-sleep')).toBe('/fi/kit/safe-sleep');
  });

  test('is different for every page', () => {
    const paths = languages.flatMap((language) => pages.map((page) => pathOf(language, page)));
    expect(new Set(paths).size).toBe(paths.length);
    expect(pages).toHaveLength(28);
  });

  test.each([
    ['/fi/', 'fi'],
    ['/fi', 'fi'],
    ['/sv/kit/crying', 'sv'],
    ['/', null],
    ['', null],
    ['/film', null],
    ['/svenska/', null],
    ['/en/', null],
    ['/FI/', null],
    ['fi/', null],
    ['//fi/', null],
    ['/data/fi', null],
  ])('%j is in the language %s', (path, language) => {
    expect(languageOf(path)).toBe(language);
  });

  test('knows its language', () => {
    fc.assert(
      fc.property(anyPath, ([language, page, detail]) => {
        expect(languageOf(pathOf(language, page, detail))).toBe(language);
      }),
    );
  });
});

describe('the same page in the other language', () => {
  test('differs in the first segment only', () => {
    expect(inOtherLanguage('/fi/')).toBe('/sv/');
    expect(inOtherLanguage('/sv/services/mieli-sv')).toBe('/fi/services/mieli-sv');
    expect(inOtherLanguage('/fi/kit/fi')).toBe('/sv/kit/fi');
  });

  test('gets the slash that a bare language lacks', () => {
    expect(inOtherLanguage('/fi')).toBe('/sv/');
    expect(inOtherLanguage('/sv')).toBe('/fi/');
  });

  test('leaves a path of no language alone', () => {
    for (const path of ['/', '', '/film', '/en/kit', '/data/manifest.json']) expect(inOtherLanguage(path)).toBe(path);
  });

  test('leads back', () => {
    fc.assert(
      fc.property(anyPath, ([language, page, detail]) => {
        const path = pathOf(language, page, detail);
        expect(inOtherLanguage(path)).not.toBe(path);
        expect(inOtherLanguage(inOtherLanguage(path))).toBe(path);
      }),
    );
  });
});

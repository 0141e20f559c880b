import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { languages } from '#domain/language.ts';
import { inOtherLanguage, pathOf } from '#domain/site-map.ts';
import { modulesOf, textPartOf, textParts } from '#domain/text-parts.ts';

test('a page speaks in the part that holds its words, in both languages and with a slash at its end', () => {
  const pages = [
    ['leave', 'planning'],
    ['visit', 'growing'],
    ['howAreYou', 'directory'],
    ['privacy', 'privacy'],
    ['search', 'search'],
    ['sync', 'sync'],
    ['syncAdd', 'sync'],
    ['settings', 'settings'],
    ['reminders', null],
    ['kit', null],
    ['today', null],
  ] as const;
  for (const [page, part] of pages) {
    const path = pathOf('fi', page);
    for (const each of [path, inOtherLanguage(path), path.replace(/\/?$/, '/')]) expect(textPartOf(each)).toBe(part);
  }
  for (const path of ['/fi/kit/growth/x', '/fi/kit/crying', '/privacy', '/fi/x/privacy', '/', ''])
    expect(textPartOf(path)).toBeNull();
});

test('each part has its modules in both languages', () => {
  const there = readdirSync(join(import.meta.dirname, '../../src/i18n'));
  const modules = textParts.flatMap(modulesOf);
  expect(new Set(modules).size).toBe(modules.length);
  expect(there).toEqual(
    expect.arrayContaining(modules.flatMap((module) => languages.map((language) => `${module}-${language}.ts`))),
  );
});

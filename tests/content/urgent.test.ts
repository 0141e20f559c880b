import { describe, expect, test } from 'vitest';
import { noscript } from '#build/html-page.ts';
import { englishLines } from '#content/directory/english.ts';
import { urgentServices } from '#content/directory/urgent.ts';
import { dialable } from '#domain/directory/phone-number.ts';
import { languages } from '#domain/language.ts';
import { htmlFault } from '#tests/content/well-formed.ts';

const firstPhone = urgentServices.map(({ id, phones }) => ({ id, phone: phones[0] }));
const numbers = firstPhone.map(({ phone }) => dialable(phone?.number ?? ''));

describe('the lines in English', () => {
  /* The Swedish-speaking crisis line is no help in English. */
  const inEnglish = firstPhone.filter(({ id }) => id !== 'mieli-sv');

  test('have the numbers of the urgent page, written alike, in its order', () => {
    expect(englishLines.map(({ number }) => number)).toEqual(inEnglish.map(({ phone }) => phone?.number));
    expect(englishLines.map(({ number }) => dialable(number))).toEqual([
      '112',
      '116117',
      '0800147111',
      '080005005',
      '0925250111',
    ]);
  });

  test('leave out only the line that speaks Swedish alone', () => {
    expect(firstPhone.find(({ id }) => id === 'mieli-sv')?.phone?.languages).toEqual(['sv']);
  });

  test('promise day and night where the line does', () => {
    const always = inEnglish.map(
      ({ id }) => urgentServices.find((service) => service.id === id)?.hours.kind === 'always',
    );
    for (const [at, { text }] of englishLines.entries()) {
      if (/day and night/i.test(text)) expect(always[at], text).toBe(true);
      expect(text).toMatch(/^[A-Z][\x20-\x7eÅ]*\.$/);
    }
  });
});

describe.each(languages)('without JavaScript, on a page in %s', (page) => {
  const html = noscript(page);
  const sectionOf = (language: string) =>
    new RegExp(`<section lang="${language}">(.*?)</section>`, 's').exec(html)?.[1] ?? '';
  const called = (part: string) => Array.from(part.matchAll(/<a href="tel:([^"]*)">([^<]*)<\/a>/g));

  test('is well formed and nothing but the noscript element', () => {
    expect(htmlFault(html)).toBeNull();
    expect(html).toMatch(/^<noscript>[^]*<\/noscript>$/);
    expect(html.match(/<noscript/g)).toHaveLength(1);
  });

  test('has the page’s own language first, then the other, then English', () => {
    const order = Array.from(html.matchAll(/<section lang="(\w+)">/g), ([, language]) => language);
    expect(order).toEqual(page === 'fi' ? ['fi', 'sv', 'en'] : ['sv', 'fi', 'en']);
  });

  test.each(languages)('every urgent number can be called in the part in %s', (language) => {
    const calls = called(sectionOf(language));
    expect(calls.map(([, number]) => number)).toEqual(numbers);
    for (const [, number, text = ''] of calls) expect(text.replaceAll(' ', '')).toBe(number);
    for (const { id, name } of urgentServices)
      expect(sectionOf(language), id).toContain(`<li>${name[language] ?? '?'}: `);
  });

  test('every English line can be called in the part in English', () => {
    expect(called(sectionOf('en')).map(([, , text]) => text)).toEqual(englishLines.map(({ number }) => number));
    for (const { text } of englishLines) expect(sectionOf('en')).toContain(` ${text}</li>`);
  });

  test.each([
    ['fi', '(ei Ahvenanmaalla)'],
    ['sv', '(inte på Åland)'],
    ['en', 'Not in Åland.'],
  ])('the part in %s says that 116 117 is not for Åland, and says so of no other line', (language, words) => {
    const lines = sectionOf(language).match(/<li>.*?<\/li>/gs) ?? [];
    const about = lines.filter((line) => line.includes(words));
    expect(about).toHaveLength(1);
    expect(about[0]).toContain('tel:116117');
  });
});

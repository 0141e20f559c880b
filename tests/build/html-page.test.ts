import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appearanceScript } from '#build/appearance-script.ts';
import { escapeHtml, htmlPage, noscript, type HtmlPage } from '#build/html-page.ts';
import { htmlFault } from '#tests/content/well-formed.ts';

const template = readFileSync(join(import.meta.dirname, '../../index.html'), 'utf8').replace(
  '</head>',
  '  <link rel="stylesheet" crossorigin href="/assets/index-abc.css">\n  </head>',
);
const page = (changes: Partial<HtmlPage> = {}): HtmlPage => ({
  language: 'fi',
  path: '/fi/services',
  title: '<title>Palvelut</title>',
  description: null,
  html: '<h1>Palvelut</h1>',
  data: null,
  preload: [],
  css: 'h1{margin:0}',
  styles: [],
  siteUrl: null,
  ...changes,
});
const built = (changes: Partial<HtmlPage> = {}) => htmlPage(template, page(changes));
const between = (html: string, start: string, end: string) => {
  const from = html.indexOf(start);
  return from === -1 ? null : html.slice(from + start.length, html.indexOf(end, from + start.length));
};
/** What an HTML reader makes of an attribute. */
const unescaped = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
/** Texts that mean something to `String.replace`, to HTML or to the template itself. */
const nasty = fc.oneof(
  fc.string(),
  fc
    .array(
      fc.constantFrom(
        ...['$&', '$1', '$$', "$'", '$`', '"', "'", '<', '>', '&', '&amp;', '</script>', '<!--', '-->', '<!--app-->'],
        ...['<!--head-->', '<!--noscript-->', '</style>', 'Uni', '\\', '\u2028', '<script>'],
      ),
      { maxLength: 6 },
    )
    .map((parts) => parts.join('')),
);

describe('escaping', () => {
  test('changes the four signs that HTML reads', () => {
    expect(escapeHtml(`<a href="x">Ä & 'ö'</a> &amp;`)).toBe(
      `&lt;a href=&quot;x&quot;&gt;Ä &amp; 'ö'&lt;/a&gt; &amp;amp;`,
    );
  });

  test('loses nothing', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"]|&(?!(amp|lt|gt|quot);)/);
        expect(unescaped(escapeHtml(text))).toBe(text);
      }),
    );
  });
});

describe('a page', () => {
  test('is the template with everything in its place', () => {
    const html = built({
      description: 'Kaikki "apu" & tuki',
      data: '{"a":1}',
      preload: ['assets/a.js', 'assets/b.js'],
      siteUrl: 'https://evaat.example',
    });
    expect(html).toMatch(/^<!doctype html>\n<html lang="fi">\n/);
    expect(between(html, '/icon-180.png" />\n', '</head>')).toBe(
      [
        '    <title>Palvelut</title>',
        '    <meta name="description" content="Kaikki &quot;apu&quot; &amp; tuki" />',
        '    <link rel="manifest" href="/fi/app.webmanifest" />',
        '    <link rel="alternate" hreflang="fi" href="https://evaat.example/fi/services" />',
        '    <link rel="alternate" hreflang="sv" href="https://evaat.example/sv/services" />',
        '    <link rel="modulepreload" href="/assets/a.js" />',
        '    <link rel="modulepreload" href="/assets/b.js" />',
        `    <script>${appearanceScript}</script>`,
        '    <style>h1{margin:0}</style>',
        '  ',
      ].join('\n'),
    );
    expect(between(html, '<body>\n', '    <script type="module"')).toBe(
      [
        '    <div id="app" data-path="/fi/services"><h1>Palvelut</h1></div>',
        `    <script type="application/json" id="route-data">{"a":1}</script>${noscript('fi')}`,
        '',
      ].join('\n'),
    );
    expect(html).not.toContain('<link rel="stylesheet"');
    expect(html).not.toMatch(/<!--(head|app|noscript)-->/);
    expect(htmlFault(html)).toBeNull();
  });

  test('names its own style, beside the inline one', () => {
    const html = built({ styles: ['assets/kit.css'] });
    expect(html.match(/<link rel="stylesheet".*>/g)).toEqual(['<link rel="stylesheet" href="/assets/kit.css" />']);
    expect(htmlFault(html)).toBeNull();
  });

  test('in Swedish says so, and leads to the Finnish one', () => {
    const html = built({ language: 'sv', path: '/sv/' });
    expect(html).toContain('<html lang="sv">');
    expect(html).toContain('<link rel="alternate" hreflang="sv" href="/sv/" />');
    expect(html).toContain('<link rel="alternate" hreflang="fi" href="/fi/" />');
    expect(html).toContain('<link rel="manifest" href="/sv/app.webmanifest" />');
    expect(html).toContain('<div id="app" data-path="/sv">');
    expect(html).toContain(noscript('sv'));
  });

  test('that is the neutral shell names no path and has no data', () => {
    const html = built({ path: null, html: '' });
    expect(html).toContain('<div id="app"></div>');
    expect(html).not.toContain('hreflang');
    expect(html).not.toContain('route-data');
    expect(html).not.toContain('data-path');
    expect(html).toContain(noscript('fi'));
  });

  test('holds what it was given, whatever signs are in it', () => {
    fc.assert(
      fc.property(nasty, nasty, nasty, (text, description, value) => {
        const data = JSON.stringify({ value });
        const markup = `<p>${escapeHtml(text)}</p>`;
        const html = built({ html: markup, title: `<title>${escapeHtml(text)}</title>`, description, data });
        expect(between(html, 'data-path="/fi/services">', '</div>')).toBe(markup);
        expect(between(html, '<title>', '</title>')).toBe(escapeHtml(text));
        const content = between(html, '<meta name="description" content="', '" />');
        expect(content === null ? '' : unescaped(content)).toBe(description);
        expect(JSON.parse(between(html, 'id="route-data">', '</script>') ?? '')).toEqual({ value });
        expect(html.match(/<\/script/g)).toHaveLength(3);
        expect(htmlFault(html)).toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  test('lets no data close the script element or open a comment', () => {
    for (const text of ['</script><script>alert(1)</script>', '<!--<script>', '</SCRIPT ', ']]>', '<']) {
      const html = built({ data: JSON.stringify({ text }) });
      const inside = between(html, 'id="route-data">', '</script>') ?? '';
      expect(inside).not.toContain('<');
      expect(JSON.parse(inside)).toEqual({ text });
    }
  });

  test('is complete: a template without a place for something is noticed here', () => {
    for (const place of ['<html lang="fi">', '<!--head-->', '<div id="app"><!--app--></div>', '<!--noscript-->'])
      expect(template.split(place)).toHaveLength(2);
  });
});

describe('the check for well-formed HTML', () => {
  test.each([
    ['<p>a', '<p> is not closed'],
    ['<p><b>a</p></b>', '</p> closes something else'],
    ['a</p>', '</p> closes something else'],
    ['<p>a < b</p>', '"a < b" is no tag'],
    ['<a href="x>y</a>', '</a> closes something else'],
  ])('sees that %s is not', (html, fault) => {
    expect(htmlFault(html)).toBe(fault);
  });
});

import { englishLines } from '#content/directory/english.ts';
import { urgentServices } from '#content/directory/urgent.ts';
import { dialable } from '#domain/directory/phone-number.ts';
import type { Language } from '#domain/language.ts';
import { inOtherLanguage, withoutSlash } from '#domain/site-map.ts';
import { appearanceScript } from './appearance-script.ts';

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

const call = (number: string) => `<a href="tel:${dialable(number)}">${number}</a>`;

/** The urgent numbers in three languages, for a browser without JavaScript and for the moment before it runs. */
export function noscript(language: Language): string {
  const lines = (own: Language) =>
    urgentServices
      .flatMap((service) => {
        const phone = service.phones[0];
        return phone
          ? `<li>${escapeHtml(service.name[own] ?? service.name.fi ?? '')}: ${call(phone.number)}${service.id === '116117' ? (own === 'fi' ? ' (ei Ahvenanmaalla)' : ' (inte på Åland)') : ''}</li>`
          : [];
      })
      .join('');
  const blocks: Record<Language, string> = {
    fi: `<section lang="fi"><h2>Apua heti</h2><ul>${lines('fi')}</ul><p>Voit lukea Eväitä ilman JavaScriptiä. Muuhun sitä tarvitaan.</p></section>`,
    sv: `<section lang="sv"><h2>Hjälp genast</h2><ul>${lines('sv')}</ul><p>Du kan läsa Eväät utan JavaScript. För allt annat behövs det.</p></section>`,
  };
  const english = `<section lang="en"><h2>Urgent help</h2><ul>${englishLines.map(({ number, text }) => `<li>${call(number)} ${escapeHtml(text)}</li>`).join('')}</ul></section>`;
  const own = blocks[language];
  const other = blocks[language === 'fi' ? 'sv' : 'fi'];
  return `<noscript><div class="noscript">${own}${other}${english}</div></noscript>`;
}

export interface HtmlPage {
  readonly language: Language;
  /** Path of the page, `/fi/services`; `null` for the neutral shell. */
  readonly path: string | null;
  readonly title: string;
  readonly description: string | null;
  readonly html: string;
  /** JSON for hydration, `null` when the page needs none. */
  readonly data: string | null;
  /** Scripts to fetch at once, besides the entry that the template names. */
  readonly preload: readonly string[];
  readonly css: string;
  /** Files with the page's own style, besides the inline one. */
  readonly styles: readonly string[];
  /** Absolute address of the edition, for search engines; `null` when it has none yet. */
  readonly siteUrl: string | null;
}

/** Fills Vite's built `index.html` with one page. The style block is the same on every page, so that one hash admits it. */
export function htmlPage(template: string, page: HtmlPage): string {
  const links = page.path === null ? [] : [page.path, inOtherLanguage(page.path)];
  const head = [
    page.title,
    page.description && `<meta name="description" content="${escapeHtml(page.description)}" />`,
    `<link rel="manifest" href="/${page.language}/app.webmanifest" />`,
    ...links.map(
      (path) => `<link rel="alternate" hreflang="${path.slice(1, 3)}" href="${page.siteUrl ?? ''}${path}" />`,
    ),
    ...page.preload.map((file) => `<link rel="modulepreload" href="/${file}" />`),
    `<script>${appearanceScript}</script>`,
    `<style>${page.css}</style>`,
    // Named here, they are there before the first paint, and the page's chunk does not ask for them again.
    ...page.styles.map((file) => `<link rel="stylesheet" href="/${file}" />`),
  ];
  const data =
    page.data && `<script type="application/json" id="route-data">${page.data.replace(/</g, '\\u003c')}</script>`;
  // Replacements are functions: a "$&" in a text must stay a text.
  return template
    .replace('<html lang="fi">', () => `<html lang="${page.language}">`)
    .replace(/\s*<link rel="stylesheet"[^>]*>/g, '')
    .replace('<!--head-->', () => head.filter(Boolean).join('\n    '))
    .replace(
      '<div id="app"><!--app--></div>',
      () => `<div id="app"${page.path === null ? '' : ` data-path="${withoutSlash(page.path)}"`}>${page.html}</div>`,
    )
    .replace('<!--noscript-->', () => `${data ?? ''}${noscript(page.language)}`);
}

import type { Site } from '#content/schemas/site-schema.ts';
import { languages, type Language } from '#domain/language.ts';

const words: Record<Language, { lang: string; description: string; urgent: string; services: string }> = {
  fi: {
    lang: 'fi-FI',
    description: 'Palvelut, eväitä vanhemmuuteen ja tärkeät päivät. Toimii ilman verkkoa.',
    urgent: 'Apua heti',
    services: 'Palvelut',
  },
  sv: {
    lang: 'sv-FI',
    description: 'Tjänster, färdkost för föräldraskapet och viktiga datum. Fungerar utan nät.',
    urgent: 'Hjälp genast',
    services: 'Tjänster',
  },
};

/** A manifest for each language with one `id`: whichever a parent installs from, it is the same app. */
export function webManifests(site: Site): [path: string, text: string][] {
  return languages.map((language) => {
    const { lang, description, urgent, services } = words[language];
    const manifest = {
      id: '/',
      name: site.name,
      short_name: site.name,
      description,
      lang,
      dir: 'ltr',
      scope: '/',
      start_url: `/${language}/`,
      display: 'standalone',
      background_color: '#faf6ee',
      theme_color: '#faf6ee',
      categories: ['health', 'lifestyle'],
      icons: [
        { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
        { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
      shortcuts: [
        { name: urgent, url: `/${language}/urgent` },
        { name: services, url: `/${language}/services` },
      ],
    };
    return [`${language}/app.webmanifest`, JSON.stringify(manifest)];
  });
}

import { noscript } from './html-page.ts';

/**
 * `/`: two visible choices, and a script of three lines that takes the remembered one or the browser's first language that is
 * ours. A search engine and a browser without JavaScript get the choice itself.
 */
export const languageScript = [
  `var l;try{l=localStorage.getItem('evaat:language')}catch(e){}`,
  `if(l!=='fi'&&l!=='sv'){l='fi';for(var n of navigator.languages||[]){n=n.slice(0,2);if(n==='sv'||n==='fi'){l=n;break}}}`,
  `location.replace('/'+l+'/'+location.search+location.hash)`,
].join(';');

export function languagePage(css: string): string {
  return `<!doctype html><html lang="fi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>Eväät</title><link rel="icon" href="/icon.svg" type="image/svg+xml"><link rel="manifest" href="/fi/app.webmanifest"><style>${css}</style><script>${languageScript}</script></head><body><main class="languages"><h1>Eväät</h1><p lang="fi"><a href="/fi/" hreflang="fi">Suomeksi</a></p><p lang="sv"><a href="/sv/" hreflang="sv">På svenska</a></p>${noscript('fi')}</main></body></html>`;
}

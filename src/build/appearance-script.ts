/**
 * Stands in the head of every page, the one inline script of a page: text size and colours that the parent chose are there before the
 * first paint (`platform/appearance.ts` writes them), and the phone's own bar fits the colours. Its hash admits it in the Content-Security-Policy.
 */
export const appearanceScript =
  "try{for(const p of['size','scheme']){const v=localStorage.getItem('evaat:'+p);if(v)document.documentElement.setAttribute('data-'+p,v);if(v&&p=='scheme')for(const m of document.querySelectorAll('meta[name=theme-color]'))m.media=m.media.includes(v)?'all':'not all'}}catch{}";

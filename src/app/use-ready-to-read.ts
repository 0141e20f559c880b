import { useEffect } from 'react';
import type { KitTheme } from '#domain/kit/topics.ts';
import { pathOf } from '#domain/site-map.ts';
import { useLanguage } from '#i18n/language-context.tsx';
import { whenIdle } from '#platform/when-idle.ts';
import { preloadPage } from './routes.ts';

/**
 * On a page of articles the next tap opens one: its page and the theme's pack are fetched into memory while nobody waits. Where that
 * fails, the tap itself asks again and says so.
 */
export function useReadyToRead(theme: KitTheme): void {
  const language = useLanguage();
  useEffect(() => {
    let isHere = true;
    whenIdle(() => {
      if (!isHere) return;
      preloadPage(pathOf(language, 'kit', 'any'), language)
        .then(() => import('#storage/kit.ts'))
        .then(({ readTheme }) => readTheme(theme))
        .catch(() => undefined);
    });
    return () => {
      isHere = false;
    };
  }, [language, theme]);
}

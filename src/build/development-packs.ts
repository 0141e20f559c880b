import type { Plugin } from 'vite';
import { compileContent, manifestText } from './content-packs.ts';

/** Serves freshly compiled packs to `npm run dev`, and the language's page for every address below it. */
export function developmentPacks(root: string): Plugin {
  return {
    name: 'evaat:development-packs',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = request.url?.split('?')[0] ?? '/';
        if (!path.startsWith('/data/')) {
          next();
          return;
        }
        const { packs } = compileContent(root);
        const text =
          path === '/data/manifest.json' ? manifestText(packs) : packs.find(({ entry }) => entry.url === path)?.text;
        response.statusCode = text === undefined ? 404 : 200;
        response.setHeader('content-type', 'application/json');
        response.end(text);
      });
    },
  };
}

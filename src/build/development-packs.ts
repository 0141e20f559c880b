import type { Plugin } from 'vite';
import { join } from 'node:path';
import { recallUrl } from '#domain/directory/recall.ts';
import { pictureListUrl } from '#domain/packs/picture-list.ts';
import { compileContent, manifestText } from './content-packs.ts';
import { pictureListText } from './picture-list.ts';
import { recallText } from './recall-text.ts';

/** Serves freshly compiled packs to `npm run dev`, and the language's page for every address below it. */
export function developmentPacks(root: string): Plugin {
  return {
    name: 'evaat:development-packs',
    apply: 'serve',
    configureServer(server) {
      const files: Readonly<Record<string, () => string>> = {
        '/data/manifest.json': () => manifestText(compileContent(root).packs),
        [recallUrl]: () => recallText(join(root, 'packs')),
        [pictureListUrl]: () => pictureListText(join(root, 'public')),
      };
      server.middlewares.use((request, response, next) => {
        const path = request.url?.split('?')[0] ?? '/';
        const made = files[path];
        if (!made && !path.startsWith('/data/')) {
          next();
          return;
        }
        const text = made ? made() : compileContent(root).packs.find(({ entry }) => entry.url === path)?.text;
        response.statusCode = text === undefined ? 404 : 200;
        response.setHeader('content-type', 'application/json');
        response.end(text);
      });
    },
  };
}

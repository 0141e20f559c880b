import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '#domain/kit/article.ts';
import type { PackManifest } from '#domain/packs/manifest.ts';
import { builtSite } from '#tests/support/served-site.ts';

const readData = (url: string): unknown => JSON.parse(readFileSync(join(builtSite, url), 'utf8'));

/** Every article of the built site, theme by theme in the kit's order, as the phones get them. */
export const builtArticles = (): readonly Article[] =>
  (readData('data/manifest.json') as PackManifest).packs
    .filter(({ kind }) => kind === 'kit')
    .flatMap(({ url }) => (readData(url) as { content: Article[] }).content);

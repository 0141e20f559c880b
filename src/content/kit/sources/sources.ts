import { baseSources } from './base.ts';
import { developmentSources } from './development.ts';
import { parentsSources } from './parents.ts';
import { rhymesSources } from './rhymes.ts';
import { rhythmSources } from './rhythm.ts';
import { societySources } from './society.ts';
import type { SourceList } from './source.ts';

/** Everything the kit's articles cite, by the id their front matter names. */
export const kitSources: SourceList = {
  ...baseSources,
  ...developmentSources,
  ...rhythmSources,
  ...parentsSources,
  ...societySources,
  ...rhymesSources,
};

import { publish, type Published } from './packs.ts';
import { originalManifest, releasePacks } from './releases.ts';
import type { Site } from './site.ts';

/** What is on the server, and what may come next. */
export interface Releases {
  /** Puts other packs there. */
  readonly packs: () => void;
  /** Puts another version of the app there, with the same packs. */
  readonly app: () => void;
}

/** After so many the first packs come again. */
const turns = 7;

/** The app's versions in their folders, one after the other and round again, and the packs beside them; all that is published is noted. */
export function serveReleases(site: Site, folders: readonly string[], published: Published): Releases {
  const original = originalManifest();
  let app = 0;
  let turn = 0;
  const put = (): string => {
    const folder = folders[app % folders.length];
    if (folder === undefined) throw new Error('no version to serve');
    publish(published, folder, releasePacks(folder, original, turn % turns));
    return folder;
  };
  put();
  return {
    packs: () => {
      turn += 1;
      put();
    },
    app: () => {
      app += 1;
      site.deploy(put());
    },
  };
}

import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { exitCodes, isSystemError, type Command, type ExitCode, type Surroundings } from '#tools/directory/command.ts';
import { withLock } from '#tools/directory/lock.ts';
import { publishPacks, type Published } from '#tools/directory/publish/publish.ts';
import { openSiteData } from '#tools/directory/publish/site-data.ts';

/** Runs on a site's data while no other command changes it; what is expected to go wrong becomes a line and a code. */
export async function onSite(
  site: string,
  { tell }: Surroundings,
  work: () => ExitCode | Promise<ExitCode>,
): Promise<ExitCode> {
  const data = openSiteData(site);
  if (!data.ok) {
    tell(data.error.message);
    return exitCodes.input;
  }
  try {
    const code = await withLock(join(data.value.folder, '.publish.lock'), () => Promise.resolve(work()));
    if (code !== null) return code;
    tell(`${site}: another publish or recall is at it`);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    tell(`${site} was not changed: ${error.message}`);
  }
  return exitCodes.write;
}

const report = ({ added, dropped, removed, unchanged }: Published): string =>
  [
    `published: ${added.length} files new, ${unchanged} as before, ${dropped.length} no longer listed`,
    ...added.map((file) => `added ${file}`),
    ...dropped.map((file) => `no longer listed ${file}`),
    ...removed.map((file) => `removed ${file}`),
    '',
  ].join('\n');

/** `publish <site folder> [--packs packs]`. */
export const publishCommand: Command = async (args, surroundings) => {
  let request;
  try {
    const options = { packs: { type: 'string', default: 'packs' } } as const;
    request = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    // parseArgs throws on an unknown option or one without its value.
    return 'usage';
  }
  const [site, ...more] = request.positionals;
  const { packs } = request.values;
  if (site === undefined || more.length > 0) return 'usage';
  return onSite(site, surroundings, () => {
    const published = publishPacks(packs, site, surroundings.now);
    if (published.ok) surroundings.out(report(published.value));
    else surroundings.tell(published.error.message);
    return published.ok ? exitCodes.done : exitCodes.input;
  });
};

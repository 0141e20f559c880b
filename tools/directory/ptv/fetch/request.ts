import { parseArgs, type ParseArgsConfig } from 'node:util';
import { ok, type Result } from '#domain/result.ts';
import { withNeighbours, type Area } from '#tools/directory/ptv/fetch/area.ts';
import { fault, type PtvFault } from '#tools/directory/ptv/fetch/fault.ts';
import type { PtvVersion } from '#tools/directory/ptv/joined.ts';

export interface PtvRequest {
  readonly version: PtvVersion;
  /** Up to and with the version, with a slash at the end. */
  readonly base: string;
  readonly key: string | null;
  /** Folder of the intermediate storage. */
  readonly store: string;
  readonly area: Area;
  /** `auto`: everything once a week, changes on the other days. */
  readonly mode: 'auto' | 'full' | 'changes';
  readonly acceptShrink: boolean;
  readonly quiet: boolean;
  readonly width: number;
}

const ptvUsage = `ptv [--api v12|v11] [--municipalities 091,049] [--counties 05] [--regions 19] [--full | --changes]
    [--test | --base <address>] [--width 1-8] [--accept-shrink] [--quiet]
    v12 needs its key in the environment variable PTV_API_KEY; without an area the whole country is read`;

const options = {
  api: { type: 'string', default: 'v12' },
  base: { type: 'string' },
  test: { type: 'boolean', default: false },
  municipalities: { type: 'string' },
  counties: { type: 'string' },
  regions: { type: 'string' },
  full: { type: 'boolean', default: false },
  changes: { type: 'boolean', default: false },
  width: { type: 'string', default: '3' },
  'accept-shrink': { type: 'boolean', default: false },
  quiet: { type: 'boolean', default: false },
} as const satisfies ParseArgsConfig['options'];

const hosts = {
  v11: { production: 'https://api.palvelutietovaranto.suomi.fi', test: 'https://api.palvelutietovaranto.trn.suomi.fi' },
  v12: {
    production: 'https://api-gw.palvelutietovaranto.suomi.fi',
    test: 'https://api-gw.palvelutietovaranto.trn.suomi.fi',
  },
} as const;

/** The key must not travel readable; a test server on this machine may be plain. */
const isSafe = ({ protocol, hostname }: URL) =>
  protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname));

function baseFrom(base: string | undefined, version: PtvVersion, test: boolean): string | null {
  if (base === undefined) return `${hosts[version][test ? 'test' : 'production']}/api/${version}/`;
  const url = URL.canParse(base) ? new URL(base) : null;
  return url !== null && isSafe(url) && url.search === '' ? url.href.replace(/\/*$/, '/') : null;
}

const codes = (text: string | undefined): string[] =>
  text === undefined ? [] : text.split(',').map((code) => code.trim());

/**
 * What the arguments after `import ptv` ask for. The key is taken from `env` and nowhere else; `state` is the folder for the
 * intermediate storage, one in it for each version.
 */
export function ptvRequestFrom(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  state: string,
): Result<PtvRequest, PtvFault> {
  const values = valuesOf(args);
  if (values === null) return fault('input', `not understood; usage: ${ptvUsage}`);
  const version = values.api;
  if (version !== 'v11' && version !== 'v12') return fault('input', '--api: v12 or v11');
  const base = baseFrom(values.base, version, values.test);
  if (base === null) return fault('input', '--base: an https address up to and with the version, ".../api/v12/"');
  const key = env['PTV_API_KEY'] ?? '';
  if (version === 'v12' && key === '')
    return fault('input', 'PTV v12 needs a key in the environment variable PTV_API_KEY');
  const area = areaFrom(values);
  if (!area.ok) return area;
  if (values.full && values.changes) return fault('input', '--full or --changes, not both');
  const width = Number(values.width);
  if (!Number.isInteger(width) || width < 1 || width > 8) return fault('input', '--width: 1 to 8');
  return ok({
    version,
    base,
    // v11 is open; a key it does not know would only travel for nothing.
    key: version === 'v12' ? key : null,
    store: `${state}/${version}`,
    area: area.value,
    mode: values.full ? 'full' : values.changes ? 'changes' : 'auto',
    acceptShrink: values['accept-shrink'],
    quiet: values.quiet,
    width,
  });
}

function valuesOf(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch {
    // parseArgs throws on an unknown option and on one without its value.
    return null;
  }
}

interface AreaOptions {
  readonly municipalities?: string | undefined;
  readonly counties?: string | undefined;
  readonly regions?: string | undefined;
}

function areaFrom({ municipalities, counties, regions }: AreaOptions): Result<Area, PtvFault> {
  const chosen = { municipalities: codes(municipalities), counties: codes(counties), regions: codes(regions) };
  if (Object.values(chosen).every((list) => list.length === 0)) return ok(null);
  const { unknown, ...area } = withNeighbours(chosen);
  if (unknown.length > 0) return fault('input', `no such municipality or county: ${unknown.join(', ')}`);
  return area.regions.every((code) => /^\d{2}$/.test(code)) ? ok(area) : fault('input', '--regions: two digits each');
}

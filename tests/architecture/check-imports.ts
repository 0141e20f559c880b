import { posix } from 'node:path';
import type { Import, Module } from '#tests/architecture/parse-module.ts';
import { layers, shipped, soleImporters, type Layer } from '#tests/architecture/rules.ts';

const aliases = [
  ['#site.json', 'site.json'],
  ['#locales/', 'locales/'],
  ['#server/', 'server/'],
  ['#tools/', 'tools/'],
  ['#tests/', 'tests/'],
  ['#', 'src/'],
] as const;

/** Our own file behind a specifier, as a path from the root; `null` when it is a package. */
export function ownPath(specifier: string, importer: string): string | null {
  const bare = specifier.replace(/\?.*$/, '').replace(/^!/, '');
  if (bare.startsWith('.')) return posix.join(posix.dirname(importer), bare);
  if (bare.startsWith('/')) return bare.slice(1);
  const alias = aliases.find(([start]) => bare.startsWith(start));
  return alias ? alias[1] + bare.slice(alias[0].length) : null;
}

/** The package that a specifier is of. */
export const packageOf = (specifier: string): string =>
  /^(node:[^/]+|@[^/]+\/[^/]+|[^/]+)/.exec(specifier)?.[0] ?? specifier;

/** The layer of a file and the name that `*` stands for in it. */
function layerOf(path: string): { layer: Layer; own: string } | null {
  for (const layer of layers) {
    const match = new RegExp(`^${layer.files.replace('*', '([^/]+)')}`).exec(path);
    if (match) return { layer, own: match[1] ?? '' };
  }
  return null;
}

function formProblem({ specifier, kind }: Import): string | null {
  if (kind === 'url') return null;
  if (specifier.startsWith('..')) return 'climbs with "../": use "#…"';
  if (/^[#.]/.test(specifier) && kind === 'import' && !/\.[a-z]+(\?.*)?$/.test(specifier))
    return 'has no file extension';
  return null;
}

function layerProblem(imported: Import, module: Module): string | null {
  const place = layerOf(module.path);
  if (!place) return null;
  const { layer, own } = place;
  const target = ownPath(imported.specifier, module.path);
  if (target === null) {
    const name = packageOf(imported.specifier);
    const sole = soleImporters.find((rule) => rule.package.test(name));
    if (sole && shipped.test(module.path) && !module.path.startsWith(sole.home)) return `is for ${sole.home} only`;
    return layer.packages === 'any' || layer.packages.includes(name)
      ? null
      : `is a package that ${layer.name} may not use`;
  }
  const reaches = (prefixes: readonly string[] = []) =>
    prefixes.some((prefix) => target.startsWith(prefix.replace('*', own)));
  if (reaches(layer.ours)) return null;
  if (reaches(layer.types)) return imported.typeOnly ? null : `gives ${layer.name} types only: use "import type"`;
  return `is out of reach for ${layer.name}`;
}

/** One line "file:line: what is wrong" per offence. */
export function checkImports(modules: readonly Module[]): string[] {
  return modules.flatMap((module) => {
    const lost = layerOf(module.path)
      ? []
      : [`${module.path}:1: lies outside every layer of tests/architecture/rules.ts`];
    const offences = module.imports.flatMap((imported) =>
      [formProblem(imported), layerProblem(imported, module)]
        .filter((problem) => problem !== null)
        .map((problem) => `${module.path}:${imported.line}: "${imported.specifier}" ${problem}`),
    );
    return [...lost, ...offences];
  });
}

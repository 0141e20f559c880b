import { ownPath, packageOf } from '#tests/architecture/check-imports.ts';
import type { Module } from '#tests/architecture/parse-module.ts';

/** Where the browser begins: the page, its worker, and the worker of the search. */
const entries = ['src/main.tsx', 'src/sw/service-worker.ts', 'src/search-worker/main.ts'];
/** Weighs nothing at build time and too much on a phone, which checks by hand what it reads. */
const neverOnPhone = ['valibot'];

/** One line per package that a phone would load although it must not: the way from an entry to it. Types weigh nothing. */
export function checkReach(modules: readonly Module[], from: readonly string[] = entries): string[] {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  const missing = from.filter((path) => !byPath.has(path)).map((path) => `${path} is not there`);
  const ways = new Map(from.map((path) => [path, path]));
  const offences: string[] = [];
  for (const [path, way] of ways)
    for (const { specifier, typeOnly } of byPath.get(path)?.imports ?? []) {
      if (typeOnly) continue;
      const target = ownPath(specifier, path);
      if (target === null && neverOnPhone.includes(packageOf(specifier))) offences.push(`${way} → ${specifier}`);
      if (target !== null && !ways.has(target)) ways.set(target, `${way} → ${target}`);
    }
  return [...missing, ...offences];
}

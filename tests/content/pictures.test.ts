import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pictures } from '#domain/kit/picture.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'public/pictures');
const files = new Map(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
const nothing: string[] = [];

const css = readFileSync(join(root, 'src/ui/tokens.css'), 'utf8');
const colours = new Set([...css.matchAll(/^\s*(--[\w-]+):\s*(?:#|light-dark\()/gm)].map(([, token = '']) => token));

/** The drawing's own vocabulary: shapes and groups of them. Anything else could carry a style, a script, a text or an address. */
const shapes = new Set(['svg', 'g', 'path', 'circle', 'ellipse', 'rect']);
const attributes =
  /^(xmlns|viewBox|id|d|cx|cy|r|rx|ry|x|y|width|height|fill|opacity|transform|stroke|stroke-(width|linecap|linejoin))$/;

const tagsOf = (svg: string) => [...svg.matchAll(/<([a-z]+)([^>]*)>/gi)];
const attributesOf = (tag: string) => [...tag.matchAll(/([\w:-]+)="([^"]*)"/g)];

function faultsOf(file: string, svg: string): string[] {
  const faults: string[] = [];
  if (Buffer.byteLength(svg) >= 6_000) faults.push(`weighs ${Buffer.byteLength(svg)} bytes`);
  if (!/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 320 200"><g id="p"[^]*<\/g><\/svg>\n$/.test(svg))
    faults.push('has another frame than the page uses');
  if (/>[^<\s]/.test(svg)) faults.push('has words');
  for (const [, tag = '', rest = ''] of tagsOf(svg)) {
    if (!shapes.has(tag)) faults.push(`has a <${tag}>`);
    for (const [, name = '', value = ''] of attributesOf(rest)) {
      if (!attributes.test(name)) faults.push(`has ${name}="${value}"`);
      const [, token] = /^var\((--[\w-]+)\)$/.exec(value) ?? [];
      if (!['fill', 'stroke'].includes(name)) continue;
      if (token === undefined ? value !== 'none' : !colours.has(token))
        faults.push(`has the colour ${value}, which is no token`);
      if (tag === 'g' && value !== 'none') faults.push('paints a group');
    }
  }
  return faults.map((fault) => `${file} ${fault}`);
}

test('every picture of the list is there, and none besides', () => {
  expect([...files.keys()].toSorted()).toEqual(pictures.map((name) => `${name}.svg`).toSorted());
});

test('each is small, and drawn in shapes and tokens alone', () => {
  expect([...files].flatMap(([file, svg]) => faultsOf(file, svg))).toEqual(nothing);
});

test('a picture of another kind is told by what is wrong with it', () => {
  const drawn = (inside: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 200"><g id="p">${inside}</g></svg>\n`;
  expect(faultsOf('a', drawn('<path d="M0 0" fill="var(--ink)"/>'))).toEqual(nothing);
  expect(faultsOf('a', drawn('<path d="M0 0" fill="#fff"/>'))).toHaveLength(1);
  expect(faultsOf('a', drawn('<path d="M0 0" fill="var(--space-1)"/>'))).toHaveLength(1);
  expect(faultsOf('a', drawn('<path d="M0 0" style="fill:red"/>'))).toHaveLength(1);
  expect(faultsOf('a', drawn('<script>go()</script>'))).not.toEqual(nothing);
  expect(faultsOf('a', drawn('<use href="#b"/>'))).not.toEqual(nothing);
  expect(faultsOf('a', drawn(`<path d="${'M0 0'.repeat(2_000)}"/>`))).toHaveLength(1);
  expect(faultsOf('a', drawn('').replace('id="p"', 'id="q"'))).toHaveLength(1);
});

import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PackEntry, PackFile, PackManifest } from '#domain/packs/manifest.ts';
import { builtSite } from '#tests/support/served-site.ts';

const hash = (content: string | Buffer) => createHash('sha256').update(content).digest('hex');
const manifestOf = (folder: string) => join(folder, 'data/manifest.json');
const readManifest = (folder: string) => JSON.parse(readFileSync(manifestOf(folder), 'utf8')) as PackManifest;

/** A list that begins one place later each time: everything in it is right, and every pack of it has another hash. */
function turned(text: string, by: number): string | null {
  const file = JSON.parse(text) as PackFile;
  const { content } = file;
  if (!Array.isArray(content) || content.length < 2) return null;
  const items: readonly unknown[] = content;
  const at = by % items.length;
  return JSON.stringify({ ...file, content: [...items.slice(at), ...items.slice(0, at)] });
}

/** Lists other packs on a site: release `turn` of the data. What was listed before stays there, as on a real server. */
export function releasePacks(folder: string, original: PackManifest, turn: number): PackManifest {
  const packs = original.packs.map((entry): PackEntry => {
    const text = turned(readFileSync(join(folder, entry.url), 'utf8'), turn);
    if (text === null || turn === 0) return entry;
    const sha256 = hash(text);
    const url = `/data/${entry.id}.${sha256.slice(0, 16)}.json`;
    writeFileSync(join(folder, url), text);
    // Its segment was made for the other order: the phone makes one of its own.
    const { search: _other, ...rest } = entry;
    return { ...rest, sha256, url, bytes: Buffer.byteLength(text) };
  });
  const manifest: PackManifest = { format: 1, packs };
  writeFileSync(manifestOf(folder), JSON.stringify(manifest));
  return manifest;
}

const isText = (name: string) => /\.(js|css|html|webmanifest)$/.test(name);

function* filesBelow(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else yield path;
  }
}

/** Each script and style under another name, wherever it is named, and another version in the settings: a release with no file in common. */
function rename(folder: string, version: string): void {
  const names = readdirSync(join(folder, 'assets')).filter((name) => !name.endsWith('.br'));
  const renamed = (name: string) => name.replace(/\.(\w+)$/, `-${version}.$1`);
  const escaped = names.map((name) => name.replaceAll(/[.\\-]/g, String.raw`\$&`));
  const pattern = new RegExp(`(?<=/)(${escaped.join('|')})`, 'g');
  for (const file of filesBelow(folder)) {
    if (file.endsWith('.br')) rmSync(file);
    else if (isText(file)) {
      const text = readFileSync(file, 'utf8').replaceAll(pattern, renamed);
      writeFileSync(file, text.replaceAll(/version:`\d+\.\d+\.\d+`/g, `version:\`${version}\``));
    }
  }
  for (const name of names) renameSync(join(folder, 'assets', name), join(folder, 'assets', renamed(name)));
}

/** The worker's list tells what a file must be: written anew for what has changed. */
function relist(folder: string): void {
  const file = join(folder, 'sw.js');
  const line = /url:`([^`]+)`,revision:(`[0-9a-f]{16}`|null,mark:`[0-9a-f]{16}`)/g;
  const text = readFileSync(file, 'utf8').replaceAll(line, (_, url: string, mark: string) => {
    const now = hash(readFileSync(join(folder, url))).slice(0, 16);
    return `url:\`${url}\`,revision:${mark.replace(/[0-9a-f]{16}/, now)}`;
  });
  writeFileSync(file, text);
}

/** A copy of the built site, to be removed by whoever asked for it; with a version another release of the app. */
export function copyOfSite(version: string | null = null): string {
  const folder = mkdtempSync(join(tmpdir(), 'evaat-faults-'));
  cpSync(builtSite, folder, { recursive: true });
  if (version !== null) {
    rename(folder, version);
    relist(folder);
  }
  return folder;
}

export const originalManifest = (): PackManifest => readManifest(builtSite);

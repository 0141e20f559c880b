import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { entriesFrom, importRequest } from '#tests/tools/directory-request.ts';
import { importTpr } from '#tools/directory/tpr/import-tpr.ts';

const projectRoot = resolve(import.meta.dirname, '../..');
const tsx = import.meta.resolve('tsx');
const good = {
  'services.json': JSON.stringify([
    { id: 1, fi: { title: 'Kerho', target_groups: ['CHILDREN_AND_FAMILIES'] }, sv: [], en: [] },
  ]),
  'errandservices.json': '[]',
  'unitservices.json': '{}',
};

let folder: string;
let input: string;
let out: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evaat-tpr-'));
  input = join(folder, 'tpr');
  out = join(folder, 'packs');
  await mkdir(input);
});
afterEach(() => rm(folder, { recursive: true }));

/** Writes a register that imports well, with some files replaced; `null` leaves one out. */
async function register(changes: Record<string, string | null> = {}): Promise<void> {
  const files: Record<string, string | null> = { ...good, ...changes };
  for (const [file, text] of Object.entries(files))
    await (text === null ? rm(join(input, file), { force: true }) : writeFile(join(input, file), text));
}

const run = () => importTpr(importRequest([input]));

describe('input that cannot be used is named', () => {
  test.each<[string, Record<string, string | null>, RegExp]>([
    ['a missing file', { 'errandservices.json': null }, /^errandservices\.json: cannot be read, expected a JSON file/],
    ['broken JSON', { 'services.json': '[{"id": 1,' }, /^services\.json: is not JSON$/],
    ['a wrong top level', { 'services.json': '{}' }, /^services\.json: expected a list of records at the top$/],
    ['a list of units for the object', { 'unitservices.json': '[]' }, /^unitservices\.json: expected an object/],
    [
      'a register without anything for families',
      { 'services.json': '[]' },
      /expected at least one record for families/,
    ],
  ])('%s', async (_name, changes, message) => {
    await register(changes);
    const failed = await run();
    expect(failed).toMatchObject({ ok: false, error: { kind: 'input' } });
    if (!failed.ok) expect(failed.error.message).toMatch(message);
  });

  test('a missing folder', async () => {
    expect(await importTpr(importRequest([join(folder, 'nowhere')]))).toMatchObject({
      ok: false,
      error: { kind: 'input' },
    });
  });
});

describe('a record that cannot be used is named and passed over', () => {
  test.each<[string, Record<string, string>, RegExp]>([
    [
      'a record without an id',
      { 'errandservices.json': '[{"id": 4, "fi": [], "sv": [], "en": []}, {"fi": []}]' },
      /^errandservices\.json: record at index 1: id: .*"id"/,
    ],
    [
      'an id that is no number',
      { 'services.json': '[{"id": "x"}]' },
      /^services\.json: record at index 0: id: expected a positive whole number$/,
    ],
    ['a record that is no object', { 'services.json': '[null]' }, /^services\.json: record at index 0: /],
    [
      'a text that is no text',
      { 'services.json': '[{"id": 9, "fi": {"title": 5}}]' },
      /^services\.json: record 9: fi\.title: .*[Ee]xpected string/,
    ],
    [
      'a link that is no link',
      { 'services.json': '[{"id": 9, "fi": {"links": ["x"]}}]' },
      /^services\.json: record 9: fi\.links\.0: /,
    ],
    [
      'a filled list for a translation',
      { 'services.json': '[{"id": 9, "fi": [1]}]' },
      /^services\.json: record 9: fi.*: /,
    ],
    [
      'a unit without services',
      { 'unitservices.json': '{"7": {"unit_id": 7}}' },
      /^unitservices\.json: record 7: services: /,
    ],
    ['a broken unit', { 'unit-7.json': '{"id": 7, "name_fi": []}' }, /^unit-7\.json: record 7: name_fi: /],
  ])('%s', async (_name, changes, message) => {
    // A good record beside each, so that the register is not empty.
    const all = Object.entries(changes).map(([file, text]): [string, string] => [
      file,
      file === 'services.json' ? `${text.slice(0, -1)},${good['services.json'].slice(1)}` : text,
    ]);
    await register(Object.fromEntries(all));
    const imported = await run();
    if (!imported.ok) throw new Error(imported.error.message);
    expect((await entriesFrom(imported.value)).map(({ id }) => id)).toEqual(['tpr-service-1']);
    const { rejected, kinds } = imported.value.report();
    expect(rejected.map(({ id, reason }) => `${id}: ${reason}`)).toEqual([expect.stringMatching(message)]);
    for (const { read, kept, leftOut } of kinds)
      expect(kept + [...leftOut.values()].reduce((sum, count) => sum + count, 0)).toBe(read);
  });

  test('and the fault is told when nothing else is left', async () => {
    await register({ 'services.json': '[{"id": 9, "fi": {"title": 5}}]' });
    const failed = await run();
    if (failed.ok) throw new Error('it was taken');
    expect(failed.error.message).toMatch(/found none \(services\.json: record 9: fi\.title: /);
  });
});

describe('the command', () => {
  const command = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', tsx, join(projectRoot, 'tools/directory/main.ts'), ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
  const everything = async () =>
    Promise.all(
      (await readdir(out, { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
        .map(async (file) => [file, await readFile(file, 'utf8')]),
    );
  const tpr = ['import', 'tpr', 'tpr'];

  test('imports into packs/ of the current folder, reports, and keeps it all when the next input is broken', async () => {
    await register();
    const { status, stdout, stderr } = command(...tpr, '--today', '2026-11-21');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('services: 1 read, 1 kept, 0 left out');
    expect(stdout).toContain('1 services in 1 areas: 1 packs');
    expect(await readdir(out)).toContain('registers.manifest.json');

    const before = await everything();
    await register({ 'services.json': 'x' });
    const failed = command(...tpr);
    expect([failed.status, failed.stdout, failed.stderr]).toEqual([2, '', 'services.json: is not JSON\n']);
    expect(await everything()).toEqual(before);
  });

  test.each([
    [[], /^usage: npm run directory/],
    [['import', 'nothing', 'tpr'], /^usage: npm run directory/],
    [[...tpr, '--today', '1.1.2026'], /^usage: npm run directory/],
    [[...tpr, '--allow-shrink', '20'], /^usage: npm run directory/],
    [[...tpr, '--out'], /^usage: npm run directory/],
    [[...tpr, '--data-date', '2025-13'], /^usage: import tpr /],
    [[...tpr, '--nonsense'], /^usage: import tpr /],
  ])('arguments %j end with 2 and the usage', async (args, usage) => {
    await register();
    const { status, stderr } = command(...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(usage);
    await expect(readFile(join(out, 'registers.manifest.json'))).rejects.toThrow();
  });
});

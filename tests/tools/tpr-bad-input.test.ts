import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { importTpr } from '#tools/directory/tpr/import-tpr.ts';

const projectRoot = resolve(import.meta.dirname, '../..');
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

const run = (today = '2026-11-21') => importTpr({ folder: input, out, today: localDate(today), dataDate: null });
const snapshot = async () =>
  Promise.all((await readdir(out)).sort().map(async (file) => [file, await readFile(join(out, file), 'utf8')]));

describe('input that cannot be used is named and nothing is written', () => {
  test.each<[string, Record<string, string | null>, RegExp]>([
    ['a missing file', { 'errandservices.json': null }, /^errandservices\.json: cannot be read, expected a JSON file/],
    ['broken JSON', { 'services.json': '[{"id": 1,' }, /^services\.json: is not JSON$/],
    ['a wrong top level', { 'services.json': '{}' }, /^services\.json: expected a list of records at the top$/],
    ['a list of units for the object', { 'unitservices.json': '[]' }, /^unitservices\.json: expected an object/],
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
    [
      'a register without anything for families',
      { 'services.json': '[]' },
      /expected at least one record for families/,
    ],
  ])('%s', async (_name, changes, message) => {
    await register();
    const first = await run('2026-11-01');
    expect(first.ok).toBe(true);
    const before = await snapshot();
    await register(changes);
    const failed = await run();
    expect(failed).toMatchObject({ ok: false, error: { kind: 'input' } });
    if (!failed.ok) expect(failed.error.message).toMatch(message);
    expect(await snapshot()).toEqual(before);
  });

  test('a missing folder', async () => {
    const failed = await importTpr({
      folder: join(folder, 'nowhere'),
      out,
      today: localDate('2026-11-21'),
      dataDate: null,
    });
    expect(failed).toMatchObject({ ok: false, error: { kind: 'input' } });
    await expect(readdir(out)).rejects.toThrow();
  });
});

describe('writing', () => {
  test('a new pack replaces the one before, other files in the folder stay', async () => {
    await register();
    await run('2026-11-01');
    const others = ['directory-091-other-1.0123456789abcdef.json', 'directory-091-tpr-notes.txt'];
    for (const file of others) await writeFile(join(out, file), '');
    const before = await readdir(out);
    const second = await run('2026-11-21');
    const after = await readdir(out);
    expect(second).toMatchObject({ ok: true, value: { removed: [expect.stringMatching(/^directory-091-tpr-1\./)] } });
    expect(after).toEqual(expect.arrayContaining([...others, 'directory-091-tpr.manifest.json']));
    expect(after).toHaveLength(before.length);
  });

  test('when the manifest cannot be put in place, the old pack stays and nothing is left behind', async () => {
    await register();
    await run('2026-11-01');
    const manifest = join(out, 'directory-091-tpr.manifest.json');
    await rm(manifest);
    await mkdir(join(manifest, 'in-the-way'), { recursive: true });
    const before = await readdir(out);
    expect(await run('2026-11-21')).toMatchObject({ ok: false, error: { kind: 'write' } });
    expect(await readdir(out)).toEqual(before);
  });
});

describe('the command', () => {
  const tsx = join(projectRoot, 'node_modules/.bin/tsx');
  const command = (...args: string[]) =>
    spawnSync(tsx, [join(projectRoot, 'tools/directory/main.ts'), ...args], { cwd: folder, encoding: 'utf8' });

  test('imports into packs/ of the current folder and reports', async () => {
    await register();
    const { status, stdout, stderr } = command('import', 'tpr', 'tpr', '--today', '2026-11-21');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('services: 1 read, 1 kept, 0 left out');
    expect(await readdir(out)).toContain('directory-091-tpr.manifest.json');
  });

  test('bad input ends with 2 and one line', async () => {
    await register({ 'services.json': 'x' });
    const { status, stdout, stderr } = command('import', 'tpr', 'tpr');
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: 'services.json: is not JSON\n' });
  });

  const tpr = ['import', 'tpr', 'tpr'];
  test.each([
    [[]],
    [['import', 'ptv', 'tpr']],
    [[...tpr, '--today', '1.1.2026']],
    [[...tpr, '--data-date', '2025-13']],
    [[...tpr, '--nonsense']],
  ])('arguments %j end with 2 and the usage', async (args) => {
    await register();
    const { status, stderr } = command(...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^usage: .*\n$/);
    await expect(readdir(out)).rejects.toThrow();
  });
});

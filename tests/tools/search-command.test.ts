import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { requestFrom } from '#tools/search/request.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'evaat-search-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const run = (...args: readonly string[]) =>
  new Promise<{ code: unknown; out: string; err: string }>((done) => {
    const all = ['--import', 'tsx', 'tools/search/main.ts', ...args];
    execFile(process.execPath, all, { cwd: root, maxBuffer: 10_000_000 }, (error, out, err) => {
      done({ code: error ? error.code : 0, out, err });
    });
  });
const write = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};

test(
  'the command prints JSON alone or tables, and ends with 2 when it cannot read what it is given',
  { timeout: 120_000 },
  async () => {
    const docs = write('docs.json', '[{"id":"x","k":"s","t":["daycare"],"fi":{"n":"Päiväkoti","d":"Hoitoa."}}]');
    const queries = write('queries.txt', 'päiväkodista|fi|base|daycare||\n');
    const bad = write('bad.txt', 'tarha|fi\n');
    const given = ['--docs', docs, '--queries', queries];
    const [json, compared, missing, wrong, none] = await Promise.all([
      run(...given, '--json'),
      run(...given, '--json', '--compare', '--lexicon', 'none', '--segments', '3'),
      run('--docs', join(folder, 'nowhere.json'), '--queries', queries),
      run('--docs', docs, '--queries', bad),
      run('--docs', docs),
    ]);
    const found = { query: 'päiväkodista', services: ['x'], articles: [] };
    expect([json.code, json.err]).toEqual([0, '']);
    expect(JSON.parse(json.out)).toMatchObject({ summary: { recall10: 1, mrr: 1 }, queries: [found] });
    expect(compared.code).toBe(0);
    expect(JSON.parse(compared.out)).toMatchObject({ queries: [found] });
    expect(compared.err).toMatch(/^1 documents, 1 queries\n.*MiniSearch.*FlexSearch/);
    expect(missing).toEqual({ code: 2, out: '', err: `${join(folder, 'nowhere.json')}: there is no such file\n` });
    expect([wrong.code, wrong.out]).toEqual([2, '']);
    expect(wrong.err).toMatch(/bad\.txt:1: expected query \| [^\n]*, got 2 fields\n$/);
    expect([none.code, none.out]).toEqual([2, '']);
    expect(none.err).toMatch(/^--queries: expected the file of the queries\nusage: npm run search/);
  },
);

test('what was asked for is read, or refused in one line', () => {
  expect(requestFrom(['--docs', 'd', '--queries', 'q'])).toMatchObject({
    ok: true,
    value: { json: false, compare: true, lexicon: true, concepts: true, segments: 1, knownItem: null },
  });
  expect(requestFrom(['--docs', 'd', '--queries', 'q', '--json'])).toMatchObject({ value: { compare: false } });
  expect(requestFrom(['--docs', 'd', '--known-item', '5', '--alone', '--lexicon', 'none'])).toMatchObject({
    value: { queries: null, knownItem: 5, compare: false, lexicon: false },
  });
  const why = (...args: readonly string[]) => {
    const read = requestFrom(args);
    return read.ok ? 'it is well' : read.error;
  };
  expect(why()).toBe('--docs: expected the file of the corpus');
  expect(why('--docs', 'd')).toBe('--queries: expected the file of the queries');
  const given = ['--docs', 'd', '--queries', 'q'];
  expect(why(...given, '--lexicon', 'big')).toBe('--lexicon: expected none, got "big"');
  expect(why(...given, '--segments', '0')).toBe('--segments: expected a whole number from 1 to 100000, got "0"');
  expect(why(...given, '--known-item', '1.5')).toBe(
    '--known-item: expected a whole number from 1 to 100000, got "1.5"',
  );
  expect(why(...given, '--compare', '--alone')).toBe('--compare and --alone contradict each other');
  expect(why(...given, '--what')).toMatch(/--what/);
});

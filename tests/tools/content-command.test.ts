import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

const run = (...args: readonly string[]) =>
  new Promise<{ code: unknown; out: string; err: string }>((done) => {
    const all = ['--import', 'tsx', 'tools/content/main.ts', ...args];
    execFile(process.execPath, all, { cwd: root, maxBuffer: 10_000_000 }, (error, out, err) => {
      done({ code: error ? error.code : 0, out, err });
    });
  });

test(
  'the command ends with 1 after faults, and with 2 when it is not understood or would write over an article',
  { timeout: 60_000 },
  async () => {
    const [faults, unknown, there] = await Promise.all([
      run('--today', '2020-01-01'),
      run('--today', '1.1.2027'),
      run('new', 'crying', '--topic', 'care'),
    ]);
    expect([faults.code, faults.err]).toEqual([1, '']);
    expect(faults.out).toMatch(
      /^fi kit\/crying\.md:\d+: checked on \d{4}-\d\d-\d\d, which has not come, near "checked:"$/m,
    );
    expect(faults.out).toMatch(/\n\d+ articles in both languages \(.*\): \d+ faults, 0 due for review\n$/);
    expect([unknown.code, unknown.out]).toEqual([2, '']);
    expect(unknown.err).toMatch(/^--today: expected .*\nusage: npm run content/);
    expect([there.code, there.out, there.err]).toEqual([2, '', 'locales/fi/kit/crying.md is there already\n']);
  },
);

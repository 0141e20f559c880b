import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '#content/rules/rules.ts';
import { requestFrom } from '#tools/plan/request.ts';
import { planRows, type PlanRow } from '#tools/plan/rows.ts';
import { planText } from '#tools/plan/print.ts';

const root = resolve(import.meta.dirname, '../..');

/** The rows for a command line, as a program reads them. */
function rowsFor(line: string): PlanRow[] {
  const request = requestFrom(line.split(' ').filter(Boolean));
  if (!request.ok) throw new Error(request.error);
  return JSON.parse(JSON.stringify(planRows(request.value))) as PlanRow[];
}
const idsFor = (line: string) => rowsFor(line).map(({ id }) => id);
function days(line: string, id: string) {
  const row = rowsFor(line).find((each) => each.id === id);
  if (!row) return null;
  return 'date' in row ? row.date : [row.from, row.to];
}

/** Runs the command as a person does. */
const run = (...args: readonly string[]) =>
  new Promise<{ code: number; out: string; err: string }>((done) => {
    execFile(process.execPath, ['--import', 'tsx', 'tools/plan/main.ts', ...args], { cwd: root }, (error, out, err) => {
      done({ code: error === null ? 0 : Number(error.code), out, err });
    });
  });

describe('FACTS’ vectors come out of the command', () => {
  test.each([
    ['2027-03-15', 'preg-certificate', '2026-11-09'],
    ['2027-03-15', 'kela-pregnancy-allowance-earliest-apply', '2026-11-09'],
    ['2027-03-15', 'preg-health-check-for-grant', '2026-10-04'],
    ['2027-03-15', 'kela-maternity-grant-apply', '2027-01-15'],
    ['2027-03-15', 'kela-pregnancy-allowance-start', ['2027-02-08', '2027-02-26']],
    ['2027-01-10', 'preg-certificate', '2026-09-06'],
    ['2027-01-10', 'preg-health-check-for-grant', '2026-08-01'],
    ['2027-01-10', 'kela-maternity-grant-apply', '2026-11-10'],
    ['2027-01-10', 'kela-pregnancy-allowance-start', ['2026-12-02', '2026-12-21']],
  ])('due %s: %s', (due, id, answer) => {
    expect(days(`--due ${due}`, id)).toEqual(answer);
  });

  test.each([
    ['2027-03-15', '2027-09-23'],
    ['2027-01-10', '2027-07-21'],
  ])('born %s: the last of 160 weekdays', (birth, answer) => {
    expect(days(`--birth ${birth}`, 'kela-home-care-allowance-earliest')).toBe(answer);
  });

  test.each([
    ['2027-08-01', '2027-04-01'],
    ['2027-06-30', '2027-02-28'],
    ['2027-02-28', '2026-10-28'],
    ['2028-02-29', '2027-10-29'],
  ])('care from %s', (start, answer) => {
    expect(days(`--care-start ${start}`, 'ecec-apply-4mo')).toBe(answer);
  });
});

describe('the rows', () => {
  test('say the rule, its day, title, binding and source', () => {
    const [row] = rowsFor('--care-start 2027-08-01 --lang sv');
    expect(row).toEqual({
      id: 'ecec-apply-4mo',
      date: '2027-04-01',
      title: row?.title,
      kind: 'deadline',
      hardness: 'statutory',
      confidence: 'law-seen',
      source: {
        reference: 'Lagen om småbarnspedagogik 540/2018 17 §',
        url: 'https://www.finlex.fi/fi/laki/ajantasa/2018/20180540',
      },
      condition: null,
      local: [],
    });
    expect(row?.title).toMatch(/småbarnspedagogik/);
  });

  test('have a date, or the ends of a window, also of a single day', () => {
    expect(days('--birth 2026-08-07', 'vax-3mo')).toEqual(['2026-11-07', '2026-11-07']);
    expect(days('--birth 2026-08-07', 'preprimary-enrol')).toEqual(['2032-01-01', '2032-02-28']);
    expect(days('--birth 2026-08-07', 'kela-partial-care')).toBe('2033-01-01');
    expect(days('--birth 2026-08-07', 'ecec-right-starts')).toBe('2027-05-01');
    // One row for what repeats: its own day or window.
    expect(days('--birth 2026-08-07', 'vax-influenza')).toEqual(['2027-02-07', '2033-07-07']);
    expect(days('--care-start 2027-08-01', 'ecec-plan-yearly')).toBe('2028-08-01');
  });

  test('are in order of their first day', () => {
    for (const line of ['--due 2027-03-15', '--birth 2026-08-07 --care-start 2027-08-01']) {
      const firsts = rowsFor(line).map((row) => ('date' in row ? row.date : row.from));
      expect(firsts).toEqual(firsts.toSorted());
    }
  });

  test('are of the pregnancy until there is a birth', () => {
    const before = idsFor('--due 2027-03-15 --positive-test 2026-07-12');
    expect(before).toContain('preg-contact-neuvola');
    expect(before).toHaveLength(15);
    const after = idsFor('--due 2027-03-15 --positive-test 2026-07-12 --birth 2027-03-10');
    expect(after.filter((id) => before.includes(id))).toEqual([]);
    expect(after).toContain('reg-name');
  });

  test('of all options together are all the rules but those that exclude each other', () => {
    const others =
      '--leave-start 2027-06-01 --pregnancy-allowance-start 2026-07-01 --parental-allowance-start 2026-10-01 --care-allowance-start 2027-03-01 --leave-change-date 2027-05-01 --absence-start 2027-11-30 --travel-date 2027-07-01 --illness-date 2027-01-15 --first-tooth 2027-02-14 --care-start 2027-08-01';
    const ids = new Set([
      ...idsFor(`--birth 2026-08-07 ${others}`),
      ...idsFor('--due 2027-03-15 --positive-test 2026-07-12'),
    ]);
    expect(rules.filter(({ id }) => !ids.has(id)).map(({ id }) => id)).toEqual([]);
    expect(ids.size).toBe(79);
  });

  test('name the situation that a rule hangs on and that was not told', () => {
    const conditions = rowsFor('--due 2027-03-15 --care-start 2027-08-01').flatMap(({ id, condition }) =>
      condition ? [[id, condition]] : [],
    );
    expect(Object.fromEntries(conditions)).toEqual({
      'preg-parenthood-training': ['first-child'],
      'preg-oral-health': ['first-child'],
      'reg-acknowledge-before-birth': ['unacknowledged'],
      'ecec-apply-2wk': ['sudden-need'],
    });
  });

  test('of a leave are both notices until its length is known, and no allowance', () => {
    expect(rowsFor('--leave-start 2027-06-30').map(({ id, condition }) => [id, condition])).toEqual([
      ['emp-notice-leave-2mo', ['long-leave']],
      ['emp-notice-leave-1mo', ['short-leave']],
    ]);
    expect(idsFor('--leave-start 2027-06-30 --leave-end 2027-07-13')).toEqual(['emp-notice-leave-1mo']);
    expect(idsFor('--leave-start 2027-06-30 --leave-end 2027-07-14')).toEqual(['emp-notice-leave-2mo']);
    expect(days('--leave-start 2027-06-30', 'emp-notice-leave-2mo')).toBe('2027-04-30');
    expect(idsFor('--parental-allowance-start 2027-06-30')).toEqual(['kela-parental-allowance-apply-by']);
    expect(idsFor('--pregnancy-allowance-start 2027-06-30')).toEqual(['kela-pregnancy-allowance-apply-by']);
    expect(idsFor('--care-allowance-start 2027-06-30')).toEqual(['kela-care-allowances-retro']);
  });

  test('without today are all, with it those that are not over', () => {
    const line = '--birth 2024-02-29';
    expect(idsFor(line)).toContain('reg-name');
    const left = idsFor(`${line} --today 2026-11-22`);
    expect(left).not.toContain('reg-name');
    expect(left).toContain('neuvola-3y');
    // What has just passed can still be arranged.
    expect(idsFor('--birth 2026-08-07 --today 2026-12-07')).toContain('reg-name');
    expect(idsFor('--birth 2026-08-07 --today 2026-12-08')).not.toContain('reg-name');
  });

  test('on Åland leave out what has a law of its own there', () => {
    expect(idsFor('--care-start 2027-08-01 --municipality 478')).not.toContain('ecec-apply-4mo');
    expect(idsFor('--care-start 2027-08-01 --municipality 091')).toContain('ecec-apply-4mo');
  });

  test('tell what the municipality does differently', () => {
    const local = (code: string, start = '2027-08-01') =>
      rowsFor(`--care-start ${start} --municipality ${code}`).find(({ id }) => id === 'ecec-apply-4mo')?.local;
    expect(local('710')).toMatchObject([{ kind: 'spring-round', applyBy: '03-31' }]);
    expect(local('710', '2027-02-01')).toEqual([]);
    expect(local('091')).toEqual([]);
  });

  test('count an adoption from its day', () => {
    const line = '--birth 2026-08-07 --adopted 2027-05-31';
    expect(days(line, 'kela-parental-allowance-use-by')).toBe('2029-05-31');
    expect(days(line, 'mother-postnatal-check')).toBeNull();
    expect(days(line, 'neuvola-2y')).toEqual(['2028-08-07', '2028-10-07']);
  });

  test('have no marks for hyphenation in their titles', () => {
    for (const lang of ['fi', 'sv'])
      for (const { title } of rowsFor(`--due 2027-03-15 --care-start 2028-01-10 --lang ${lang}`))
        expect(title).toMatch(/^[^\u00AD]+$/);
  });

  test('of nothing are none', () => {
    expect(rowsFor('')).toEqual([]);
    expect(rowsFor('--municipality 091 --today 2026-11-22')).toEqual([]);
  });
});

describe('a line that is not understood', () => {
  test.each([
    ['--due 15.3.2027', '--due: expected a day of the calendar as yyyy-mm-dd, got "15.3.2027"'],
    ['--due 2027-02-29', '--due: expected a day of the calendar as yyyy-mm-dd, got "2027-02-29"'],
    ['--birth yesterday', '--birth: expected a day of the calendar as yyyy-mm-dd, got "yesterday"'],
    ['--due 2027-3-15', '--due: expected'],
    ['--today 2026-13-01', '--today: expected'],
    ['--first-tooth 0', '--first-tooth: expected'],
    ['--lang en', '--lang: expected fi or sv, got "en"'],
    ['--municipality 999', '--municipality: expected the three digits of a Finnish municipality, got "999"'],
    ['--municipality Vaasa', '--municipality: expected'],
    ['--birth 2026-11-23 --today 2026-11-22', '--birth: expected a day that has come by --today'],
    ['--birth 2026-08-07 --adopted 2026-08-06', '--adopted: expected a day on or after --birth'],
    ['--birth 2026-08-07 --care-start 2026-08-06', '--care-start: expected a day on or after --birth'],
    ['--leave-end 2027-08-06', '--leave-end: expected --leave-start with it'],
    ['--leave-start 2027-08-07 --leave-end 2027-08-06', '--leave-end: expected a day on or after --leave-start'],
    ['--born 2026-08-07', "Unknown option '--born'"],
    ['--due', "Option '--due <value>' argument missing"],
    ['2027-03-15', "Unexpected argument '2027-03-15'"],
  ])('%j says what was expected', (line, message) => {
    const request = requestFrom(line.split(' '));
    expect(request.ok ? null : request.error).toContain(message);
  });
});

test('a person reads it in columns, in either language', () => {
  const text = (line: string) => {
    const request = requestFrom(line.split(' '));
    if (!request.ok) throw new Error(request.error);
    return planText(planRows(request.value), request.value.language);
  };
  const [head = '', rule = '', ...lines] = text('--care-start 2027-08-01 --municipality 710').split('\n');
  expect(head).toMatch(/^Päivä +Mitä +Sitovuus +Lähde$/);
  expect(rule).toMatch(/^-+ {2}-+ {2}-+ {2}-+$/);
  expect(lines[0]).toMatch(/^1\.4\.2027 .* laki .* 540\/2018 17 §$/);
  expect(lines[1]).toContain('31.3.');
  expect(lines.join('\n')).toContain('(jos tarve tulee yllättäen)');
  const swedish = text('--due 2027-03-15 --lang sv');
  expect(swedish).toMatch(/^Dag +Vad +Hur bindande +Källa$/m);
  expect(swedish).toMatch(/^8\.2\.2027–26\.2\.2027 /m);
  expect(text('--lang sv')).toMatch(/^Inga dagar/);
});

test(
  'the command prints rows and ends well, or only says on stderr what is wrong and ends with 2',
  { timeout: 60_000 },
  async () => {
    const [good, bad] = await Promise.all([
      run('--care-start', '2027-08-01', '--json'),
      run('--care-start', '1.8.2027', '--json'),
    ]);
    expect([good.code, good.err]).toEqual([0, '']);
    expect(JSON.parse(good.out)).toEqual(rowsFor('--care-start 2027-08-01'));
    expect([bad.code, bad.out]).toEqual([2, '']);
    expect(bad.err).toMatch(/^--care-start: expected .*\nusage: npm run plan/);
  },
);

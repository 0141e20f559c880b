import { describe, expect, test } from 'vitest';
import { faultsOfLines, lineOf, noLines } from './app-lines.ts';
import { judge } from './judge.ts';
import { planWrites } from './plan.ts';
import { randomOf } from './random.ts';
import type { Rows } from './rows.ts';
import { allThings } from './things.ts';

const things = allThings.filter(({ name }) => ['own-0', 'note-0', 'family-0'].includes(name));

/** Everything of some things, as a database would hold it. */
function together(states: readonly Rows[]): Rows {
  const all: Record<string, Rows[string][number][]> = {};
  for (const rows of states) for (const [table, held] of Object.entries(rows)) (all[table] ??= []).push(...held);
  return all;
}

/** A round of three steps for each thing, of which the page acknowledged two. */
function round() {
  const plan = planWrites(things, new Map(), { lanes: 1, each: 3, random: randomOf(2) });
  for (let call = 0; call < 2 * things.length; call += 1) plan.onTold(0, call, null);
  const told = plan.told();
  const after = (step: number) =>
    things.map(({ name }) => (step < 0 ? {} : (told.get(name)?.steps[step]?.after ?? {})));
  return { told, after, look: (states: readonly Rows[]) => judge(things, told, together(states)) };
}

describe('what is on the disk after a kill', () => {
  test('is right when it is what was acknowledged last, or one step further', () => {
    const { look, after } = round();
    expect(look(after(1))).toMatchObject({ faults: [], unsaid: 0 });
    expect(look(after(2))).toMatchObject({ faults: [], unsaid: 3 });
  });

  test('is a loss when it is older than what was acknowledged', () => {
    const { look, after } = round();
    for (const older of [-1, 0]) {
      const { faults } = look(after(older));
      expect(faults).toHaveLength(things.length);
      for (const fault of faults) expect(fault).toContain('lost');
    }
  });

  test('is a loss when it is half of a step, or a row that nobody wrote', () => {
    const { look, after } = round();
    const [own, note, family] = after(2);
    if (!own || !note || !family) throw new Error('three things');
    const half = { ...family, memories: (family['memories'] ?? []).slice(1) };
    expect(look([own, note, half]).faults).toEqual([expect.stringContaining('family-0 half')]);
    const torn = { visitNotes: (note['visitNotes'] ?? []).map(({ kind: _gone, ...row }) => row) };
    expect(look([own, torn, family]).faults).toEqual([expect.stringContaining('note-0 half')]);
    expect(look([...after(2), { own: [{ id: 'ff' }] }]).faults).toEqual([expect.stringContaining('own/ff')]);
  });
});

describe('lines that were written by hand', () => {
  const row = { id: 'a', child: 'c1', doneOn: null, kind: 'question', text: lineOf(7) };
  const shown = () => {
    const lines = { ...noLines(), written: new Set([row.text]), seen: new Set([row.text]) };
    expect(faultsOfLines({ visitNotes: [row] }, lines, [])).toEqual([]);
    return lines;
  };

  test('are missed when they are gone, once', () => {
    const lines = shown();
    expect(faultsOfLines({}, lines, ['c2'])).toEqual([expect.stringContaining('lost: "Rivi 7"')]);
    expect(faultsOfLines({}, lines, [])).toEqual([]);
  });

  test('may go with the child that they are about', () => {
    expect(faultsOfLines({}, shown(), ['c1'])).toEqual([]);
  });

  test('are wrong when they are half, twice or nobody’s', () => {
    const { kind: _gone, ...half } = row;
    const faults = faultsOfLines({ visitNotes: [half, { ...row, id: 'b' }, { ...row, text: lineOf(8) }] }, shown(), []);
    expect(faults).toHaveLength(3);
  });
});

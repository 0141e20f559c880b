import { describe, expect, test } from 'vitest';
import { checkMemory } from '#domain/kit/memory.ts';
import { checkSeen } from '#domain/kit/seen.ts';
import { checkVisitNote } from '#domain/kit/visit-note.ts';
import { localDate } from '#domain/time/local-date.ts';

const today = localDate('2026-11-21');
const tomorrow = localDate('2026-11-22');
const code = 'Aino 131025A123B';

describe('a memory', () => {
  test('is kept without the spaces around it', () => {
    const told = { title: ' Ensimmäinen lumi ', on: today, note: ' Kieli ulkona\n' };
    expect(checkMemory(told, today)).toEqual({
      ok: true,
      value: { title: 'Ensimmäinen lumi', on: today, note: 'Kieli ulkona' },
    });
    expect(checkMemory({ title: 'Lumi', on: null, note: '  ' }, today)).toMatchObject({ value: { note: null } });
  });

  test.each([
    [{ title: '  ', on: tomorrow, note: code }, 'no-title'],
    [{ title: code, on: tomorrow, note: code }, 'title-code'],
    [{ title: 'Lumi', on: tomorrow, note: code }, 'day-ahead'],
    [{ title: 'Lumi', on: today, note: code }, 'note-code'],
  ] as const)('%j is told its first fault: %s', (told, error) => {
    expect(checkMemory(told, today)).toEqual({ ok: false, error });
  });
});

describe('a milestone', () => {
  test('needs neither day nor note', () => {
    expect(checkSeen({ on: null, note: '' }, today)).toEqual({ ok: true, value: { on: null, note: null } });
  });

  test('has no day that is still to come, and no identity code', () => {
    expect(checkSeen({ on: tomorrow, note: code }, today)).toEqual({ ok: false, error: 'day-ahead' });
    expect(checkSeen({ on: today, note: code }, today)).toEqual({ ok: false, error: 'note-code' });
  });
});

test('a line for the clinic has words, and no identity code among them', () => {
  expect(checkVisitNote(' Uni? ')).toEqual({ ok: true, value: 'Uni?' });
  expect(checkVisitNote('\n')).toEqual({ ok: false, error: 'no-text' });
  expect(checkVisitNote(code)).toEqual({ ok: false, error: 'text-code' });
});

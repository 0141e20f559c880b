import { describe, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { readRaw, rowsOf } from './raw.ts';
import { aino, childRow, today } from './samples.ts';
import { openTab } from './tab.ts';

const day = localDate('2027-03-02');

describe('a child', () => {
  test('is added with what is known and nothing else', async () => {
    const tab = await openTab();
    expect(await tab.saveChild(aino, { nickname: 'Aino' })).toEqual({ ok: true, value: aino });
    expect(await tab.listChildren()).toEqual({
      ok: true,
      value: [childRow({ nickname: 'Aino' })],
    });
  });

  test('is changed in the given fields only', async () => {
    const tab = await openTab();
    await tab.saveChild(aino, { nickname: 'Aino', dueDate: day });
    await tab.saveChild(aino, { dueDate: null, birthDate: today });
    expect(await tab.listChildren()).toEqual({
      ok: true,
      value: [childRow({ nickname: 'Aino', birthDate: today })],
    });
  });

  test('keeps both of two fields that two tabs change at once', async () => {
    const [one, other] = [await openTab(), await openTab()];
    await one.saveChild(aino, { nickname: 'Aino' });
    await other.listChildren();
    await Promise.all([one.saveChild(aino, { nickname: 'Ainoliini' }), other.saveChild(aino, { careStart: day })]);
    expect(await one.listChildren()).toMatchObject({ value: [{ nickname: 'Ainoliini', careStart: day }] });
  });

  test('added in two tabs at once is one child with the fields of both', async () => {
    const [one, other] = [await openTab(), await openTab()];
    // Both are open, so that neither is done before the other begins.
    await Promise.all([one.listChildren(), other.listChildren()]);
    const results = await Promise.all([
      one.saveChild(aino, { nickname: 'A' }),
      other.saveChild(aino, { careStart: day }),
    ]);
    expect(results).toEqual([
      { ok: true, value: aino },
      { ok: true, value: aino },
    ]);
    expect(await one.listChildren()).toMatchObject({ value: [{ id: aino, nickname: 'A', careStart: day }] });
  });

  test('keeps a field that a newer app has added', async () => {
    const tab = await openTab();
    await tab.saveChild(aino, { nickname: 'Aino' });
    await tab.personal.run((db) => db.table<object, string>('children').update(aino, { allergies: ['milk'] }));
    await tab.saveChild(aino, { nickname: 'Ainoliini' });
    expect(rowsOf(await readRaw('evaat'), 'children')).toEqual([
      { ...childRow({ nickname: 'Ainoliini' }), allergies: ['milk'] },
    ]);
  });

  test('of schema 1 is read with what it lacks filled in, and its row gets no more than what is changed', async () => {
    const tab = await openTab();
    const old = { id: aino, nickname: 'Aino', dueDate: null, birthDate: today, careStart: null };
    await tab.personal.run((db) => db.table<object, string>('children').add(old));
    expect(await tab.listChildren()).toEqual({
      ok: true,
      value: [childRow({ nickname: 'Aino', birthDate: today })],
    });
    await tab.saveChild(aino, { isFirst: true });
    expect(rowsOf(await readRaw('evaat'), 'children')).toEqual([{ ...old, isFirst: true }]);
  });
});

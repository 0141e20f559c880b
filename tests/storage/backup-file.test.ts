import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Child } from '#domain/family/child.ts';
import { byYouth } from '#domain/family/by-youth.ts';
import { toldDayId } from '#domain/family/told-day.ts';
import { backupByteLimit, backupVersion, readBackup, writeBackup } from '#storage/backup-file.ts';
import { anyData, anyDay } from './any-backup.ts';
import { frozenBackups } from './frozen-files.ts';
import { readRaw } from './raw.ts';
import { aino, childRow, eino, exportedEvent, leave, reminder, today, vaasa, vitamin } from './samples.ts';
import { openTab } from './tab.ts';

/** As version 1 wrote it. */
const child = { id: aino, nickname: 'Aino', dueDate: null, birthDate: today, careStart: null };
const good = {
  format: 'evaat-backup',
  version: backupVersion,
  made: today,
  data: {
    children: [child, { ...childRow({ id: eino }), homes: [vaasa], bornTogether: 2 }],
    reminders: [{ id: reminder(aino), child: aino, state: 'done', on: today }],
    own: [vitamin],
    ownDone: [{ id: `own:${vitamin.id}:${today}`, own: vitamin.id, on: today }],
    leaves: [leave],
    days: [{ id: toldDayId(aino, 'firstTooth'), child: aino, anchor: 'firstTooth', on: today }],
    exported: [exportedEvent],
    settings: [
      { key: 'area', value: vaasa },
      { key: 'hush', value: today },
    ],
  },
};

/** The good file with one thing changed; `undefined` leaves it out. */
function withChange(path: readonly (string | number)[], value: unknown): string {
  const copy = structuredClone(good) as unknown as Record<string | number, unknown>;
  let place = copy;
  for (const step of path.slice(0, -1)) place = place[step] as Record<string | number, unknown>;
  place[path.at(-1) ?? ''] = value;
  return JSON.stringify(copy);
}

const html = '<!doctype html><title>Wi-Fi</title><p>Log in';
const unreadable: readonly (readonly [what: string, text: string, reason: string])[] = [
  ['nothing', '', 'not-json'],
  ['a letter', 'Hei Aino!', 'not-json'],
  ['a page', html, 'not-json'],
  ['half a file', JSON.stringify(good).slice(0, 200), 'not-json'],
  ['a number', '5', 'not-json'],
  ['null', 'null', 'not-json'],
  ['a list', '[]', 'foreign'],
  ['an empty object', '{}', 'foreign'],
  ['somebody else’s JSON', '{"type":"FeatureCollection","features":[]}', 'foreign'],
  ['somebody else’s format', withChange(['format'], 'other-backup'), 'foreign'],
  ['no version', withChange(['version'], undefined), 'foreign'],
  ['a version in words', withChange(['version'], 'one'), 'foreign'],
  ['version 0', withChange(['version'], 0), 'foreign'],
  ['a newer version', withChange(['version'], backupVersion + 1), 'newer'],
  ['a newer version with nothing that we know', '{"format":"evaat-backup","version":99}', 'newer'],
  ['a table that we do not have', withChange(['data', 'notes'], [{ id: 'note-1' }]), 'newer'],
];

const invalid: readonly (readonly [path: readonly (string | number)[], value: unknown, place: string])[] = [
  [['made'], undefined, 'made'],
  [['made'], '21.11.2026', 'made'],
  [['made'], '2026-02-30', 'made'],
  [['data'], undefined, 'data'],
  [['data'], null, 'data'],
  [['data', 'children'], undefined, 'data.children'],
  [['data', 'children'], {}, 'data.children'],
  [['data', 'children', 1], null, 'data.children[1]'],
  [['data', 'children', 0, 'id'], undefined, 'data.children[0].id'],
  [['data', 'children', 0, 'id'], 'aino', 'data.children[0].id'],
  [['data', 'children', 1, 'nickname'], 7, 'data.children[1].nickname'],
  [['data', 'children', 1, 'nickname'], undefined, 'data.children[1].nickname'],
  [['data', 'children', 0, 'dueDate'], '2026-2-1', 'data.children[0].dueDate'],
  [['data', 'children', 0, 'birthDate'], '', 'data.children[0].birthDate'],
  [['data', 'children', 0, 'careStart'], 20270801, 'data.children[0].careStart'],
  [['data', 'reminders'], null, 'data.reminders'],
  [['data', 'reminders', 0, 'id'], 5, 'data.reminders[0].id'],
  [['data', 'reminders', 0, 'id'], 'made-up', 'data.reminders[0].id'],
  [['data', 'reminders', 0, 'id'], reminder(eino), 'data.reminders[0].id'],
  [['data', 'reminders', 0, 'child'], 'aino', 'data.reminders[0].child'],
  [['data', 'children', 1, 'homes'], vaasa, 'data.children[1].homes'],
  [['data', 'children', 1, 'homes', 0], 'Vaasa', 'data.children[1].homes[0]'],
  [['data', 'children', 1, 'isFirst'], 'yes', 'data.children[1].isFirst'],
  [['data', 'children', 1, 'hasOneParent'], 0, 'data.children[1].hasOneParent'],
  [['data', 'children', 1, 'bornTogether'], 0, 'data.children[1].bornTogether'],
  [['data', 'children', 1, 'bornTogether'], 1.5, 'data.children[1].bornTogether'],
  [['data', 'children', 1, 'adoptedOn'], 'later', 'data.children[1].adoptedOn'],
  [['data', 'children', 1, 'parenthood'], 'unclear', 'data.children[1].parenthood'],
  [['data', 'reminders', 0, 'state'], 'some day', 'data.reminders[0].state'],
  [['data', 'reminders', 0, 'until'], '1.12.', 'data.reminders[0].until'],
  [['data', 'reminders', 0, 'date'], 20261201, 'data.reminders[0].date'],
  [['data', 'reminders', 0, 'note'], ['milk'], 'data.reminders[0].note'],
  [['data', 'reminders', 0, 'on'], null, 'data.reminders[0].on'],
  [['data', 'own'], null, 'data.own'],
  [['data', 'own', 0, 'id'], 7, 'data.own[0].id'],
  [['data', 'own', 0, 'child'], 'aino', 'data.own[0].child'],
  [['data', 'own', 0, 'child'], undefined, 'data.own[0].child'],
  [['data', 'own', 0, 'kind'], 'dose', 'data.own[0].kind'],
  [['data', 'own', 0, 'title'], null, 'data.own[0].title'],
  [['data', 'own', 0, 'note'], undefined, 'data.own[0].note'],
  [['data', 'own', 0, 'start'], null, 'data.own[0].start'],
  [['data', 'own', 0, 'times'], null, 'data.own[0].times'],
  [['data', 'own', 0, 'times', 0], '24:00', 'data.own[0].times[0]'],
  [['data', 'own', 0, 'repeat'], undefined, 'data.own[0].repeat'],
  // Every nought days would never come to an end.
  [['data', 'own', 0, 'repeat', 'every'], 0, 'data.own[0].repeat.every'],
  [['data', 'own', 0, 'repeat', 'every'], 0.5, 'data.own[0].repeat.every'],
  [['data', 'own', 0, 'repeat', 'unit'], 'hour', 'data.own[0].repeat.unit'],
  [['data', 'own', 0, 'repeat', 'until'], undefined, 'data.own[0].repeat.until'],
  [['data', 'ownDone'], {}, 'data.ownDone'],
  [['data', 'ownDone', 0, 'id'], 'made-up', 'data.ownDone[0].id'],
  [['data', 'ownDone', 0, 'own'], 'another', 'data.ownDone[0].id'],
  [['data', 'ownDone', 0, 'on'], undefined, 'data.ownDone[0].on'],
  [['data', 'leaves'], 5, 'data.leaves'],
  [['data', 'leaves', 0, 'id'], null, 'data.leaves[0].id'],
  [['data', 'leaves', 0, 'child'], null, 'data.leaves[0].child'],
  [['data', 'leaves', 0, 'parent'], 'mother', 'data.leaves[0].parent'],
  [['data', 'leaves', 0, 'kind'], 'study', 'data.leaves[0].kind'],
  [['data', 'leaves', 0, 'from'], '', 'data.leaves[0].from'],
  [['data', 'leaves', 0, 'to'], null, 'data.leaves[0].to'],
  [['data', 'days'], false, 'data.days'],
  [['data', 'days', 0, 'id'], toldDayId(eino, 'firstTooth'), 'data.days[0].id'],
  [['data', 'days', 0, 'child'], null, 'data.days[0].child'],
  [['data', 'days', 0, 'anchor'], 'firstWord', 'data.days[0].anchor'],
  [['data', 'days', 0, 'on'], '2026-13-01', 'data.days[0].on'],
  [['data', 'exported'], 'all', 'data.exported'],
  [['data', 'exported', 0, 'id'], undefined, 'data.exported[0].id'],
  [['data', 'exported', 0, 'child'], 5, 'data.exported[0].child'],
  [['data', 'exported', 0, 'sequence'], -1, 'data.exported[0].sequence'],
  [['data', 'exported', 0, 'digest'], null, 'data.exported[0].digest'],
  [['data', 'exported', 0, 'isCancelled'], 'no', 'data.exported[0].isCancelled'],
  [['data', 'exported', 0, 'from'], '20270401', 'data.exported[0].from'],
  [['data', 'exported', 0, 'to'], null, 'data.exported[0].to'],
  [['data', 'exported', 0, 'title'], undefined, 'data.exported[0].title'],
  [['data', 'settings'], 'area', 'data.settings'],
  [['data', 'settings', 0, 'key'], 5, 'data.settings[0].key'],
  [['data', 'settings', 0, 'value'], 'Vaasa', 'data.settings[0].value'],
  [['data', 'settings', 0, 'value'], undefined, 'data.settings[0].value'],
  [['data', 'settings', 1, 'value'], { on: true }, 'data.settings[1].value'],
  [['data', 'settings', 1, 'value'], undefined, 'data.settings[1].value'],
];

describe('a file', () => {
  test('that is good is read', () => {
    expect(readBackup(JSON.stringify(good))).toEqual({ ok: true, value: { made: good.made, data: good.data } });
  });

  test.each(unreadable)('with %s is refused', (_, text, reason) => {
    expect(readBackup(text)).toEqual({ ok: false, error: { reason } });
  });

  test.each(invalid.map(([path, value, place]) => [path.join('/'), value, path, place] as const))(
    'with %s being %j is refused, and the place is named',
    (_, value, path, place) => {
      expect(readBackup(withChange(path, value))).toEqual({ ok: false, error: { reason: 'invalid', place } });
    },
  );

  test('of the largest size is read, and a larger one refused', () => {
    const text = JSON.stringify(good).padEnd(backupByteLimit);
    expect(readBackup(text)).toMatchObject({ ok: true });
    expect(readBackup(`${text} `)).toEqual({ ok: false, error: { reason: 'too-large' } });
  });

  test('that is refused has changed nothing', async () => {
    const tab = await openTab();
    await tab.saveChild(aino, { nickname: 'Aino' });
    const before = await readRaw('evaat');
    const texts = [...unreadable.map(([, text]) => text), ...invalid.map(([path, value]) => withChange(path, value))];
    expect(texts.filter((text) => readBackup(text).ok)).toEqual([]);
    expect(await readRaw('evaat')).toEqual(before);
  });

  test('keeps fields and settings of a newer app as they are', () => {
    const text = JSON.stringify({
      ...good,
      data: {
        children: [{ ...childRow(), homes: [vaasa], allergies: ['milk'], height: { cm: 70 } }],
        reminders: [{ ...good.data.reminders[0], by: null }],
        own: [{ ...vitamin, color: 'red', repeat: { ...vitamin.repeat, except: [today] } }],
        ownDone: [{ ...good.data.ownDone[0], by: 'phone 2' }],
        leaves: [{ ...leave, days: 'half' }],
        days: [{ ...good.data.days[0], isSure: false }],
        exported: [{ ...exportedEvent, calendar: 'family' }],
        settings: [
          { key: 'theme', value: { dark: true }, id: 1 },
          { key: 'area', value: vaasa, since: today },
        ],
      },
    });
    const backup = readBackup(text);
    expect(backup.ok && backup.value.data).toEqual((JSON.parse(text) as typeof good).data);
  });

  test('cannot reach into JavaScript’s own objects', () => {
    const text = JSON.stringify(good).replace('"nickname"', '"__proto__":{"isEvil":true},"nickname"');
    const backup = readBackup(text);
    expect(backup.ok && backup.value.data.children[0]).toEqual(child);
    expect((backup.ok ? backup.value.data.children[0] : child) as object).not.toHaveProperty('isEvil');
  });
});

test('what is written is read as it was, whatever it is', () => {
  fc.assert(
    fc.property(anyData, anyDay, (data, made) => {
      expect(readBackup(writeBackup(data, made))).toEqual({ ok: true, value: { made, data } });
    }),
  );
});

describe.each(frozenBackups)('the frozen file of version $number', ({ number, text }) => {
  test('is read in full', () => {
    const { data, made, version } = JSON.parse(text) as typeof good;
    expect(version).toBe(number);
    expect(readBackup(text)).toMatchObject({ ok: true, value: { made, data } });
  });

  test('is restored on an empty phone, nothing lost, and comes out again', async () => {
    const tab = await openTab();
    const backup = readBackup(text);
    if (!backup.ok) throw new Error(backup.error.reason);
    expect(await tab.restoreBackup(backup.value, false)).toEqual({ ok: true, value: undefined });
    const { data, made } = JSON.parse(text) as typeof good;
    expect(await tab.listChildren()).toMatchObject({ value: (data.children as unknown as Child[]).toSorted(byYouth) });
    expect(await tab.listReminderStates()).toMatchObject({ value: data.reminders });
    expect(await tab.readArea()).toEqual({ ok: true, value: data.settings[0]?.value });
    const { stores } = await readRaw('evaat');
    for (const [name, rows] of Object.entries(data)) expect(stores[name]?.rows, name).toEqual(rows);
    const exported = await tab.exportBackup(backup.value.made);
    const advice =
      'Today’s app writes another file than the newest tests/storage/fixtures/backup-N.json. A released format is never edited: ' +
      'raise backupVersion, read both versions, and add the new file.';
    if (number === frozenBackups.at(-1)?.number)
      expect(exported.ok && JSON.parse(exported.value), advice).toEqual({
        format: 'evaat-backup',
        version: number,
        made,
        data,
      });
  });
});

test('every version since the first has its frozen file, with rows in every table', () => {
  expect(frozenBackups.map(({ number }) => number)).toEqual(
    Array.from({ length: backupVersion }, (_, index) => index + 1),
  );
  for (const { text } of frozenBackups)
    for (const rows of Object.values((JSON.parse(text) as typeof good).data)) expect(rows).not.toEqual([]);
});

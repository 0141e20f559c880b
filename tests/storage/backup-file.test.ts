import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Child } from '#domain/family/child.ts';
import { byYouth } from '#domain/family/by-youth.ts';
import {
  backupByteLimit,
  backupVersion,
  fileByteLimit,
  readBackup,
  sealedVersion,
  writeBackup,
} from '#storage/backup-file.ts';
import { anyData, anyDay } from './any-backup.ts';
import { frozenBackups } from './frozen-files.ts';
import { child, good, invalid, withChange } from './faulty-backups.ts';
import { readRaw } from './raw.ts';
import {
  aino,
  childRow,
  exportedEvent,
  leave,
  memory,
  nollalinja,
  packed,
  question,
  reading,
  smile,
  today,
  vaasa,
  vitamin,
} from './samples.ts';
import { openTab } from './tab.ts';

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
  ['a version between two', withChange(['version'], backupVersion + 0.5), 'newer'],
  ['a newer version', withChange(['version'], sealedVersion + 1), 'newer'],
  ['a newer version with nothing that we know', '{"format":"evaat-backup","version":99}', 'newer'],
  ['a table that we do not have', withChange(['data', 'notes'], [{ id: 'note-1' }]), 'newer'],
  ['a table that every object seems to have', withChange(['data', 'constructor'], []), 'newer'],
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
    expect(readBackup('['.repeat(fileByteLimit + 1))).toEqual({ ok: false, error: { reason: 'too-large' } });
  });

  test('that is sealed is no fault, and asks for its passphrase, also where it is larger than a plain one may be', () => {
    const text = withChange(['version'], sealedVersion);
    expect(readBackup(text)).toEqual({ ok: false, error: { reason: 'sealed' } });
    expect(readBackup(text.padEnd(fileByteLimit))).toEqual({ ok: false, error: { reason: 'sealed' } });
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
        reading: [{ ...reading, aloud: true }],
        listItems: [{ ...packed, by: 'phone 2' }],
        seen: [{ ...smile, photo: null }],
        memories: [{ ...memory, place: 'Vaasa' }],
        visitNotes: [{ ...question, visit: 'next' }],
        favourites: [{ id: nollalinja, since: today }],
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

/** Those that are not sealed; what is sealed is one of these again (backup-sealed.test.ts). */
const plain = frozenBackups.filter(({ number }) => number !== sealedVersion);

describe.each(plain)('the frozen file of version $number', ({ number, text }) => {
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
    if (number === plain.at(-1)?.number)
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
    Array.from({ length: Math.max(backupVersion, sealedVersion) }, (_, index) => index + 1),
  );
  for (const { text } of plain)
    for (const rows of Object.values((JSON.parse(text) as typeof good).data)) expect(rows).not.toEqual([]);
});

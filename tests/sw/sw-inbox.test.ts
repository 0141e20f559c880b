import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { markTold, readInbox, writeInbox } from '#storage/sw-inbox.ts';
import { deleteInbox, inboxName, inInbox } from '#storage/sw-inbox/database.ts';
import type { Voice } from '#storage/sw-inbox/keepsakes.ts';
import { at, notice } from '#tests/domain/notices/notice-samples.ts';

const voice: Voice = { mode: 'on', language: 'sv', generic: 'Du har något att komma ihåg', url: '/sv/reminders' };
const now = at('2026-12-04 12:00');
const rows = [{ ...notice('a', '2026-12-04 09:00'), words: null }];
const day = 86_400_000;

const opened = (request: IDBOpenDBRequest) =>
  new Promise<IDBDatabase>((done) => (request.onsuccess = () => done(request.result)));

beforeEach(deleteInbox);

describe('the inbox', () => {
  test('is empty before anything was written', async () => {
    expect(await readInbox()).toEqual({
      ok: true,
      value: { voice: null, notices: [], told: new Set(), lastTold: null },
    });
  });

  test('is replaced as a whole; what was told stays told', async () => {
    await writeInbox(voice, rows, now);
    await markTold(['a'], now);
    await markTold(['b'], now + 1);
    await writeInbox({ ...voice, mode: 'off' }, [{ ...notice('c', '2026-12-05 09:00'), words: 'Sova' }], now);
    expect(await readInbox()).toMatchObject({
      ok: true,
      value: {
        voice: { mode: 'off' },
        notices: [{ key: 'c', words: 'Sova' }],
        told: new Set(['a', 'b']),
        lastTold: 'b',
      },
    });
  });

  test('forgets after a year what was told, unless it is still planned', async () => {
    await writeInbox(voice, rows, now);
    await markTold(['a', 'b'], now);
    await writeInbox(voice, rows, now + 366 * day);
    const inbox = await readInbox();
    expect(inbox.ok && [...inbox.value.told]).toEqual(['a']);
  });

  test('work that fails changes nothing', async () => {
    await writeInbox(voice, rows, now);
    const failed = await inInbox('readwrite', (transaction) => {
      transaction.objectStore('notices').delete('a');
      return Promise.reject(new DOMException('no room', 'QuotaExceededError'));
    });
    expect(failed).toEqual({ ok: false, error: 'inbox-full' });
    const inbox = await readInbox();
    expect(inbox.ok && inbox.value.notices).toHaveLength(1);
  });

  test('a database that lacks a store is made anew', async () => {
    const request = indexedDB.open(inboxName, 1);
    request.onupgradeneeded = () => request.result.createObjectStore('notices', { keyPath: 'key' });
    (await opened(request)).close();
    expect(await writeInbox(voice, rows, now)).toMatchObject({ ok: true });
    expect(await readInbox()).toMatchObject({ ok: true, value: { notices: [{ key: 'a' }] } });
  });

  test('a newer one too', async () => {
    (await opened(indexedDB.open(inboxName, 7))).close();
    expect(await writeInbox(voice, rows, now)).toMatchObject({ ok: true });
  });

  test('a browser that forbids it is a reason, not an error', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('not in private windows', 'SecurityError');
    });
    expect(await readInbox()).toEqual({ ok: false, error: 'inbox-unavailable' });
    expect(await writeInbox(voice, rows, now)).toEqual({ ok: false, error: 'inbox-unavailable' });
  });
});

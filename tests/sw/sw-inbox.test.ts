import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { markTold, readInbox, writeInbox } from '#storage/sw-inbox.ts';
import { deleteInbox, inboxName, inInbox } from '#storage/sw-inbox/database.ts';
import { keep, type Voice } from '#storage/sw-inbox/keepsakes.ts';
import { seal, unseal } from '#storage/sw-inbox/sealing.ts';
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

describe('sealing', () => {
  const words = { keys: ['a'], lines: ['Ansök om plats åäö'] };
  const sealed = async (value = words) => {
    const made = await seal(value);
    if (!made.ok) throw new Error(made.error);
    return made.value;
  };

  test('what is sealed opens on this phone', async () => {
    expect(await unseal(await sealed())).toEqual({ ok: true, value: words });
  });

  test('looks the same whatever it says: one length, never twice the same text', async () => {
    const all = [await sealed(), await sealed(), await sealed({ keys: [], lines: [] })];
    expect(new Set(all.map((text) => text.length)).size).toBe(1);
    expect(new Set(all).size).toBe(3);
    expect(all.some((text) => atob(text).includes('Ans'))).toBe(false);
  });

  test('the key cannot be taken out', async () => {
    await sealed();
    const key = await inInbox('readonly', (transaction) => {
      const request = transaction.objectStore('keepsakes').get('key') as IDBRequest<{ value: CryptoKey }>;
      return new Promise<CryptoKey>((done) => (request.onsuccess = () => done(request.result.value)));
    });
    expect(key.ok && key.value.extractable).toBe(false);
  });

  test.each(['reads back as nothing', 'is refused'])(
    'a phone on which a key %s keeps its bytes, and its inbox',
    async (how) => {
      await writeInbox(voice, rows, now);
      // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its object below
      const real = IDBObjectStore.prototype.put;
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function put(this: IDBObjectStore, value: unknown) {
        const row = value as { name?: string; value?: unknown };
        const isKey = row.name === 'key' && !(row.value instanceof Uint8Array);
        if (isKey && how === 'is refused') throw new DOMException('a CryptoKey', 'DataCloneError');
        return real.call(this, isKey ? { ...row, value: null } : value);
      });
      expect(await unseal(await sealed())).toEqual({ ok: true, value: words });
      expect(await readInbox()).toMatchObject({ ok: true, value: { notices: [{ key: 'a' }] } });
    },
  );

  test.each([
    ['changed on the way', (text: string) => `${text.slice(0, -6)}AAAAAA`],
    ['cut off', (text: string) => text.slice(0, 40)],
    ['no base64', () => 'åäö'],
    ['empty', () => ''],
    ['of another version', (text: string) => `B${text.slice(1)}`],
  ])('what is %s is refused', async (_name, spoil) => {
    expect(await unseal(spoil(await sealed()))).toEqual({ ok: false, error: 'not-ours' });
  });

  test('what another phone sealed is refused', async () => {
    const theirs = await sealed();
    await deleteInbox();
    expect(await unseal(theirs)).toEqual({ ok: false, error: 'not-ours' });
    await keep('key', crypto.getRandomValues(new Uint8Array(32)));
    expect(await unseal(theirs)).toEqual({ ok: false, error: 'not-ours' });
  });

  test('what has no room is refused', async () => {
    expect(await seal({ keys: [], lines: ['x'.repeat(1_100)] })).toEqual({ ok: false, error: 'too-long' });
  });
});

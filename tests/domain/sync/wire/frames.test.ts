import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  readBlobs,
  readLive,
  readNumbers,
  readPushed,
  writeBlobs,
  writeChanges,
  writeLive,
  writeNumbers,
  writePushed,
} from '#domain/sync/wire/blob-frames.ts';
import { readChanges } from '#domain/sync/wire/changes-frame.ts';
import { readDone } from '#domain/sync/wire/frame.ts';
import { writeDone } from '#domain/sync/wire/write-frame.ts';
import { readInvitation, readLetter, writeInvitation, writeLetter } from '#domain/sync/wire/letter-frame.ts';
import { limits, wakeUpStep } from '#domain/sync/wire/limits.ts';
import { pushItemSize, readPush, writePush } from '#domain/sync/wire/push-frame.ts';
import { readSubscription, writeSubscription } from '#domain/sync/wire/subscription-frame.ts';
import type { Result } from '#domain/result.ts';

const seq = fc.maxSafeNat();
const body = fc.uint8Array({ maxLength: 300 });
const blobs = fc.array(fc.record({ seq, body }), { maxLength: 8 });
const seqs = fc.array(seq, { maxLength: 20 });
const short = fc.string({ maxLength: 40, unit: 'grapheme' });

const endpoint = fc.stringMatching(/^[!-~]{1,80}$/).map((rest) => `https://push.example/${rest}`);

interface Kind<T> {
  readonly values: fc.Arbitrary<T>;
  readonly write: (value: T) => Uint8Array;
  readonly read: (bytes: Uint8Array) => Result<T, string>;
}
const kind = <T>(values: fc.Arbitrary<T>, write: Kind<T>['write'], read: Kind<T>['read']) =>
  ({ values, write, read }) as Kind<unknown>;

const kinds: Readonly<Record<string, Kind<unknown>>> = {
  done: kind(fc.constant(true as const), writeDone, readDone),
  changes: kind(
    fc.record({
      gen: short,
      sealed: fc.boolean(),
      next: seq,
      head: seq,
      lastNo: fc.nat(),
      lastNonce: short,
      blobs,
    }),
    writeChanges,
    readChanges,
  ),
  push: kind(fc.array(fc.record({ supersedes: seqs, body }), { maxLength: 8 }), writePush, readPush),
  pushed: kind(seqs, writePushed, readPushed),
  live: kind(fc.record({ gen: short, head: seq, seqs }), writeLive, readLive),
  numbers: kind(seqs, writeNumbers, readNumbers),
  blobs: kind(blobs, writeBlobs, readBlobs),
  letter: kind(fc.option(body), writeLetter, readLetter),
  invitation: kind(short, writeInvitation, readInvitation),
  subscription: kind(
    fc.record({
      endpoint,
      p256dh: fc.uint8Array({ minLength: 65, maxLength: 65 }),
      auth: fc.uint8Array({ minLength: 16, maxLength: 16 }),
      language: fc.constantFrom('fi' as const, 'sv' as const),
      page: fc.constantFrom('https://evaat.example.fi/fi/reminders', 'http://[::1]:4173/sv/reminders'),
      times: fc.array(
        fc.nat({ max: 2 ** 31 }).map((quarters) => quarters * wakeUpStep),
        { maxLength: limits.wakeUps },
      ),
    }),
    writeSubscription,
    readSubscription,
  ),
};

describe.each(Object.entries(kinds))('a frame of %s', (_name, { values, write, read }) => {
  test('comes back as it went', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(read(write(value))).toEqual({ ok: true, value });
      }),
    );
  });

  test('cut off anywhere, or with something behind it, is malformed', () => {
    fc.assert(
      fc.property(values, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (value, share) => {
        const bytes = write(value);
        const cut = bytes.slice(0, Math.floor(bytes.length * share));
        expect(read(cut)).toEqual({ ok: false, error: 'malformed' });
        expect(read(new Uint8Array([...bytes, 0]))).toEqual({ ok: false, error: 'malformed' });
      }),
    );
  });

  test('of garbage is a Result, and of another kind malformed', () => {
    const start = write(fc.sample(values, 1)[0]).slice(0, 3);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (garbage) => {
        for (const bytes of [garbage, new Uint8Array([...start, ...garbage])]) {
          const result = read(bytes);
          if (!result.ok) expect(['malformed', 'too-big']).toContain(result.error);
        }
      }),
    );
    for (const [at, other] of [
      [0, 0x3c],
      [1, 2],
      [2, 99],
    ] as const)
      expect(read(start.with(at, other))).toEqual({ ok: false, error: 'malformed' });
  });
});

test('a count that lies takes no memory', () => {
  const lying = new Uint8Array([...writeNumbers([]).slice(0, 3), 0xff, 0xff, 0xff, 0xff]);
  const before = process.memoryUsage().heapUsed;
  expect(readNumbers(lying)).toEqual({ ok: false, error: 'malformed' });
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(16 * 1024 * 1024);
});

describe('a push', () => {
  const item = (size: number, supersedes = 0) => ({
    body: new Uint8Array(size),
    supersedes: Array.from({ length: supersedes }, (_, at) => at),
  });

  test.each([
    ['a blob', [item(limits.blob)], [item(limits.blob + 1)]],
    ['the number of blobs', Array(limits.batch).fill(item(1)), Array(limits.batch + 1).fill(item(1))],
    ['the numbers a blob replaces', [item(1, limits.supersedes)], [item(1, limits.supersedes + 1)]],
  ])('over the limit of %s is too big', (_name, most, over) => {
    expect(readPush(writePush(most)).ok).toBe(true);
    expect(readPush(writePush(over))).toEqual({ ok: false, error: 'too-big' });
  });

  test('is as long as its items say', () => {
    const items = [item(10, 2), item(0), item(300, 1)];
    expect(writePush(items).length).toBe(3 + 2 + items.reduce((sum, each) => sum + pushItemSize(each), 0));
  });
});

test('numbers that do not fit their place are a bug', () => {
  for (const odd of [-1, 0.5, 2 ** 53, Number.NaN]) expect(() => writeNumbers([odd])).toThrow('no u53');
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBackup, sealedVersion, type Backup, type BackupFault, type IsSealed } from '#storage/backup-file.ts';
import { readSealed, unsealBackup } from '#storage/backup-sealed.ts';
import type { Result } from '#domain/result.ts';
import { frozenBackups } from './frozen-files.ts';
import { writeOneOfEach } from './one-of-each.ts';
import { readRaw } from './raw.ts';
import { openTab, type Tab } from './tab.ts';

const passphrase = 'mökki, sauna & järvi';
const plain = frozenBackups.filter(({ number }) => number !== sealedVersion).map(({ text }) => text);
const sealed = frozenBackups.find(({ number }) => number === sealedVersion)?.text ?? '';
const inside = plain.at(-1);

const flipped = (text: string, at: number, bit: number) => {
  const bytes = Buffer.from(text);
  const place = at % bytes.length;
  bytes[place] = (bytes[place] ?? 0) ^ (1 << bit);
  return bytes.toString();
};
const anyPlain = fc.constantFrom(...plain);
const anyDamage: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(anyPlain, fc.nat(), fc.nat(7)).map(([text, at, bit]) => flipped(text, at, bit)),
  fc.tuple(anyPlain, fc.nat()).map(([text, at]) => text.slice(0, at % text.length)),
  fc.tuple(anyPlain, anyPlain, fc.nat()).map(([one, other, at]) => one.slice(0, at % one.length) + other),
  // A row, a table or a field in the place of another.
  fc.tuple(anyPlain, fc.json()).map(([text, json]) => text.replace(/\[[^[\]]*\]/, json)),
  fc.tuple(anyPlain, fc.json()).map(([text, json]) => text.replace(/"data": \{/, `"data": ${json}, "x": {`)),
  fc.json(),
  fc.string({ unit: 'binary' }),
  fc.nat({ max: 100_000 }).map((deep) => '['.repeat(deep) + ']'.repeat(deep)),
  fc
    .nat({ max: 5_000 })
    .map((deep) => plain[0]?.replace('"nickname"', `"x":${'{"x":'.repeat(deep)}1${'}'.repeat(deep)},"nickname"`) ?? ''),
  fc.constantFrom('', ' ', '\uFEFF', '\0', '<!doctype html><p>Log in', 'PK\u0003\u0004', '%PDF-1.7'),
);

const reasons = ['not-json', 'foreign', 'newer', 'too-large', 'invalid', 'sealed'];

/** All that the page does with a file before the parent says yes. */
async function lookAt(tab: Tab, text: string): Promise<Result<Backup, BackupFault | IsSealed>> {
  const backup = readBackup(text);
  if (backup.ok) {
    const preview = await tab.previewRestore(backup.value);
    expect([true, 'storage-broken']).toContain(preview.ok || preview.error);
  } else expect(reasons).toContain(backup.error.reason);
  return backup;
}

async function withFamily(): Promise<Tab> {
  const tab = await openTab();
  await writeOneOfEach(tab);
  return tab;
}

describe('a file that is damaged, foreign or made up', () => {
  test('is refused with a reason or read whole, and changes nothing here', async () => {
    const tab = await withFamily();
    const before = JSON.stringify(await readRaw('evaat'));
    await fc.assert(
      fc.asyncProperty(anyDamage, async (text) => {
        await lookAt(tab, text);
        expect(JSON.stringify(await readRaw('evaat'))).toBe(before);
      }),
      { numRuns: 200 },
    );
  });

  test('that is cut off anywhere is never read', () => {
    for (const text of plain)
      for (let length = 0; length < text.trimEnd().length; length += 1)
        if (readBackup(text.slice(0, length)).ok) throw new Error(`read when cut off after ${length}`);
  });

  test('is restored whole or not at all, whatever passed as one', async () => {
    const tab = await withFamily();
    await fc.assert(
      fc.asyncProperty(anyDamage, fc.boolean(), async (text, replace) => {
        const backup = readBackup(text);
        if (!backup.ok) return;
        const before = JSON.stringify(await readRaw('evaat'));
        const restored = await tab.restoreBackup(backup.value, replace);
        if (!restored.ok) expect(JSON.stringify(await readRaw('evaat'))).toBe(before);
        // Whatever came in can go out again.
        else expect(await tab.exportBackup(backup.value.made)).toMatchObject({ ok: true });
      }),
      { numRuns: 100 },
    );
  });
});

describe('a sealed file', () => {
  test('with a sign changed opens to what was in it or not at all', async () => {
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(7), async (at, bit) => {
        const text = flipped(sealed, at, bit);
        const read = readBackup(text);
        if (read.ok) throw new Error('read as a plain one');
        if (read.error.reason !== 'sealed') return;
        const head = readSealed(text);
        if (!head.ok) return;
        const opened = await unsealBackup(head.value, passphrase);
        if (!opened.ok) refused += 1;
        // A space that became another, or a sign of base64 that means nothing.
        else expect(opened.value).toBe(inside);
      }),
      { numRuns: 20 },
    );
    expect(refused).toBeGreaterThan(0);
  });

  test('that is cut off is refused before anyone is asked for a passphrase', () => {
    for (let length = 0; length < sealed.trimEnd().length; length += 7)
      expect(readBackup(sealed.slice(0, length))).toEqual({ ok: false, error: { reason: 'not-json' } });
  });
});

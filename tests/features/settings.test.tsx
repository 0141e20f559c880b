import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { nothingTold } from '#domain/family/child.ts';
import { childId } from '#domain/ids.ts';
import { localDate } from '#domain/time/local-date.ts';
import { listChildren, saveChild } from '#storage/children.ts';
import { eraseEverything } from '#storage/erase.ts';
import { noData } from '#tests/storage/any-backup.ts';
import { openApp, storeRealPacks } from '#tests/support/render-app.tsx';

const aino = childId('a'.repeat(32));

beforeEach(async () => {
  await eraseEverything();
  await storeRealPacks();
});

const file = (text: string) => new File([text], 'evaat.json', { type: 'application/json' });
const childrenAre = (names: readonly (string | null)[]) =>
  waitFor(async () => {
    const stored = await listChildren();
    expect(stored.ok && stored.value.map((child) => child.nickname)).toEqual(names);
  });

test.each([
  [
    '/fi/settings',
    'Palauta tiedostosta',
    '<html>kirjaudu verkkoon</html>',
    /ei ole Eväiden varmuuskopio.*Mitään ei muutettu/,
  ],
  [
    '/sv/settings',
    'Återställ från en fil',
    '{"format":"something"}',
    /inte en säkerhetskopia från Eväät.*Inget ändrades/,
  ],
  ['/fi/settings', 'Palauta tiedostosta', '{"format":"evaat-backup","version":99}', /uudemmalla versiolla/],
])('%s: a foreign file gets a clear sentence and changes nothing', async (path, label, text, sentence) => {
  await saveChild(aino, { nickname: 'Aino' });
  const { user } = await openApp(path);
  await user.upload(await screen.findByLabelText(label), file(text));
  expect(await screen.findByText(sentence)).toBeVisible();
  await childrenAre(['Aino']);
});

test('a backup shows what it would do, and then does it', async () => {
  const { writeBackup } = await import('#storage/backup-file.ts');
  const child = { ...nothingTold, id: aino, nickname: 'Aino', birthDate: localDate('2026-08-07') };
  const rows = {
    ...noData,
    children: [child],
  };
  const backup = writeBackup(rows, localDate('2026-11-20'));
  const { user } = await openApp('/fi/settings');
  await user.upload(await screen.findByLabelText('Palauta tiedostosta'), file(backup));
  expect(await screen.findByText('Tiedostossa, tehty 20.11.2026:')).toBeVisible();
  expect(screen.getByText('1 lapsi')).toBeVisible();
  await childrenAre([]);
  await user.click(screen.getByRole('button', { name: 'Palauta' }));
  await childrenAre(['Aino']);
});

test('the privacy page of a development edition says that it is one', async () => {
  await openApp('/sv/privacy');
  expect(screen.getByText(/utvecklingsversion/, { selector: 'div' })).toBeVisible();
});

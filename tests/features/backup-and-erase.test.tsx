import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { nothingTold } from '#domain/family/child.ts';
import { languages } from '#domain/language.ts';
import { childId, municipalityCode } from '#domain/ids.ts';
import { localDate } from '#domain/time/local-date.ts';
import { recall, remember } from '#platform/local-memory.ts';
import { readArea, saveArea } from '#storage/area.ts';
import { fileByteLimit, readBackup, writeBackup } from '#storage/backup-file.ts';
import { listChildren, saveChild } from '#storage/children.ts';
import { eraseEverything } from '#storage/erase.ts';
import { noData } from '#tests/storage/any-backup.ts';
import { openApp, packCount, storeRealPacks } from '#tests/support/render-app.tsx';
import { filled, texts } from '#tests/support/texts.ts';

const aino = childId('a'.repeat(32));
const child = { ...nothingTold, id: aino, nickname: 'Aino', birthDate: localDate('2026-08-07') };
const rows = {
  ...noData,
  children: [child],
};

beforeEach(async () => {
  await eraseEverything();
  await storeRealPacks();
});

const file = (text: string) => new File([text], 'evaat.json', { type: 'application/json' });
const names = async () => {
  const stored = await listChildren();
  return stored.ok ? stored.value.map(({ nickname }) => nickname) : stored.error;
};

describe.each(languages)('own data in %s', (language) => {
  const t = texts[language].settings;
  const path = `/${language}/settings`;
  const choose = async (text: string) => {
    const app = await openApp(path);
    await app.user.upload(await screen.findByLabelText(t.backup.import), file(text));
    return app;
  };

  const half = JSON.parse(writeBackup(rows, localDate('2026-11-20'))) as {
    data: { children: object[] };
  };
  half.data.children[0] = { ...child, birthDate: '2026-13-01' };
  test.each([
    ['no JSON', '<html>', t.backup.errors['not-json']],
    ['something else', '{"format":"other"}', t.backup.errors.foreign],
    ['a newer one', '{"format":"evaat-backup","version":99}', t.backup.errors.newer],
    ['a damaged one', JSON.stringify(half), filled(t.backup.errors.invalid, { place: 'data.children[0].birthDate' })],
    ['a huge one', 'x'.repeat(fileByteLimit + 1), t.backup.errors['too-large']],
  ])('a file that is %s is told by a sentence of its own and changes nothing', async (_name, text, sentence) => {
    await saveChild(aino, { nickname: 'Elli' });
    await choose(text);
    expect(await screen.findByText(sentence)).toBeVisible();
    expect(screen.getByRole('alert')).toHaveTextContent(sentence);
    expect(await names()).toEqual(['Elli']);
  });

  test('what is saved into a file can be read back, and says when it was made', async () => {
    await saveChild(aino, child);
    const made: Blob[] = [];
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${made.push(blob)}` }));
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      expect(this.download).toBe('evaat-2026-11-21.json');
    });
    const { user } = await openApp(path);
    await user.click(await screen.findByRole('button', { name: t.backup.export }));
    expect(await screen.findByText(t.backup.exported)).toBeVisible();
    expect(click).toHaveBeenCalledOnce();
    const text = await new Promise((done) => {
      const reader = new FileReader();
      reader.onload = () => done(reader.result);
      reader.readAsText(made[0] ?? new Blob());
    });
    expect(readBackup(String(text))).toMatchObject({
      ok: true,
      value: { made: '2026-11-21', data: { children: [child] } },
    });
  });

  test('what differs stays as it is here, unless one asks for the file', async () => {
    const text = writeBackup(rows, localDate('2026-11-20'));
    await saveChild(aino, { ...child, nickname: 'Elli' });
    const { user } = await choose(text);
    expect(await screen.findByText(filled(t.backup.different_one, { count: 1 }))).toBeVisible();
    await user.click(screen.getByRole('button', { name: t.backup.apply }));
    expect(await screen.findByText(t.backup.restored)).toBeVisible();
    expect(await names()).toEqual(['Elli']);

    await user.upload(screen.getByLabelText(t.backup.import), file(text));
    await user.click(await screen.findByRole('checkbox', { name: t.backup.replace }));
    await user.click(screen.getByRole('button', { name: t.backup.apply }));
    await waitFor(async () => expect(await names()).toEqual(['Aino']));

    await user.upload(screen.getByLabelText(t.backup.import), file(text));
    expect(await screen.findByText(t.backup.same)).toBeVisible();
    expect(screen.queryByRole('button', { name: t.backup.apply })).toBeNull();
    await user.click(screen.getByRole('button', { name: t.backup.cancel }));
    expect(screen.queryByText(t.backup.same)).toBeNull();
  });

  test('removing everything asks first; then nothing of the family is left, nor a half-written form', async () => {
    await saveChild(aino, child);
    await saveArea(municipalityCode('905'));
    remember('draft:child:new', '{"nickname":"Elli"}');
    const { user } = await openApp(path);
    const open = async () => {
      await user.click(await screen.findByRole('button', { name: t.erase.action }));
      return within(await screen.findByRole('dialog', { name: t.erase.confirmTitle }));
    };
    await user.click((await open()).getByRole('button', { name: t.erase.cancel }));
    expect(await names()).toEqual(['Aino']);
    await user.click((await open()).getByRole('button', { name: t.erase.confirm }));
    expect(await screen.findByText(t.erase.done)).toBeVisible();
    expect(await names()).toEqual([]);
    expect(await readArea()).toEqual({ ok: true, value: null });
    expect(recall('draft:child:new')).toBeNull();
  });

  test('says how much is on the phone, and that the server could not be reached', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
    const { user } = await openApp(path);
    expect(
      await screen.findByText(
        new RegExp(`^${filled(t.offline.packs_other.split(',')[0] ?? '', { count: packCount })}`),
      ),
    ).toBeVisible();
    await user.click(screen.getByRole('button', { name: t.offline.refresh }));
    expect(await screen.findByText(t.offline.failed)).toBeVisible();
    expect(screen.getByRole('button', { name: t.offline.refresh })).toHaveFocus();
  });
});

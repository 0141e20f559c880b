import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { nothingTold } from '#domain/family/child.ts';
import { childId } from '#domain/ids.ts';
import { languages } from '#domain/language.ts';
import { localDate } from '#domain/time/local-date.ts';
import { recall } from '#platform/local-memory.ts';
import { readBackup, sealedVersion, writeBackup } from '#storage/backup-file.ts';
import { sealBackup } from '#storage/backup-sealed.ts';
import { listChildren, saveChild } from '#storage/children.ts';
import { eraseEverything } from '#storage/erase.ts';
import { noData } from '#tests/storage/any-backup.ts';
import { openApp, storeRealPacks } from '#tests/support/render-app.tsx';
import { filled, texts } from '#tests/support/texts.ts';

const aino = childId('a'.repeat(32));
const child = { ...nothingTold, id: aino, nickname: 'Aino', birthDate: localDate('2026-08-07') };
const password = 'mökki ja järvi';

/** What was handed to the share sheet, or downloaded. */
let given: { name: string; type: string; text: () => Promise<string> }[] = [];
const textOf = (blob: Blob) =>
  new Promise<string>((done) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result as string);
    reader.readAsText(blob);
  });

beforeEach(async () => {
  await eraseEverything();
  await storeRealPacks();
  given = [];
  let last = new Blob();
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      last = blob;
      return 'blob:backup';
    },
    revokeObjectURL: () => undefined,
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = last;
    given.push({ name: this.download, type: blob.type, text: () => textOf(blob) });
  });
});
afterEach(() => {
  for (const name of ['share', 'canShare']) Reflect.deleteProperty(navigator, name);
});

/** A phone's share sheet, which jsdom has not. */
const withShare = (answer: () => Promise<void>, canShare = true) =>
  Object.assign(navigator, {
    canShare: () => canShare,
    share: ({ files }: { files: File[] }) => {
      const file = files[0] ?? new File([], '');
      return answer().then(() => void given.push({ name: file.name, type: file.type, text: () => textOf(file) }));
    },
  });
const refuse = (name: string) => () => Promise.reject(new DOMException('no', name));
const file = (text: string) => new File([text], 'evaat.json', { type: 'application/json' });
const names = async () => {
  const stored = await listChildren();
  return stored.ok ? stored.value.map(({ nickname }) => nickname) : stored.error;
};

describe.each(languages)('a backup in %s', (language) => {
  const { backup } = texts[language].settings;
  const open = async () => {
    const app = await openApp(`/${language}/settings`);
    const save = await screen.findByRole('button', { name: backup.export });
    return { ...app, save };
  };
  const field = (name: string) => screen.getByLabelText(name);

  test('that is sealed goes out, and comes back with its password alone', async () => {
    await saveChild(aino, child);
    const { user, save } = await open();
    await user.click(screen.getByRole('checkbox', { name: backup.protect }));
    expect(screen.getByText(backup.warning)).toBeVisible();
    for (const name of [backup.password, backup.again]) {
      expect(field(name)).toHaveAttribute('type', 'password');
      expect(field(name)).toHaveAttribute('autocomplete', 'new-password');
      await user.type(field(name), password);
    }
    await user.click(save);
    expect(await screen.findByText(backup.exported)).toBeVisible();
    expect(screen.queryByLabelText(backup.password)).toBeNull();
    const text = (await given[0]?.text()) ?? '';
    expect(text).not.toContain('Aino');
    expect(readBackup(text)).toEqual({ ok: false, error: { reason: 'sealed' } });

    await eraseEverything();
    await user.upload(field(backup.import), file(text));
    const word = await screen.findByLabelText(backup.password);
    expect(screen.getByText(backup.locked)).toBeVisible();
    await waitFor(() => expect(word).toHaveFocus());
    expect(word).toHaveAttribute('autocomplete', 'current-password');
    await user.type(word, 'mökki ja meri{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent(backup.errors['not-opened']);
    expect(word).toBeInvalid();
    expect(await names()).toEqual([]);

    await user.click(screen.getByRole('checkbox', { name: backup.show }));
    expect(word).toHaveAttribute('type', 'text');
    await user.clear(word);
    await user.type(word, password);
    await user.click(screen.getByRole('button', { name: backup.open }));
    expect(await screen.findByRole('group', { name: filled(backup.preview, { date: '21.11.2026' }) })).toHaveFocus();
    expect(await names()).toEqual([]);
    await user.click(screen.getByRole('button', { name: backup.apply }));
    expect(await screen.findByText(backup.restored)).toBeVisible();
    expect(await names()).toEqual(['Aino']);
  });

  test('is not made with a short password or one written in two ways; what can be seen is written once', async () => {
    const { user, save } = await open();
    await user.click(screen.getByRole('checkbox', { name: backup.protect }));
    const rule = filled(backup.rule, { count: 10 });
    expect(field(backup.password)).toHaveAccessibleDescription(rule);
    await user.type(field(backup.password), 'mökki 12 ');
    await user.click(save);
    expect(await screen.findByRole('alert')).toHaveTextContent(rule);
    await user.type(field(backup.password), 'järvi');
    await user.click(save);
    expect(await screen.findByText(backup.unlike)).toBeVisible();
    expect(field(backup.password)).toBeValid();
    expect(given).toEqual([]);
    await user.click(screen.getByRole('checkbox', { name: backup.show }));
    expect(screen.queryByLabelText(backup.again)).toBeNull();
    expect(field(backup.password)).toHaveValue('mökki 12 järvi');
    await user.click(save);
    expect(await screen.findByText(backup.exported)).toBeVisible();
    expect(given).toHaveLength(1);
  });

  test('asks for no password when the head of the file is wrong, and lets go when one has none', async () => {
    const text = await sealBackup(writeBackup(noData, localDate('2026-11-20')), password);
    const { user } = await open();
    await user.upload(field(backup.import), file(text.replace('600000', '600000000')));
    expect(await screen.findByText(filled(backup.errors.invalid, { place: 'sealed.iterations' }))).toBeVisible();
    expect(screen.queryByLabelText(backup.password)).toBeNull();
    await user.upload(field(backup.import), file(text));
    await screen.findByText(backup.locked);
    await user.click(screen.getByRole('button', { name: backup.cancel }));
    expect(screen.queryByText(backup.locked)).toBeNull();
  });

  test('of another kind in a sealed one is told as if it came alone', async () => {
    const text = await sealBackup(`{"format":"evaat-backup","version":${sealedVersion + 90}}`, password);
    const { user } = await open();
    await user.upload(field(backup.import), file(text));
    await user.type(await screen.findByLabelText(backup.password), `${password}{Enter}`);
    expect(await screen.findByText(backup.errors.newer)).toBeVisible();
  });

  test('goes to the share sheet where there is one, and the phone remembers the day', async () => {
    withShare(() => Promise.resolve());
    const { user, save } = await open();
    expect(screen.queryByText(filled(backup.last, { date: '21.11.2026' }))).toBeNull();
    await user.click(save);
    expect(await screen.findByText(backup.exported)).toBeVisible();
    expect(given).toMatchObject([{ name: 'evaat-2026-11-21.json', type: 'application/json' }]);
    expect(screen.getByText(filled(backup.last, { date: '21.11.2026' }))).toBeVisible();
    expect(readBackup((await given[0]?.text()) ?? '')).toMatchObject({ ok: true });
  });

  test('goes to an Android phone’s share sheet as a text, which it takes', async () => {
    vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue('Mozilla/5.0 (Linux; Android 10; K) Chrome/150');
    withShare(() => Promise.resolve());
    const { user, save } = await open();
    await user.click(save);
    expect(await screen.findByText(backup.exported)).toBeVisible();
    expect(given).toMatchObject([{ name: 'evaat-2026-11-21.txt', type: 'text/plain' }]);
    await user.upload(field(backup.import), new File([(await given[0]?.text()) ?? ''], 'evaat.txt', { type: '' }));
    expect(await screen.findByText(backup.same)).toBeVisible();
  });

  test.each([
    ['is told that it cannot share this', () => Promise.resolve(), false],
    ['refuses when asked', refuse('NotAllowedError'), true],
  ])('is downloaded where the share sheet %s', async (_, answer, canShare) => {
    withShare(answer, canShare);
    const { user, save } = await open();
    await user.click(save);
    expect(await screen.findByText(backup.exported)).toBeVisible();
    expect(given).toMatchObject([{ name: 'evaat-2026-11-21.json' }]);
  });

  test('that was put away in the share sheet was not made, and that fails is said', async () => {
    withShare(refuse('AbortError'));
    const { user, save } = await open();
    await user.click(save);
    await waitFor(() => expect(save).toHaveAttribute('aria-disabled', 'false'));
    expect(given).toEqual([]);
    expect(screen.queryByText(backup.exported)).toBeNull();
    expect(recall('backed-up')).toBeNull();

    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {
      throw new Error('no downloads here');
    });
    withShare(refuse('NotAllowedError'));
    await user.click(save);
    expect(await screen.findByRole('alert')).toHaveTextContent(backup.failed);
    expect(recall('backed-up')).toBeNull();
  });
});

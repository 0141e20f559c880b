import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { nothingTold } from '#domain/family/child.ts';
import { languages } from '#domain/language.ts';
import { childId, municipalityCode } from '#domain/ids.ts';
import { localDate } from '#domain/time/local-date.ts';
import { readArea, saveArea } from '#storage/area.ts';
import { writeBackup } from '#storage/backup-file.ts';
import { listChildren, saveChild } from '#storage/children.ts';
import { eraseEverything } from '#storage/erase.ts';
import { listReminderStates } from '#storage/reminder-states.ts';
import { listIn } from '#tests/features/planned-family.ts';
import { noData } from '#tests/storage/any-backup.ts';
import { openApp, storeRealPacks } from '#tests/support/render-app.tsx';
import { filled, texts } from '#tests/support/texts.ts';

const aino = childId('a'.repeat(32));

beforeEach(async () => {
  await eraseEverything();
  await storeRealPacks();
});

/** From now on everything stored can be read and nothing written. */
function fillDevice(): void {
  for (const write of ['add', 'put', 'delete', 'clear'] as const)
    vi.spyOn(IDBObjectStore.prototype, write).mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
}

describe.each(languages)('a full device in %s', (language) => {
  const t = texts[language];
  const list = listIn(language);
  const at = (page: string) => `/${language}/${page}`;
  const button = (name: string) => screen.findByRole('button', { name });
  const told = async () => {
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(t.app.saving.title);
    expect(alert).toHaveTextContent(t.app.failure['storage-full']);
    expect(alert).toHaveTextContent(t.app.saving.keep);
  };

  test('a child that could not be saved stays in its form, and saving again works once there is room', async () => {
    const { children, form } = t.family;
    const { user } = await openApp(at('family'));
    await user.click(await button(children.addFirst));
    await user.type(screen.getByLabelText(form.nickname), 'Aino');
    await user.click(screen.getByLabelText(form.noDate));
    fillDevice();
    await user.click(await button(form.save));
    await told();
    expect(screen.getByLabelText(form.nickname)).toHaveValue('Aino');
    expect(screen.queryByText(form.saved)).toBeNull();

    vi.restoreAllMocks();
    await user.click(await button(form.save));
    expect(await screen.findByRole('heading', { name: 'Aino' })).toBeVisible();
    await user.click(await button(t.app.saving.dismiss));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('a municipality that could not be saved is not shown as chosen', async () => {
    const { area } = t.family;
    const { user } = await openApp(at('family'));
    const field = await screen.findByLabelText(area.label);
    await user.type(field, '65100');
    fillDevice();
    await user.click(
      await screen.findByRole('button', { name: language === 'fi' ? /^Vaasa – Vasa/ : /^Vasa – Vaasa/ }),
    );
    await told();
    expect(field).toHaveValue('65100');
    expect(await readArea()).toEqual({ ok: true, value: null });
  });

  test('a start of care that could not be saved stays in its field', async () => {
    const { careStart } = t.reminders;
    const { start } = t.daycare;
    const { user } = await openApp(at('reminders/daycare'));
    const field = await screen.findByLabelText(careStart.label);
    await user.type(field, '2027-08-01');
    fillDevice();
    await user.click(await button(start.save));
    await told();
    expect(field).toHaveValue('2027-08-01');
    expect(screen.queryByText(start.saved)).toBeNull();
  });

  test('a tick that could not be saved is not shown', async () => {
    await saveChild(aino, { careStart: localDate('2027-08-01') });
    const { user } = await openApp(at('reminders'));
    const tick = await list.tick('ecec-apply-4mo');
    fillDevice();
    await user.click(tick);
    await told();
    expect(await list.tick('ecec-apply-4mo')).not.toBeChecked();
    expect(await listReminderStates()).toEqual({ ok: true, value: [] });
  });

  test('a reminder that could not be put off or set aside stays where it is', async () => {
    await saveChild(aino, { careStart: localDate('2027-08-01') });
    const { actions } = t.reminders;
    const { user } = await openApp(at('reminders'));
    const card = await list.open(user, 'ecec-apply-4mo');
    fillDevice();
    await user.click(card.getByRole('button', { name: actions.later }));
    await user.click(card.getByRole('button', { name: actions.laterBy.week }));
    await told();
    await user.click(card.getByRole('button', { name: actions.notForUs }));
    await told();
    expect(await list.tick('ecec-apply-4mo')).toBeVisible();
    expect(await listReminderStates()).toEqual({ ok: true, value: [] });
  });

  test('a note that could not be saved is not lost', async () => {
    await saveChild(aino, { careStart: localDate('2027-08-01') });
    const { actions } = t.reminders;
    const { user } = await openApp(at('reminders'));
    const card = await list.open(user, 'ecec-apply-4mo');
    await user.click(card.getByRole('button', { name: actions.change }));
    await user.type(card.getByLabelText(actions.note), 'Kysy Liisalta');
    fillDevice();
    await user.click(card.getByRole('button', { name: actions.save }));
    await told();
    expect(card.getByLabelText(actions.note)).toHaveValue('Kysy Liisalta');
    vi.restoreAllMocks();
    await user.click(card.getByRole('button', { name: actions.save }));
    expect(await card.findByText('Kysy Liisalta')).toBeVisible();
    expect(card.queryByLabelText(actions.note)).toBeNull();
  });

  test('a told day that could not be saved stays in its field', async () => {
    await saveChild(aino, { birthDate: localDate('2026-08-07') });
    const { told: days } = t.reminders;
    const { user } = await openApp(at('reminders'));
    await user.click(await screen.findByText(days.title, { selector: 'summary' }));
    await user.type(screen.getByLabelText(days.date), '2027-01-25');
    fillDevice();
    await user.click(await button(days.save));
    await told();
    expect(screen.getByLabelText(days.date)).toHaveValue('2027-01-25');
    expect(screen.queryByText(days.saved)).toBeNull();
  });

  test('silence that could not be kept is not shown, and the question does not cover why', async () => {
    await saveChild(aino, { careStart: localDate('2027-08-01') });
    const { hush } = t.reminders;
    const { user } = await openApp(at('reminders'));
    await user.click(await button(hush.action));
    fillDevice();
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: hush.confirm }));
    await told();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.queryByText(hush.onText)).toBeNull();
    expect(await list.tick('ecec-apply-4mo')).toBeVisible();
  });

  test('a restore that could not be done leaves its preview, so that trying again is one tap', async () => {
    const { backup } = t.settings;
    const child = { ...nothingTold, id: aino, nickname: 'Aino' };
    const text = writeBackup({ ...noData, children: [child] }, localDate('2026-11-20'));
    const { user } = await openApp(at('settings'));
    await user.upload(await screen.findByLabelText(backup.import), new File([text], 'a.json'));
    const apply = await button(backup.apply);
    fillDevice();
    await user.click(apply);
    await told();
    expect(apply).toBeVisible();
    expect(screen.queryByText(backup.restored)).toBeNull();
    vi.restoreAllMocks();
    await user.click(apply);
    expect(await screen.findByText(backup.restored)).toBeVisible();
  });

  test.each([
    ['family', filled(t.family.children.deleteNamed, { name: 'Aino' }), t.family.children.deleteConfirm],
    ['settings', t.settings.erase.action, t.settings.erase.confirm],
  ])(
    'what could not be removed is still there, and the question does not cover why (%s)',
    async (page, ask, confirm) => {
      await saveChild(aino, { nickname: 'Aino' });
      await saveArea(municipalityCode('905'));
      const { user } = await openApp(at(page));
      await user.click(await button(ask));
      fillDevice();
      await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: confirm }));
      await told();
      expect(screen.queryByRole('dialog')).toBeNull();
      expect(screen.queryByText(t.settings.erase.done)).toBeNull();
      expect(await listChildren()).toMatchObject({ ok: true, value: [{ nickname: 'Aino' }] });
    },
  );

  test('a linked area that could not be kept goes on being shown', async () => {
    const { area } = t.services;
    const { user, address } = await openApp(`${at('services')}?area=905`);
    const keep = await button(area.keep);
    fillDevice();
    await user.click(keep);
    await told();
    expect(keep).toBeVisible();
    expect(address()).toBe(`${at('services')}?area=905`);
  });
});

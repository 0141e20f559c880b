import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { nothingTold } from '#domain/family/child.ts';
import { childId } from '#domain/ids.ts';
import { languages } from '#domain/language.ts';
import type { SyncStatus } from '#domain/sync/sync-status.ts';
import type { SyncState } from '#features/sync/family-sync.ts';
import { fakeSync } from '#tests/support/fake-sync.ts';
import { openApp } from '#tests/support/render-app.tsx';
import { filled, texts } from '#tests/support/texts.ts';

const { fake } = vi.hoisted(() => ({ fake: {} as ReturnType<typeof fakeSync> }));
vi.mock('#app/syncing/family-sync.ts', () => ({
  get familySync() {
    return fake.sync;
  },
}));
Object.assign(fake, fakeSync());

/** 12.05 in Finland. */
const at = Date.parse('2026-11-21T10:05:00Z');
const devices = [
  { id: 'a', name: 'Anna', isThis: true, lastContact: at, hasAll: true },
  { id: 'b', name: 'Mikael', isThis: false, lastContact: Date.parse('2026-11-17T15:48:00Z'), hasAll: false },
];
beforeEach(() => {
  fake.reset();
  fake.on();
  fake.change({ isCodeChecked: true });
  fake.devices.set({ devices, removed: [] });
});

describe.each(languages)('how sharing stands, in %s', (language) => {
  const t = texts[language].sync;
  const path = `/${language}/settings/phones`;
  const button = (name: string) => screen.getByRole('button', { name });
  const open = async () => {
    const app = await openApp(path);
    await screen.findByRole('heading', { name: t.devices.title });
    return app;
  };
  const dialog = () => within(screen.getByRole('dialog'));

  test.each<[SyncStatus, Partial<SyncState>, string]>([
    [{ kind: 'in-step', at }, {}, t.state.inStep],
    [{ kind: 'in-step', at }, { isEverywhere: true }, t.state.everywhere],
    [{ kind: 'working', done: 0 }, {}, t.state.working],
    [{ kind: 'offline', waiting: 3, nextAt: at }, {}, filled(t.state.offline_other, { count: 3 })],
    [{ kind: 'offline', waiting: 1, nextAt: at }, {}, filled(t.state.offline_one, { count: 1 })],
    [{ kind: 'offline', waiting: 0, nextAt: at }, {}, t.state.offlineNone],
    [{ kind: 'retrying', reason: 'trouble', waiting: 2, nextAt: at }, {}, filled(t.state.trouble, { time: '12.05' })],
    [
      { kind: 'retrying', reason: 'slow-down', waiting: 0, nextAt: at },
      {},
      filled(t.state['slow-down'], { time: '12.05' }),
    ],
    [
      { kind: 'retrying', reason: 'not-a-relay', waiting: 0, nextAt: at },
      {},
      filled(t.state['not-a-relay'], { time: '12.05' }),
    ],
    [{ kind: 'retrying', reason: 'full', waiting: 0, nextAt: at }, {}, filled(t.state.full, { time: '12.05' })],
    [{ kind: 'retrying', reason: 'conflict', waiting: 0, nextAt: at }, {}, filled(t.state.rejected, { time: '12.05' })],
    [{ kind: 'stopped', reason: 'unknown', waiting: 0 }, {}, t.state.unknown],
    [{ kind: 'stopped', reason: 'gone', waiting: 0 }, {}, t.state.gone],
    [{ kind: 'stopped', reason: 'sealed', waiting: 0 }, {}, t.state.sealed],
    [{ kind: 'broken', nextAt: at }, {}, t.state.broken],
    [{ kind: 'in-step', at }, { isPaused: true }, t.state.paused],
  ])('%j is said in one sentence', async (status, more, sentence) => {
    fake.change({ status, ...more });
    await open();
    expect(screen.getByText(sentence)).toBeVisible();
    const everywhere = screen.queryByText(t.state.everywhere);
    // Nothing else may claim it.
    if (!more.isEverywhere || status.kind !== 'in-step') expect(everywhere).toBeNull();
  });

  test('a phone alone is told so, and never that others have it', async () => {
    fake.devices.set({ devices: devices.slice(0, 1), removed: [] });
    fake.change({ isEverywhere: true });
    await open();
    expect(screen.getByText(t.state.alone)).toBeVisible();
    expect(screen.queryByText(t.state.everywhere)).toBeNull();
  });

  test('checks now, makes a pause and ends it', async () => {
    const { user } = await open();
    await user.click(button(t.state.check));
    expect(await screen.findByText(t.state.checked)).toBeInTheDocument();
    await user.click(button(t.state.pause));
    expect(await screen.findByText(t.state.paused)).toBeVisible();
    await user.click(button(t.state.resume));
    expect(await screen.findByText(t.state.inStep)).toBeVisible();
    fake.failing.set('checkNow', 'offline');
    await user.click(button(t.state.check));
    expect(await screen.findByRole('alert')).toHaveTextContent(t.failure.offline);
  });

  test('what else a family should know stands beside it', async () => {
    fake.change({
      isCodeChecked: false,
      keepsKeys: false,
      remarks: { tooLarge: 2, unreadable: 1, hasNewer: true },
    });
    await open();
    for (const text of [
      t.remarks.code,
      t.remarks.plainKeys,
      t.remarks.newer,
      filled(t.remarks.tooLarge_other, { count: 2 }),
      filled(t.remarks.unreadable_one, { count: 1 }),
    ])
      expect(screen.getByText(text)).toBeVisible();
  });

  test('names the devices with their last contact; this one gets another name', async () => {
    const { user } = await open();
    expect(
      screen.getByText(filled(t.devices.day, { date: '17.11.2026', time: '17.48' }), { exact: false }),
    ).toBeVisible();
    expect(screen.getByText(t.devices.behind, { exact: false })).toBeVisible();
    await user.click(button(t.devices.rename));
    const field = screen.getByLabelText(t.devices.newName);
    expect(field).toHaveFocus();
    await user.clear(field);
    await user.type(field, 'Anna 2{Enter}');
    expect(await screen.findByText(filled(t.devices.renamed, { name: 'Anna 2' }))).toBeInTheDocument();
    expect(button(t.devices.rename)).toHaveFocus();
    expect(fake.asked).toEqual(['renameDevice Anna 2']);
  });

  test('a device is removed after a question that says what it means; then there is a new code', async () => {
    const { user, address } = await open();
    const remove = () => user.click(button(filled(t.devices.removeNamed, { name: 'Mikael' })));
    await remove();
    expect(dialog().getByText(t.remove.moving)).toBeVisible();
    await user.click(dialog().getByRole('button', { name: t.remove.cancel }));
    expect(fake.asked).toEqual(['askRelay']);
    await remove();
    fake.failing.set('removeDevice', 'offline');
    await user.click(dialog().getByRole('button', { name: t.remove.confirm }));
    expect(await dialog().findByText(t.failure.offline)).toBeVisible();
    fake.failing.clear();
    await user.click(dialog().getByRole('button', { name: t.remove.confirm }));
    expect(await screen.findByText(t.code.new)).toBeVisible();
    expect(address()).toBe(`${path}/code`);
    expect(fake.asked).toContain('removeDevice b');
  });

  test('a server by invitation wants one for the new place, and one that takes nobody says what can be done', async () => {
    fake.willOffer('invited');
    const { user } = await open();
    const remove = () => user.click(button(filled(t.devices.removeNamed, { name: 'Mikael' })));
    await remove();
    await user.type(await dialog().findByLabelText(t.start.invitation), 'kutsu');
    await user.click(dialog().getByRole('button', { name: t.remove.confirm }));
    expect(await screen.findByText(t.code.new)).toBeVisible();
    expect(fake.asked).toContain('removeDevice b kutsu');
    fake.willOffer('closed');
    const again = await open();
    await again.user.click(
      screen.getAllByRole('button', { name: filled(t.devices.removeNamed, { name: 'Mikael' }) })[0] ?? document.body,
    );
    expect(await dialog().findByText(t.failure['cannot-move'])).toBeVisible();
    expect(dialog().queryByRole('button', { name: t.remove.confirm })).toBeNull();
  });

  test('leaving keeps what is here; erasing what nobody else has is asked twice', async () => {
    const { user } = await open();
    await user.click(button(t.leave.open));
    fake.failing.set('leave', 'unsent');
    await user.click(dialog().getByRole('button', { name: t.leave.erase }));
    expect(await screen.findByRole('dialog', { name: t.leave.unsentTitle })).toBeVisible();
    await user.click(dialog().getByRole('button', { name: t.leave.cancel }));
    expect(screen.queryByRole('dialog')).toBeNull();
    fake.failing.clear();

    await user.click(button(t.leave.open));
    await user.click(dialog().getByRole('button', { name: t.leave.keep }));
    expect(await screen.findByText(t.leave.kept)).toBeVisible();
    expect(screen.getByLabelText(t.start.name)).toBeVisible();

    fake.on();
    await user.click(await screen.findByRole('button', { name: t.leave.open }));
    fake.failing.set('leave', 'unsent');
    await user.click(dialog().getByRole('button', { name: t.leave.erase }));
    await user.click(await screen.findByRole('button', { name: t.leave.evenUnsent }));
    expect(await screen.findByText(t.leave.erased)).toBeVisible();
    expect(fake.asked.at(-1)).toBe('leave erase evenUnsent');
  });

  test('erasing everywhere is a question of its own', async () => {
    const { user } = await open();
    await user.click(button(t.eraseAll.action));
    expect(dialog().getByText(t.eraseAll.questionText)).toBeVisible();
    await user.click(dialog().getByRole('button', { name: t.eraseAll.confirm }));
    expect(await screen.findByText(t.eraseAll.done)).toBeVisible();
    expect(fake.asked).toEqual(['eraseEverywhere']);
  });

  test('children that may be the same are asked about here too, and later if one likes', async () => {
    const child = (sign: string, nickname: string) => ({ ...nothingTold, id: childId(sign.repeat(32)), nickname });
    fake.change({ doubles: [{ mine: child('a', 'Aino'), theirs: child('b', 'Aino-Maria') }] });
    const { user } = await open();
    expect(screen.getByRole('heading', { name: t.doubles.title })).not.toHaveFocus();
    await user.click(button(t.doubles.same));
    expect(await screen.findByText(t.doubles.joined)).toHaveFocus();
    expect(screen.queryByRole('heading', { name: t.doubles.title })).toBeNull();
  });

  test('what was deleted comes back; what was kept or read is nobody’s to find', async () => {
    const gone = (table: string, row: Record<string, unknown>, withIt = 0) => ({
      key: `${table}|1`,
      table,
      row,
      at,
      by: 'Mikael',
      withIt,
    });
    fake.deleted.set([
      gone('memories', { title: 'Lumiukko' }),
      gone('children', { nickname: 'Aino' }, 14),
      gone('favourites', { id: 'nollalinja' }),
      gone('reading', { id: 'crying' }),
    ]);
    const { user } = await openApp(`${path}/deleted`);
    expect(await screen.findByRole('heading', { name: 'Lumiukko' })).toBeVisible();
    expect(screen.getByText(filled(t.deleted.withIt_other, { count: 14 }))).toBeVisible();
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(2);
    const what = `${t.deleted.kind.memories}: Lumiukko`;
    await user.click(button(filled(t.deleted.restoreNamed, { what })));
    expect(await screen.findByText(filled(t.deleted.restored, { what }))).toHaveFocus();
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Lumiukko' })).toBeNull());
    expect(fake.asked).toEqual(['restore memories|1']);
  });
});

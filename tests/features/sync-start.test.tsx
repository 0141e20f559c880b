import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { languages } from '#domain/language.ts';
import { code, fakeSync } from '#tests/support/fake-sync.ts';
import { openApp } from '#tests/support/render-app.tsx';
import { texts } from '#tests/support/texts.ts';

const { fake } = vi.hoisted(() => ({ fake: {} as ReturnType<typeof fakeSync> }));
vi.mock('#app/syncing/family-sync.ts', () => ({
  get familySync() {
    return fake.sync;
  },
}));
Object.assign(fake, fakeSync());
beforeEach(() => fake.reset());

describe.each(languages)('sharing between phones in %s', (language) => {
  const t = texts[language].sync;
  const path = `/${language}/settings/phones`;
  const button = (name: string) => screen.getByRole('button', { name });

  test('is reached from the settings, and says who can read before anything is asked of anybody', async () => {
    const { user, address } = await openApp(`/${language}/settings`);
    await user.click(await screen.findByRole('link', { name: texts[language].settings.phones.open }));
    expect(address()).toBe(path);
    expect(await screen.findByRole('heading', { name: t.about.readers })).toBeVisible();
    expect(screen.getByText(t.about.server)).toBeVisible();
    expect(screen.getByText(t.about.trustText)).toBeVisible();
    expect(screen.getByText(t.about.removed)).toBeVisible();
    expect(fake.asked).toEqual([]);
  });

  test('wants a name for the phone, and no identity code in it', async () => {
    const { user } = await openApp(path);
    await user.click(await screen.findByRole('button', { name: t.start.action }));
    expect(screen.getByText(t.start.nameMissing)).toBeVisible();
    expect(screen.getByLabelText(t.start.name)).toHaveFocus();
    await user.type(screen.getByLabelText(t.start.name), '131052-308T');
    await user.click(button(t.start.action));
    expect(screen.getByText(t.start.nameCode)).toBeVisible();
    // Who begins to write wants to know whom the server takes; nothing else is asked.
    expect(fake.asked).toEqual(['askRelay']);
  });

  test('is switched on with a name; the code is shown, written down and read back, slips forgiven', async () => {
    const { user, address } = await openApp(path);
    await user.type(await screen.findByLabelText(t.start.name), ' Anna ');
    await user.click(button(t.start.action));
    expect(await screen.findByRole('heading', { name: t.code.title })).toBeVisible();
    expect(fake.asked).toContain('switchOn Anna');
    for (const group of code.split('-')) expect(await screen.findByText(group)).toBeVisible();

    await user.click(button(t.code.written));
    expect(screen.getByRole('heading', { name: t.code.check })).toHaveFocus();
    expect(screen.queryByText('0123')).toBeNull();
    const field = screen.getByLabelText(t.code.typed);
    await user.click(button(t.code.compare));
    expect(screen.getByText(t.join.empty)).toBeVisible();
    for (const slip of ['typo', 'too-short', 'wrong-code'] as const) {
      fake.failing.set('checkCode', slip);
      await user.clear(field);
      await user.type(field, '0123');
      await user.click(button(t.code.compare));
      expect(await screen.findByText(t.failure[slip])).toBeVisible();
      expect(field).toHaveFocus();
    }
    fake.failing.clear();
    await user.clear(field);
    await user.type(field, 'o123 4567{Enter}');
    expect(await screen.findByRole('heading', { name: t.code.right })).toHaveFocus();
    expect(fake.asked).toContain('checkCode o123 4567');
    await user.click(screen.getByRole('link', { name: t.code.done }));
    expect(address()).toBe(path);
    expect(await screen.findByText(t.state.inStep)).toBeVisible();
    expect(screen.queryByText(t.remarks.code)).toBeNull();
  });

  test('a code put off is asked for on the home page; one checked is shown again only when asked', async () => {
    fake.on();
    const { user } = await openApp(path);
    await user.click(await screen.findByRole('link', { name: t.remarks.codeOpen }));
    expect(await screen.findByText('0123')).toBeVisible();
    fake.change({ isCodeChecked: true });
    const again = await openApp(`${path}/code`);
    expect(await screen.findByText(t.code.checked)).toBeVisible();
    await again.user.click(screen.getAllByRole('button', { name: t.code.show }).at(-1) ?? document.body);
    expect(await screen.findAllByText('0123')).not.toEqual([]);
  });

  test('a server that wants an invitation gets one', async () => {
    fake.failing.set('switchOn', 'invitation');
    const { user } = await openApp(path);
    await user.type(await screen.findByLabelText(t.start.name), 'Anna');
    expect(screen.queryByLabelText(t.start.invitation)).toBeNull();
    await user.click(button(t.start.action));
    expect(await screen.findByRole('alert')).toHaveTextContent(t.failure.invitation);
    await user.type(screen.getByLabelText(t.start.invitation), 'kutsu');
    fake.failing.clear();
    await user.click(button(t.start.action));
    expect(await screen.findByRole('heading', { name: t.code.title })).toBeVisible();
    expect(fake.asked).toContain('switchOn Anna kutsu');
  });

  test('a server by invitation says so while the name is written, before anything is tried', async () => {
    fake.willOffer('invited');
    const { user } = await openApp(path);
    await user.type(await screen.findByLabelText(t.start.name), 'Anna');
    await user.type(await screen.findByLabelText(t.start.invitation), 'kutsu');
    expect(screen.queryByRole('alert')).toBeNull();
    await user.click(button(t.start.action));
    expect(await screen.findByRole('heading', { name: t.code.title })).toBeVisible();
    expect(fake.asked.filter((each) => !each.startsWith('showCode'))).toEqual(['askRelay', 'switchOn Anna kutsu']);
  });

  test('a server that takes nobody new says so before anything is tried', async () => {
    fake.willOffer('closed');
    const { user } = await openApp(path);
    await user.type(await screen.findByLabelText(t.start.name), 'Anna');
    expect(await screen.findByRole('alert')).toHaveTextContent(t.failure.closed);
  });

  test.each([
    'offline',
    'not-a-relay',
    'trouble',
    'slow-down',
    'closed',
    'no-relay',
    'newer-relay',
    'storage',
  ] as const)('a failure (%s) is told in words of its own, and trying again is one tap', async (reason) => {
    fake.failing.set('switchOn', reason);
    const { user } = await openApp(path);
    await user.type(await screen.findByLabelText(t.start.name), 'Anna');
    await user.click(button(t.start.action));
    expect(await screen.findByRole('alert')).toHaveTextContent(t.failure[reason]);
    expect(screen.getByLabelText(t.start.name)).toHaveValue('Anna');
    expect(button(t.start.action)).toHaveAttribute('aria-disabled', 'false');
  });

  test('a phone that was put out is told by whom, and that nothing it had is lost', async () => {
    fake.change({ ended: { why: 'removed', by: 'Liisa' } });
    await openApp(path);
    expect(await screen.findByText(t.ended.removedBy.replace('{{name}}', 'Liisa'))).toBeVisible();
  });

  test('a phone whose browser lost everything is told so, with the way back right there', async () => {
    fake.change({ ended: { why: 'lost', by: null } });
    await openApp(path);
    const told = await screen.findByText(t.ended.lost);
    expect(told).toBeVisible();
    const [first, ...others] = screen.getAllByRole('link', { name: t.start.join });
    expect(first).toHaveAttribute('href', `${path}/join`);
    expect(told.compareDocumentPosition(first as Node)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(others, 'and the one for everybody').toHaveLength(1);
  });

  test('pages for a family lead a phone that is not with one to the beginning', async () => {
    for (const page of ['add', 'code', 'history', 'deleted']) {
      const { unmount } = await openApp(`${path}/${page}`);
      const main = within(await screen.findByRole('main'));
      expect(await main.findByText(t.notYet)).toBeVisible();
      unmount();
    }
    expect(fake.asked).toEqual([]);
  });
});

import { act, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { nothingTold } from '#domain/family/child.ts';
import { childId } from '#domain/ids.ts';
import { languages } from '#domain/language.ts';
import { localDate } from '#domain/time/local-date.ts';
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
beforeEach(() => {
  fake.reset();
  vi.unstubAllGlobals();
});

const child = (sign: string, nickname: string) => ({
  ...nothingTold,
  id: childId(sign.repeat(32)),
  nickname,
  birthDate: localDate('2026-08-07'),
});
/** Time enough for what must not come. */
const settle = () => act(() => new Promise((done) => setTimeout(done, 50)));
const pair = { mine: child('a', 'Aino'), theirs: child('b', 'Aino-Maria') };
const other = { mine: child('c', 'Onni'), theirs: child('d', 'Otso') };

describe.each(languages)('taking a phone in, in %s', (language) => {
  const t = texts[language].sync;
  const path = `/${language}/settings/phones/add`;
  const button = (name: string) => screen.getByRole('button', { name });
  const heading = (name: string) => screen.findByRole('heading', { name });

  test('a code as a picture and as signs, the digits, and a yes', async () => {
    fake.on();
    const { user } = await openApp(path);
    expect(await screen.findByRole('img', { name: t.add.picture })).toBeVisible();
    for (const group of ['ABCD', 'EFGH', 'JKMN', 'PQRS']) expect(screen.getByText(group)).toBeVisible();
    expect(screen.getByText(filled(t.add.left_other, { count: 10 }))).toBeVisible();
    expect(screen.getByText(t.add.notCamera)).toBeVisible();

    fake.offer().digits.done('402917');
    expect(await heading(t.digits.title)).toHaveFocus();
    // Seen in two threes, heard one by one.
    expect(screen.getByText('402 917')).toBeVisible();
    expect(screen.getByText(filled(t.digits.spoken, { digits: '4, 0, 2, 9, 1, 7' }))).toBeInTheDocument();
    await user.click(button(t.digits.same));
    expect(await screen.findByText(t.digits.sending)).toBeVisible();
    fake.offer().answered.done(null);
    expect(await heading(t.add.done)).toHaveFocus();
    expect(fake.asked).toContain('answer true');
  });

  test('other digits stop it, and nothing was sent', async () => {
    fake.on();
    const { user } = await openApp(path);
    await screen.findByRole('img', { name: t.add.picture });
    fake.offer().digits.done('402917');
    await user.click(await screen.findByRole('button', { name: t.digits.different }));
    fake.offer().answered.fail('refused');
    expect(await heading(t.digits.stopped)).toHaveFocus();
    expect(screen.getByText(t.digits.stoppedText)).toBeVisible();
    expect(fake.asked).toContain('answer false');
  });

  test('time that runs out is no end: a new code is one tap away, before and after', async () => {
    fake.on();
    const { user } = await openApp(path);
    await screen.findByRole('img', { name: t.add.picture });
    await user.click(button(t.add.renew));
    expect(await heading(t.add.steps)).toHaveFocus();
    expect(fake.asked).toEqual(['offer', 'cancel offer', 'offer']);
    fake.offer().digits.fail('expired');
    expect(await heading(t.add.expired)).toHaveFocus();
    await user.click(button(t.add.renew));
    expect(await screen.findByRole('img', { name: t.add.picture })).toBeVisible();
  });

  test('leaving the page takes the code back', async () => {
    fake.on();
    const { user } = await openApp(path);
    await screen.findByRole('img', { name: t.add.picture });
    await user.click(screen.getByRole('link', { name: t.back }));
    await waitFor(() => expect(fake.asked).toContain('cancel offer'));
  });

  test.each(['taken', 'tampered', 'cancelled', 'offline'] as const)('why it stopped is told: %s', async (reason) => {
    fake.on();
    await openApp(path);
    await screen.findByRole('img', { name: t.add.picture });
    fake.offer().digits.fail(reason);
    expect(await heading(t.add.stopped)).toHaveFocus();
    expect(screen.getByText(t.failure[reason])).toBeVisible();
  });
});

describe.each(languages)('joining, in %s', (language) => {
  const t = texts[language].sync;
  const path = `/${language}/settings/phones/join`;
  const button = (name: string) => screen.getByRole('button', { name });
  const heading = (name: string) => screen.findByRole('heading', { name });

  async function typed(code: string) {
    const app = await openApp(path);
    await app.user.type(await screen.findByLabelText(t.start.name), 'Mikael');
    if (code) await app.user.type(screen.getByLabelText(t.join.typed), code);
    await app.user.click(button(t.join.continue));
    return app;
  }

  test('with a typed code: digits to compare, then what the two phones had is put together', async () => {
    const { user } = await typed('abcd efgh');
    expect(await heading(t.join.connecting)).toHaveFocus();
    expect(fake.asked).toEqual(['join abcd efgh Mikael']);
    fake.joining().digits.done('402917');
    expect(await heading(t.digits.title)).toHaveFocus();
    expect(screen.getByText(t.digits.there)).toBeVisible();
    fake.on();
    fake.change({ doubles: [pair, other] });
    fake.joining().finished.done({ doubles: [pair, other] });

    expect(await heading(t.doubles.title)).toHaveFocus();
    expect(screen.getByText('Aino')).toBeVisible();
    expect(screen.getByText('Aino-Maria')).toBeVisible();
    await user.click(button(t.doubles.same));
    expect(await screen.findByText('Otso')).toBeVisible();
    await user.click(button(t.doubles.different));
    expect(await heading(t.join.done)).toHaveFocus();
    expect(fake.asked).toEqual(expect.arrayContaining([`sameChild ${pair.mine.id}`, `notSameChild ${other.mine.id}`]));
  });

  test('what comes is counted while it comes, from the yes on the other phone to the end', async () => {
    await typed('abcd efgh');
    fake.joining().digits.done('402917');
    await heading(t.digits.title);
    act(() => fake.change({ status: { kind: 'working', done: 0 } }));
    expect(await heading(t.join.fetching)).toHaveFocus();
    expect(screen.queryByText(t.digits.there)).toBeNull();
    act(() => fake.change({ status: { kind: 'working', done: 150 } }));
    expect(await screen.findByText(filled(t.state.done_other, { count: 150 }))).toBeVisible();
    act(() => fake.on());
    expect(screen.queryByText(t.digits.there)).toBeNull();
    fake.joining().finished.done({ doubles: [] });
    expect(await heading(t.join.done)).toHaveFocus();
  });

  test('what is missing is told beside its field; a slip in the code keeps everything that was written', async () => {
    const { user } = await typed('');
    expect(screen.getByText(t.join.empty)).toBeVisible();
    expect(screen.getByLabelText(t.join.typed)).toHaveFocus();
    for (const slip of ['not-a-code', 'typo', 'too-short', 'too-long', 'odd-sign'] as const) {
      fake.failing.set('join', slip);
      await user.type(screen.getByLabelText(t.join.typed), 'x');
      await user.click(button(t.join.continue));
      expect(await screen.findByText(t.failure[slip])).toBeVisible();
      expect(screen.getByLabelText(t.start.name)).toHaveValue('Mikael');
    }
  });

  test.each(['other-version', 'other-site', 'expired', 'taken', 'refused', 'tampered', 'offline', 'already'] as const)(
    'a failure (%s) says what to do, and trying again keeps the name',
    async (reason) => {
      fake.failing.set('join', reason);
      const { user } = await typed('abcd');
      expect(await heading(t.join.failed)).toHaveFocus();
      expect(screen.getByText(t.failure[reason])).toBeVisible();
      await user.click(button(t.join.again));
      expect(await screen.findByLabelText(t.start.name)).toHaveValue('Mikael');
    },
  );

  test('giving up half-way tells the other phone', async () => {
    const { user } = await typed('abcd');
    fake.joining().digits.done('402917');
    await heading(t.digits.title);
    await user.click(button(t.add.cancel));
    expect(await screen.findByLabelText(t.join.typed)).toBeVisible();
    expect(fake.asked).toContain('cancel join');
    await settle();
    expect(screen.getByLabelText(t.start.name)).toHaveValue('Mikael');
    expect(screen.queryByText(t.failure.cancelled)).toBeNull();
  });

  test('giving up before anything was heard tells the other phone too, and nothing comes after it', async () => {
    const release = fake.holdJoining();
    const { user } = await typed('abcd');
    await user.click(await screen.findByRole('button', { name: t.add.cancel }));
    expect(await screen.findByLabelText(t.join.typed)).toBeVisible();
    release();
    await waitFor(() => expect(fake.asked).toContain('cancel join'));
    await settle();
    expect(screen.getByLabelText(t.join.typed)).toBeVisible();
  });

  test('given up a moment too late, it says that this phone is in', async () => {
    const { user } = await typed('abcd');
    const { digits, finished } = fake.joining();
    digits.done('402917');
    await heading(t.digits.title);
    finished.done({ doubles: [] });
    await user.click(button(t.add.cancel));
    expect(await heading(t.join.done)).toHaveFocus();
  });

  test('with the recovery code, when no phone is left', async () => {
    const { user } = await openApp(path);
    await user.click(await screen.findByRole('button', { name: t.join.recovery }));
    await user.type(screen.getByLabelText(t.start.name), 'Mikael');
    await user.type(screen.getByLabelText(t.join.recoveryTyped), '0123 4567');
    fake.failing.set('joinByCode', 'moved');
    await user.click(button(t.join.fetch));
    expect(await screen.findByText(t.failure.moved)).toBeVisible();
    await user.click(button(t.join.again));
    fake.failing.clear();
    await user.click(await screen.findByRole('button', { name: t.join.fetch }));
    expect(await heading(t.join.done)).toHaveFocus();
    expect(fake.asked.at(-1)).toBe('joinByCode 0123 4567 Mikael');
  });

  test('without a camera, or one that may not be used, typing goes on', async () => {
    const { user } = await openApp(path);
    await user.click(await screen.findByRole('button', { name: t.camera.open }));
    expect(screen.getByText(t.start.nameMissing)).toBeVisible();
    await user.type(screen.getByLabelText(t.start.name), 'Mikael');
    await user.click(button(t.camera.open));
    expect(await screen.findByText(t.camera.unsupported)).toBeVisible();
    const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    vi.stubGlobal(
      'navigator',
      Object.assign(Object.create(navigator) as object, { mediaDevices: { getUserMedia: refuse } }),
    );
    await user.click(button(t.camera.open));
    expect(await screen.findByText(t.camera.denied)).toBeVisible();
    expect(screen.getByLabelText(t.join.typed)).toBeVisible();
  });

  test('a phone that is with a family already is told so', async () => {
    fake.on();
    await openApp(path);
    expect(await screen.findByText(t.join.already)).toBeVisible();
    expect(screen.queryByLabelText(t.join.typed)).toBeNull();
  });
});

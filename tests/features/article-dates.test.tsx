import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { municipalityCode } from '#domain/ids.ts';
import { languages } from '#domain/language.ts';
import { localDate } from '#domain/time/local-date.ts';
import { saveArea } from '#storage/area.ts';
import { listOwnReminders } from '#storage/own-reminders.ts';
import { saveReminderState } from '#storage/reminder-states.ts';
import { saveSetting } from '#storage/settings.ts';
import { aino, elli, emptyPhone, listIn, told, type RuleName } from '#tests/features/planned-family.ts';
import { openApp } from '#tests/support/render-app.tsx';
import { filled, texts } from '#tests/support/texts.ts';

beforeEach(emptyPhone);

describe.each(languages)('the dates of an article, in %s', (language) => {
  const { kit: t, reminders, own } = texts[language];
  const list = listIn(language);
  const at = (slug: string) => `/${language}/kit/${slug}`;
  const page = (path: string) => `/${language}/${path}`;
  const section = async () =>
    (await screen.findByRole('heading', { level: 2, name: t.reminders })).closest('section') ?? document.body;
  const card = async (title: string) => {
    const heading = await within(await section()).findByRole('heading', { level: 3, name: title });
    return within(heading.closest('li') ?? document.body);
  };
  const ruleCard = (rule: RuleName) => card(list.titleOf(rule));
  const nothing = async () => {
    // What comes after it on the page is there.
    await screen.findByRole('region', { name: t.sources });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(screen.queryByRole('heading', { name: t.reminders })).toBeNull();
  };
  const ownReminders = async () => {
    const stored = await listOwnReminders();
    return stored.ok ? stored.value : [];
  };

  test('what lies ahead stands with its day and leads to where it is ticked', async () => {
    await told(aino, { nickname: 'Aino', careStart: '2027-04-05' });
    await openApp(at('applying-for-daycare'));
    const apply = await ruleCard('ecec-apply-4mo');
    const by = filled(reminders.by, { date: list.on('2026-12-05', 'weekday') });
    expect(apply.getByText(`Aino · ${by}`)).toBeVisible();
    expect(apply.getByRole('link', { name: t.reminder.show })).toHaveAttribute('href', page('reminders'));
    expect(apply.queryByRole('button')).toBeNull();
  });

  test('of two children each has its own day', async () => {
    await told(aino, { nickname: 'Aino', careStart: '2027-04-05' });
    await told(elli, { nickname: 'Elli', careStart: '2027-08-01' });
    await openApp(at('applying-for-daycare'));
    await section();
    expect(await screen.findAllByRole('heading', { level: 3, name: list.titleOf('ecec-apply-4mo') })).toHaveLength(2);
    expect(screen.getAllByText(/^Aino · /).length).toBeGreaterThan(0);
    expect(screen.getAllByText(/^Elli · /).length).toBeGreaterThan(0);
  });

  test('what is done says so', async () => {
    await told(aino, { nickname: 'Aino', careStart: '2027-04-05' });
    await saveReminderState(`reminder:${aino}:ecec-apply-4mo`, aino, localDate('2026-11-01'), { state: 'done' });
    await openApp(at('applying-for-daycare'));
    expect((await ruleCard('ecec-apply-4mo')).getByText(new RegExp(`${t.reminder.done}$`))).toBeVisible();
  });

  test.each([{ state: 'later', until: localDate('2026-11-28') }, { state: 'not-for-us' }] as const)(
    'what was put aside ($state) comes back in one tap',
    async (aside) => {
      await told(aino, { nickname: 'Aino', careStart: '2027-04-05' });
      await saveReminderState(`reminder:${aino}:ecec-apply-4mo`, aino, localDate('2026-11-20'), aside);
      const { user } = await openApp(at('applying-for-daycare'));
      const before = await ruleCard('ecec-apply-4mo');
      expect(before.getByText(new RegExp(`${t.reminder.aside}$`))).toBeVisible();
      await user.click(before.getByRole('button', { name: t.reminder.bringBack }));
      await waitFor(async () =>
        expect((await ruleCard('ecec-apply-4mo')).getByRole('link', { name: t.reminder.show })).toBeVisible(),
      );
      const after = await ruleCard('ecec-apply-4mo');
      expect(after.queryByText(new RegExp(t.reminder.aside))).toBeNull();
      expect(after.getByText(/^Aino · /)).toHaveFocus();
      cleanup();
      await openApp(page('reminders'));
      expect(await list.tick('ecec-apply-4mo')).toBeVisible();
    },
  );

  test('with nobody told it leads to where the day is told', async () => {
    await openApp(at('applying-for-daycare'));
    const apply = await ruleCard('ecec-apply-4mo');
    expect(apply.getByText(t.reminder.untold)).toBeVisible();
    expect(apply.getByRole('link', { name: t.reminder.add })).toHaveAttribute('href', page('reminders/daycare'));
    cleanup();
    await openApp(at('vaccinations'));
    // Ten vaccinations, one way to tell of the child.
    expect((await ruleCard('vax-2mo')).getByRole('link', { name: t.reminder.add })).toHaveAttribute(
      'href',
      page('family'),
    );
    expect(await ruleCard('vax-6y')).toBeDefined();
    expect(screen.getAllByRole('link', { name: t.reminder.add })).toHaveLength(1);
  });

  test('with a child told only the wish for a place in daycare is still asked for', async () => {
    await told(aino, { nickname: 'Aino', birthDate: '2026-08-07' });
    await openApp(at('applying-for-daycare'));
    expect((await ruleCard('ecec-apply-4mo')).getByText(t.reminder.untold)).toBeVisible();
    expect(screen.getAllByRole('link', { name: t.reminder.add })).toHaveLength(1);
    cleanup();
    // For a child of seven the vaccinations of the first years are over: nothing is asked and nothing shown.
    await told(aino, { birthDate: '2019-08-07' });
    await openApp(at('vaccinations'));
    await nothing();
  });

  test('on Åland no day of the mainland’s law is asked for', async () => {
    await saveArea(municipalityCode('478'));
    await told(aino, { nickname: 'Aino', birthDate: '2026-08-07' });
    await openApp(at('applying-for-daycare'));
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(screen.queryByText(t.reminder.untold)).toBeNull();
  });

  test('the daily vitamin is added in one tap, and only once', async () => {
    await told(aino, { nickname: 'Aino', birthDate: '2026-08-07' });
    const { user } = await openApp(at('vitamin-d'));
    const vitamin = await card(t.reminder.addOwn.vitamin);
    await user.dblClick(vitamin.getByRole('button', { name: t.reminder.add }));
    expect(await vitamin.findByText(t.reminder.isThere)).toHaveFocus();
    expect(vitamin.queryByRole('button')).toBeNull();
    expect(vitamin.getByRole('link', { name: t.reminder.show })).toHaveAttribute('href', page('reminders/own'));
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(await ownReminders()).toMatchObject([
      {
        kind: 'vitamin',
        child: aino,
        title: own.names.vitamin,
        start: '2026-11-21',
        repeat: { every: 1, unit: 'day', until: null },
      },
    ]);
    cleanup();
    await openApp(at('vitamin-d'));
    const again = await card(t.reminder.addOwn.vitamin);
    expect(await again.findByText(t.reminder.isThere)).toBeVisible();
    expect(again.queryByRole('button')).toBeNull();
  });

  test('with two children the vitamin is the family’s', async () => {
    await told(aino, { nickname: 'Aino', birthDate: '2026-08-07' });
    await told(elli, { nickname: 'Elli', birthDate: '2024-08-07' });
    const { user } = await openApp(at('vitamin-d'));
    await user.click((await card(t.reminder.addOwn.vitamin)).getByRole('button', { name: t.reminder.add }));
    await waitFor(async () => expect(await ownReminders()).toMatchObject([{ child: null }]));
  });

  test('a medicine needs its own days: it leads to the page for it', async () => {
    await openApp(at('illness-at-home'));
    expect((await card(t.reminder.addOwn.medicine)).getByRole('link', { name: t.reminder.add })).toHaveAttribute(
      'href',
      page('reminders/own'),
    );
  });

  test('after a loss there is nothing', async () => {
    await told(aino, { nickname: 'Aino', birthDate: '2026-08-07', careStart: '2027-04-05' });
    await saveSetting('hush', '2026-11-20');
    for (const slug of ['applying-for-daycare', 'vitamin-d']) {
      await openApp(at(slug));
      await nothing();
      cleanup();
    }
  });
});

import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { languages } from '#domain/language.ts';
import { listChildren } from '#storage/children.ts';
import { listOwnReminders } from '#storage/own-reminders.ts';
import { emptyPhone } from '#tests/features/planned-family.ts';
import { openApp } from '#tests/support/render-app.tsx';
import { texts } from '#tests/support/texts.ts';

beforeEach(emptyPhone);

const button = (name: string) => screen.findByRole('button', { name });
/** Time enough for a second row to come, if one came. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 150));

describe.each(languages)('save tapped twice, %s', (language) => {
  const { family, daycare, own, reminders } = texts[language];

  test('is one child', async () => {
    const { user } = await openApp(`/${language}/family`);
    await user.click(await button(family.children.addFirst));
    await user.type(screen.getByLabelText(family.form.dueDate), '2027-01-10');
    await user.dblClick(await button(family.form.save));
    expect(await screen.findByText(family.form.saved)).toBeVisible();
    await settled();
    expect(await listChildren()).toMatchObject({ ok: true, value: [{ dueDate: '2027-01-10' }] });
  });

  test('is one start of daycare, of one child', async () => {
    const { user } = await openApp(`/${language}/reminders/daycare`);
    await user.type(await screen.findByLabelText(reminders.careStart.label), '2027-08-01');
    await user.dblClick(await button(daycare.start.save));
    expect(await screen.findByText(daycare.start.saved)).toBeVisible();
    await settled();
    expect(await listChildren()).toMatchObject({ ok: true, value: [{ careStart: '2027-08-01' }] });
  });

  test('is one reminder, and the next form makes another', async () => {
    const { user } = await openApp(`/${language}/reminders/own`);
    for (const [kind, amount] of [
      ['vitamin', 1],
      ['other', 2],
    ] as const) {
      await user.click(await button(own.add[kind]));
      await user.clear(screen.getByLabelText(own.form.name));
      await user.type(screen.getByLabelText(own.form.name), kind);
      await user.dblClick(await button(own.form.save));
      expect(await screen.findByText(own.form.saved)).toBeVisible();
      await settled();
      await waitFor(async () => {
        const stored = await listOwnReminders();
        expect(stored.ok && stored.value).toHaveLength(amount);
      });
    }
  });
});

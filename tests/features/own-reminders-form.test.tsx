import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { languages } from '#domain/language.ts';
import { eraseEverything } from '#storage/erase.ts';
import { filled } from '#tests/support/texts.ts';
import { button, open, ownTexts, said, stored } from './own-reminders-page.tsx';

beforeEach(async () => {
  await eraseEverything();
});

describe.each(languages)('the form of an own reminder in %s', (language) => {
  const t = ownTexts[language];
  const words = said[language];
  const time = (number: number) => filled(t.form.time, { number });

  test('a half-written form is there again when the page is, and gone once it is left', async () => {
    const { user, reopen } = await open(language);
    await user.click(await button(t.add.medicine));
    await user.clear(screen.getByLabelText(t.form.name));
    await user.type(screen.getByLabelText(t.form.name), 'Korvat');
    await user.type(screen.getByLabelText(time(1)), '08:00');
    await user.click(await button(t.form.addTime));
    await reopen();
    expect(await screen.findByLabelText(t.form.name)).toHaveValue('Korvat');
    expect(screen.getByLabelText(time(1))).toHaveValue('08:00');
    expect(screen.getByLabelText(time(2))).toHaveValue('');
    expect(screen.getByLabelText(t.form.endsAfter)).toBeChecked();
    expect(screen.getByRole('heading', { name: t.form.titleNew })).not.toHaveFocus();
    await user.click(await button(t.form.cancel));
    expect(await button(t.add.medicine)).toHaveFocus();
    await user.click(await button(t.add.other));
    expect(screen.getByLabelText(t.form.name)).toHaveValue('');
  });

  test('words that look like an amount are answered kindly, and saved as they are', async () => {
    const { user } = await open(language);
    await user.click(await button(t.add.medicine));
    await user.type(screen.getByLabelText(t.form.name), ` ${words.dose}`);
    expect(screen.getByText(t.form.dose)).toHaveAttribute('role', 'status');
    await user.type(screen.getByLabelText(t.form.days), '5');
    await user.click(await button(t.form.save));
    expect(await screen.findByText(t.form.saved)).toHaveFocus();
    expect((await stored())[0]?.title).toContain(words.dose);
  });

  test.each<[string, string, keyof typeof t.form, string, Readonly<Record<string, number>>]>([
    ['no words', t.form.name, 'nameMissing', ' ', {}],
    // 31 February: no one's code.
    ['an identity code', t.form.name, 'code', '310227A123B', {}],
    ['an identity code in the note', t.form.note, 'code', 'hetu 310227A123B', {}],
    ['no day', t.form.firstDay, 'dayInvalid', '', {}],
    ['a slip in the year', t.form.firstDay, 'dayFar', '2206-11-21', {}],
    ['no interval', t.form.every, 'everyInvalid', 'kaksi', { most: 365 }],
    ['an interval of nothing', t.form.every, 'everyInvalid', '0', { most: 365 }],
    ['no last day', t.form.lastDay, 'dayInvalid', '', {}],
    ['a last day before the first', t.form.lastDay, 'lastDayBefore', '2026-11-20', {}],
  ])('%s is told beside its field, and nothing is lost', async (_name, label, key, typed, values) => {
    const { user } = await open(language);
    await user.click(await button(t.add.other));
    await user.type(screen.getByLabelText(t.form.name), 'Muskari');
    await user.click(screen.getByLabelText(t.form.interval));
    await user.click(screen.getByLabelText(t.form.endsOn));
    await user.type(screen.getByLabelText(t.form.lastDay), '2026-11-30');
    const field = screen.getByLabelText(label);
    await user.clear(field);
    if (typed) await user.type(field, typed);
    await user.click(await button(t.form.save));
    const sentence = filled(t.form[key], values);
    expect(await screen.findByRole('alert')).toHaveTextContent(sentence);
    expect(field).toHaveFocus();
    expect(field).toHaveAccessibleDescription(expect.stringContaining(sentence) as string);
    expect(await stored()).toEqual([]);
    if (label !== t.form.name) expect(screen.getByLabelText(t.form.name)).toHaveValue('Muskari');
  });

  test('a course without its days, and times beyond counting, are asked about', async () => {
    const { user } = await open(language);
    await user.click(await button(t.add.medicine));
    await user.click(await button(t.form.save));
    expect(await screen.findByRole('alert')).toHaveTextContent(t.form.daysInvalid);
    expect(screen.getByLabelText(t.form.days)).toHaveFocus();
    await user.type(screen.getByLabelText(t.form.days), '5');
    await user.type(screen.getByLabelText(time(1)), '08:00');
    for (let number = 2; number <= 13; number += 1) {
      await user.click(await button(t.form.addTime));
      await user.type(screen.getByLabelText(time(number)), `${number + 7}:00`.padStart(5, '0'));
    }
    await user.click(await button(t.form.save));
    expect(await screen.findByRole('alert')).toHaveTextContent(filled(t.form.timesMany, { most: 12 }));
    expect(screen.getByLabelText(time(13))).toHaveFocus();
    expect(await stored()).toEqual([]);
  });
});

import { cleanup, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { languages } from '#domain/language.ts';
import { municipalityCode } from '#domain/ids.ts';
import { listChildren } from '#storage/children.ts';
import { aino, emptyPhone, listIn, told } from '#tests/features/planned-family.ts';
import { openApp } from '#tests/support/render-app.tsx';
import { filled, texts } from '#tests/support/texts.ts';

beforeEach(emptyPhone);

const stored = async () => {
  const children = await listChildren();
  if (!children.ok) throw new Error(children.error);
  return children.value[0];
};

describe.each(languages)('what makes dates more exact, in %s', (language) => {
  const { details: t, children, form, area } = texts[language].family;
  const list = listIn(language);
  const edit = { name: filled(children.editNamed, { name: 'Aino' }) };
  /** The form of the child, its details open. */
  const open = async () => {
    const { user } = await openApp(`/${language}/family`);
    await user.click(await screen.findByRole('button', edit));
    await user.click(screen.getByText(t.title, { selector: 'summary' }));
    const answer = (question: string, choice: string) =>
      user.click(within(screen.getByRole('group', { name: question })).getByLabelText(choice));
    const save = async () => {
      await user.click(screen.getByRole('button', { name: form.save }));
      await screen.findByText(form.saved);
    };
    return { user, answer, save };
  };
  /** The whole list of reminders, on a fresh page. */
  const openList = async () => {
    cleanup();
    const { user } = await openApp(`/${language}/reminders`);
    await list.showAll(user);
  };

  test('nothing needs to be told: everything is "not told" at first', async () => {
    await told(aino, { nickname: 'Aino', dueDate: '2027-05-10' });
    const { save } = await open();
    for (const question of [t.isFirst, t.bornTogether, t.hasOneParent, t.parenthood, t.isAdopted])
      expect(within(screen.getByRole('group', { name: question })).getByLabelText(t.untold)).toBeChecked();
    await save();
    expect(await stored()).toMatchObject({ isFirst: null, bornTogether: null, parenthood: null, adoptedOn: null });
  });

  test.each([
    [t.isFirst, t.no, 'preg-parenthood-training'],
    [t.parenthood, t.parenthoods.automatic, 'reg-acknowledge-before-birth'],
  ] as const)('"%s" answered with "%s" leaves out what is not for the family', async (question, choice, rule) => {
    await told(aino, { nickname: 'Aino', dueDate: '2027-05-10' });
    await openList();
    expect(list.isListed(rule)).toBe(true);
    cleanup();
    const { answer, save } = await open();
    await answer(question, choice);
    await save();
    await openList();
    expect(list.isListed('kela-maternity-grant-apply')).toBe(true);
    expect(list.isListed(rule)).toBe(false);
  });

  test('for the first child the reminder no longer says "if"', async () => {
    await told(aino, { nickname: 'Aino', dueDate: '2027-05-10' });
    const { answer, save } = await open();
    await answer(t.isFirst, t.yes);
    await save();
    cleanup();
    const { user } = await openApp(`/${language}/reminders`);
    await list.showAll(user);
    const card = await list.open(user, 'preg-parenthood-training');
    expect(card.queryByText(texts[language].reminders.situations['first-child'])).toBeNull();
  });

  test('twins and one parent are kept, and shown again; one parent is not asked about the other', async () => {
    await told(aino, { nickname: 'Aino', dueDate: '2027-05-10' });
    const { answer, save } = await open();
    await answer(t.bornTogether, t.twins);
    await answer(t.hasOneParent, t.yes);
    expect(screen.queryByRole('group', { name: t.parenthood })).toBeNull();
    await save();
    expect(await stored()).toMatchObject({ bornTogether: 2, hasOneParent: true });
    // On a fresh page: the list of this one may not have read what was saved a moment ago.
    cleanup();
    await open();
    expect(within(screen.getByRole('group', { name: t.bornTogether })).getByLabelText(t.twins)).toBeChecked();
    expect(within(screen.getByRole('group', { name: t.hasOneParent })).getByLabelText(t.yes)).toBeChecked();
  });

  test('an adopted child: the day is asked for, counts, and nothing of the pregnancy or the birth is left', async () => {
    await told(aino, { nickname: 'Aino', birthDate: '2026-08-07' });
    await openList();
    expect(list.isListed('reg-name')).toBe(true);
    cleanup();
    const { answer, save, user } = await open();
    await answer(t.isAdopted, t.yes);
    await user.click(screen.getByRole('button', { name: form.save }));
    expect(await screen.findByRole('alert')).toHaveTextContent(t.adoptedInvalid);
    expect(screen.getByLabelText(t.adoptedOn)).toHaveFocus();
    await user.type(screen.getByLabelText(t.adoptedOn), '2026-11-01');
    await save();
    expect(await stored()).toMatchObject({ adoptedOn: '2026-11-01', birthDate: '2026-08-07' });
    await openList();
    expect(list.isListed('reg-name')).toBe(false);
    // A month after it was taken into care.
    const benefit = within(await list.card('kela-child-benefit-apply'));
    expect(benefit.getByText(/1\.12\.2026/)).toBeVisible();
  });

  test('its own homes are picked, at most two, and taken away again', async () => {
    await told(aino, { nickname: 'Aino', birthDate: '2026-08-07' });
    const { user, save } = await open();
    const homes = within(screen.getByRole('group', { name: t.homes }));
    for (const [typed, name] of [
      ['65100', /Vaasa/],
      ['mariehamn', /Mariehamn/],
    ] as const) {
      await user.type(await homes.findByLabelText(area.label), typed);
      await user.click(await homes.findByRole('button', { name }));
    }
    expect(homes.queryByLabelText(area.label)).toBeNull();
    await save();
    expect((await stored())?.homes).toEqual([municipalityCode('905'), municipalityCode('478')]);

    await user.click(screen.getByRole('button', edit));
    const again = within(screen.getByRole('group', { name: t.homes }));
    const place = language === 'fi' ? 'Vaasa' : 'Vasa';
    await user.click(await again.findByRole('button', { name: filled(t.removeHome, { place }) }));
    expect(again.getByLabelText(area.label)).toBeInTheDocument();
    await save();
    expect((await stored())?.homes).toEqual([municipalityCode('478')]);
  });

  test('a birth date takes the place of the pregnancy', async () => {
    await told(aino, { nickname: 'Aino', dueDate: '2026-12-10' });
    await openList();
    expect(list.isListed('kela-maternity-grant-apply')).toBe(true);
    cleanup();
    const { user } = await openApp(`/${language}/family`);
    await user.click(await screen.findByRole('button', edit));
    await user.click(screen.getByLabelText(form.born));
    await user.type(screen.getByLabelText(form.birthDate), '2026-11-20');
    await user.click(screen.getByRole('button', { name: form.save }));
    await screen.findByText(form.saved);
    await openList();
    expect(list.isListed('kela-maternity-grant-apply')).toBe(false);
    expect(within(await list.card('reg-name')).getByText(/20\.2\.2027/)).toBeVisible();
  });

  test('a due date that has changed moves its days', async () => {
    await told(aino, { nickname: 'Aino', dueDate: '2027-05-10' });
    await openList();
    expect(within(await list.card('kela-maternity-grant-apply')).getByText(/10\.3\.2027/)).toBeVisible();
    cleanup();
    const { user } = await openApp(`/${language}/family`);
    await user.click(await screen.findByRole('button', edit));
    await user.clear(screen.getByLabelText(form.dueDate));
    await user.type(screen.getByLabelText(form.dueDate), '2027-05-14');
    await user.click(screen.getByRole('button', { name: form.save }));
    await screen.findByText(form.saved);
    await openList();
    expect(within(await list.card('kela-maternity-grant-apply')).getByText(/14\.3\.2027/)).toBeVisible();
  });

  test('born too early, the first page tells the corrected age too and gives the article of that stage', async () => {
    // 3 months and 2 weeks old; 6 weeks by the due date.
    await told(aino, { nickname: 'Aino', birthDate: '2026-08-07' });
    const { user, save } = await open();
    await user.type(screen.getByLabelText(t.dueDate), '2026-10-10');
    await save();
    cleanup();
    await openApp(`/${language}/`);
    const { childToday, corrected } = texts[language].today;
    const { age } = texts[language].family;
    const line = filled(childToday, { name: 'Aino', age: filled(age.monthsWeeks, { months: 3, weeks: 2 }) });
    const also = filled(corrected, { age: filled(age.weeks_other, { count: 6 }) });
    expect(await screen.findByText(also)).toBeVisible();
    expect(screen.getByText(also).parentElement).toHaveTextContent(`${line}${also}`);
    expect(await screen.findByRole('link', { name: /1–2/ })).toBeVisible();
    expect(screen.queryByRole('link', { name: /3–4/ })).toBeNull();
  });

  test('born at its time, the due date changes nothing', async () => {
    await told(aino, { nickname: 'Aino', birthDate: '2026-08-07', dueDate: '2026-08-12' });
    await openApp(`/${language}/`);
    expect(await screen.findByRole('link', { name: /3–4/ })).toBeVisible();
    const [before = ''] = texts[language].today.corrected.split('{{');
    expect(screen.queryByText(before.trim(), { exact: false })).toBeNull();
  });
});

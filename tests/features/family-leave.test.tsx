import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { childId } from '#domain/ids.ts';
import { languages } from '#domain/language.ts';
import { localDate } from '#domain/time/local-date.ts';
import { listChildren, saveChild } from '#storage/children.ts';
import { eraseEverything } from '#storage/erase.ts';
import { listLeaves, saveLeave } from '#storage/leaves.ts';
import { openApp, storeRealPacks } from '#tests/support/render-app.tsx';
import { filled, texts } from '#tests/support/texts.ts';

const aino = childId('a'.repeat(32));
const elli = childId('e'.repeat(32));
const d = localDate;

beforeEach(async () => {
  await eraseEverything();
  await storeRealPacks();
});

const stored = async () => {
  const leaves = await listLeaves();
  if (!leaves.ok) throw new Error(leaves.error);
  return leaves.value.map(({ parent, kind, from, to }) => [parent, kind, from, to]).sort();
};

describe.each(languages)('family leave, in %s', (language) => {
  const { leave } = texts[language];
  const { birth } = leave.parents;
  const open = () => openApp(`/${language}/reminders/leave`);
  const due = () => screen.findByLabelText(leave.situation.dueDate);
  const write = async (day = '2027-03-15') => {
    const app = await open();
    await app.user.type(await due(), day);
    await screen.findByRole('heading', { name: leave.calendar.title });
    return app;
  };
  const lane = (name: string) => within(screen.getByRole('list', { name }));
  const dates = (from: string, to: string) => ({ from, to });
  const named = (kind: string, from: string, to: string) => filled(leave.periods.named, { kind, from, to });
  const button = (text: string, period: string) => screen.findByRole('button', { name: filled(text, { period }) });
  const parentalFirst = named(leave.kinds.parental, '27.3.2027', '4.10.2027');
  const save = () => screen.getByRole('button', { name: leave.save.button });

  test('with nothing entered it says whom to ask and what is needed, and keeps nothing', async () => {
    await open();
    expect(await screen.findByRole('heading', { level: 1, name: leave.title })).toBeVisible();
    expect(await screen.findByText(leave.empty.title)).toBeVisible();
    expect(screen.getByText(leave.check.title)).toBeVisible();
    expect(screen.getByText(leave.check.title)).toHaveTextContent(
      language === 'fi' ? 'Tarkista Kelasta' : 'Kontrollera med FPA',
    );
    expect(screen.getByText(leave.onPhone)).toBeVisible();
    expect(await listChildren()).toEqual({ ok: true, value: [] });
  });

  test('a due date gives 40 + 160 + 160 weekdays with their days, and saves nothing by itself', async () => {
    await write();
    expect(screen.getByText(filled(leave.calendar.suggested, dates('8.2.2027', '13.4.2028')))).toBeVisible();
    const first = lane(birth.first);
    expect(first.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
      leave.kinds.pregnancy,
      leave.kinds.parental,
    ]);
    expect(first.getByText(filled(leave.weekdays_other, { count: 40 }))).toBeVisible();
    expect(first.getByText(filled(leave.weekdays_other, { count: 160 }))).toBeVisible();
    expect(first.getByText(filled(leave.periods.noticeBy, { date: '8.12.2026' }))).toBeVisible();
    expect(first.getByText(filled(leave.periods.applyBy, { date: '8.4.2027' }))).toBeVisible();
    expect(lane(birth.second).getByText(filled(leave.weekdays_other, { count: 160 }))).toBeVisible();
    expect(screen.getByText(leave.findings.fine)).toBeVisible();
    expect(screen.getByText('14.3.2029')).toBeVisible();
    expect(screen.getByText(filled(leave.summary.homeCareFrom, { date: '24.9.2027' }))).toBeVisible();
    expect(await stored()).toEqual([]);
  });

  test('days given and a pause move the suggestion', async () => {
    const { user } = await write();
    const give = screen.getByLabelText(filled(leave.sharing.first, { parent: birth.first }));
    await user.clear(give);
    await user.type(give, '63');
    await user.type(screen.getByLabelText(leave.sharing.pause), '30');
    expect(lane(birth.first).getByText(filled(leave.weekdays_other, { count: 97 }))).toBeVisible();
    expect(lane(birth.second).getByText(filled(leave.weekdays_other, { count: 223 }))).toBeVisible();
    expect(screen.getByText(new RegExp(`\\b30 (arkipäivää|vardagar) (joina|då)|30 .*,? joina`))).toBeVisible();
    await user.clear(give);
    await user.type(give, '64');
    expect(screen.getByText(leave.sharing.daysInvalid)).toBeVisible();
  });

  test('a period is changed by its first day and its number of weekdays; what does not fit is said kindly', async () => {
    const { user } = await write();
    await user.click(await button(leave.periods.editNamed, parentalFirst));
    expect(screen.getByRole('heading', { name: leave.editor.title })).toHaveFocus();
    const days = screen.getByLabelText(leave.editor.days);
    await user.clear(days);
    expect(screen.getByText(leave.editor.daysInvalid)).toBeVisible();
    await user.type(days, '170');
    expect(
      screen.getByText(filled(leave.findings['over-quota_other'], { parent: birth.first, count: 10 })),
    ).toBeVisible();
    await user.clear(days);
    await user.type(days, '12');
    const from = screen.getByLabelText(leave.editor.from);
    await user.clear(from);
    await user.type(from, '2027-05-31');
    await user.click(screen.getByRole('button', { name: leave.editor.done }));
    const now = named(leave.kinds.parental, '31.5.2027', '12.6.2027');
    expect(await button(leave.periods.editNamed, now)).toHaveFocus();
    // Twelve weekdays: one month is enough.
    expect(lane(birth.first).getByText(filled(leave.periods.noticeBy, { date: '30.4.2027' }))).toBeVisible();
    expect(screen.getByText(leave.findings.notes)).toBeVisible();
  });

  test('a pause moves a period and those after it', async () => {
    const { user } = await write();
    await user.click(await button(leave.periods.editNamed, parentalFirst));
    await user.click(screen.getByRole('button', { name: leave.editor.addPause }));
    expect(screen.getByText(leave.sharing.pauseInvalid)).toBeVisible();
    await user.type(screen.getByLabelText(leave.editor.pause), '6');
    await user.click(screen.getByRole('button', { name: leave.editor.addPause }));
    expect(screen.getByText(filled(leave.editor.paused_other, { count: 6 }))).toBeVisible();
    expect(screen.getByLabelText(leave.editor.from)).toHaveValue('2027-04-05');
    expect(await button(leave.periods.editNamed, named(leave.kinds.parental, '12.10.2027', '22.4.2028'))).toBeVisible();
  });

  test('a period is deleted and brought back; one is added; the suggestion can be made anew', async () => {
    const { user } = await write();
    await user.click(await button(leave.periods.deleteNamed, parentalFirst));
    expect(screen.getByText(filled(leave.periods.deleted, { period: parentalFirst }))).toHaveFocus();
    await user.click(screen.getByRole('button', { name: leave.periods.undo }));
    expect(await button(leave.periods.deleteNamed, parentalFirst)).toBeVisible();
    expect(screen.getByText(leave.periods.undone)).toHaveFocus();

    await user.click(screen.getByRole('button', { name: leave.periods.add }));
    await user.click(screen.getByLabelText(leave.kinds.care));
    const to = screen.getByLabelText(leave.editor.to);
    await user.clear(to);
    await user.type(to, '2028-04-20');
    expect(
      screen.getByText(filled(leave.findings['care-too-short'], { parent: birth.first, from: '15.4.2028' })),
    ).toBeVisible();
    await user.clear(to);
    await user.type(to, '2028-12-31');
    expect(screen.getByText(leave.findings.fine)).toBeVisible();

    await user.click(screen.getByRole('button', { name: leave.periods.suggest }));
    expect(screen.getByText(leave.periods.suggested)).toHaveFocus();
    expect(screen.getByText(filled(leave.calendar.suggested, dates('8.2.2027', '13.4.2028')))).toBeVisible();
  });

  test('saved it belongs to a child and is there again, also after a change', async () => {
    const { user } = await write();
    await user.click(save());
    expect(await screen.findByText(leave.save.saved)).toHaveFocus();
    expect(await stored()).toEqual([
      ['first', 'parental', '2027-03-27', '2027-10-04'],
      ['first', 'pregnancy', '2027-02-08', '2027-03-25'],
      ['second', 'parental', '2027-10-05', '2028-04-13'],
    ]);
    const children = await listChildren();
    expect(children).toMatchObject({ ok: true, value: [{ dueDate: '2027-03-15', hasOneParent: null }] });
    expect(await screen.findByText(filled(leave.calendar.stored, dates('8.2.2027', '13.4.2028')))).toBeVisible();
    expect(screen.getByText(filled(leave.situation.knownDue, { date: '15.3.2027' }))).toBeVisible();

    await user.click(await button(leave.periods.deleteNamed, named(leave.kinds.parental, '5.10.2027', '13.4.2028')));
    expect(screen.queryByText(leave.save.saved)).toBeNull();
    await user.click(save());
    expect(await screen.findByText(leave.save.saved)).toBeVisible();
    await waitFor(async () => expect(await stored()).toHaveLength(2));
    const after = await listChildren();
    expect(after.ok && after.value).toHaveLength(1);
  });

  test('a plan that could be kept in part only stays whole on the page, and saving again completes it', async () => {
    const { user } = await write();
    // The child and one period fit; then the device is full.
    let room = 2;
    // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with its store below
    const { add } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...row) {
      if (room-- <= 0) throw new DOMException('no room', 'QuotaExceededError');
      return add.apply(this, row);
    });
    await user.click(save());
    expect(await screen.findByRole('alert')).toHaveTextContent(texts[language].app.saving.title);
    expect(screen.queryByText(leave.save.saved)).toBeNull();
    expect(await screen.findByText(filled(leave.situation.knownDue, { date: '15.3.2027' }))).toBeVisible();
    expect(await screen.findByText(filled(leave.calendar.own, dates('8.2.2027', '13.4.2028')))).toBeVisible();
    vi.restoreAllMocks();
    await user.click(save());
    expect(await screen.findByText(leave.save.saved)).toBeVisible();
    expect(await stored()).toHaveLength(3);
    const children = await listChildren();
    expect(children.ok && children.value).toHaveLength(1);
  });

  test('what is being planned is there again when one comes back', async () => {
    const { user } = await write();
    await user.click(await button(leave.periods.deleteNamed, parentalFirst));
    await user.click(screen.getByRole('link', { name: texts[language].app.nav.services }));
    await screen.findByRole('heading', { level: 1, name: texts[language].services.title });
    await user.click(screen.getByRole('link', { name: texts[language].app.nav.reminders }));
    await screen.findByRole('heading', { level: 1, name: texts[language].reminders.title });
    expect(await stored()).toEqual([]);
    document.body.innerHTML = '';
    await open();
    expect(await due()).toHaveValue('2027-03-15');
    expect(screen.getByText(filled(leave.calendar.own, dates('8.2.2027', '13.4.2028')))).toBeVisible();
  });

  test('one parent has all the days and one lane; twins have more', async () => {
    const { user } = await write();
    await user.click(screen.getByText(leave.situation.other));
    await user.click(screen.getByLabelText(leave.situation.one));
    expect(lane(birth.first).getByText(filled(leave.weekdays_other, { count: 320 }))).toBeVisible();
    expect(screen.queryByRole('list', { name: birth.second })).toBeNull();
    expect(screen.getByText(leave.situation.oneHint)).toBeVisible();
    expect(screen.queryByText(leave.sharing.title)).toBeNull();
    await user.click(screen.getByLabelText(leave.situation.twins));
    expect(screen.getByText(filled(leave.sharing.multiplesAlone_other, { count: 84 }))).toBeVisible();
    await user.click(screen.getByLabelText(leave.situation.two));
    expect(lane(birth.second).getByText(filled(leave.weekdays_other, { count: 202 }))).toBeVisible();
    expect(screen.getByText(filled(leave.sharing.multiples_other, { count: 84 }))).toBeVisible();
    await user.click(save());
    await screen.findByText(leave.save.saved);
    expect(await listChildren()).toMatchObject({ ok: true, value: [{ hasOneParent: false, bornTogether: 2 }] });
  });

  test('adoption has no pregnancy leave, and parents without that word', async () => {
    const { user } = await open();
    await user.click(await screen.findByLabelText(leave.situation.adopted));
    await user.type(screen.getByLabelText(leave.situation.adoptedOn), '2027-03-15');
    const { adoption } = leave.parents;
    expect(lane(adoption.first).getByText(filled(leave.weekdays_other, { count: 160 }))).toBeVisible();
    expect(screen.queryByText(leave.kinds.pregnancy)).toBeNull();
    expect(screen.queryByText(birth.first, { exact: false })).toBeNull();
    expect(screen.getByText(leave.summary.homeCareAdoption)).toBeVisible();
  });

  test('a baby born early moves the leave; a slip of the finger is asked about', async () => {
    const { user } = await open();
    await user.click(await screen.findByLabelText(leave.situation.born));
    await user.type(screen.getByLabelText(leave.situation.birthDate), '2027-01-30');
    await user.type(screen.getByLabelText(leave.situation.dueDateKnown), '2027-03-15');
    expect(await button(leave.periods.editNamed, named(leave.kinds.pregnancy, '1.2.2027', '18.3.2027'))).toBeVisible();
    expect(screen.getByText(filled(leave.sharing.multiples_other, { count: 6 }))).toBeVisible();
    await user.clear(screen.getByLabelText(leave.situation.dueDateKnown));
    await user.type(screen.getByLabelText(leave.situation.dueDateKnown), '1999-03-15');
    expect(screen.getByText(leave.situation.invalid)).toBeVisible();
  });

  test('with children it takes their days, the youngest first; a stored plan shows what was given', async () => {
    await saveChild(aino, { nickname: 'Aino', birthDate: d('2024-01-10') });
    await saveChild(elli, { nickname: 'Elli', dueDate: d('2027-03-15') });
    await saveLeave({
      id: '1'.repeat(32),
      child: elli,
      parent: 'second',
      kind: 'parental',
      from: d('2027-04-01'),
      to: d('2027-11-20'),
    });
    const { user } = await open();
    expect(await screen.findByText(filled(leave.situation.knownDue, { date: '15.3.2027' }))).toBeVisible();
    expect(screen.queryByLabelText(leave.situation.dueDate)).toBeNull();
    expect(screen.getByText(filled(leave.calendar.stored, dates('1.4.2027', '20.11.2027')))).toBeVisible();
    expect(screen.getByLabelText(filled(leave.sharing.first, { parent: birth.first }))).toHaveValue('37');
    expect(screen.getByText(leave.findings.fine)).toBeVisible();
    await user.click(screen.getByLabelText('Aino'));
    expect(screen.getByText(filled(leave.over, { date: '9.1.2026' }))).toBeVisible();
  });

  test('a notice that is late and an application that is late can still be seen to', async () => {
    await write('2026-11-30');
    expect(screen.getByText(filled(leave.periods.noticePassed, { date: '11.10.2026' }))).toBeVisible();
    expect(screen.queryByText(filled(leave.periods.noticeBy, { date: '24.8.2026' }))).toBeNull();
  });
});

import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { formatDate } from '#i18n/format.ts';
import { languages } from '#domain/language.ts';
import { childId, municipalityCode } from '#domain/ids.ts';
import { localDate } from '#domain/time/local-date.ts';
import { saveArea } from '#storage/area.ts';
import { listChildren, saveChild } from '#storage/children.ts';
import { eraseEverything } from '#storage/erase.ts';
import { openApp, storeRealPacks } from '#tests/support/render-app.tsx';
import { filled, texts } from '#tests/support/texts.ts';

const aino = childId('a'.repeat(32));
const elli = childId('e'.repeat(32));

beforeEach(async () => {
  await eraseEverything();
  await storeRealPacks();
});

describe.each(languages)('when care would start, in %s', (language) => {
  const { reminders } = texts[language];
  const { careStart, rules } = reminders;
  const path = `/${language}/reminders`;
  const onWeekday = (day: string) => formatDate(localDate(day), language, 'weekday');
  const write = async (day: string) => {
    const app = await openApp(path);
    await app.user.type(await screen.findByLabelText(careStart.label), day);
    return app;
  };
  const card = async (title: string, mark: string) => {
    const tick = await screen.findByRole('checkbox', { name: filled(mark, { title }) });
    return within(tick.closest('li') ?? document.body);
  };

  test('1.8.2027 gives 1.4.2027, two weeks for a sudden need, and saves nothing by itself', async () => {
    await write('2027-08-01');
    expect(await screen.findByText(filled(careStart.result, { date: onWeekday('2027-04-01') }))).toBeVisible();
    expect(onWeekday('2027-04-01')).toMatch(/1\.4\.2027$/);
    expect(screen.getByText(filled(careStart.sudden, { date: onWeekday('2027-07-18') }))).toBeVisible();
    expect(screen.getByText(reminders.localNote)).toBeVisible();
    expect(await listChildren()).toEqual({ ok: true, value: [] });
  });

  test('a deadline behind us is told with what can still be done', async () => {
    await write('2027-02-01');
    expect(
      await screen.findByText(filled(careStart.resultPassed, { date: onWeekday('2026-10-01') })),
    ).toHaveTextContent(language === 'fi' ? 'Tämän voi vielä hoitaa' : 'Det här går fortfarande att ordna');
  });

  test('a start before the right begins says when it begins; one after it does not', async () => {
    await saveChild(aino, { birthDate: localDate('2026-08-07') });
    const { user } = await write('2027-03-01');
    const early = filled(careStart.tooEarly, { date: '1.5.2027' });
    expect(await screen.findByText(early)).toBeVisible();
    await user.clear(screen.getByLabelText(careStart.label));
    await user.type(screen.getByLabelText(careStart.label), '2027-05-01');
    expect(screen.queryByText(early)).toBeNull();
  });

  test('saved it is a reminder; ticked it is done with the day, and back again', async () => {
    const { user } = await write('2027-08-01');
    await user.click(screen.getByRole('button', { name: careStart.save }));
    expect(await screen.findByText(careStart.saved)).toHaveFocus();
    const { title, why, what } = rules['ecec-apply-4mo'];
    const next = await card(title, reminders.markDone);
    expect(next.getByText(new RegExp(filled(why, { start: '1.8.2027' }).replace(/[().]/g, '\\$&')))).toBeVisible();
    expect(next.getByText(what)).toBeVisible();
    expect(next.getByText(filled(careStart.sudden, { date: '18.7.2027' }))).toBeVisible();

    await user.click(next.getByRole('checkbox'));
    const done = await card(title, reminders.markUndone);
    expect(done.getByRole('checkbox')).toBeChecked();
    expect(done.getByRole('checkbox')).toHaveFocus();
    expect(done.getByText(filled(reminders.doneOn, { date: '21.11.2026' }))).toBeVisible();
    expect(screen.queryByRole('heading', { name: reminders.next })).toBeNull();

    await user.click(done.getByRole('checkbox'));
    expect((await card(title, reminders.markDone)).getByRole('checkbox')).toHaveFocus();
    expect(screen.queryByRole('heading', { name: reminders.done })).toBeNull();
  });

  test('a reminder whose day has passed says what can still be done, and disappears once care has begun', async () => {
    await saveChild(aino, { careStart: localDate('2026-12-01') });
    await saveChild(elli, { careStart: localDate('2026-11-20') });
    await openApp(path);
    const { title, passed } = rules['ecec-apply-4mo'];
    expect((await card(title, reminders.markDone)).getByText(passed)).toBeVisible();
    expect(screen.getByText(reminders.passed)).toBeVisible();
    expect(screen.getAllByRole('checkbox')).toHaveLength(1);
  });

  test('with two children it is asked for whom, and each card bears its name', async () => {
    await saveChild(aino, { nickname: 'Aino', birthDate: localDate('2024-08-07') });
    await saveChild(elli, { nickname: 'Elli', birthDate: localDate('2026-08-07') });
    const { user } = await write('2027-08-01');
    await user.click(within(screen.getByRole('group', { name: careStart.for })).getByLabelText('Elli'));
    await user.click(screen.getByRole('button', { name: careStart.save }));
    expect((await card(rules['ecec-apply-4mo'].title, reminders.markDone)).getByText('Elli')).toBeVisible();
    const stored = await listChildren();
    expect(stored.ok && stored.value.map(({ nickname, careStart: start }) => [nickname, start]).sort()).toEqual([
      ['Aino', null],
      ['Elli', '2027-08-01'],
    ]);
  });

  test('a day that is being written is there again when one comes back', async () => {
    const { user } = await write('2027-08-01');
    await user.click(screen.getByRole('link', { name: texts[language].app.nav.services }));
    await screen.findByRole('heading', { level: 1, name: texts[language].services.title });
    await user.click(screen.getByRole('link', { name: texts[language].app.nav.reminders }));
    expect(await screen.findByLabelText(careStart.label)).toHaveValue('2027-08-01');
  });

  test('on Åland no date of the mainland is given, nor asked for', async () => {
    await saveArea(municipalityCode('478'));
    await saveChild(aino, { birthDate: localDate('2026-08-07'), careStart: localDate('2027-08-01') });
    await openApp(path);
    expect(await screen.findByText(reminders.aland)).toBeVisible();
    expect(screen.queryByLabelText(careStart.label)).toBeNull();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});

import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { languages } from '#domain/language.ts';
import { municipalityCode } from '#domain/ids.ts';
import { localDate } from '#domain/time/local-date.ts';
import { formatMonthDay } from '#i18n/format.ts';
import { saveArea } from '#storage/area.ts';
import { listChildren } from '#storage/children.ts';
import { aino, elli, emptyPhone, listIn, told } from '#tests/features/planned-family.ts';
import { openApp } from '#tests/support/render-app.tsx';
import { filled, texts } from '#tests/support/texts.ts';

const raseborg = municipalityCode('710');
const vaasa = municipalityCode('905');
const mariehamn = municipalityCode('478');

beforeEach(emptyPhone);

const careStarts = async () => {
  const stored = await listChildren();
  if (!stored.ok) throw new Error(stored.error);
  return Object.fromEntries(stored.value.map(({ nickname, careStart }) => [nickname ?? '', careStart]));
};

describe.each(languages)('the daycare helper in %s', (language) => {
  const { daycare: t, reminders, services } = texts[language];
  const { careStart } = reminders;
  const { on } = listIn(language);
  const path = `/${language}/reminders/daycare`;
  const write = async (day: string) => {
    const app = await openApp(path);
    await app.user.type(await screen.findByLabelText(careStart.label), day);
    return app;
  };
  const dayHeading = (name: 'apply' | 'sudden' | 'visit' | 'start' | 'right', day: string) =>
    `${t.days[name]} ${on(day, 'weekday')}`;
  /** The days as they are listed, each with all of its words. */
  const days = () =>
    within(screen.getByRole('heading', { name: t.days.title }).closest('section') ?? document.body)
      .getAllByRole('heading', { level: 3 })
      .map(({ textContent }) => textContent);
  const dayCard = (name: string) => {
    const card = screen.getByRole('heading', { level: 3, name }).closest('li');
    if (!card) throw new Error('no card');
    return within(card);
  };
  const slide = (to: number) => {
    fireEvent.change(screen.getByRole('slider', { name: t.start.slider }), { target: { value: String(to) } });
  };

  test('1.8.2027 gives both deadlines in their order, and keeps nothing by itself', async () => {
    await write('2027-08-01');
    await screen.findByRole('heading', { name: t.days.title });
    expect(days()).toEqual([
      dayHeading('apply', '2027-04-01'),
      dayHeading('sudden', '2027-07-18'),
      dayHeading('visit', '2027-07-18'),
      dayHeading('start', '2027-08-01'),
    ]);
    expect(on('2027-04-01', 'weekday')).toMatch(/^(to|tors?\.?) 1\.4\.2027$/);
    expect(dayCard(dayHeading('apply', '2027-04-01')).getByText(t.days.applyText)).toBeVisible();
    expect(screen.getByText(t.localText)).toBeVisible();
    expect(await careStarts()).toEqual({});
  });

  test.each([
    ['2027-06-30', '2027-02-28'],
    ['2027-02-28', '2026-10-28'],
    ['2028-02-29', '2027-10-29'],
  ])('care from %s is applied for by %s: the months are of the calendar', async (start, by) => {
    await write(start);
    expect(await screen.findByRole('heading', { name: dayHeading('apply', by) })).toBeVisible();
  });

  test('a deadline behind us is told with what can still be done', async () => {
    await write('2027-02-01');
    const card = dayCard(dayHeading('apply', '2026-10-01'));
    expect(card.getByText(t.days.applyPassed)).toHaveTextContent(reminders.passed);
  });

  test('the slider moves the days and says how far, by weeks and back again', async () => {
    const { user } = await write('2027-08-01');
    const slider = await screen.findByRole('slider', { name: t.start.slider });
    expect(slider).toHaveAttribute('aria-valuetext', on('2027-08-01', 'weekday'));
    expect(slider).toHaveAccessibleDescription(t.start.sliderHint);
    slide(28);
    expect(slider).toHaveAttribute('aria-valuetext', on('2027-08-29', 'weekday'));
    expect(days()).toContain(dayHeading('apply', '2027-04-29'));
    const later = `${filled(t.days.moved_other, { count: 28 })} ${t.days.later}`;
    expect(dayCard(dayHeading('start', '2027-08-29')).getByText(later)).toBeVisible();
    slide(-14);
    const earlier = `${filled(t.days.moved_other, { count: 14 })} ${t.days.earlier}`;
    expect(dayCard(dayHeading('sudden', '2027-07-04')).getByText(earlier)).toBeVisible();
    // Care from 18.7. is applied for by 18.3., a fortnight before 1.4.
    expect(dayCard(dayHeading('apply', '2027-03-18')).getByText(earlier)).toBeVisible();
    await user.click(screen.getByRole('button', { name: t.start.sliderReset }));
    expect(days()).toContain(dayHeading('apply', '2027-04-01'));
    expect(screen.queryByText(earlier)).toBeNull();
    expect(slider).toHaveFocus();
    expect(await careStarts()).toEqual({});
  });

  test('what does not hang on the start does not move', async () => {
    await told(aino, { birthDate: '2026-08-07' });
    await write('2027-08-01');
    await screen.findByRole('slider');
    slide(7);
    expect(dayCard(dayHeading('right', '2027-05-01')).getByText(t.days.same)).toBeVisible();
  });

  test('a start before the right begins says so; one after it does not', async () => {
    await told(aino, { birthDate: '2026-08-07' });
    const { user } = await write('2027-03-01');
    const early = new RegExp(t.days.tooEarly);
    expect(dayCard(dayHeading('right', '2027-05-01')).getByText(early)).toBeVisible();
    await user.clear(screen.getByLabelText(careStart.label));
    await user.type(screen.getByLabelText(careStart.label), '2027-05-01');
    expect(screen.queryByText(early)).toBeNull();
  });

  test('saved it is a reminder of the child that there is; removed it is none', async () => {
    await told(aino, { nickname: 'Aino', birthDate: '2026-08-07' });
    const { user } = await write('2027-08-01');
    slide(7);
    const shown: string[] = [];
    const field = screen.getByLabelText<HTMLInputElement>(careStart.label);
    new MutationObserver(() => shown.push(field.value)).observe(field, { attributes: true });
    await user.click(screen.getByRole('button', { name: t.start.save }));
    expect(await screen.findByText(t.start.saved)).toHaveFocus();
    expect(await careStarts()).toEqual({ Aino: '2027-08-08' });
    expect(screen.getByLabelText(careStart.label)).toHaveValue('2027-08-08');
    await waitFor(() => expect(screen.queryByRole('button', { name: t.start.save })).toBeNull());
    expect(new Set(shown), 'never empty while it is read back').toEqual(new Set(['2027-08-08']));

    await user.click(screen.getByRole('button', { name: t.start.remove }));
    expect(await screen.findByText(t.start.removed)).toHaveFocus();
    expect(await careStarts()).toEqual({ Aino: null });
    await waitFor(() => expect(screen.queryByRole('button', { name: t.start.remove })).toBeNull());
  });

  test('with no child told, saving makes one, and its reminder is in the list', async () => {
    const { user } = await write('2027-04-05');
    await user.click(screen.getByRole('button', { name: t.start.save }));
    expect(await screen.findByText(t.start.saved)).toBeVisible();
    cleanup();
    await openApp(`/${language}/reminders`);
    expect(await listIn(language).tick('ecec-apply-4mo')).toBeVisible();
  });

  test('with two children it is asked for whom', async () => {
    await told(aino, { nickname: 'Aino', birthDate: '2026-08-07', careStart: '2027-01-04' });
    await told(elli, { nickname: 'Elli', birthDate: '2024-08-07' });
    const { user } = await openApp(path);
    const whom = within(await screen.findByRole('group', { name: careStart.for }));
    expect(screen.getByLabelText(careStart.label)).toHaveValue('2027-01-04');
    await user.click(whom.getByLabelText('Elli'));
    expect(screen.getByLabelText(careStart.label)).toHaveValue('');
    await user.type(screen.getByLabelText(careStart.label), '2027-08-01');
    await user.click(screen.getByRole('button', { name: t.start.save }));
    expect(await screen.findByText(t.start.saved)).toBeVisible();
    expect(await careStarts()).toEqual({ Aino: '2027-01-04', Elli: '2027-08-01' });
    expect(whom.getByLabelText('Elli')).toBeChecked();
  });

  test('a day that is being written is there again when one comes back', async () => {
    const { user } = await write('2027-08-01');
    await user.click(screen.getByRole('link', { name: texts[language].app.nav.services }));
    await screen.findByRole('heading', { level: 1, name: services.title });
    cleanup();
    await openApp(path);
    expect(await screen.findByLabelText(careStart.label)).toHaveValue('2027-08-01');
  });

  test('what Raseborg has asked of an autumn’s start stands beside the law; a spring’s start says nothing of it', async () => {
    await saveArea(raseborg);
    const { user } = await write('2027-08-01');
    const place = language === 'fi' ? 'Raasepori' : 'Raseborg';
    const date = formatMonthDay(localDate('2027-03-31'), language);
    const sentence = filled(reminders.local['spring-round'], { place, date, seen: '2022–2024' });
    expect(await screen.findByText(sentence)).toBeVisible();
    expect(days()).toContain(dayHeading('apply', '2027-04-01'));
    expect(screen.getByRole('link', { name: filled(t.findServices, { place }) })).toBeVisible();
    await user.clear(screen.getByLabelText(careStart.label));
    await user.type(screen.getByLabelText(careStart.label), '2027-03-01');
    expect(screen.queryByText(sentence)).toBeNull();
  });

  test('two homes say that both may be asked', async () => {
    await told(aino, { homes: [raseborg, vaasa] });
    await openApp(path);
    expect(await screen.findByText(t.twoHomes)).toBeVisible();
  });

  test('on Åland no day of the mainland is given, nor asked for', async () => {
    await saveArea(mariehamn);
    await told(aino, { birthDate: '2026-08-07', careStart: '2027-08-01' });
    await openApp(path);
    expect(await screen.findByText(t.aland)).toBeVisible();
    expect(screen.queryByLabelText(careStart.label)).toBeNull();
    expect(screen.queryByRole('heading', { name: t.days.title })).toBeNull();
  });

  test('with one of two homes on Åland the days are there', async () => {
    await told(aino, { careStart: '2027-08-01', homes: [vaasa, mariehamn] });
    await openApp(path);
    expect(await screen.findByRole('heading', { name: dayHeading('apply', '2027-04-01') })).toBeVisible();
    expect(screen.queryByText(t.aland)).toBeNull();
  });

  test('says who decides and that nobody promises when, and leads to what to read', async () => {
    await openApp(path);
    expect(await screen.findByText(t.decision.who)).toBeVisible();
    expect(screen.getByText(t.decision.when)).toBeVisible();
    expect(screen.getByRole('link', { name: t.begin.read })).toHaveAttribute(
      'href',
      `/${language}/kit/starting-daycare`,
    );
  });

  test('the list for the form keeps its ticks after the app was closed', async () => {
    const { user } = await openApp(path);
    await user.click(await screen.findByRole('checkbox', { name: t.form.items.guardians }));
    await user.click(screen.getByRole('checkbox', { name: t.form.items.hours }));
    await user.click(screen.getByRole('checkbox', { name: t.form.items.hours }));
    cleanup();
    await openApp(path);
    expect(await screen.findByRole('checkbox', { name: t.form.items.guardians })).toBeChecked();
    expect(screen.getAllByRole('checkbox', { checked: true })).toHaveLength(1);
  });
});

import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CalendarEvent } from '#domain/calendar-file/calendar-event.ts';
import type { Language } from '#domain/language.ts';
import { AddToCalendarButton } from '#features/calendar/add-to-calendar-button.tsx';
import { CalendarSection } from '#features/calendar/calendar-section.tsx';
import { LanguageProvider, WithTexts } from '#i18n/language-context.tsx';
import { loadTexts, loadTextsOf } from '#i18n/texts.ts';
import { planning as fi } from '#i18n/planning-fi.ts';
import { planning as sv } from '#i18n/planning-sv.ts';
import { ClockContext } from '#platform/clock.tsx';
import { forgetAll } from '#platform/local-memory.ts';
import { listExportedEvents } from '#storage/exported-events.ts';
import { personal } from '#storage/personal-database.ts';
import { event } from '#tests/domain/calendar-file/any-event.ts';
import { idOf } from '#tests/domain/reminders/family-sample.ts';
import { readWithIcal } from '#tests/support/read-calendar.ts';
import { filled } from '#tests/support/texts.ts';

const t = { fi: fi.calendar, sv: sv.calendar };
const names = { [idOf(1)]: 'Aino' };
const apply = event('apply', '2027-04-01', { child: idOf(1) });
const visit = event('visit', '2027-01-31', { title: 'Neuvola', child: idOf(1) });

interface Page {
  readonly events: readonly CalendarEvent[];
  readonly alone?: boolean;
  readonly isHushed?: boolean;
}
const page = ({ events, alone = false, isHushed = false }: Page, language: Language) => (
  <ClockContext value={{ now: () => new Date('2026-11-22T10:00:00Z') }}>
    <Suspense>
      <LanguageProvider language={language}>
        <WithTexts part="planning">
          {alone ? (
            <AddToCalendarButton title="Neuvola" events={events} names={names} />
          ) : (
            <CalendarSection events={events} names={names} isHushed={isHushed} />
          )}
        </WithTexts>
      </LanguageProvider>
    </Suspense>
  </ClockContext>
);

async function open(what: Page, language: Language = 'fi') {
  await Promise.all([loadTexts(language), loadTextsOf('planning', language)]);
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  const view = render(page(what, language));
  return { user: userEvent.setup({ delay: null }), show: (next: Page) => view.rerender(page(next, language)) };
}

/** What a phone's share sheet was given. */
let shared: File[] = [];
/** What was downloaded. */
let saved: { name: string; blob: Blob }[] = [];

/** jsdom has no share sheet; a phone's is put on its navigator for one test. */
const withShare = (share: (data: { files: File[] }) => Promise<void>, canShare = true) =>
  Object.assign(navigator, { share, canShare: () => canShare });
const shares = (data: { files: File[] }) => {
  shared.push(...data.files);
  return Promise.resolve();
};

beforeEach(() => {
  shared = [];
  saved = [];
  let last = new Blob();
  // jsdom has no object URLs.
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      last = blob;
      return 'blob:calendar';
    },
    revokeObjectURL: () => undefined,
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: last });
  });
});
afterEach(async () => {
  Object.assign(navigator, { share: undefined, canShare: undefined });
  forgetAll();
  await personal.run((db) => db.exported.clear());
});

const button = (name: string) => screen.findByRole('button', { name });
const fileOf = async (file: Blob | undefined) => readWithIcal((await file?.text()) ?? '');
const rows = async () => {
  const found = await listExportedEvents();
  return found.ok ? found.value.map(({ id, sequence, isCancelled }) => [id, sequence, isCancelled]) : found.error;
};

describe.each(['fi', 'sv'] as const)('the whole plan, %s', (language) => {
  test('goes to the phone’s calendar through the share sheet', async () => {
    withShare(shares);
    const { user } = await open({ events: [apply, visit] }, language);
    await user.click(await button(t[language].add));
    await screen.findByText(t[language].shared);
    expect(shared.map(({ name, type }) => [name, type])).toEqual([[t[language].fileName, 'text/calendar']]);
    expect((await fileOf(shared[0])).events.map(({ uid, title }) => [uid, title])).toEqual([
      ['apply', apply.title],
      ['visit', 'Neuvola'],
    ]);
    await button(t[language].update);
    expect(screen.getByText(t[language].upToDate)).toBeVisible();
    expect(await rows()).toEqual([
      ['apply', 0, false],
      ['visit', 0, false],
    ]);
  });
});

test('says before the tap what happens, whose alarms ring and what leaves the phone', async () => {
  await open({ events: [apply] });
  for (const text of [t.fi.lead, t.fi.how, t.fi.alarms, t.fi.private, t.fi.changing])
    expect(await screen.findByText(text)).toBeVisible();
  expect(t.fi.alarms).toContain('Google');
});

test('a change and a thing gone are counted, and the next file says them', async () => {
  withShare(shares);
  const { user, show } = await open({ events: [apply, visit] });
  await user.click(await button(t.fi.add));
  await screen.findByText(t.fi.upToDate);
  show({ events: [event('apply', '2027-03-01', { child: idOf(1) })] });
  expect(screen.getByText(filled(t.fi.changes_other, { count: 2 }))).toBeVisible();
  await user.click(await button(t.fi.update));
  await screen.findByText(t.fi.upToDate);
  expect((await fileOf(shared[1])).events).toMatchObject([
    { uid: 'apply', sequence: 1, status: 'CONFIRMED', start: { wall: '2027-03-01' } },
    { uid: 'visit', sequence: 1, status: 'CANCELLED', title: filled(t.fi.cancelledTitle, { title: 'Neuvola' }) },
  ]);
});

test('when nothing is left to remember, what the calendar holds can still be cancelled', async () => {
  withShare(shares);
  const { user, show } = await open({ events: [apply] });
  await user.click(await button(t.fi.add));
  await screen.findByText(t.fi.upToDate);
  show({ events: [] });
  expect(screen.getByText(t.fi.onlyGone)).toBeVisible();
  await user.click(await button(t.fi.update));
  await screen.findByText(t.fi.upToDate);
  expect((await fileOf(shared[1])).events).toMatchObject([{ status: 'CANCELLED' }]);
});

describe.each(['fi', 'sv'] as const)('after a loss, %s', (language) => {
  const { withdraw, update, add, names: box, removedTitle } = t[language];

  test('all that went into the calendar is taken back in one tap, and no word of it is left', async () => {
    withShare(shares);
    const { user, show } = await open(
      { events: [apply, event('scan', '2026-11-22', { title: 'Ultraääni' })] },
      language,
    );
    await user.click(await button(add));
    await button(update);
    show({ events: [], isHushed: true });
    expect(screen.getByText(withdraw.lead)).toBeVisible();
    expect(screen.queryByRole('checkbox', { name: box })).toBeNull();
    await user.click(await button(withdraw.button));
    expect(await screen.findByText(withdraw.done)).toBeVisible();
    expect((await fileOf(shared[1])).events).toMatchObject([
      { uid: 'apply', status: 'CANCELLED', title: removedTitle, description: '', url: null, alarms: [] },
      { uid: 'scan', status: 'CANCELLED', title: removedTitle, description: '', url: null, alarms: [] },
    ]);
    const kept = await listExportedEvents();
    expect(kept.ok && kept.value.map(({ title }) => title)).toEqual(['', '']);
  });

  test('a calendar that nothing went into is not spoken of', async () => {
    await open({ events: [], isHushed: true }, language);
    await vi.waitFor(async () => expect(await rows()).toEqual([]));
    expect(document.body).not.toHaveTextContent(/./);
  });
});

test('a file that was downloaded says that it is still to be opened', async () => {
  const { user, show } = await open({ events: [apply] });
  await user.click(await button(t.fi.add));
  await screen.findByText(t.fi.saved);
  show({ events: [], isHushed: true });
  await user.click(await button(t.fi.withdraw.button));
  expect(await screen.findByText(t.fi.withdraw.saved)).toBeVisible();
});

test('with nothing to take there, there is no button', async () => {
  await open({ events: [] });
  expect(await screen.findByText(t.fi.empty)).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});

test('the child’s name is in the calendar only when the parent ticks it, and the tick is remembered', async () => {
  withShare(shares);
  const { user } = await open({ events: [visit] });
  const box = await screen.findByRole('checkbox', { name: t.fi.names });
  expect(box).not.toBeChecked();
  await user.click(await button(t.fi.add));
  await screen.findByText(t.fi.upToDate);
  expect(await shared[0]?.text()).not.toContain('Aino');
  await user.click(box);
  await user.click(await button(t.fi.update));
  await screen.findByText(t.fi.upToDate);
  expect((await fileOf(shared[1])).events).toMatchObject([{ title: 'Aino: Neuvola', sequence: 1 }]);
  await open({ events: [visit] });
  expect((await screen.findAllByRole('checkbox', { name: t.fi.names })).at(-1)).toBeChecked();
});

describe('where sharing', () => {
  const refused = () => Promise.reject(new DOMException('Permission denied', 'NotAllowedError'));
  test.each([
    ['is not there', () => undefined],
    ['does not take files', () => withShare(shares, false)],
    ['is denied for this kind of file', () => withShare(refused)],
  ])('%s, the file is downloaded', async (_name, prepare) => {
    prepare();
    const { user } = await open({ events: [apply] });
    await user.click(await button(t.fi.add));
    await screen.findByText(t.fi.saved);
    expect(shared).toEqual([]);
    expect(saved.map(({ name, blob }) => [name, blob.type])).toEqual([[t.fi.fileName, 'text/calendar']]);
    expect((await fileOf(saved[0]?.blob)).events).toMatchObject([{ uid: 'apply' }]);
    expect(await rows()).toEqual([['apply', 0, false]]);
  });

  test('is put away, nothing is said and nothing counts as taken', async () => {
    const asked = vi.fn(() => Promise.reject(new DOMException('closed', 'AbortError')));
    withShare(asked);
    const { user } = await open({ events: [apply] });
    await user.click(await button(t.fi.add));
    await vi.waitFor(() => expect(asked).toHaveBeenCalledOnce());
    expect(saved).toEqual([]);
    expect(await rows()).toEqual([]);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    await button(t.fi.add);
  });

  test('and downloading both fail, that is said', async () => {
    withShare(refused);
    Object.assign(URL, {
      createObjectURL: () => {
        throw new Error('no blobs');
      },
    });
    const { user } = await open({ events: [apply] });
    await user.click(await button(t.fi.add));
    expect(await screen.findByText(t.fi.failed)).toBeVisible();
    expect(await rows()).toEqual([]);
  });
});

test('one thing alone goes to the calendar without touching the rest', async () => {
  withShare(shares);
  const { user } = await open({ events: [apply] });
  await user.click(await button(t.fi.add));
  await screen.findByText(t.fi.upToDate);
  await open({ events: [visit], alone: true });
  await user.click(await button(filled(t.fi.addNamed, { title: 'Neuvola' })));
  await vi.waitFor(async () =>
    expect(await rows()).toEqual([
      ['apply', 0, false],
      ['visit', 0, false],
    ]),
  );
  expect((await fileOf(shared[1])).events.map(({ uid }) => uid)).toEqual(['visit']);
});

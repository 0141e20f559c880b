import { render, screen, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Hours } from '#domain/directory/hours.ts';
import type { Address, Phone, Service } from '#domain/directory/service.ts';
import { languages, type Language } from '#domain/language.ts';
import { helsinkiInstant, localTime } from '#domain/time/local-time.ts';
import { HoursText } from '#features/directory/hours-text.tsx';
import { OpenLine } from '#features/directory/open-line.tsx';
import { LanguageProvider } from '#i18n/language-context.tsx';
import { loadTexts, loadTextsOf } from '#i18n/texts.ts';
import { ClockContext } from '#platform/clock.tsx';
import { day, officeHours, schedule, span, weekdays, weekly } from '#tests/domain/directory/open-hours/any-hours.ts';
import { sampleService } from '#tests/domain/directory/service-sample.ts';
import { texts } from '#tests/support/texts.ts';

beforeAll(async () => {
  await Promise.all(languages.flatMap((language) => [loadTexts(language), loadTextsOf('directory', language)]));
});

/** "2026-11-23 09:00" on the wall clock in Finland. */
function at(text: string): Date {
  const [date = '', time = ''] = text.split(' ');
  return helsinkiInstant(day(date), localTime(time));
}

const page = (children: ReactNode, language: Language, now: string) => (
  <ClockContext value={{ now: () => at(now) }}>
    <LanguageProvider language={language}>{children}</LanguageProvider>
  </ClockContext>
);

const phone = (hours: Hours): Phone => ({
  ...{ number: '09 1', label: null, languages: [], price: null, confidence: 'authority-seen' },
  hours,
});
const door = (name: string, hours: Hours): Address => ({
  ...{
    name: { fi: name, sv: name },
    street: { fi: name, sv: name },
    postalCode: null,
    city: { fi: 'Vaasa', sv: 'Vasa' },
  },
  hours,
  confidence: 'authority-seen',
});
const always: Hours = { kind: 'always', confidence: 'authority-seen' };
const halves = schedule({ periods: [{ week: [weekly([1, 2], '8:15–15:30'), weekly([4], '9–17 booked')] }] });
const summer = schedule({
  periods: [{ from: day('2026-06-01'), to: day('2026-08-31'), week: [weekly(weekdays, '9–15')] }],
});
const lateNight = schedule({ periods: [{ week: [weekly(weekdays, '20–6+1'), weekly([6], '12–0+1')] }] });
const duty = schedule({ periods: [{ week: [weekly([5], '16–8+3')] }] });
const text = (fi: string, sv: string | null): Hours => ({
  kind: 'text',
  text: { fi, sv },
  confidence: 'authority-seen',
});

function line(changes: Partial<Service>, now: string, language: Language): string {
  const { container, unmount } = render(
    page(<OpenLine service={sampleService('one', changes)} at={at(now)} />, language, now),
  );
  const said = container.textContent;
  unmount();
  return said;
}

/* 23 November 2026 is a Monday. */
describe('a row says how its service stands', () => {
  test.each<[Partial<Service>, string, string, string]>([
    [{ hours: officeHours('8–15') }, '2026-11-23 09:00', 'Auki klo 15 asti', 'Öppet till kl. 15'],
    [{ hours: halves }, '2026-11-23 09:00', 'Auki klo 15.30 asti', 'Öppet till kl. 15.30'],
    [{ hours: halves }, '2026-11-23 07:00', 'Avautuu klo 8.15', 'Öppnar kl. 8.15'],
    [{ hours: halves }, '2026-11-23 16:00', 'Avautuu huomenna klo 8.15', 'Öppnar i morgon kl. 8.15'],
    [{ hours: officeHours('9–15') }, '2026-11-27 16:00', 'Avautuu ma klo 9', 'Öppnar må kl. 9'],
    [
      { hours: halves },
      '2026-11-26 10:00',
      'Auki klo 17 asti, vain ajanvarauksella',
      'Öppet till kl. 17, bara med tidsbokning',
    ],
    [{ hours: always }, '2026-12-24 03:00', 'Auki ympäri vuorokauden', 'Öppet dygnet runt'],
    [{ hours: lateNight }, '2026-11-23 23:00', 'Auki klo 6 asti', 'Öppet till kl. 6'],
    [{ hours: lateNight }, '2026-11-28 13:00', 'Auki klo 24 asti', 'Öppet till kl. 24'],
    [{ hours: duty }, '2026-11-27 18:00', 'Auki ma klo 8 asti', 'Öppet till må kl. 8'],
    [{ hours: duty }, '2026-10-30 18:00', 'Auki nyt', 'Öppet nu'],
    [{ hours: summer }, '2026-06-05 16:00', 'Avautuu ma klo 9', 'Öppnar må kl. 9'],
    [{ hours: summer }, '2026-05-20 12:00', 'Ajat tiedossa 1.6. alkaen', 'Tiderna är kända från 1.6'],
    [{ hours: summer }, '2026-11-23 12:00', 'Tämän kauden ajat eivät tiedossa', 'Säsongens tider är inte kända'],
    [{ hours: schedule({ periods: [{ week: [] }] }) }, '2026-11-23 12:00', 'Suljettu', 'Stängt'],
    [{ hours: officeHours() }, '2027-01-06 10:00', 'Loppiainen: tarkista ajat', 'Trettondagen: kontrollera tiderna'],
    [{ hours: lateNight }, '2027-01-07 03:00', 'Juhlapyhä: tarkista ajat', 'Helgdag: kontrollera tiderna'],
    [{ hours: officeHours() }, '2027-03-27 10:00', 'Avautuu viimeistään ti klo 8', 'Öppnar senast ti kl. 8'],
    [
      { hours: officeHours('9–12', { exceptions: [{ from: day('2026-12-14'), to: day('2027-01-10'), spans: [] }] }) },
      '2026-12-15 10:00',
      'Avautuu 11.1.2027 klo 9',
      'Öppnar 11.1.2027 kl. 9',
    ],
    [{}, '2026-11-23 12:00', 'Aukioloajat eivät tiedossa', 'Öppettiderna är inte kända'],
    [{ hours: text('sopimuksen mukaan', 'enligt avtal') }, '2026-11-23 12:00', 'sopimuksen mukaan', 'enligt avtal'],
    [{ hours: text('ma 9–12\nti 10–13', 'må 9–12') }, '2026-11-23 12:00', 'Katso aukioloajat', 'Se öppettiderna'],
    [{ phones: [phone(officeHours('9–15'))] }, '2026-11-23 12:00', 'Vastaa klo 15 asti', 'Svarar till kl. 15'],
    [{ phones: [phone(officeHours('9–15'))] }, '2026-11-27 16:00', 'Vastaa taas ma klo 9', 'Svarar igen må kl. 9'],
    [{ phones: [phone(always)] }, '2026-11-27 16:00', 'Vastaa ympäri vuorokauden', 'Svarar dygnet runt'],
    [
      { addresses: [door('Gerby', officeHours('8–10')), door('Korsnäs', officeHours('8–15'))] },
      '2026-11-23 12:00',
      'Auki klo 15 asti · Korsnäs',
      'Öppet till kl. 15 · Korsnäs',
    ],
    [
      { hours: { ...officeHours('8–15'), confidence: 'conflicting' } as Hours },
      '2026-11-23 12:00',
      'Auki klo 15 asti · tarkista ajat',
      'Öppet till kl. 15 · kontrollera tiderna',
    ],
  ])('%#: %j at %s', (changes, now, fi, sv) => {
    expect([line(changes, now, 'fi'), line(changes, now, 'sv')]).toEqual([fi, sv]);
  });

  test('and nothing before the page knows the hour', () => {
    const service = sampleService('one', { hours: officeHours() });
    expect(renderToString(page(<OpenLine service={service} at={null} />, 'fi', '2026-11-23 12:00'))).toMatch(
      /^<p[^>]*><\/p>$/,
    );
  });

  test('with the language of a text that is in the other one', () => {
    render(
      page(
        <OpenLine
          service={sampleService('one', { hours: text('sopimuksen mukaan', null) })}
          at={at('2026-11-23 12:00')}
        />,
        'sv',
        '2026-11-23 12:00',
      ),
    );
    expect(screen.getByText('sopimuksen mukaan')).toHaveAttribute('lang', 'fi');
  });
});

describe.each(languages)('the coming days in %s', (language) => {
  const t = texts[language].hours.week;
  const hours = officeHours('8:15–16', {
    periods: [{ week: [weekly(weekdays, '8:15–11'), weekly(weekdays, '12–16'), weekly([7], '10–14 booked')] }],
    exceptions: [
      {
        from: day('2026-12-23'),
        to: day('2026-12-23'),
        spans: [span('8–12')],
        note: { fi: 'Lyhyt päivä', sv: 'Kort dag' },
      },
    ],
    holidays: [{ holiday: 'ChristmasDay', spans: [] }],
  });
  const rows = () =>
    within(screen.getByRole('table', { name: t.title }))
      .getAllByRole('row')
      .slice(1)
      .map((row) => row.textContent);

  test('are named, with today, holidays and notes', () => {
    render(page(<HoursText hours={hours} />, language, '2026-12-22 12:00'));
    expect(rows()).toEqual(
      language === 'fi'
        ? [
            'tiistai 22.12. (tänään)klo 8.15–11, 12–16',
            'keskiviikko 23.12.klo 8–12Lyhyt päivä',
            'torstai 24.12.Jouluaattotarkista ajat',
            'perjantai 25.12.Joulupäiväsuljettu',
            'lauantai 26.12.Tapaninpäivätarkista ajat',
            'sunnuntai 27.12.klo 10–14 (varaa aika)',
            'maanantai 28.12.klo 8.15–11, 12–16',
          ]
        : [
            'tisdag 22.12 (i dag)kl. 8.15–11, 12–16',
            'onsdag 23.12kl. 8–12Kort dag',
            'torsdag 24.12Julaftonkontrollera tiderna',
            'fredag 25.12Juldagenstängt',
            'lördag 26.12Annandag julkontrollera tiderna',
            'söndag 27.12kl. 10–14 (boka tid)',
            'måndag 28.12kl. 8.15–11, 12–16',
          ],
    );
    const today = screen.getByRole('row', { current: 'date' });
    expect(within(today).getByRole('rowheader')).toHaveTextContent(t.today);
  });

  test('say what the source adds, and ask for a check below the bar', () => {
    const doubtful = schedule({
      periods: [{ week: 'always' }],
      text: { fi: 'Soita', sv: 'Ring' },
      confidence: 'secondary-seen',
    });
    render(page(<HoursText hours={doubtful} />, language, '2026-12-22 12:00'));
    expect(rows()[0]).toContain(t.allDay);
    expect(screen.getByText(language === 'fi' ? 'Soita' : 'Ring')).toBeVisible();
    expect(screen.getByText(texts[language].service.checkHours)).toBeVisible();
  });

  test('are not there before the page knows the day', () => {
    expect(renderToString(page(<HoursText hours={hours} />, language, '2026-12-22 12:00'))).toBe('');
  });
});

test.each(languages)('hours without days are words in %s', (language) => {
  const t = texts[language].service;
  const { rerender } = render(page(<HoursText hours={{ kind: 'unknown' }} />, language, '2026-12-22 12:00'));
  expect(screen.getByText(t.hoursUnknown)).toBeVisible();
  rerender(page(<HoursText hours={always} />, language, '2026-12-22 12:00'));
  expect(screen.getByText(t.always)).toBeVisible();
  rerender(page(<HoursText hours={text('ma 9–12\nti 10–13', null)} />, language, '2026-12-22 12:00'));
  expect(screen.getByText('ti 10–13')).toBeVisible();
  expect(screen.queryByText(t.checkHours)).toBeNull();
});

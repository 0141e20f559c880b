import { describe, expect, test } from 'vitest';
import { doorHours, kept, v11Hours, v11Place, v11Service } from '#tests/tools/ptv-records.ts';
import { dayOfMoment } from '#tools/directory/ptv/map/days.ts';

const day = (dayFrom: string, from = '08:00:00', to = '16:00:00', dayTo = '') => ({ dayFrom, dayTo, from, to });
const schedule = (rest: Record<string, unknown>) => ({ kind: 'schedule', confidence: 'authority-seen', ...rest });
const unknown = { kind: 'unknown' };
/** Without the door's hours: they are not known. */
const hoursOf = (changed: Record<string, unknown>) => doorHours([v11Hours(changed)]);

describe('v11 hours', () => {
  test('dayTo is "" and each weekday a row: the same hours become one span', () => {
    const openingHour = ['Monday', 'Tuesday', 'Friday'].map((name) => day(name));
    expect(hoursOf({ openingHour })).toEqual(
      schedule({ periods: [{ week: [{ from: '08:00', to: '16:00', days: [1, 2, 5] }] }] }),
    );
  });

  test('a row may span days', () => {
    expect(hoursOf({ openingHour: [day('Friday', '10:00', '12:00', 'Monday')] })).toMatchObject({
      periods: [{ week: [{ days: [1, 5, 6, 7] }] }],
    });
  });

  test('several rows for a day are a split day, in one row of hours or in two', () => {
    const split = [
      { from: '08:00', to: '11:00', days: [1] },
      { from: '12:00', to: '16:00', days: [1] },
    ];
    const [morning, afternoon] = [day('Monday', '08:00:00', '11:00:00'), day('Monday', '12:00:00')];
    expect(hoursOf({ openingHour: [morning, afternoon] })).toMatchObject({ periods: [{ week: split }] });
    const apart = doorHours([v11Hours({ openingHour: [morning] }), v11Hours({ openingHour: [afternoon] })]);
    expect(apart).toEqual(schedule({ periods: [{ week: split }] }));
  });

  test('validTo null is until further notice; dates are kept, and what is over goes', () => {
    const openingHour = [day('Monday')];
    const week = [{ from: '08:00', to: '16:00', days: [1] }];
    const from = { validFrom: '2026-12-01T00:00:00+02:00', validTo: null };
    expect(hoursOf({ ...from, openingHour })).toEqual(schedule({ periods: [{ from: '2026-12-01', week }] }));
    expect(hoursOf({ validTo: '2026-11-21T21:59:59Z', openingHour })).toEqual(unknown);
    expect(hoursOf({ validTo: '2026-11-22T23:59:59', openingHour })).toMatchObject({ periods: [{ to: '2026-11-22' }] });
  });

  test('Exceptional without validTo is one day, closed or with its own hours', () => {
    const christmas = { serviceHourType: 'Exceptional', validFrom: '2026-12-24T00:00:00+02:00', validForNow: false };
    const dates = { from: '2026-12-24', to: '2026-12-24' };
    expect(hoursOf({ ...christmas, isClosed: true })).toEqual(
      schedule({ periods: [], exceptions: [{ ...dates, spans: [] }] }),
    );
    expect(hoursOf({ ...christmas, openingHour: [day('Thursday', '08:00:00', '12:00:00')] })).toMatchObject({
      exceptions: [{ ...dates, spans: [{ from: '08:00', to: '12:00' }] }],
    });
    expect(hoursOf(christmas)).toEqual(unknown);
  });

  test('an exception of several days has the hours of each weekday', () => {
    const hours = hoursOf({
      serviceHourType: 'Exceptional',
      validFrom: '2026-12-21',
      validTo: '2026-12-27',
      openingHour: [day('Monday', '10:00:00', '14:00:00', 'Wednesday')],
    });
    expect(hours).toMatchObject({
      exceptions: [
        { from: '2026-12-21', to: '2026-12-23', spans: [{ from: '10:00', to: '14:00' }] },
        { from: '2026-12-24', to: '2026-12-27', spans: [] },
      ],
    });
  });

  test('v7 calls them Standard, Exception and Special', () => {
    const rows = [
      v11Hours({ serviceHourType: 'Standard', openingHour: [day('Monday')] }),
      v11Hours({ serviceHourType: 'Exception', validFrom: '2026-12-24T00:00:00+02:00', isClosed: true }),
      v11Hours({ serviceHourType: 'Special', openingHour: [day('Friday', '16:00:00', '08:00:00', 'Monday')] }),
    ];
    expect(doorHours(rows)).toMatchObject({
      periods: [{ week: [{ days: [1] }, { days: [5], from: '16:00', to: '08:00', nights: 3 }] }],
      exceptions: [{ from: '2026-12-24', spans: [] }],
    });
  });

  test('OverMidnight is one stretch from a day to another, not hours of each day', () => {
    expect(
      hoursOf({ serviceHourType: 'OverMidnight', openingHour: [day('Friday', '16:00:00', '08:00:00', 'Monday')] }),
    ).toEqual(schedule({ periods: [{ week: [{ from: '16:00', to: '08:00', nights: 3, days: [5] }] }] }));
  });

  test('a night, and a day that ends at midnight', () => {
    const openingHour = [
      day('Monday', '20:00:00', '06:00:00'),
      day('Tuesday', '00:00:00', '00:00:00'),
      day('Sunday', '18:00', '24:00'),
    ];
    expect(hoursOf({ openingHour })).toMatchObject({
      periods: [
        {
          week: [
            { from: '20:00', nights: 1 },
            { from: '00:00', to: '00:00', nights: 1 },
            { to: '00:00', nights: 1 },
          ],
        },
      ],
    });
  });

  test('isAlwaysOpen with an empty openingHour is around the clock', () => {
    expect(hoursOf({ isAlwaysOpen: true })).toEqual({ kind: 'always', confidence: 'authority-seen' });
    expect(hoursOf({ isAlwaysOpen: true, validTo: '2026-12-31' })).toMatchObject({
      periods: [{ to: '2026-12-31', week: 'always' }],
    });
  });

  test('isReservation is for those who have booked, and then a place needs booking', () => {
    const rows = [v11Hours({ isReservation: true, openingHour: [day('Monday')] })];
    const service = kept(v11Service(), { channels: [v11Place({ serviceHours: rows })] });
    expect(service.addresses[0]?.hours).toMatchObject({ periods: [{ week: [{ byReservation: true }] }] });
    expect(service.booking).toBe('needed');
    const open = [...rows, v11Hours({ openingHour: [day('Tuesday')] })];
    expect(kept(v11Service(), { channels: [v11Place({ serviceHours: open })] })).not.toHaveProperty('booking');
  });

  test('isClosed until further notice is closed; neither open nor closed nor a time is unknown', () => {
    expect(hoursOf({ isClosed: true })).toEqual(schedule({ periods: [{ week: [] }] }));
    expect(hoursOf({})).toEqual(unknown);
    expect(doorHours([])).toEqual(unknown);
  });

  test.each([
    ['a kind nobody knows', { serviceHourType: 'MoonPhase', openingHour: [day('Monday')] }],
    ['a day nobody knows', { openingHour: [day('Maanantai')] }],
    ['no time', { openingHour: [{ dayFrom: 'Monday', dayTo: '', from: null, to: '16:00:00' }] }],
    ['an hour that ends as it begins', { openingHour: [day('Monday', '08:00:00', '08:00:00')] }],
    ['a date that is none', { validFrom: '1.12.2026', openingHour: [day('Monday')] }],
    ['dates backwards', { validFrom: '2027-02-01', validTo: '2027-01-01', openingHour: [day('Monday')] }],
  ])('one row with %s makes all hours unknown, never closed', (_, changed) => {
    expect(doorHours([v11Hours({ openingHour: [day('Tuesday')] }), v11Hours(changed)])).toEqual(unknown);
  });

  test('what a service says of its use of a place goes before the place’s own hours', () => {
    const channel = v11Place({ serviceHours: [v11Hours({ openingHour: [day('Monday')] })] });
    const connection = { serviceHours: [v11Hours({ openingHour: [day('Tuesday')] })] };
    const [door] = kept(v11Service(), { channels: [{ channel, connection }] }).addresses;
    expect(door?.hours).toMatchObject({ periods: [{ week: [{ days: [2] }] }] });
  });

  test('a row’s own words stand with it, and rows with other words stay apart', () => {
    const words = (value: string) => [{ value, language: 'fi' }];
    const rows = [
      v11Hours({ openingHour: [day('Monday')], additionalInformation: words('Vastaanotto') }),
      v11Hours({ openingHour: [day('Tuesday')], additionalInformation: words('Rokotukset') }),
    ];
    expect(doorHours(rows)).toMatchObject({
      periods: [{ note: { fi: 'Vastaanotto' } }, { note: { fi: 'Rokotukset' } }],
    });
  });
});

describe('modified', () => {
  test.each([
    ['2020-03-04T14:07:04.840483', '2020-03-04'],
    // UTC without saying so: in Finland it is the next morning already.
    ['2020-03-04T22:30:00.840483', '2020-03-05'],
    ['2020-07-01T21:30:00', '2020-07-02'],
    ['2020-03-04T22:30:00Z', '2020-03-05'],
    ['2017-04-26T00:00:00+03:00', '2017-04-26'],
    ['0001-01-01T00:00:00', null],
    ['eilen', null],
  ])('%s is %s in Finland', (moment, expected) => {
    expect(dayOfMoment(moment)).toBe(expected);
    const [source] = kept(v11Service({ modified: moment })).sources;
    expect(source?.date).toBe(expected);
  });
});

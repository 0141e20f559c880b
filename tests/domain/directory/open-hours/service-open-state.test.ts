import { describe, expect, test } from 'vitest';
import type { Hours } from '#domain/directory/hours.ts';
import { isOpenNow, serviceOpenState } from '#domain/directory/open-hours/service-open-state.ts';
import type { Address, Phone, Service } from '#domain/directory/service.ts';
import { officeHours, schedule, weekly } from '#tests/domain/directory/open-hours/any-hours.ts';
import { sampleService } from '#tests/domain/directory/service-sample.ts';

const phone = (number: string, hours?: Hours, changes: Partial<Phone> = {}): Phone => ({
  ...{ number, label: null, languages: [], price: null, confidence: 'authority-seen' },
  ...(hours && { hours }),
  ...changes,
});
const door = (street: string, hours?: Hours, phones?: readonly Phone[]): Address => ({
  ...{ street: { fi: street, sv: null }, postalCode: null, city: { fi: 'Vaasa', sv: 'Vasa' } },
  ...(hours && { hours }),
  ...(phones && { phones }),
  confidence: 'authority-seen',
});

/** Monday noon in Finland. */
const noon = new Date('2026-11-23T10:00:00Z');
const night = new Date('2026-11-23T20:00:00Z');
const always: Hours = { kind: 'always', confidence: 'authority-seen' };
const text: Hours = { kind: 'text', text: { fi: 'sopimuksen mukaan', sv: null }, confidence: 'authority-seen' };

/** "open door Katu 1", in short. */
function said(changes: Partial<Service>, at = noon, reader?: 'fi' | 'sv'): string {
  const service = sampleService('one', changes);
  const told = serviceOpenState(service, at, reader);
  expect(isOpenNow(service, at, reader)).toBe(told.state === 'open');
  const which = told.of.address?.street.fi ?? told.of.phone?.number ?? 'of the service';
  return [told.state === 'unknown' ? told.why : told.state, told.of.way, which].join(' ');
}

describe('a service', () => {
  test('is open when any door is', () => {
    const addresses = [door('Katu 1', officeHours('8–10')), door('Katu 2', officeHours('8–16'))];
    expect(said({ addresses })).toBe('open door Katu 2');
  });

  test('is open when a line is answered, also a line of a door', () => {
    expect(said({ addresses: [door('Katu 1', officeHours('8–10'))], phones: [phone('09 1', always)] })).toBe(
      'open line 09 1',
    );
    expect(said({ addresses: [door('Katu 1', officeHours('8–10'), [phone('09 2', officeHours('11–13'))])] })).toBe(
      'open line 09 2',
    );
  });

  test('tells a reader of the lines in the reader’s language, and of others where there is none', () => {
    const [finnish, swedish] = [{ languages: ['fi'] }, { languages: ['sv'] }];
    const phones = [phone('09 1', undefined, finnish), phone('09 2', always, swedish)];
    expect(said({ phones })).toBe('open line 09 2');
    expect(said({ phones }, noon, 'sv')).toBe('open line 09 2');
    expect(said({ phones }, noon, 'fi')).toBe('not-known line of the service');
    expect(said({ phones: phones.slice(1) }, noon, 'fi')).toBe('open line 09 2');
    const unseen = phone('09 1', undefined, { ...finnish, confidence: 'recalled' });
    expect(said({ phones: [unseen, ...phones.slice(1)] }, noon, 'fi')).toBe('open line 09 2');
    expect(said({ addresses: [door('Katu 1', undefined, phones)] }, noon, 'fi')).toBe('not-known door of the service');
  });

  test('tells of its own hours as of a line when it has numbers and no doors', () => {
    expect(said({ hours: officeHours(), phones: [phone('09 1')] })).toBe('open line of the service');
    expect(said({ hours: officeHours(), phones: [phone('09 1')], addresses: [door('Katu 1')] })).toBe(
      'open door of the service',
    );
    expect(said({ hours: officeHours() })).toBe('open door of the service');
  });

  test('tells of what is open to all before what is booked, a door before a line, a late end before an early one', () => {
    const booked = schedule({ periods: [{ week: [weekly([1], '8–16 booked')] }] });
    expect(said({ addresses: [door('Katu 1', booked)], phones: [phone('09 1', officeHours('8–13'))] })).toBe(
      'open line 09 1',
    );
    expect(said({ addresses: [door('Katu 1', officeHours('8–13'))], phones: [phone('09 1', always)] })).toBe(
      'open door Katu 1',
    );
    expect(said({ addresses: [door('Katu 1', officeHours('8–13')), door('Katu 2', officeHours('8–15'))] })).toBe(
      'open door Katu 2',
    );
  });

  test('when nothing is open, tells what opens soonest', () => {
    const addresses = [door('Katu 1', officeHours('9–16'))];
    expect(said({ addresses, phones: [phone('09 1', officeHours('8–10'))] }, night)).toBe('closed line 09 1');
    expect(said({ addresses, hours: text }, night)).toBe('closed door Katu 1');
  });

  test('is not closed while one way is not known', () => {
    const closed = schedule({ periods: [{ week: [] }] });
    expect(said({ addresses: [door('Katu 1', closed)], hours: text })).toBe('text door of the service');
    expect(said({ addresses: [door('Katu 1', closed)] })).toBe('closed door Katu 1');
  });

  test('is unknown when nothing is known', () => {
    expect(said({})).toBe('not-known door of the service');
    expect(said({ phones: [phone('09 1')] })).toBe('not-known line of the service');
  });

  test('says nothing of a number that is not shown', () => {
    expect(said({ phones: [phone('09 1', always, { confidence: 'recalled' })] })).toBe('not-known line of the service');
  });
});

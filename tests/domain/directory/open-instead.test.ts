import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Asking } from '#domain/directory/help-for.ts';
import { openInstead } from '#domain/directory/open-instead.ts';
import { serviceOpenState } from '#domain/directory/open-hours/service-open-state.ts';
import { serviceKinds } from '#domain/directory/service-kind.ts';
import { worryLevels, type Service } from '#domain/directory/service.ts';
import { serves } from '#domain/directory/serving.ts';
import { countyCode, municipalityCode } from '#domain/ids.ts';
import { anySchedule, officeHours, schedule, weekly, weekdays } from '#tests/domain/directory/open-hours/any-hours.ts';
import { day } from '#tests/domain/directory/open-hours/any-hours.ts';
import { sampleService } from '#tests/domain/directory/service-sample.ts';

const home = { code: municipalityCode('905'), county: countyCode('16') };
/** A Wednesday evening. */
const evening = new Date('2026-11-25T18:00:00Z');
const asking: Asking = { home, language: 'fi', at: evening };
const always = { kind: 'always', confidence: 'authority-seen' } as const;
const closedNow = officeHours('8–16');
const local = { type: 'municipality', municipalities: [home.code] } as const;
const ids = (services: readonly Service[]) => services.map(({ id }) => id as string);

const line = (id: string, more: Partial<Service> = {}) =>
  sampleService(id, { kind: 'help-now', crisis: true, worry: ['big'], hours: always, ...more });
const closedLine = line('closed', { hours: closedNow });

describe('open now instead', () => {
  test('a crisis line that is closed is stood in for by those that answer now, near ones first, three at most', () => {
    const others = [line('a'), line('b'), line('near', { area: local }), line('c'), closedLine];
    expect(ids(openInstead(closedLine, others, asking))).toEqual(['near', 'a', 'b']);
  });

  test('nothing while it is open, while nobody knows, and before the page knows the hour', () => {
    const others = [line('a')];
    const noon = new Date('2026-11-25T10:00:00Z');
    expect(openInstead(closedLine, others, { ...asking, at: noon })).toEqual([]);
    expect(openInstead(closedLine, others, { ...asking, at: null })).toEqual([]);
    for (const hours of [
      { kind: 'unknown' },
      { kind: 'text', text: { fi: 'ma–pe 8–16', sv: null }, confidence: 'authority-seen' },
    ] as const)
      expect(openInstead({ ...closedLine, hours }, others, asking)).toEqual([]);
  });

  test('on a holiday of which nothing is known nothing is claimed to be closed', () => {
    expect(openInstead(closedLine, [line('a')], { ...asking, at: new Date('2026-12-25T10:00:00Z') })).toEqual([]);
  });

  test('not what serves others, is booked only, is closed, unknown, seen nowhere, or the same service under another id', () => {
    const elsewhere = { type: 'municipality', municipalities: [municipalityCode('091')] } as const;
    const booked = schedule({ periods: [{ week: [weekly([...weekdays], '8–22 booked')] }] });
    const self = { ...closedLine, otherIds: [line('merged').id] };
    const others = [
      line('elsewhere', { area: elsewhere }),
      line('booked', { hours: booked }),
      line('shut', { hours: closedNow }),
      line('unknown', { hours: { kind: 'unknown' } }),
      line('unseen', { confidence: 'recalled' }),
      line('merged'),
      line('112'),
    ];
    expect(openInstead(self, others, asking)).toEqual([]);
  });

  test('a clinic at night leads to urgent care’s helpline, which is for those who are ill and for nobody else', () => {
    const clinic = sampleService('clinic', { kind: 'clinic', worry: ['everyone', 'small'], hours: closedNow });
    const advice = line('116117', { worry: ['small', 'big'] });
    expect(ids(openInstead(clinic, [line('crisis'), advice], asking))).toEqual(['116117']);
    for (const kind of ['separation', 'counselling', 'help-now'] as const)
      expect(openInstead({ ...clinic, kind, crisis: kind === 'help-now' }, [advice], asking)).toEqual([]);
  });

  test('one number is told once, and not the number that nobody answers now', () => {
    const phone = (number: string) => ({
      phones: [{ number, label: null, languages: [], price: null, confidence: 'authority-seen' as const }],
    });
    const others = [line('a', phone('09 111')), line('b', phone('+358 9 111')), line('own', phone('09 222'))];
    expect(ids(openInstead({ ...closedLine, ...phone('09222') }, others, asking))).toEqual(['a']);
  });

  test('a closed playground leads to an open one before an open meeting place; a daycare and a nameless kind to nothing', () => {
    const place = (id: string, kind: Service['kind'], hours = always as Service['hours']) =>
      sampleService(id, { ...(kind && { kind }), hours });
    const others = [
      place('house', 'meeting-place'),
      place('park', 'playground'),
      place('care', 'daycare'),
      place('x', undefined),
    ];
    expect(ids(openInstead(place('own', 'playground', closedNow), others, asking))).toEqual(['park', 'house']);
    expect(openInstead(place('own', 'daycare', closedNow), others, asking)).toEqual([]);
    expect(openInstead(place('own', undefined, closedNow), others, asking)).toEqual([]);
  });

  test('what is sure goes first, then the reader’s language', () => {
    const others = [
      line('to-check', { confidence: 'conflicting' }),
      line('swedish', { serviceLanguages: ['sv'] }),
      line('finnish', { serviceLanguages: ['fi'] }),
    ];
    expect(ids(openInstead(closedLine, others, asking))).toEqual(['finnish', 'swedish', 'to-check']);
    expect(ids(openInstead(closedLine, others, { ...asking, language: 'sv' }))).toEqual([
      'swedish',
      'finnish',
      'to-check',
    ]);
  });

  test('of any services: only open ones that serve the family, at most three, and none unless it is closed itself', () => {
    const around = day('2026-11-25');
    const anyService = fc
      .record({
        id: fc.uuid(),
        kind: fc.option(fc.constantFrom(...serviceKinds), { nil: undefined }),
        worry: fc.subarray([...worryLevels], { minLength: 1 }),
        crisis: fc.boolean(),
        hours: fc.oneof(anySchedule(around), fc.constant(always), fc.constant({ kind: 'unknown' } as const)),
        area: fc.constantFrom<Service['area']>(
          local,
          { type: 'nation', exceptCounties: [] },
          { type: 'county', counties: [] },
        ),
      })
      .map(({ id, kind, ...more }) => sampleService(id, { ...more, ...(kind && { kind }) }));
    fc.assert(
      fc.property(anyService, fc.array(anyService, { maxLength: 12 }), (own, others) => {
        const found = openInstead(own, others, asking);
        if (serviceOpenState(own, evening).state !== 'closed') expect(found).toEqual([]);
        expect(found.length).toBeLessThanOrEqual(3);
        for (const each of found) {
          expect(serves(each.area, home)).toBe(true);
          expect(serviceOpenState(each, evening)).toMatchObject({ state: 'open', byReservation: false });
        }
      }),
    );
  });
});

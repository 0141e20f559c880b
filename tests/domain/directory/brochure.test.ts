import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { urgentServices } from '#content/directory/urgent.ts';
import { brochureLengths, brochureOf, printedServices } from '#domain/directory/brochure.ts';
import { serviceKinds } from '#domain/directory/service-kind.ts';
import { worryLevels, type Service } from '#domain/directory/service.ts';
import { nth } from '#tests/support/nth.ts';
import { countyCode, municipalityCode, serviceId } from '#domain/ids.ts';

const home = { code: municipalityCode('091'), county: countyCode('90') };
const byName = (a: Service, b: Service) => (a.name.fi ?? '').localeCompare(b.name.fi ?? '');
const [line] = urgentServices.filter(({ id }) => id !== '112');
if (!line) throw new Error('no line');
const plain: Service = {
  ...line,
  crisis: false,
  area: { type: 'municipality', municipalities: [home.code] },
  confidence: 'authority-seen',
};
const phone = (number: string) => [{ ...nth(line.phones, 0), number, confidence: 'authority-seen' as const }];
const many = (kind: Service['kind'], worry: Service['worry'], count: number): Service[] =>
  Array.from({ length: count }, (_, n) => ({
    ...plain,
    id: serviceId(`${kind}-${worry[0]}-${n}`),
    name: { fi: `${kind} ${n}`, sv: null },
    phones: phone(`09 ${n}`),
    ...(kind && { kind }),
    worry,
  }));
const sheet = { length: 'sheet', languages: 1, byName } as const;

describe('a brochure of an area', () => {
  test('begins with the lines of the whole country, each number once, and never 112, which stands above them', () => {
    const local = { ...plain, id: serviceId('local'), crisis: true, phones: phone('09 1') };
    const twin = { ...line, id: serviceId('twin') };
    const { crisis } = brochureOf([local, ...urgentServices, twin], home, sheet);
    expect(crisis.at(-1)?.id).toBe('local');
    expect(crisis.map(({ id }) => id)).not.toContain('112');
    expect(crisis.filter(({ phones }) => phones[0]?.number === line.phones[0]?.number)).toHaveLength(1);
  });

  test('one sheet is shared out fairly among the kinds, and says how many more there are', () => {
    const services = [...many('meeting-place', ['everyone'], 80), ...many('clinic', ['everyone', 'small'], 2)];
    const { levels, printed } = brochureOf(services, home, sheet);
    expect(levels.map(({ level }) => level)).toEqual(['everyone']);
    expect(levels[0]?.groups.map(({ kind, services: { length }, left }) => [kind, length, left])).toEqual([
      ['clinic', 2, 0],
      ['meeting-place', 4, 76],
    ]);
    expect(printed).toBe(6);
  });

  test('what nobody has seen, and on a sheet what can neither be called nor gone to, is not printed', () => {
    const one = nth(many('clinic', ['everyone'], 1), 0);
    const unseen = { ...one, id: serviceId('unseen'), confidence: 'recalled' as const };
    const online = { ...one, id: serviceId('online'), phones: [], addresses: [] };
    const ids = (length: 'sheet' | 'all') =>
      printedServices(brochureOf([unseen, online], home, { ...sheet, length })).map(({ id }) => id);
    expect(ids('sheet')).toEqual([]);
    expect(ids('all')).toEqual(['online']);
  });

  test('whatever the area holds, a service stands once and only where it serves, and a sheet stays a sheet', () => {
    const some = fc.record({
      kind: fc.constantFrom(...serviceKinds),
      worry: fc.subarray([...worryLevels], { minLength: 1 }),
      count: fc.integer({ min: 0, max: 20 }),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 12 }), fc.constantFrom(...brochureLengths), (groups, length) => {
        const services = groups.flatMap(({ kind, worry, count }, at) =>
          many(kind, worry, count).map((service) => ({ ...service, id: serviceId(`g${at}-${service.id}`) })),
        );
        for (const languages of [1, 2] as const) {
          const brochure = brochureOf(services, home, { length, languages, byName });
          const ids = printedServices(brochure).map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          expect(brochure.printed).toBe(ids.length);
          if (length === 'all') expect(ids).toHaveLength(services.length);
          else expect(ids.length).toBeLessThanOrEqual(languages === 1 ? 33 : 19);
          expect(brochureOf(services, null, { length, languages, byName }).printed).toBe(0);
        }
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyRecalls } from '#domain/directory/apply-recalls.ts';
import { dialKey, type Recall } from '#domain/directory/recall.ts';
import type { Phone, Service } from '#domain/directory/service.ts';
import { serviceId } from '#domain/ids.ts';
import { localDate } from '#domain/time/local-date.ts';
import { sampleService } from './service-sample.ts';

const date = localDate('2026-11-22');
const line = (number: string, changes: Partial<Phone> = {}): Phone => ({
  number,
  label: null,
  languages: [],
  price: 'free',
  confidence: 'authority-seen',
  ...changes,
});
const recallOf = (number: string, changes: Partial<Recall> = {}): Recall => ({
  number,
  instead: null,
  why: null,
  date,
  ...changes,
});
const one = (service: Service, ...recalls: readonly Recall[]) => applyRecalls([service], recalls)[0];

describe('a withdrawn number', () => {
  const service = sampleService('clinic', {
    phones: [line('+358 9 310 41679'), line('116 117')],
    note: { fi: 'Soita 09 310 41679 (8–16) tai 050 310 41679.', sv: 'Ring +358 (0)9 31041679.' },
    keywords: ['0931041679'],
    addresses: [
      {
        street: { fi: 'Katu 1', sv: null },
        postalCode: null,
        city: { fi: 'Helsinki', sv: null },
        phones: [line('0931041679')],
        confidence: 'authority-seen',
      },
    ],
  });

  test('is gone from numbers, doors and texts, and the service says so', () => {
    expect(one(service, recallOf('09-310 41679'))).toEqual({
      ...service,
      phones: [line('116 117')],
      note: { fi: 'Soita … (8–16) tai 050 310 41679.', sv: 'Ring ….' },
      keywords: ['…'],
      addresses: [{ ...service.addresses[0], phones: [] }],
      withdrawn: [{ instead: null, why: null, date }],
    });
  });

  test('abroad is not one at home with the same figures, in a list of numbers or in a text', () => {
    const both = sampleService('both', {
      phones: [line('+46 8 123 45 67'), line('046 812 3456 7'), line('08 123 45 67')],
      note: { fi: 'Ruotsista +46 8 123 45 67, Suomesta 046 812 34567 tai 08 1234567.', sv: null },
    });
    expect(one(both, recallOf('0046 81234567'))).toMatchObject({
      phones: [line('046 812 3456 7'), line('08 123 45 67')],
      note: { fi: 'Ruotsista …, Suomesta 046 812 34567 tai 08 1234567.', sv: null },
    });
    expect(one(both, recallOf('046 8123 4567'), recallOf('08 1234567'))).toMatchObject({
      phones: [line('+46 8 123 45 67')],
      note: { fi: 'Ruotsista +46 8 123 45 67, Suomesta … tai ….', sv: null },
    });
  });

  test('is found behind hours that end in noughts', () => {
    const told = sampleService('told', { note: { fi: 'klo 8.00–16 09 310 41679', sv: 'kl. 16.00 09 310 41679' } });
    expect(one(told, recallOf('0931041679'))?.note).toEqual({ fi: 'klo 8.00–16 …', sv: 'kl. 16.00 …' });
  });

  test('makes room for the one to call instead, which stands there once', () => {
    const why = { fi: 'Numero 09 310 41679 oli väärä.', sv: null };
    const told = one(service, recallOf('0931041679', { instead: '09 310 5263', why }));
    expect(told?.phones).toEqual([line('09 310 5263', { price: null }), line('116 117')]);
    expect(told?.withdrawn).toEqual([{ instead: '09 310 5263', why: { fi: 'Numero … oli väärä.', sv: null }, date }]);
    expect(one(service, recallOf('0931041679', { instead: '116117' }))?.phones).toEqual([line('116 117')]);
  });

  test('whose successor was withdrawn too has none', () => {
    const recalls = [recallOf('0931041679', { instead: '09 5263' }), recallOf('095263')];
    expect(one(service, ...recalls)).toMatchObject({ phones: [line('116 117')], withdrawn: [{ instead: null }] });
  });

  test('for some services leaves the others alone', () => {
    const recalls = [recallOf('0931041679', { services: [serviceId('other')] })];
    const services = [service, sampleService('other', { phones: service.phones })];
    const [same, other] = applyRecalls(services, recalls);
    expect(same).toBe(service);
    expect(other?.phones).toEqual([line('116 117')]);
    const merged = sampleService('new', { phones: service.phones, otherIds: [serviceId('other')] });
    expect(one(merged, ...recalls)?.phones).toEqual([line('116 117')]);
  });

  test('is not seen in a longer row of figures, at either end', () => {
    const other = sampleService('other', { note: { fi: 'Soita 0931041679.', sv: null }, phones: [line('0931041679')] });
    for (const number of ['093104167', '31041679']) expect(one(other, recallOf(number))).toBe(other);
  });

  test('is not looked for in what machines read', () => {
    const coded = sampleService('tpr-5263', {
      name: { fi: 'Neuvola', sv: null },
      otherIds: [serviceId('tpr-20261')],
      area: { type: 'municipality', municipalities: ['905' as never] },
      webPages: [{ url: { fi: 'https://example.org/5263', sv: null }, label: null, confidence: 'authority-seen' }],
    });
    for (const number of ['5263', '20261', '905', '0905']) expect(one(coded, recallOf(number))).toBe(coded);
  });
});

/** Few numbers, so that they meet: in many spellings, some of them part of another. */
const numbers = ['0931041679', '0931041678', '09310', '5263', '0800147111', '50931041679'];
const spell = fc
  .tuple(
    fc.constantFrom(...numbers),
    fc.boolean(),
    fc.array(fc.constantFrom('', ' ', '-', ''), { minLength: 14, maxLength: 14 }),
  )
  .map(([number, isForeign, gaps]) => {
    const spread = number
      .split('')
      .map((figure, at) => `${gaps[at] ?? ''}${figure}`)
      .join('')
      .trim()
      .replace(/^-/, '');
    return isForeign ? `+358 ${spread.replace(/^0/, '').trim()}` : spread;
  });
const words = fc
  .array(fc.oneof(spell, fc.constantFrom('soita', 'tai', '(', '8–16', ',', '7'), fc.string({ maxLength: 3 })), {
    maxLength: 6,
  })
  .map((parts) => parts.join(' '));
const text = fc.record({ fi: fc.option(words), sv: fc.option(words) });
const phone = fc.tuple(spell, fc.option(text)).map(([number, label]) => line(number, { label }));
const ids = ['a', 'b', 'c'].map(serviceId);
const service = fc
  .record({
    id: fc.constantFrom(...ids),
    phones: fc.array(phone, { maxLength: 3 }),
    note: fc.option(text),
    description: fc.option(text),
    inner: fc.array(phone, { maxLength: 2 }),
    street: text,
  })
  .map(({ inner, street, ...fields }) => ({
    ...sampleService(fields.id),
    ...fields,
    addresses: [{ street, postalCode: null, city: street, phones: inner, confidence: 'authority-seen' } as const],
  }));
const recall = fc.record(
  {
    number: spell,
    instead: fc.option(spell),
    why: fc.option(text),
    date: fc.constant(date),
    services: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1 }),
  },
  { requiredKeys: ['number', 'instead', 'why', 'date'] },
);
const anything = [fc.array(service, { maxLength: 4 }), fc.array(recall, { maxLength: 3 })] as const;

/** Every run of figures that could be dialled in a text, whatever stands between them. */
const runs = (value: string) => value.match(/\+?\d(?:[\s().\-–/]{0,3}\d)*/g) ?? [];
const texts = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, field]) => (/^(id|date|checked|instead)$/.test(name) ? [] : texts(field)))
      : [];

describe('whatever is withdrawn, wherever it stands,', () => {
  test('its figures are nowhere left', () => {
    fc.assert(
      fc.property(...anything, (services, recalls) => {
        for (const left of applyRecalls(services, recalls)) {
          const gone = recalls
            .filter((each) => each.services?.includes(left.id) ?? true)
            .map(({ number }) => dialKey(number));
          const found = texts(left)
            .flatMap(runs)
            .map(dialKey)
            .filter((key) => gone.includes(key));
          expect(found).toEqual([]);
          for (const { instead } of left.withdrawn ?? []) expect(gone).not.toContain(dialKey(instead ?? ''));
        }
      }),
    );
  });

  test('doing it twice is doing it once', () => {
    fc.assert(
      fc.property(...anything, (services, recalls) => {
        const once = applyRecalls(services, recalls);
        expect(applyRecalls(once, recalls)).toBe(once);
      }),
    );
  });

  test('nothing else changes: numbers, texts and services without it are the very same', () => {
    fc.assert(
      fc.property(...anything, (services, recalls) => {
        const left = applyRecalls(services, recalls);
        expect(left).toHaveLength(services.length);
        left.forEach((after, at) => {
          const before = services[at] as Service;
          const keys = recalls
            .filter((each) => each.services?.includes(before.id) ?? true)
            .map(({ number }) => dialKey(number));
          const others = (all: readonly Phone[]) =>
            all.map(({ number }) => number).filter((number) => !keys.includes(dialKey(number)));
          expect(others(after.phones)).toEqual(expect.arrayContaining(others(before.phones)));
          if (!after.withdrawn) expect(after).toBe(before);
          // A text is what it was, but for the gaps.
          for (const field of ['note', 'description'] as const)
            for (const language of ['fi', 'sv'] as const) {
              const parts = (after[field]?.[language] ?? '').split('…');
              let from = 0;
              for (const part of parts) {
                const found = before[field]?.[language]?.indexOf(part, from) ?? 0;
                expect(found).toBeGreaterThanOrEqual(from === 0 ? 0 : from);
                from = found + part.length;
              }
            }
        });
        expect(applyRecalls(services, [])).toBe(services);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { authoredServices } from '#content/directory/directory.ts';
import { urgentServices } from '#content/directory/urgent.ts';
import { places } from '#content/places/places.ts';
import { emergency, helpNow, type HelpLine, type HelpNow } from '#domain/directory/help-now.ts';
import { dialable } from '#domain/directory/phone-number.ts';
import type { Phone, Service } from '#domain/directory/service.ts';
import { serves } from '#domain/directory/serving.ts';
import { countyCode, municipalityCode } from '#domain/ids.ts';
import { sampleService } from '#tests/domain/directory/service-sample.ts';

const helsinki = { code: municipalityCode('091'), county: countyCode('90') };
const aland = { code: municipalityCode('478'), county: countyCode('91') };
/** A Monday in Finland, 19.20 and 21. */
const evening = new Date('2026-11-23T17:20:00Z');
const late = new Date('2026-11-23T19:00:00Z');
const idsOf = (lines: readonly HelpLine[]) => lines.map(({ service }) => service.id);
const all = ({ answering, uncertain, later }: HelpNow) => [...answering, ...uncertain, ...later];

describe('the lines a parent in need is shown', () => {
  test('without a municipality: those for great need, then illness and poisoning; what speaks another language last', () => {
    const fi = helpNow(authoredServices, { home: null, language: 'fi', at: evening });
    expect(idsOf(fi.answering)).toEqual(['nollalinja', 'mieli-fi', '116117', 'poison']);
    const sv = helpNow(authoredServices, { home: null, language: 'sv', at: evening });
    expect(idsOf(sv.answering)).toEqual(['nollalinja', '116117', 'poison', 'mieli-fi']);
    expect(idsOf(sv.uncertain)).toContain('mieli-sv');
  });

  test('at home in Helsinki: its own duty lines first, and 116 117 once', () => {
    const { answering, withoutNumber } = helpNow(authoredServices, { home: helsinki, language: 'fi', at: evening });
    expect(idsOf(answering).slice(0, 3)).toEqual(['helsinki-5164', 'helsinki-5165', 'nollalinja']);
    expect(idsOf(answering)).toContain('116117');
    expect(idsOf(answering)).not.toContain('helsinki-5740');
    expect(withoutNumber.map(({ id }) => id)).toEqual(['socialjour', 'shelters', 'helsinki-paakaupungin-turvakoti']);
  });

  test('by the hour: the Swedish evening line waits until eight, and then answers', () => {
    const at = (time: Date) => helpNow(authoredServices, { home: null, language: 'sv', at: time });
    expect(idsOf(at(evening).later)[0]).toBe('church');
    expect(idsOf(at(late).answering)).toContain('church');
    const church = at(late).answering.find(({ service }) => service.id === 'church');
    expect(church?.phone.number).toBe('0400 22 11 90');
    // The Finnish number's hours are not known, whatever the Swedish one does.
    expect(idsOf(helpNow(authoredServices, { home: null, language: 'fi', at: late }).uncertain)).toContain('church');
  });

  test('another language is shown only while it answers', () => {
    const fi = helpNow(authoredServices, { home: null, language: 'fi', at: evening });
    expect(idsOf(all(fi))).not.toContain('mieli-sv');
    expect(idsOf(all(fi))).not.toContain('mll-children-sv');
  });

  test('in Åland without the line that is not for it', () => {
    expect(idsOf(all(helpNow(authoredServices, { home: aland, language: 'sv', at: evening })))).not.toContain('116117');
  });

  test('before the page knows the time only what is always answered is promised', () => {
    const { answering, later } = helpNow(authoredServices, { home: null, language: 'fi', at: null });
    expect(answering.every(({ service }) => service.hours.kind === 'always')).toBe(true);
    expect(later).toEqual([]);
  });

  test('before anything is stored the app’s own lines are there', () => {
    const { answering } = helpNow(urgentServices, { home: null, language: 'fi', at: evening });
    expect(idsOf(answering)).toEqual(['nollalinja', 'mieli-fi', '116117', 'poison']);
  });
});

describe('registers', () => {
  const always = { kind: 'always', confidence: 'authority-seen' } as const;
  const never = { kind: 'schedule', periods: [{ week: [] }], confidence: 'authority-seen' } as const;
  const number = (printed: string, changes: Partial<Phone> = {}): Phone => ({
    number: printed,
    label: null,
    languages: [],
    price: null,
    confidence: 'authority-seen',
    ...changes,
  });
  const crisis = (id: string, changes: Partial<Service>) =>
    sampleService(id, { crisis: true, worry: ['big'], hours: always, ...changes });
  const ask = (...services: readonly Service[]) => helpNow(services, { home: null, language: 'fi', at: evening });

  test('of two numbers of a service the one that is answered at this hour is called', () => {
    const phones = [number('010 1', { hours: never }), number('010 2', { hours: always, confidence: 'conflicting' })];
    expect(ask(crisis('duty', { phones })).answering.map((line) => line.phone.number)).toEqual(['010 2']);
  });

  test('a line that is not shown takes its number from no other', () => {
    const closed = crisis('swedish', { serviceLanguages: ['sv'], hours: never, phones: [number('010 1')] });
    const open = crisis('both', { serviceLanguages: ['fi', 'sv'], phones: [number('010 1')] });
    expect(idsOf(all(ask(closed, open)))).toEqual(['both']);
  });

  test('a duty that is the emergency number itself does not repeat it; its page leads on', () => {
    const help = ask(
      crisis('duty', { phones: [number('112')] }),
      crisis('line', { phones: [number('1 12'), number('010 1')] }),
    );
    expect(all(help).map((line) => line.phone.number)).toEqual(['010 1']);
    expect(help.withoutNumber.map(({ id }) => id)).toEqual(['duty']);
  });
});

const phone = fc.record<Phone>({
  number: fc.constantFrom('112', '010 1', '010 2', '010 3', '010 4'),
  label: fc.constant(null),
  languages: fc.subarray(['fi', 'sv', 'en']),
  price: fc.constant(null),
  confidence: fc.constantFrom('authority-seen', 'conflicting', 'recalled'),
});
const crisisLine = fc.record({
  phones: fc.array(phone, { maxLength: 3 }),
  crisis: fc.boolean(),
  worry: fc.constantFrom<Service['worry']>(['big'], ['small', 'big'], ['small']),
  serviceLanguages: fc.subarray(['fi', 'sv']),
  hours: fc.constantFrom<Service['hours']>(
    { kind: 'always', confidence: 'authority-seen' },
    { kind: 'unknown' },
    { kind: 'schedule', periods: [{ week: [] }], confidence: 'authority-seen' },
  ),
});

test('whatever the registers hold: each number once, none from memory, no doubtful number before a sure one that answers', () => {
  fc.assert(
    fc.property(
      fc.array(crisisLine, { maxLength: 8 }),
      fc.constantFrom(null, ...places.municipalities),
      fc.constantFrom('fi' as const, 'sv' as const),
      (drawn, home, language) => {
        const services = drawn.map((changes, index) => sampleService(`line-${index}`, changes));
        const help = helpNow(services, { home, language, at: evening });
        const numbers = all(help).map((line) => dialable(line.phone.number));
        expect(new Set([emergency, ...numbers]).size).toBe(numbers.length + 1);
        for (const { service, phone: shown } of all(help)) {
          expect(shown.confidence).not.toBe('recalled');
          expect(service.crisis && service.worry.includes('big') && service.id !== emergency).toBe(true);
          expect(serves(service.area, home)).toBe(true);
        }
        const sure = help.answering.map((line) => line.phone.confidence === 'authority-seen');
        expect(sure).toEqual([...sure].sort((a, b) => Number(b) - Number(a)));
      },
    ),
  );
});

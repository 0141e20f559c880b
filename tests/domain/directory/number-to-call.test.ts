import { describe, expect, it } from 'vitest';
import type { Confidence } from '#domain/confidence.ts';
import { numberToCall } from '#domain/directory/number-to-call.ts';
import type { Phone } from '#domain/directory/service.ts';
import { sampleService } from '#tests/domain/directory/service-sample.ts';

const phone = (number: string, languages: string[], confidence: Confidence = 'authority-seen'): Phone => ({
  number,
  label: null,
  languages,
  price: null,
  confidence,
});

describe('the number to call from a list', () => {
  it.each([
    ['the own language goes first', [phone('1', ['fi']), phone('2', ['fi', 'sv'])], '2'],
    ['without one, the first', [phone('1', ['fi']), phone('2', [])], '1'],
    ['one that has to be checked first has its place on the page', [phone('1', ['sv'], 'secondary-seen')], null],
    ['one from memory is never shown', [phone('1', ['sv'], 'recalled'), phone('2', [], 'law-seen')], '2'],
    ['none', [], null],
  ])('%s', (_name, phones, number) => {
    const crisis = sampleService('any', { crisis: true, phones });
    expect(numberToCall(crisis, 'sv')?.number ?? null).toBe(number);
  });

  it('stands only beside help that is needed now', () => {
    const phones = [phone('1', ['fi'])];
    expect(numberToCall(sampleService('any', { phones }), 'fi')).toBeNull();
    expect(numberToCall(sampleService('any', { phones, kind: 'clinic' }), 'fi')).toBeNull();
    expect(numberToCall(sampleService('any', { phones, kind: 'help-now' }), 'fi')?.number).toBe('1');
  });
});

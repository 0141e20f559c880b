import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dialKey, readRecalls, writeRecalls, type Recall } from '#domain/directory/recall.ts';
import { serviceId } from '#domain/ids.ts';
import { localDate } from '#domain/time/local-date.ts';

const recall: Recall = {
  number: '09 310 41679',
  instead: '09 310 5263',
  services: [serviceId('helsinki-5263')],
  why: { fi: 'Numero on vaihtunut.', sv: 'Numret har bytts.' },
  date: localDate('2026-11-22'),
};
const bare: Recall = { number: '0800 147 111', instead: null, why: null, date: recall.date };
const file = (...lines: readonly object[]) => JSON.stringify({ format: 1, recalls: lines });

describe('a number', () => {
  test.each([
    ['09 310 41679', '+358 9 310 41679'],
    ['09 310 41679', '+358 (0)9 31041679'],
    ['09-310 41679', '00358931041679'],
    ['116 117', '116117'],
    ['112', '+358 112'],
    ['+46 8 123 45 67', '0046 8 1234567'],
  ])('%s is the same as %s', (one, other) => {
    expect(dialKey(one)).toBe(dialKey(other));
  });

  test.each([
    ['09 310 41679', '09 310 4167'],
    ['0800 147 111', '0600 147 111'],
    ['+46 9 310 41679', '09 310 41679'],
    // Sweden's capital and a Finnish mobile have the same figures.
    ['+46 8 123 45 67', '046 812 3456 7'],
    ['0046 8 123 45 67', '046 812 3456 7'],
  ])('%s is not %s', (one, other) => {
    expect(dialKey(one)).not.toBe(dialKey(other));
  });
});

describe('the list', () => {
  test('is read as it was written', () => {
    expect(readRecalls(writeRecalls([recall, bare]))).toEqual({
      ok: true,
      value: { recalls: [recall, bare], refused: [] },
    });
    expect(readRecalls(writeRecalls([]))).toEqual({ ok: true, value: { recalls: [], refused: [] } });
  });

  test('may carry what a newer app knows', () => {
    const text = JSON.stringify({ format: 1, made: '2026-11-22', recalls: [{ ...bare, urgency: 2 }] });
    expect(readRecalls(text)).toEqual({ ok: true, value: { recalls: [bare], refused: [] } });
  });

  test.each([
    ['not-json', '<!doctype html><title>Wi-Fi</title>'],
    ['not-json', ''],
    ['not-recalls', '{}'],
    ['not-recalls', 'null'],
    ['not-recalls', '[]'],
    ['not-recalls', '{"format":1,"recalls":{}}'],
    ['not-recalls', '{"format":"1","recalls":[]}'],
    ['newer-format', '{"format":2,"numbers":[]}'],
  ])('is refused as %s: %s', (reason, text) => {
    expect(readRecalls(text)).toEqual({ ok: false, error: { reason } });
  });

  test.each([
    ['line', null],
    ['number', { ...bare, number: '' }],
    ['number', { ...bare, number: 'call us' }],
    ['number', { ...bare, number: '12' }],
    ['number', { ...bare, number: 112 }],
    ['emergency-number', { ...bare, number: '112' }],
    ['emergency-number', { ...bare, number: '116 117' }],
    ['emergency-number', { ...bare, number: '+358 116117' }],
    ['instead', { ...bare, instead: undefined }],
    ['instead', { ...bare, instead: 'no' }],
    ['services', { ...bare, services: [] }],
    ['services', { ...bare, services: ['Not/an id'] }],
    ['why', { ...bare, why: 'because' }],
    ['why', { ...bare, why: { fi: 'koska' } }],
    ['date', { ...bare, date: '22.11.2026' }],
  ])('goes on without a line whose %s is wrong: %j', (field, line) => {
    expect(readRecalls(file(recall, line as object, bare))).toEqual({
      ok: true,
      value: { recalls: [recall, bare], refused: [{ index: 1, field }] },
    });
  });

  test('is read or refused, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readRecalls(text).ok).toBeTypeOf('boolean');
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (recalls) => {
        const read = readRecalls(JSON.stringify({ format: 1, recalls }));
        if (!read.ok) throw new Error(read.error.reason);
        expect(read.value.recalls.length + read.value.refused.length).toBe(recalls.length);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildSegment } from '#domain/search/build-segment.ts';
import { mergeSegments } from '#domain/search/merge-segments.ts';
import { openSegment } from '#domain/search/open-segment.ts';
import { listAt } from '#domain/search/lists.ts';
import { packSegment, unpackSegment } from '#domain/search/segment-format.ts';
import { wordAt } from '#domain/search/vocabulary.ts';
import { analyseSample, sampleService, tablesOf } from '#tests/domain/search/sample.ts';

const services = [
  sampleService({ fi: 'Päiväkoti Aamu', sv: 'Daghemmet Aamu', about: 'Varhaiskasvatusta alle kouluikäisille.' }),
  sampleService({ fi: 'Imetysneuvonta', sv: 'Amningsrådgivning' }, { urgent: true, prior: 1.15 }),
  sampleService({ fi: 'Neuvola' }, { ages: { fromMonths: -9, toMonths: 84 }, sameAs: 'neuvola' }),
];
const bytes = buildSegment(services, analyseSample);

describe('a segment', () => {
  test('is the same for the same documents', () => {
    expect(buildSegment(services, analyseSample)).toEqual(bytes);
  });

  test('gives back what ranking knows, by position in the pack', () => {
    const { documents } = tablesOf(services, analyseSample);
    const byPosition = (column: ArrayLike<number>) =>
      services.map((_, position) => column[documents.positions.indexOf(position)]);
    expect(byPosition(documents.urgent)).toEqual([0, 1, 0]);
    expect(byPosition(documents.priors)).toEqual([100, 115, 100]);
    expect(byPosition(documents.fromMonths)).toEqual([0, 0, -9]);
    expect(byPosition(documents.toMonths)).toEqual([0, 0, 84]);
    expect(byPosition(documents.sameAs)).toEqual([0, 0, expect.any(Number)]);
    expect(byPosition(documents.sameAs)[2]).toBeGreaterThan(0);
  });

  test('lists its words in the order of their bytes, and lemmas of each', () => {
    const { words, links, names } = tablesOf(services, analyseSample);
    const all = Array.from({ length: words.count }, (_, word) => wordAt(words, word));
    expect(all).toEqual([...all].sort());
    expect(all).toContain('imetysneuvonta');
    const lemmas = [...listAt(links, all.indexOf('paivakoti'))].map((lemma) => all[names[lemma] ?? -1]);
    expect(lemmas).toEqual(['paivakoti']);
  });

  test('of no documents opens too', () => {
    expect(tablesOf([]).documents.count).toBe(0);
  });
});

describe('what is no whole segment is refused with a reason', () => {
  test('cut anywhere', () => {
    for (let length = 0; length < bytes.length; length++) {
      const opened = openSegment(bytes.slice(0, length));
      expect(opened.ok, `${length} bytes`).toBe(false);
    }
  });

  test('longer than it says', () => {
    expect(openSegment(Uint8Array.from([...bytes, 0]))).toEqual({ ok: false, error: 'damaged' });
  });

  test('with any byte changed', () => {
    for (let at = 0; at < bytes.length; at++) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x20;
      expect(openSegment(changed).ok, `byte ${at}`).toBe(false);
    }
  });

  test('that promises more than it holds', () => {
    const whole = unpackSegment(bytes);
    if (typeof whole === 'string') throw new Error(whole);
    for (const count of ['documents', 'words', 'lemmas'] as const) {
      const lying = packSegment({ ...whole.counts, [count]: 4_000_000_000 }, whole.sections);
      expect(openSegment(lying), count).toEqual({ ok: false, error: 'damaged' });
    }
  });

  test('of another version', () => {
    const other = bytes.slice();
    other[4] = (other[4] ?? 0) + 1;
    expect(openSegment(other)).toEqual({ ok: false, error: 'other-version' });
  });

  test('any bytes at all', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (any) => {
        expect(openSegment(any).ok).toBe(false);
      }),
    );
  });

  test("opens out of Node's shared buffer, where it begins anywhere", () => {
    for (const before of [1, 2, 3, 5]) {
      const buffer = Buffer.from(Buffer.concat([Buffer.alloc(before), bytes]).subarray(before));
      const shared = Buffer.concat([Buffer.alloc(before), bytes]).subarray(before);
      for (const each of [buffer, shared]) {
        const opened = openSegment(each);
        expect(opened.ok && mergeSegments([opened.value])).toEqual(tablesOf(services, analyseSample));
      }
    }
  });

  test('lies at any place of a larger buffer and opens all the same', () => {
    const larger = new Uint8Array(bytes.length + 3);
    larger.set(bytes, 3);
    expect(openSegment(larger.subarray(3)).ok).toBe(true);
  });
});

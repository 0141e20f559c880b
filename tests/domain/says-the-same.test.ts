import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { saysTheSame } from '#domain/says-the-same.ts';

const plain = fc.jsonValue({ maxDepth: 4 });

describe('says the same', () => {
  test('of every plain value and its copy', () => {
    fc.assert(fc.property(plain, (value) => saysTheSame(value, structuredClone(value))));
  });
  test('exactly of those that say the same', () => {
    const alike = (one: unknown, other: unknown) => {
      try {
        expect(one).toStrictEqual(other);
        return true;
      } catch {
        return false;
      }
    };
    fc.assert(fc.property(plain, plain, (one, other) => saysTheSame(one, other) === alike(one, other)));
  });
  test.each([
    [{ a: 1 }, { a: 1, b: undefined }],
    [{ a: undefined }, { b: undefined }],
    [[], {}],
    [[1], { 0: 1 }],
    [null, {}],
    [0, -0],
  ])('not of %j and %j', (one, other) => {
    expect(saysTheSame(one, other)).toBe(false);
    expect(saysTheSame(other, one)).toBe(false);
  });
  test('of what cannot be looked through only when it is the same', () => {
    const map = new Map([[1, 2]]);
    expect(saysTheSame({ map }, { map })).toBe(true);
    expect(saysTheSame({ map }, { map: new Map(map) })).toBe(false);
    expect(saysTheSame(new Date(0), new Date(0))).toBe(false);
  });
  test('of what is large only when it is the same, and it is not looked through to its end', () => {
    let read = 0;
    const countReads = (values: readonly number[]) =>
      new Proxy([...values], {
        get: (list, name) => {
          read += 1;
          return Reflect.get(list, name) as unknown;
        },
      });
    const large = Array.from({ length: 50_000 }, (_, at) => at);
    const [one, other] = [countReads(large), countReads(large)];
    expect(saysTheSame(one, one)).toBe(true);
    expect(saysTheSame(one, other)).toBe(false);
    expect(read).toBeLessThan(100);
  });
});

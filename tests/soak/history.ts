import fc from 'fast-check';
import { faults, type Fault } from './faulty-relay.ts';

const phone = fc.nat(4);
const row = fc.nat(2);
/** Most requests go well, or no history would get anywhere. */
const fault = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Fault>('ok') },
  { weight: 6, arbitrary: fc.constantFrom(...faults) },
);
const network = fc.array(fault, { maxLength: 6 });
const years = 10 * 365 * 24 * 3_600_000;
const skew = fc.integer({ min: -years, max: years });

const of = <T extends string, M extends Record<string, fc.Arbitrary<unknown>>>(what: T, rest: M) =>
  fc.record({ what: fc.constant(what), ...rest }) as fc.Arbitrary<
    { what: T } & { [K in keyof M]: M[K] extends fc.Arbitrary<infer V> ? V : never }
  >;

/** One thing that happens in a family or to its phones. */
const command = fc.oneof(
  { weight: 6, arbitrary: of('text', { phone, row }) },
  { weight: 4, arbitrary: of('title', { phone, row }) },
  { weight: 3, arbitrary: of('period', { phone, row }) },
  { weight: 2, arbitrary: of('tick', { phone, row }) },
  { weight: 2, arbitrary: of('favourite', { phone, row, is: fc.boolean() }) },
  { weight: 2, arbitrary: of('delete', { phone, row }) },
  { weight: 7, arbitrary: of('sync', { phone, network }) },
  { weight: 2, arbitrary: of('sync-at-once', { networks: fc.array(network, { minLength: 2, maxLength: 5 }) }) },
  { weight: 1, arbitrary: of('two-tabs', { phone, network, other: network }) },
  { weight: 1, arbitrary: of('full', { phone, after: fc.nat(12) }) },
  { weight: 1, arbitrary: of('arrive', {}) },
  { weight: 1, arbitrary: of('clock', { phone, by: skew }) },
  { weight: 1, arbitrary: of('copy', { phone }) },
  { weight: 1, arbitrary: of('paste', {}) },
  { weight: 1, arbitrary: of('back-up', {}) },
  { weight: 1, arbitrary: of('restore', {}) },
  { weight: 1, arbitrary: of('wipe', {}) },
  { weight: 1, arbitrary: of('put-out', { phone, other: phone, network }) },
);

export const history = fc.record({
  skews: fc.array(skew, { minLength: 3, maxLength: 3 }),
  commands: fc.array(command, { minLength: 10, maxLength: 45, size: 'max' }),
});
export type History = typeof history extends fc.Arbitrary<infer H> ? H : never;
export type Command = History['commands'][number];

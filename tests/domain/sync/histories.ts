import fc from 'fast-check';
import { deletion, emptyRecord, type SyncRecord } from '#domain/sync/record.ts';
import { merge } from '#domain/sync/merge.ts';
import { remove, write } from '#domain/sync/write.ts';

/** One step of three devices that share a record. */
interface Step {
  readonly device: number;
  readonly what: 'write' | 'remove' | 'restore' | 'hear';
  readonly field: string;
  readonly value: string;
  readonly from: number;
  /** The device's clock, which says anything. */
  readonly now: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  device: fc.nat(2),
  what: fc.constantFrom('write', 'write', 'remove', 'restore', 'hear', 'hear'),
  field: fc.constantFrom('note', 'weight'),
  value: fc.constantFrom('a', 'b', 'c', 'ab'),
  from: fc.nat(2),
  now: fc.nat(3),
});

export const steps = fc.array(step, { maxLength: 16 });

export const actors = ['actor-00', 'actor-01', 'actor-02'] as const;

type Three = readonly [SyncRecord, SyncRecord, SyncRecord];

/** What the three devices hold after such a history: only states that can come about. */
export function play(history: readonly Step[]): Three {
  const held: [SyncRecord, SyncRecord, SyncRecord] = [emptyRecord, emptyRecord, emptyRecord];
  const at = (device: number) => held[device] ?? emptyRecord;
  for (const { device, what, field, value, from, now } of history) {
    const actor = actors[device] ?? actors[0];
    if (what === 'write') held[device] = write(at(device), actor, now, { [field]: value });
    else if (what === 'remove') held[device] = remove(at(device), actor, now);
    else if (what === 'restore') held[device] = write(at(device), actor, now, { [deletion]: null });
    else held[device] = merge(at(device), at(from));
  }
  return held;
}

/** Everything that two or more devices know, put together in the order given. */
export const together = (...records: readonly SyncRecord[]): SyncRecord => records.reduce(merge, emptyRecord);

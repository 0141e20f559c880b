import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import * as v from 'valibot';
import { serviceSchema } from '#content/schemas/service-schema.ts';
import type { Service } from '#domain/directory/service.ts';
import { withoutShelterPositions } from '#domain/directory/shelter.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { daysBetween, type LocalDate } from '#domain/time/local-date.ts';
import type { SourceImport } from '#tools/directory/source.ts';
import { writeLines, type LinePlace, type LineWriter } from '#tools/directory/store/json-lines.ts';
import { fileOf, headLine, openStored, storedEntries } from '#tools/directory/store/stored-source.ts';

export interface SaveOptions {
  readonly today: LocalDate;
  /** Share of the stored entries that may be gone after this import: 0.2 is every fifth. */
  readonly allowShrink: number;
}

export interface Saved {
  readonly source: string;
  readonly before: number;
  readonly total: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly removed: number;
  /** Entries that did not pass the schema or repeat an id: left out, never repaired. */
  readonly refused: readonly { readonly id: string; readonly reason: string }[];
}

/** What is stored stays as it was. */
export interface NotSaved {
  readonly kind: 'nothing' | 'shrunk' | 'no-base';
  readonly message: string;
}

/** An unchanged entry keeps the day of its last comparison so long: else every phone would fetch every pack each day, for a date. */
const daysBeforeNewDate = 28;

type Known = ReadonlyMap<string, LinePlace>;

function knownEntries(folder: string, source: string): Known {
  const known = new Map<string, LinePlace>();
  if (existsSync(fileOf(folder, source)))
    for (const { entry, offset, length } of storedEntries(folder, source)) known.set(entry.id, { offset, length });
  return known;
}

/** The entry as it goes into the store: the stored one when only its date is new and not yet worth a download. */
function settle(old: Service | null, fresh: Service): Service {
  if (old === null || daysBetween(old.checked, fresh.checked) > daysBeforeNewDate) return fresh;
  return JSON.stringify({ ...fresh, checked: old.checked }) === JSON.stringify(old) ? old : fresh;
}

const whyRefused = (entry: Service, seen: ReadonlySet<string>): string | null => {
  if (seen.has(entry.id)) return 'repeats an id';
  const checked = v.safeParse(serviceSchema, entry);
  return checked.success ? null : `${v.getDotPath(checked.issues[0]) ?? 'entry'}: ${checked.issues[0].message}`;
};

async function takeIn(folder: string, imported: SourceImport, known: Known, writer: LineWriter): Promise<Saved> {
  const { source, mode } = imported;
  const old = known.size > 0 ? openStored(folder, source) : null;
  const seen = new Set<string>();
  const refused: { id: string; reason: string }[] = [];
  const counts = { added: 0, changed: 0, unchanged: 0 };
  let kept = 0;
  try {
    writer.write(headLine(source));
    for await (const entry of imported.services) {
      const reason = whyRefused(entry, seen);
      if (reason !== null) {
        refused.push({ id: String(entry.id), reason });
        continue;
      }
      seen.add(entry.id);
      const place = known.get(entry.id);
      const before = place && old ? old.at(place) : null;
      const settled = settle(before, withoutShelterPositions(entry));
      counts[before === null ? 'added' : settled === before ? 'unchanged' : 'changed'] += 1;
      writer.write(JSON.stringify(settled));
    }
    if (mode === 'changes' && old) {
      const gone = new Set<string>(imported.removed);
      for (const [id, place] of known) {
        if (seen.has(id) || gone.has(id)) continue;
        writer.write(JSON.stringify(old.at(place)));
        kept += 1;
      }
    }
  } finally {
    old?.close();
  }
  const total = seen.size + kept;
  const { added, changed, unchanged } = counts;
  return {
    ...{ source, before: known.size, total, added, changed, unchanged: unchanged + kept },
    ...{ removed: known.size + added - total, refused },
  };
}

const percent = (share: number) => `${Math.round(share * 100)} %`;

/** What is gone counts, not the difference: another file by mistake may hold just as many. */
function judge({ source, before, total, removed }: Saved, { allowShrink }: SaveOptions): NotSaved | null {
  if (total === 0) return { kind: 'nothing', message: `${source}: no entry was given; what was stored before stays` };
  const share = before === 0 ? 0 : removed / before;
  if (share <= allowShrink) return null;
  const message =
    `${source}: refused, for ${removed} of ${before} entries would be gone (${percent(share)}, allowed are ${percent(allowShrink)}); ` +
    `what was stored before stays. If that many are really gone, run again with --allow-shrink ${(Math.ceil(share * 100) / 100).toFixed(2)}`;
  return { kind: 'shrunk', message };
}

/**
 * Puts what a source gave into the store, in one step at the end: until then, and whatever goes wrong, the store is as it was.
 * `full` replaces all, `changes` replaces what it names and takes away what it lists as removed. Throws what reading the source or the
 * disk throws.
 */
export async function saveSource(
  folder: string,
  imported: SourceImport,
  options: SaveOptions,
): Promise<Result<Saved, NotSaved>> {
  const { source } = imported;
  const known = knownEntries(folder, source);
  if (imported.mode === 'changes' && known.size === 0)
    return err({ kind: 'no-base', message: `${source}: changes to nothing stored yet; run a full import first` });
  mkdirSync(folder, { recursive: true });
  const draft = `${fileOf(folder, source)}.${process.pid}.draft`;
  try {
    const writer = writeLines(draft);
    let saved: Saved;
    try {
      saved = await takeIn(folder, imported, known, writer);
    } finally {
      writer.close();
    }
    const fault = judge(saved, options);
    if (fault) return err(fault);
    renameSync(draft, fileOf(folder, source));
    return ok(saved);
  } finally {
    rmSync(draft, { force: true });
  }
}

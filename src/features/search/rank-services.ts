import { isOpenNow } from '#domain/directory/open-hours/service-open-state.ts';
import type { Service } from '#domain/directory/service.ts';
import { serves, type Home } from '#domain/directory/serving.ts';
import type { Language } from '#domain/language.ts';
import type { FoundService } from './results.ts';

export interface Scored extends FoundService {
  readonly score: number;
}

export interface Asking {
  readonly home: Home | null;
  readonly at: Date | null;
  /** Of the reader: a line in another language is open to others. */
  readonly language: Language;
}

/** A phone keeps the packs of places it has visited: what serves another town is worth half, so an exact name there still comes through. */
const elsewhere = 0.5;
/** Scores of one row and another that differ by less are the same to a parent. */
const digits = 4;

/** The best place to show a row with: one that serves the family, if there is one. */
function ownFirst({ service, places, score }: Scored, home: Home | null): Scored {
  const own = serves(service.area, home) ? service : places.find(({ area }) => serves(area, home));
  return { service: own ?? service, places, score: Number((own ? score : score * elsewhere).toPrecision(digits)) };
}

/** By score, what serves the family before what does not; of equals what is open now first, then the engine's order. */
export function ranked(found: readonly Scored[], { home, at, language }: Asking): readonly FoundService[] {
  const rows = found.map((row) => ownFirst(row, home)).sort((a, b) => b.score - a.score);
  if (!at) return rows;
  const open = new Map<Service, boolean>();
  const isOpen = (service: Service) => {
    const told = open.get(service) ?? isOpenNow(service, at, language);
    open.set(service, told);
    return told;
  };
  return rows.sort((a, b) => b.score - a.score || Number(isOpen(b.service)) - Number(isOpen(a.service)));
}

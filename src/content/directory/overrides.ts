import type { ServiceKind } from '#domain/directory/service-kind.ts';
import type { WorryLevel } from '#domain/directory/service.ts';
import { serviceId, type ServiceId } from '#domain/ids.ts';
import type { LocalizedText } from '#domain/language.ts';
import type { LocalDate } from '#domain/time/local-date.ts';

/** What we know better than a register about one of its entries. It holds until somebody takes it out; the import warns of one that meets no entry. */
export interface Override {
  /** The imported entry. */
  readonly id: ServiceId;
  /** Why, for whoever reads this in five years. */
  readonly reason: string;
  /** The day on which somebody looked. */
  readonly date: LocalDate;
  readonly worry?: readonly WorryLevel[];
  readonly kind?: ServiceKind;
  readonly crisis?: boolean;
  readonly note?: LocalizedText;
  /** The entry is left out. */
  readonly hide?: true;
  /** The entry is this service, authored or of another register: they become one. */
  readonly sameAs?: ServiceId;
}

/** Cast as in entry.ts: the parser would pull the calendar into whatever imports this. */
const looked = '2026-11-21' as LocalDate;

export const overrides: readonly Override[] = [
  {
    id: serviceId('tpr-errand-5109'),
    reason: 'The record that our own entry was written from, under a shorter name and with its number.',
    date: looked,
    sameAs: serviceId('helsinki-5109'),
  },
  {
    id: serviceId('tpr-service-9015'),
    reason: 'The service behind that number, with the very name of our own entry.',
    date: looked,
    sameAs: serviceId('helsinki-5109'),
  },
];

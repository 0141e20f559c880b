import type { LocalDate } from '#domain/time/local-date.ts';
import { createStore } from '#platform/store.ts';

/** What the quiet line says about the packs. `built` is the day of the oldest data that this phone wants. */
export type PackState =
  | { readonly status: 'unknown' }
  | { readonly status: 'storing' }
  /** `isNewerWaiting`: there is newer data, which this phone does not fetch by itself because it saves data. */
  | { readonly status: 'stored'; readonly built: LocalDate; readonly isNewerWaiting?: boolean }
  | { readonly status: 'incomplete' }
  | { readonly status: 'no-storage' };

export const packState = createStore<PackState>({ status: 'unknown' });

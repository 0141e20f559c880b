import type { BadgeFault } from '#platform/badge.ts';
import type { WakingFault } from '#platform/periodic-sync.ts';
import type { SubscribeFault } from '#platform/push-subscription.ts';
import { createStore } from '#platform/store.ts';
import type { InboxFault } from '#storage/sw-inbox/database.ts';
import type { PushServerFault } from './deliverable.ts';

/** Why a way that is on does not work. Each reason has a text (`delivery:fault.*`). */
export type DeliveryFault = InboxFault | BadgeFault | WakingFault | SubscribeFault | PushServerFault;

/** What went wrong at the last delivery; the page of the ways shows it. */
export const faultsStore = createStore<readonly DeliveryFault[]>([]);

import { site } from '#content/site.ts';
import { err } from '#domain/result.ts';
import type { PushServer } from '#features/delivery/deliverable.ts';

const address = site.syncServer;

/** What asks it comes with the first question: a family without push has none of it. */
const load = () => import('./push-relay.ts').then(({ pushRelay }) => pushRelay(address ?? ''));

/** The server that wakes phones, where the edition has one; whether it does so is asked of it. */
export const pushServer: PushServer | null =
  address === null
    ? null
    : {
        ask: () =>
          load().then(
            (relay) => relay.ask(),
            () => err('push-unreachable'),
          ),
        order: (pushId, order) =>
          load().then(
            (relay) => relay.order(pushId, order),
            () => err('push-unreachable'),
          ),
        forget: (pushId) =>
          load().then(
            (relay) => relay.forget(pushId),
            () => false,
          ),
      };

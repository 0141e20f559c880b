import type { Language } from '#domain/language.ts';
import { noticesOf } from '#domain/notices/notices-of.ts';
import { pathOf } from '#domain/site-map.ts';
import { translator } from '#i18n/texts.ts';
import { clearNotifications, notificationPermission, wakingSupport } from '#platform/notifications.ts';
import { readInbox, writeInbox } from '#storage/sw-inbox.ts';
import {
  chosenTime,
  isOn,
  openTurns,
  type Deliverable,
  type DeliverySettings,
  type PushServer,
} from './deliverable.ts';
import { faultsStore } from './faults.ts';
import { forgetMissed, gatherMissed } from './missed.ts';
import { forLockScreen, titlesOf } from './notice-words.ts';
import { keepPush } from './keep-push.ts';
import { keepBadge, keepWaking } from './ways.ts';

export interface Delivery {
  readonly plan: Deliverable;
  readonly settings: DeliverySettings;
  readonly language: Language;
  readonly now: Date;
  readonly push: PushServer | null;
}

/** After a loss: nothing is planned, shown, counted or asked for, and nothing that a server still sends is shown. */
async function hush({ language, now, push }: Delivery): Promise<void> {
  forgetMissed();
  const voice = { mode: 'silent', language, generic: '', url: pathOf(language, 'today') } as const;
  await writeInbox(voice, [], now.getTime());
  await Promise.all([
    keepBadge(false, [], now.getTime()),
    keepWaking(false),
    keepPush(false, push, [], language, now.getTime()),
    clearNotifications(),
  ]);
  faultsStore.set([]);
}

async function spread(delivery: Delivery): Promise<void> {
  const { plan, settings, language, now, push } = delivery;
  const inbox = await readInbox();
  const known = inbox.ok ? inbox.value : { notices: [], told: new Set<string>() };
  const turns = openTurns(plan, now);
  const titleOf = titlesOf(plan, turns, language);
  const planned = new Map(known.notices.map(({ key, at }) => [key, at]));
  const notices = noticesOf(plan.reminders, turns, { now, time: chosenTime(settings), planned });
  // Nothing is left of the family, or not yet there: what was gathered before says nothing any more.
  if (plan.reminders.length + plan.own.length === 0) forgetMissed();
  gatherMissed(notices, known.told, now.getTime(), titleOf);

  const isAllowed = notificationPermission() === 'granted';
  const wanted = {
    notices: isOn(settings['notices']) && isAllowed && wakingSupport() === 'here',
    push: isOn(settings['push']) && isAllowed && push !== null,
  };
  const isTold = wanted.notices || wanted.push;
  const saysTitle = isTold && settings['notice-words'] === 'title';
  const rows = notices.map((notice) => ({ ...notice, words: saysTitle ? forLockScreen(titleOf(notice), plan) : null }));
  const t = translator(language, 'delivery');
  const voice = {
    mode: isTold ? 'on' : 'off',
    language,
    generic: t('notice.generic'),
    nothing: t('notice.nothing'),
    url: pathOf(language, 'reminders'),
    badge: isOn(settings['badge']),
  } as const;
  const written = await writeInbox(voice, rows, now.getTime());
  const faults = await Promise.all([
    keepBadge(isOn(settings['badge']), rows, now.getTime()),
    keepWaking(wanted.notices),
    keepPush(
      wanted.push,
      push,
      rows.filter(({ key }) => !known.told.has(key)),
      language,
      now.getTime(),
    ),
  ]);
  const inboxFault = isTold && !written.ok ? [written.error] : [];
  faultsStore.set([...inboxFault, ...faults.filter((fault) => fault !== null)]);
}

let next: Delivery | null = null;
let running: Promise<void> | null = null;

async function run(): Promise<void> {
  while (next) {
    const delivery = next;
    next = null;
    await (isOn(delivery.settings['hush']) ? hush(delivery) : spread(delivery));
  }
}

/** Brings every way of delivery up to what is planned; the planning texts are here. One at a time; of several that wait only the newest counts. */
export async function deliver(delivery: Delivery): Promise<void> {
  next = delivery;
  running ??= run().finally(() => (running = null));
  await running;
}

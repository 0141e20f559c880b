import type { Language } from '#domain/language.ts';
import { wakeUps } from '#domain/notices/wake-ups.ts';
import { ok, type Result } from '#domain/result.ts';
import { subscribe, type PushFault } from '#platform/push.ts';
import type { InboxNotice } from '#storage/sw-inbox.ts';
import { seal } from '#storage/sw-inbox/sealing.ts';

/** All that a server learns: where to knock, in which language to be generic, when, and a text it cannot read. */
export interface WakeUpList {
  readonly subscription: PushSubscriptionJSON;
  readonly language: Language;
  readonly wakeUps: readonly { readonly at: number; readonly sealed: string | null }[];
}

const atMost = { keys: 6, lines: 3 };

/** The words of one wake-up, sealed; without them (no crypto, no room) the phone looks into its inbox, as it does in any case. */
async function sealedWords(notices: readonly InboxNotice[]): Promise<string | null> {
  const keys = notices.slice(0, atMost.keys).map(({ key }) => key);
  const lines = [...new Set(notices.map(({ words }) => words))].filter((line) => line !== null).slice(0, atMost.lines);
  const sealed = await seal({ keys, lines });
  return sealed.ok ? sealed.value : null;
}

/** Everything a push server needs to wake this phone for the next notices. */
export interface PreparedPush {
  /** Equal for two lists that say the same, before they are sealed: a seal is never the same twice. For memory only, it has the words in it. */
  readonly says: string;
  readonly seal: () => Promise<WakeUpList>;
}

/** Subscribes, and prepares the list for the app to seal and send when it says something else than the last one. */
export async function preparePush(
  publicKey: string,
  notices: readonly InboxNotice[],
  language: Language,
  now: number,
): Promise<Result<PreparedPush, PushFault>> {
  const subscribed = await subscribe(publicKey);
  if (!subscribed.ok) return subscribed;
  const subscription = subscribed.value;
  const wakes = wakeUps(notices, now);
  const words = wakes.map(({ at, notices: due }) => [at, due.map((each) => [each.key, each.words])]);
  return ok({
    says: JSON.stringify([subscription, language, words]),
    seal: async () => {
      const list = [];
      for (const { at, notices: due } of wakes) list.push({ at, sealed: await sealedWords(due) });
      return { subscription, language, wakeUps: list };
    },
  });
}

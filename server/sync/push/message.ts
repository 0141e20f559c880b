import type { PushSubscriptionOrder } from '#domain/sync/wire/relay.ts';

/** As `delivery:notice.generic` of the app says it; the phone finds the real words in its own data. */
const generic = { fi: 'Sinulla on muistettavaa', sv: 'Du har något att komma ihåg' } as const;

/** Every message has this length, so that its size tells nothing, whatever the language and the address of the site. */
export const messageBytes = 512;

/**
 * What a phone is sent: always the same. In the form of Declarative Web Push, for an iPhone shows it by itself when the app's worker
 * fails; `mutable` lets the worker put its own words there. `navigate` must be whole: WebKit drops a message whose address is not.
 * Other browsers hand it to the worker, which looks into the phone's own data and not at this.
 */
export function messageFor({ language, page }: Pick<PushSubscriptionOrder, 'language' | 'page'>): Buffer {
  const notification = { title: 'Eväät', lang: language, body: generic[language], navigate: page, tag: 'reminder' };
  const text = Buffer.from(JSON.stringify({ web_push: 8030, notification, mutable: true }));
  if (text.length > messageBytes) throw new Error('a push message does not fit');
  return Buffer.concat([text, Buffer.alloc(messageBytes - text.length, ' ')]);
}

import type { Result } from '#domain/result.ts';
import type { ByteReader } from '#domain/sync/wire/byte-reader.ts';
import { readFrame } from '#domain/sync/wire/frame.ts';
import { limits, wakeUpStep } from '#domain/sync/wire/limits.ts';
import type { PushSubscriptionOrder } from '#domain/sync/wire/relay.ts';
import { writeFrame } from '#domain/sync/wire/write-frame.ts';

const languages = ['fi', 'sv'] as const;
const utf8 = new TextEncoder();
/** The longest endpoint seen in the wild is some 600 characters (Windows). */
const longestEndpoint = 1024;
/** A page of the app; so long that the message to the phone keeps its one size. */
const longestPage = 200;

/** Wake-up times go out in quarters of an hour since 1970, rounded up: nothing finer is ever told, and nobody is woken too soon. */
export function writeSubscription(order: PushSubscriptionOrder): Uint8Array<ArrayBuffer> {
  const to = writeFrame('subscription').bytes(utf8.encode(order.endpoint)).raw(order.p256dh).raw(order.auth);
  to.u8(languages.indexOf(order.language)).text(order.page).u8(order.times.length);
  for (const time of order.times) to.u32(Math.ceil(time / wakeUpStep));
  return to.done();
}

/** Which hosts a relay sends to, and that not in clear, is its own rule. */
function takeEndpoint(from: ByteReader): string {
  const text = String.fromCharCode(...from.bytes().slice(0, longestEndpoint + 1));
  return text.length <= longestEndpoint && /^https?:\/\/[!-~]+$/.test(text) ? text : from.refuse();
}

function takePage(from: ByteReader): string {
  const text = from.text();
  return text.length <= longestPage && /^https?:\/\/[\w.:/[\]-]+$/.test(text) ? text : from.refuse();
}

export const readSubscription = (bytes: Uint8Array): Result<PushSubscriptionOrder, 'malformed'> =>
  readFrame(bytes, 'subscription', (from) => {
    const endpoint = takeEndpoint(from);
    const [p256dh, auth] = [from.raw(65), from.raw(16)];
    const language = languages[from.u8()] ?? from.refuse();
    const page = takePage(from);
    const count = from.u8();
    if (count > limits.wakeUps) return from.refuse();
    return { endpoint, p256dh, auth, language, page, times: from.list(count, () => from.u32() * wakeUpStep) };
  });

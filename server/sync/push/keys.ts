import { createECDH } from 'node:crypto';
import webPush from 'web-push';
import { err, ok, type Result } from '#domain/result.ts';

/** Who sends the messages, as push services are told (VAPID, RFC 8292). Keys in base64url. */
export interface PushKeys {
  readonly publicKey: string;
  readonly privateKey: string;
  /** Where the push service's people can reach the operator. */
  readonly subject: string;
}

const names = ['VAPID_PUBLIC_KEY', 'VAPID_PRIVATE_KEY', 'VAPID_SUBJECT'] as const;

function isPair(publicKey: string, privateKey: string): boolean {
  const curve = createECDH('prime256v1');
  try {
    curve.setPrivateKey(privateKey, 'base64url');
    return curve.getPublicKey('base64url') === publicKey;
  } catch {
    return false;
  }
}

/** A page or an address for mail that somebody on the internet can use: Apple refuses a subject on localhost. */
function isReachable(subject: string): boolean {
  if (/^mailto:[^\s@]+@[^\s@]+\.[^\s@]+$/.test(subject)) return true;
  return URL.canParse(subject) && /^https:\/\/[^/]+\.[^/]+/.test(subject);
}

/** The keys in the environment, `null` where there are none: then no push is sent. The error is one line without any key in it. */
export function readPushKeys(env: Readonly<Record<string, string | undefined>>): Result<PushKeys | null, string> {
  const [publicKey = '', privateKey = '', subject = ''] = names.map((name) => env[name] ?? '');
  if (publicKey + privateKey + subject === '') return ok(null);
  const missing = names.filter((name) => (env[name] ?? '') === '');
  if (missing.length > 0) return err(`${missing.join(' and ')} must be set too: "npm run server -- vapid" makes keys`);
  if (!isPair(publicKey, privateKey))
    return err('VAPID_PUBLIC_KEY and VAPID_PRIVATE_KEY are no pair: "npm run server -- vapid" makes one');
  if (!isReachable(subject)) return err('VAPID_SUBJECT must be mailto: and an address, or an https:// page');
  return ok({ publicKey, privateKey, subject });
}

/** A new pair, as lines for the environment. */
export function newPushKeys(): string {
  const { publicKey, privateKey } = webPush.generateVAPIDKeys();
  return [`VAPID_PUBLIC_KEY=${publicKey}`, `VAPID_PRIVATE_KEY=${privateKey}`, 'VAPID_SUBJECT=mailto:'].join('\n');
}

import { BlockList, isIPv6 } from 'node:net';
import { err, ok, type Result } from '#domain/result.ts';

/** The proxies that are believed: those on this machine, and the addresses or networks (`10.0.0.0/8`) of a comma-separated list. */
export function trustedProxies(list: string): Result<BlockList, string> {
  const trusted = new BlockList();
  trusted.addSubnet('127.0.0.0', 8);
  trusted.addAddress('::1', 'ipv6');
  for (const entry of list.split(',').filter((each) => each.trim() !== '')) {
    const [address = '', prefix] = entry.trim().split('/');
    const family = isIPv6(address) ? 'ipv6' : 'ipv4';
    try {
      if (prefix === undefined) trusted.addAddress(address, family);
      else trusted.addSubnet(address, Number(prefix), family);
    } catch {
      return err(entry.trim());
    }
  }
  return ok(trusted);
}

const plainAddress = (address: string) => address.replace(/^::ffff:(?=\d+\.)/, '');

/** A household has a /64 in IPv6: its many addresses count as one. */
function household(address: string): string {
  const plain = plainAddress(address);
  if (!isIPv6(plain)) return plain;
  const [before = '', after] = plain.split('::');
  const head = before.split(':').filter(Boolean);
  const tail = after === undefined ? [] : after.split(':').filter(Boolean);
  const zeros = Array<string>(Math.max(0, 8 - head.length - tail.length)).fill('0');
  return [...head, ...(after === undefined ? [] : zeros), ...tail].slice(0, 4).join(':');
}

/** What of Node's request tells where it comes from. */
interface Incoming {
  readonly socket: { readonly remoteAddress?: string | undefined };
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/**
 * Whom a request counts for. A trusted proxy is believed in what it says last in X-Forwarded-For; `null` when it says
 * nothing (or there is no socket, in tests): then people cannot be told apart, and only the limits of each space hold.
 */
export function addressOf(incoming: Incoming | undefined, trusted: BlockList): string | null {
  const peer = plainAddress(incoming?.socket.remoteAddress ?? '');
  if (peer === '') return null;
  if (!trusted.check(peer, isIPv6(peer) ? 'ipv6' : 'ipv4')) return household(peer);
  const said = [incoming?.headers['x-forwarded-for'] ?? ''].flat().join(',').split(',').at(-1)?.trim() ?? '';
  return said === '' ? null : household(said);
}

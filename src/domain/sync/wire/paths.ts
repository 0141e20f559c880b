import type { PullQuestion, Push } from '#domain/sync/wire/relay.ts';

/** Under the relay's own address; on the app's origin that is `/sync`. */
export const base = '/v1';

export const spacePath = (space: string, part: '' | 'changes' | 'live' | 'get' | 'seal' = ''): string =>
  `${base}/s/${space}${part && `/${part}`}`;
export const letterPath = (box: string, no: number, wait = 0): string =>
  `${base}/m/${box}/${no}${wait > 0 ? `?wait=${wait}` : ''}`;
export const pushPath = (pushId: string): string => `${base}/push/${pushId}`;
export const infoPath = `${base}/info`;

export const changesPath = (space: string, { client, since, limit, wait }: PullQuestion): string =>
  `${spacePath(space, 'changes')}?client=${client}&since=${since}&limit=${limit}&wait=${wait}`;
export const pushChangesPath = (space: string, { client, no, nonce }: Push): string =>
  `${spacePath(space, 'changes')}?client=${client}&no=${no}&nonce=${nonce}`;

import type { Voice } from '#storage/sw-inbox/keepsakes.ts';

/** What the worker needs of its registration. */
export type Shower = Pick<ServiceWorkerRegistration, 'showNotification' | 'getNotifications' | 'scope'>;

/** How a notification comes. */
export interface Manner {
  readonly isQuiet?: boolean;
  /** True in the place of one that the browser has read from the push itself (WebKit): there only one with a whole address may stand. */
  readonly isDeclared?: boolean;
}

/** A push must show something even when the inbox is gone and with it the language of the family. */
export const strangerVoice: Voice = {
  mode: 'on',
  language: 'fi',
  generic: 'Sinulla on muistettavaa. Du har något att komma ihåg.',
  url: '/',
};

const linesAtMost = 3;

/** Each line once; what has no words of its own, or no room, is said by the generic text. */
function bodyOf(words: readonly (string | null)[], generic: string): string {
  const lines = [...new Set(words.map((line) => line ?? generic))];
  return lines.length <= linesAtMost ? lines.join('\n') : [...lines.slice(0, linesAtMost), generic].join('\n');
}

/** Shows one notification. The tag is the key of the thing, so that whatever comes a second time takes the place of the first. */
export function show(
  shower: Shower,
  voice: Voice,
  tag: string,
  words: readonly (string | null)[],
  { isQuiet = false, isDeclared = false }: Manner = {},
): Promise<void> {
  const options: NotificationOptions & { navigate?: string } = {
    body: bodyOf(words, voice.generic),
    tag,
    lang: voice.language,
    icon: '/icon-192.png',
    badge: '/icon-badge-96.png',
    silent: isQuiet,
    data: { url: voice.url },
    ...(isDeclared && { navigate: new URL(voice.url, shower.scope).href }),
  };
  return shower.showNotification('Eväät', options);
}

import type { BrowserContext } from '@playwright/test';
import { withPhone } from '#tests/bench/phone/open-phone.ts';
import { serveSite, type ServedSite } from '#tests/support/served-site.ts';

/** Serves a built site to a phone that nothing is on yet, while `work` lasts. */
export async function withServedPhone(
  folder: string,
  work: (context: BrowserContext, site: ServedSite) => Promise<void>,
  flags: readonly string[] = [],
): Promise<void> {
  const site = await serveSite(folder);
  try {
    await withPhone((context) => work(context, site), flags);
  } finally {
    await site.close();
  }
}

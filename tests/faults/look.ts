import { faultsOfLines, withoutLines, type Lines } from './app-lines.ts';
import { dump, heldPacks } from './database.ts';
import { judge, type Told, type Verdict } from './judge.ts';
import { faultsOfPacks, type Published } from './packs.ts';
import { openPhone, type Phone } from './phone.ts';
import type { Plan } from './plan.ts';
import type { Rows } from './rows.ts';
import { allThings } from './things.ts';

/** Tables that hold what these tests write; the rest is the app's own. */
const tables = ['own', 'ownDone', 'listItems', 'favourites', 'visitNotes', 'children', 'memories'];

/** Opens a page with no server there and waits until it shows what its shell alone does not have. */
export async function openOffline(profile: string, address: string): Promise<Phone> {
  const phone = await openPhone(profile, address);
  await phone.page.locator('main h1').first().waitFor({ timeout: 20_000 });
  return phone;
}

/**
 * Whether this browser found half a record in its database and threw all of it away (LevelDB; docs/decisions/021-second-copy.md). What the
 * family wrote then comes back by itself, packs with the next network.
 */
export const wasThrownAway = ({ victim }: Phone): boolean => victim.said().includes('corrupted (and deleted) database');

/** Until the app has compared its database with the second copy: a new one it does at its first start. */
async function whenCompared({ page }: Phone): Promise<void> {
  for (let wait = 0; wait < 50; wait += 1) {
    const { meta = [] } = await dump(page, 'evaat');
    if (meta.some((row) => row['isCompared'] === true)) return;
    await page.waitForTimeout(100);
  }
}

export interface Look extends Verdict {
  /** Which packs lie there, and which app: they differ when something was switched. */
  readonly packs: string;
  readonly app: string;
}

/** The script that the page began with, which each version of the app names otherwise. */
const appOf = ({ page }: Phone): Promise<string> =>
  page.evaluate(() => document.querySelector<HTMLScriptElement>('script[src]')?.src ?? '');

const versions = ({ packs }: Awaited<ReturnType<typeof heldPacks>>) => packs.map(({ entry }) => entry.sha256).join();

/** Children that a plan deletes: with them goes what was written about them. */
const deletedBy = (plan: Plan | null): string[] =>
  (plan?.lanes.flat() ?? []).flatMap((call) => (call.do === 'deleteChild' ? [call.id] : []));

/** What lies on the phone now, compared with what it was told. */
export async function lookAt(
  phone: Phone,
  now: ReadonlyMap<string, Rows>,
  plan: Plan | null,
  lines: Lines,
  published: Published,
  /** A phone that died on its first visit may have none yet. */
  { packsExpected = !wasThrownAway(phone) }: { readonly packsExpected?: boolean } = {},
): Promise<Look> {
  await whenCompared(phone);
  const rows = await dump(phone.page, 'evaat');
  const packs = await heldPacks(phone.page);
  const planned = plan?.told() ?? new Map<string, Told>();
  const told = new Map(
    allThings.map(({ name }) => [
      name,
      planned.get(name) ?? { before: now.get(name) ?? {}, steps: [], acknowledged: 0 },
    ]),
  );
  const ours = Object.fromEntries(tables.map((name) => [name, rows[name] ?? []]));
  const verdict = judge(allThings, told, withoutLines(ours));
  return {
    ...verdict,
    faults: [
      ...verdict.faults,
      ...(plan?.failures ?? []).map((line) => `refused without a cause: ${line}`),
      ...faultsOfLines(ours, lines, deletedBy(plan)),
      ...(packsExpected || packs.packs.length > 0 ? faultsOfPacks(packs, published) : []),
      ...phone.trouble,
    ],
    packs: versions(packs),
    app: await appOf(phone),
  };
}

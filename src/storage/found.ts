import { applyRecalls } from '#domain/directory/apply-recalls.ts';
import type { Service } from '#domain/directory/service.ts';
import { cardOf, type Article, type ArticleCard } from '#domain/kit/article.ts';
import { versionOf } from '#domain/packs/manifest.ts';
import type { StoredPack } from '#domain/packs/read-pack.ts';
import type { AppPage } from '#domain/search/app-page.ts';
import { isSearched } from '#domain/search/documents/searched-kinds.ts';
import { ok, type Result } from '#domain/result.ts';
import { servicesOf } from './directory.ts';
import type { StorageFailure } from './failure.ts';
import { allCards } from './kit.ts';
import { onWrite } from './live.ts';
import { listPacks, packsById, readPacks } from './packs.ts';
import { storedRecalls } from './recalls.ts';

/** Where a search found something: the place in the list of a pack. */
export interface FoundAt {
  /** The pack's version (`versionOf`): in another one the place is another thing's. */
  readonly pack: string;
  readonly position: number;
}

export type FoundThing =
  | { readonly kind: 'service'; readonly service: Service }
  | { readonly kind: 'article'; readonly card: ArticleCard }
  | { readonly kind: 'page'; readonly page: AppPage };

/**
 * What was read for the last answers: while somebody types, the database is not asked anew at each letter. Any write takes it away; what
 * could not be read is asked again.
 */
interface Known {
  readonly packs: Map<string, StoredPack>;
  recalls: ReturnType<typeof storedRecalls> | null;
  services: ReturnType<typeof servicesOf> | null;
  cards: ReturnType<typeof allCards> | null;
  pages: ReturnType<typeof appPages> | null;
}
const nothingKnown = (): Known => ({ packs: new Map(), recalls: null, services: null, cards: null, pages: null });
let known = nothingKnown();
let isWatching = false;

function current(): Known {
  if (!isWatching) {
    isWatching = true;
    onWrite(() => {
      known = nothingKnown();
    });
  }
  return known;
}

async function packsOf(ids: readonly string[]): Promise<Result<ReadonlyMap<string, StoredPack>, StorageFailure>> {
  const { packs } = current();
  // One by one: a pack is read in a few milliseconds, all of them at once would be felt in the typing.
  for (const id of ids.filter((each) => !packs.has(each))) {
    const opened = await packsById([id]);
    if (!opened.ok) return opened;
    for (const pack of opened.value) packs.set(id, pack);
  }
  return ok(packs);
}

/** What is asked for by name: read once, and again after a failure. */
const lists = {
  services: () => (current().services ??= servicesOf([])),
  cards: () => (current().cards ??= allCards()),
  pages: () => (current().pages ??= appPages()),
};
const recallsNow = () => (current().recalls ??= storedRecalls());

/**
 * Reads what answers point at before the first question, so that the first letter need not wait for it: one pack at a time, each after
 * `pause`. What cannot be read now is read when it is asked for.
 */
export async function openBeforehand(pause: () => Promise<void>): Promise<void> {
  const entries = await listPacks();
  for (const { id } of (entries.ok ? entries.value : []).filter(({ kind }) => isSearched(kind))) {
    await pause();
    await packsOf([id]);
  }
  for (const read of [recallsNow, lists.services, lists.cards, lists.pages]) {
    await pause();
    await read();
  }
}

const idOf = (version: string): string => version.split('@')[0] ?? version;

const cards = new WeakMap<Article, ArticleCard>();

/** The same article gives the very same card, so that a row that stays need not be drawn anew. */
function cardIn(article: Article): ArticleCard {
  const card = cards.get(article) ?? cardOf(article);
  cards.set(article, card);
  return card;
}

function thingIn(pack: StoredPack, position: number): FoundThing | null {
  const { entry, content } = pack as { entry: StoredPack['entry']; content: unknown };
  const item: unknown = Array.isArray(content) ? content[position] : undefined;
  if (item === undefined) return null;
  switch (entry.kind) {
    case 'directory':
      return { kind: 'service', service: item as Service };
    case 'kit':
      return { kind: 'article', card: cardIn(item as Article) };
    case 'kit-cards':
      return { kind: 'article', card: item as ArticleCard };
    case 'app-pages':
      return { kind: 'page', page: item as AppPage };
    case 'places':
    case 'outlines':
    case 'concepts':
      return null;
  }
}

/**
 * What lies at each of the places, in their order, services without withdrawn numbers; `null` where a pack has gone or been
 * replaced since it was searched. Opens those packs alone.
 */
export async function thingsAt(
  places: readonly FoundAt[],
): Promise<Result<readonly (FoundThing | null)[], StorageFailure>> {
  const packs = await packsOf([...new Set(places.map(({ pack }) => idOf(pack)))]);
  if (!packs.ok) return packs;
  const recalls = await recallsNow();
  return ok(
    places.map(({ pack, position }) => {
      const opened = packs.value.get(idOf(pack));
      const thing = opened && versionOf(opened.entry) === pack ? thingIn(opened, position) : null;
      if (thing?.kind !== 'service' || recalls.length === 0) return thing;
      const [service = thing.service] = applyRecalls([thing.service], recalls);
      return { kind: 'service', service };
    }),
  );
}

export interface Named {
  /** Ids of services that are in the pack for all, where what is authored lies. */
  readonly services: readonly string[];
  readonly articles: readonly string[];
  readonly pages: readonly string[];
}

export interface NamedThings {
  readonly services: readonly Service[];
  readonly cards: readonly ArticleCard[];
  readonly pages: readonly AppPage[];
}

const none: Result<readonly never[], never> = ok([]);

async function appPages(): Promise<Result<readonly AppPage[], StorageFailure>> {
  const packs = await readPacks('app-pages');
  return packs.ok ? ok(packs.value.flatMap(({ content }) => content)) : packs;
}

/** The named ones of a list, in the order of the names; what this phone does not have is left out. */
const inOrder = <T>(names: readonly string[], find: (name: string) => T | undefined): readonly T[] =>
  names.flatMap((name) => find(name) ?? []);

/** Things by the name that they are opened with, services without withdrawn numbers. Opens only kinds of which one is named. */
export async function thingsNamed(named: Named): Promise<Result<NamedThings, StorageFailure>> {
  const [services, cards, pages] = await Promise.all([
    named.services.length > 0 ? lists.services() : none,
    named.articles.length > 0 ? lists.cards() : none,
    named.pages.length > 0 ? lists.pages() : none,
  ]);
  if (!services.ok || !cards.ok || !pages.ok) known = nothingKnown();
  if (!services.ok) return services;
  if (!cards.ok) return cards;
  if (!pages.ok) return pages;
  return ok({
    services: inOrder(named.services, (name) => services.value.find(({ id }) => id === name)),
    cards: inOrder(named.articles, (name) => cards.value.find(({ slug }) => slug === name)),
    // A reminder is named by its rule, a page by its place in the app.
    pages: inOrder(
      named.pages,
      (name) =>
        pages.value.find(({ id }) => id === name) ??
        pages.value.find(({ kind, page }) => kind === 'page' && page === name),
    ),
  });
}

import { applyRecalls } from '#domain/directory/apply-recalls.ts';
import type { Service } from '#domain/directory/service.ts';
import { cardOf, type ArticleCard } from '#domain/kit/article.ts';
import type { StoredPack } from '#domain/packs/read-pack.ts';
import type { AppPage } from '#domain/search/app-page.ts';
import { ok, type Result } from '#domain/result.ts';
import { servicesOf } from './directory.ts';
import type { StorageFailure } from './failure.ts';
import { allCards } from './kit.ts';
import { onWrite } from './live.ts';
import { packsById, readPacks } from './packs.ts';
import { storedRecalls } from './recalls.ts';

/** Where a search found something: the place in the list of a pack. */
export interface FoundAt {
  readonly pack: string;
  readonly position: number;
}

export type FoundThing =
  | { readonly kind: 'service'; readonly service: Service }
  | { readonly kind: 'article'; readonly card: ArticleCard }
  | { readonly kind: 'page'; readonly page: AppPage };

/** Packs opened for the last answers: while somebody types, the database is not asked anew at each letter. */
let known = new Map<string, StoredPack>();
let isWatching = false;

async function packsOf(ids: readonly string[]): Promise<Result<ReadonlyMap<string, StoredPack>, StorageFailure>> {
  if (!isWatching) {
    isWatching = true;
    onWrite(() => {
      known = new Map();
    });
  }
  const missing = ids.filter((id) => !known.has(id));
  if (missing.length === 0) return ok(known);
  const into = known;
  const packs = await packsById(missing);
  if (!packs.ok) return packs;
  for (const pack of packs.value) into.set(pack.entry.id, pack);
  return ok(into);
}

function thingIn(pack: StoredPack, position: number): FoundThing | null {
  const { entry, content } = pack as { entry: StoredPack['entry']; content: unknown };
  const item: unknown = Array.isArray(content) ? content[position] : undefined;
  if (item === undefined) return null;
  switch (entry.kind) {
    case 'directory':
      return { kind: 'service', service: item as Service };
    case 'kit':
      return { kind: 'article', card: cardOf(item as Parameters<typeof cardOf>[0]) };
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
 * What lies at each of the places, in their order, services without withdrawn numbers; `null` where a pack has gone since it was
 * searched. Opens those packs alone.
 */
export async function thingsAt(
  places: readonly FoundAt[],
): Promise<Result<readonly (FoundThing | null)[], StorageFailure>> {
  const packs = await packsOf([...new Set(places.map(({ pack }) => pack))]);
  if (!packs.ok) return packs;
  const recalls = await storedRecalls();
  return ok(
    places.map(({ pack, position }) => {
      const opened = packs.value.get(pack);
      const thing = opened ? thingIn(opened, position) : null;
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
    named.services.length > 0 ? servicesOf([]) : none,
    named.articles.length > 0 ? allCards() : none,
    named.pages.length > 0 ? appPages() : none,
  ]);
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

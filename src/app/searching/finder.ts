import { workerUrl } from '#app/worker-urls.ts';
import { site } from '#content/site.ts';
import type { PackArea } from '#domain/packs/manifest.ts';
import type { Answer, Question } from '#domain/search/search.ts';
import { createStore } from '#platform/store.ts';
import { whenCheap, whenIdle } from '#platform/when-idle.ts';
import { searchInWorker } from './in-worker.ts';
import type { Asked, Searcher, Told } from './searcher.ts';

/** Counts up when more is searched than before: whoever shows an answer asks again. */
export const searchRound = createStore(0);

/** Many packs come one after the other; what is searched is read again when it is quiet. */
const quietMs = 500;

let starting: Promise<Searcher> | null = null;
/** The one that `starting` led to: it is asked without a turn in between. */
let present: { readonly of: Promise<Searcher>; readonly searcher: Searcher } | null = null;

/** A module worker; a browser that has none throws, or says so by an error event. */
const startWorker = () => new Worker(workerUrl('search'), { type: 'module', name: 'search' });

const told = (onUnable: Told['onUnable']): Told => ({
  onProgress: () => searchRound.set(searchRound.get() + 1),
  onUnable,
});

async function homeAreas(): Promise<readonly PackArea[]> {
  const [{ readArea }, { readPlaces }, { shownMunicipality }, { areasOf }] = await Promise.all([
    import('#storage/area.ts'),
    import('#storage/places.ts'),
    import('#domain/places/shown-municipality.ts'),
    import('#domain/packs/manifest.ts'),
  ]);
  const [saved, places] = await Promise.all([readArea(), readPlaces()]);
  const choice = { linked: null, saved: saved.ok ? saved.value : null, fallback: site.defaultArea };
  const home = places.ok && places.value ? shownMunicipality(places.value, choice) : null;
  return home ? areasOf(home) : [];
}

/** In the page from now on; what was waiting is asked there. Without a network its code may not be at hand: then the next question tries anew. */
async function moveIntoPage(waiting: readonly Asked[]): Promise<Searcher> {
  try {
    const { searchInPage } = await import('./in-page.ts');
    const searcher = searchInPage(told(() => undefined));
    searcher.open(await homeAreas());
    for (const { question, done, fail } of waiting) void searcher.ask(question).then(done, fail);
    return searcher;
  } catch (error) {
    for (const { fail } of waiting) fail(error);
    throw error;
  }
}

async function start(): Promise<Searcher> {
  // On a first visit nothing of a search stands between a newcomer and the page.
  await whenCheap();
  let searcher: Searcher | null = null;
  const intoPage = (waiting: readonly Asked[]) => {
    starting = orForgotten(moveIntoPage(waiting).then((moved) => (searcher = moved)));
    starting.catch(() => undefined);
  };
  const worker = 'Worker' in globalThis ? searchInWorker(startWorker, told(intoPage)) : null;
  // It opens what lies ready while the page asks where the family lives. Where nothing lies ready yet it waits for `open`.
  worker?.prepare();
  const [{ listPacks, holdsUnstored }, { onWrite }] = await Promise.all([
    import('#storage/packs.ts'),
    import('#storage/live.ts'),
  ]);
  // Asked for before the worker is told to open: the page makes and raises the database, the worker only reads it.
  const [packs, areas] = await Promise.all([listPacks(), homeAreas()]);
  const isReadable = packs.ok && !holdsUnstored();
  if (!isReadable) worker?.end();
  const first = worker && isReadable ? worker : await moveIntoPage([]);
  searcher ??= first;
  let planned: ReturnType<typeof setTimeout> | undefined;
  onWrite(() => {
    clearTimeout(planned);
    planned = setTimeout(() => void homeAreas().then((now) => searcher?.open(now)), quietMs);
  });
  if (first === worker) first.open(areas);
  return first;
}

/** What did not come about is tried again by the next question. */
const orForgotten = (begun: Promise<Searcher>): Promise<Searcher> =>
  begun.catch((error: unknown) => {
    starting = null;
    throw error;
  });

/** Whoever searches now: while one was being started another may have taken its place. */
async function ready(): Promise<Searcher> {
  for (;;) {
    const begun = (starting ??= orForgotten(start()));
    const searcher = await begun;
    if (begun === starting) {
      present = { of: begun, searcher };
      return searcher;
    }
  }
}

/** What a question finds in everything that this phone has stored. Answers come as soon as the first pack is open. */
export const find = (question: Question): Promise<Answer> =>
  present?.of === starting ? present.searcher.ask(question) : ready().then((searcher) => searcher.ask(question));

/** Gets everything ready before the first letter: for the moment in which a search is likely. */
export const warmUp = (): void =>
  void ready().then(
    // Its own time: what the page is drawing, and what is really asked, goes first.
    (searcher) => whenIdle(() => searcher.warmUp()),
    // The question itself tells what is the matter.
    () => undefined,
  );

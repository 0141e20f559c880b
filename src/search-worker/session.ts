import type { PackArea } from '#domain/packs/manifest.ts';
import { createSearch, type Answer, type Question, type Search, type SegmentInSearch } from '#domain/search/search.ts';
import type { SearchWords } from '#domain/search/search-words.ts';
import type { PackToSearch, SearchSource } from '#storage/search-source/source.ts';
import type { Progress } from './messages.ts';
import { inOrderOfMaking, inSearch, openMade, openReady, type OpenPack } from './open-packs.ts';
import { dummyQuestions } from './warm-up.ts';

export interface Surroundings {
  readonly source: SearchSource;
  /** Lets everything that has come in the meantime go first. */
  readonly pause: () => Promise<void>;
  readonly onProgress: (progress: Progress) => void;
}

export interface SearchSession {
  /** Opens what lies ready beforehand, so that `open` has less to do. What cannot be read is left to `open`, which tells. */
  readonly prepare: () => Promise<void>;
  /** Reads what is on the phone; called again when packs or the home have changed. Rejects when nothing can be read. */
  readonly open: (areas: readonly PackArea[]) => Promise<void>;
  /** Answers as soon as anything is open; of several that wait the newest first. */
  readonly ask: (question: Question) => Promise<Answer>;
  /** Once something is open; a second time does nothing. */
  readonly warmUp: () => Promise<void>;
}

interface Waiting {
  readonly question: Question;
  readonly done: (answer: Answer) => void;
}

/** What the index was made of. */
interface Taken {
  readonly segments: readonly SegmentInSearch[];
  readonly words: SearchWords | null;
}

/** Every write on the phone has the packs read again, and most change nothing that is searched. */
const isSameSearch = (a: Taken | null, b: Taken): boolean =>
  a?.words === b.words &&
  a.segments.length === b.segments.length &&
  a.segments.every(({ segment, name, rank }, at) => {
    const other = b.segments[at];
    return segment === other?.segment && name === other.name && rank === other.rank;
  });

const isSame = (a: PackToSearch, b: PackToSearch): boolean => a.id === b.id && a.sha256 === b.sha256;

/** The search over what lies on one phone, wherever it runs: in the worker, or in the page where there is none. */
export function createSession({ source, pause, onProgress }: Surroundings): SearchSession {
  let open: readonly OpenPack[] = [];
  let words: SearchWords | null = null;
  let search: Search | null = null;
  let taken: Taken | null = null;
  let run = 0;
  const waiting: Waiting[] = [];
  let isAnswering = false;
  let begin: () => void = () => undefined;
  const begun = new Promise<void>((done) => (begin = done));
  let warming: Promise<void> | null = null;
  let preparing: Promise<void> = Promise.resolve();

  async function answerWaiting(): Promise<void> {
    if (isAnswering) return;
    isAnswering = true;
    while (search && waiting.length > 0) {
      // Letters typed while an answer was being made have come by now: the last one is what matters.
      await pause();
      const newest = waiting.pop();
      newest?.done(search(newest.question));
    }
    isAnswering = false;
  }

  function takeIn(areas: readonly PackArea[], packs: number): void {
    const next: Taken = { segments: open.map((each) => inSearch(each, areas)), words };
    if (isSameSearch(taken, next)) return;
    search = createSearch(next.segments, words?.concepts ?? []);
    taken = next;
    onProgress({ opened: open.length, packs });
    begin();
    void answerWaiting();
  }

  /** Those that are open and still right; the others that lie ready are opened. */
  async function readyOf(packs: readonly PackToSearch[]): Promise<OpenPack[]> {
    const ready: OpenPack[] = [];
    for (const pack of packs) {
      const held = open.find((each) => isSame(each.pack, pack));
      const opened = held?.isFetched ? held : ((await openReady(pack, source)) ?? held);
      if (opened) ready.push({ ...opened, pack });
    }
    return ready;
  }

  async function openAhead(): Promise<void> {
    const ready = await readyOf(await source.packs());
    if (run === 0) open = ready;
  }

  async function openAll(areas: readonly PackArea[]): Promise<void> {
    const own = (run += 1);
    const isOver = () => own !== run;
    await preparing;
    const packs = await source.packs();
    const known = await source.words();
    const ready = await readyOf(packs);
    if (isOver()) return;
    [words, open] = [known, ready];
    const lacking = packs.filter((pack) => !ready.some((each) => isSame(each.pack, pack)));
    if (ready.length > 0 || lacking.length === 0) takeIn(areas, packs.length);
    if (lacking.length === 0) return;
    const names = { words, places: await source.places() };
    for (const [index, pack] of inOrderOfMaking(lacking).entries()) {
      await pause();
      const made = await openMade(pack, source, names);
      if (isOver()) return;
      if (made) open = [...open, made];
      // Taking a segment in costs more than making a small one: the first, so that something is found, then all.
      if (index === lacking.length - 1 || !search) takeIn(areas, packs.length);
    }
  }

  async function warm(): Promise<void> {
    await begun;
    for (const question of dummyQuestions) {
      // Whoever really asks goes first.
      do await pause();
      while (isAnswering);
      search?.(question);
    }
  }

  return {
    prepare: () => (preparing = openAhead().catch(() => undefined)),
    open: openAll,
    ask: (question) =>
      new Promise((done) => {
        waiting.push({ question, done });
        void answerWaiting();
      }),
    warmUp: () => (warming ??= warm()),
  };
}

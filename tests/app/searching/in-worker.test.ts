import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { searchInWorker, type WorkerLike } from '#app/searching/in-worker.ts';
import type { Asked } from '#app/searching/searcher.ts';
import { municipalityCode } from '#domain/ids.ts';
import type { Answer, Question } from '#domain/search/search.ts';
import type { FromWorker, ToWorker } from '#search-worker/messages.ts';

const helsinki = municipalityCode('091');
const question = (text: string): Question => ({ text, language: 'fi' });
const answer = (marks: readonly string[]): Answer => ({
  hits: { service: [], article: [], reminder: [], page: [] },
  isUrgent: false,
  leads: [],
  didYouMean: null,
  marks,
});

/** The wire to a worker: what was told it, and a way to speak as it. */
class Wire implements WorkerLike {
  readonly told: ToWorker[] = [];
  isTerminated = false;
  onmessage: WorkerLike['onmessage'] = null;
  onerror: WorkerLike['onerror'] = null;
  postMessage = (message: ToWorker) => void this.told.push(message);
  terminate = () => {
    this.isTerminated = true;
  };
  say(data: FromWorker): void {
    this.onmessage?.call(this as never, { data } as MessageEvent<FromWorker>);
  }
  fail(): void {
    this.onerror?.call(this as never, new Event('error') as never);
  }
}

let wires: Wire[] = [];
let unable: (readonly Asked[])[] = [];
let rounds = 0;
const client = () =>
  searchInWorker(
    () => {
      const wire = new Wire();
      wires.push(wire);
      return wire;
    },
    { onProgress: () => (rounds += 1), onUnable: (waiting) => unable.push(waiting) },
  );
const wire = (at: number): Wire => wires.at(at) ?? new Wire();

beforeEach(() => {
  vi.useFakeTimers();
  [wires, unable, rounds] = [[], [], 0];
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a page whose search runs in a worker', () => {
  test('tells it what to open and hands each answer to its question', async () => {
    const search = client();
    search.open([helsinki]);
    const [first, second] = [search.ask(question('a')), search.ask(question('b'))];
    expect(wire(0).told).toEqual([
      { type: 'open', areas: [helsinki] },
      { type: 'ask', id: 1, question: question('a') },
      { type: 'ask', id: 2, question: question('b') },
    ]);
    wire(0).say({ type: 'answer', id: 2, answer: answer(['b']) });
    wire(0).say({ type: 'answer', id: 1, answer: answer(['a']) });
    expect([(await first).marks, (await second).marks]).toEqual([['a'], ['b']]);
    wire(0).say({ type: 'progress', progress: { opened: 1, packs: 1 } });
    expect(rounds).toBe(1);
  });

  test('starts a worker that fails anew, and asks again what was waiting', async () => {
    const search = client();
    search.open([]);
    search.open([helsinki]);
    const asked = search.ask(question('a'));
    wire(0).fail();
    expect(wire(0).isTerminated).toBe(true);
    expect(wire(1).told).toEqual([
      { type: 'open', areas: [helsinki] },
      { type: 'ask', id: 1, question: question('a') },
    ]);
    wire(1).say({ type: 'answer', id: 1, answer: answer(['a']) });
    expect((await asked).marks).toEqual(['a']);
  });

  test('takes one that is silent while somebody waits for gone, but not one that nobody asks or that tells of its work', () => {
    const search = client();
    search.open([]);
    vi.advanceTimersByTime(60_000);
    expect(wires).toHaveLength(1);
    void search.ask(question('a'));
    vi.advanceTimersByTime(4_000);
    wire(0).say({ type: 'progress', progress: { opened: 1, packs: 9 } });
    vi.advanceTimersByTime(4_000);
    expect(wires).toHaveLength(1);
    vi.advanceTimersByTime(2_000);
    expect(wires).toHaveLength(2);
    wire(1).say({ type: 'answer', id: 1, answer: answer([]) });
    vi.advanceTimersByTime(60_000);
    expect(wires).toHaveLength(2);
  });

  test('hands its questions back when no worker stays, or none can read the phone', () => {
    const search = client();
    search.open([]);
    void search.ask(question('a'));
    for (let at = 0; at < 3; at += 1) wire(-1).fail();
    expect(wires).toHaveLength(3);
    expect(unable.map((waiting) => waiting.map((each) => each.question.text))).toEqual([['a']]);

    const other = client();
    other.open([]);
    void other.ask(question('b'));
    wire(-1).say({ type: 'unable' });
    expect(unable.at(-1)?.map((each) => each.question.text)).toEqual(['b']);
    expect(wire(-1).isTerminated).toBe(true);
  });

  test('does without at once where none can be started', () => {
    const search = searchInWorker(
      () => {
        throw new DOMException('no', 'SecurityError');
      },
      { onProgress: () => undefined, onUnable: (waiting) => unable.push(waiting) },
    );
    search.open([]);
    expect(unable).toEqual([[]]);
  });
});

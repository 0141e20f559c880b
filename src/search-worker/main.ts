import { sourceInWorker } from '#storage/search-source/in-worker.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { createSession } from './session.ts';

/** The part of a worker's own surroundings that is used; the project's types are those of a page. */
interface WorkerScope {
  readonly postMessage: (message: FromWorker) => void;
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
}
const scope = globalThis as unknown as WorkerScope;

/** A turn of the event loop without the four milliseconds that a chain of timers is made to wait. */
const { port1, port2 } = new MessageChannel();
const turns: (() => void)[] = [];
port1.onmessage = () => turns.shift()?.();
const pause = (): Promise<void> =>
  new Promise((done) => {
    turns.push(done);
    port2.postMessage(null);
  });

const session = createSession({
  source: sourceInWorker(),
  pause,
  onProgress: (progress) => scope.postMessage({ type: 'progress', progress }),
});

scope.onmessage = ({ data }) => {
  switch (data.type) {
    case 'prepare':
      void session.prepare();
      break;
    case 'open':
      session.open(data.areas).catch(() => scope.postMessage({ type: 'unable' }));
      break;
    case 'warm-up':
      void session.warmUp();
      break;
    case 'ask':
      void session.ask(data.question).then((answer) => scope.postMessage({ type: 'answer', id: data.id, answer }));
      break;
  }
};

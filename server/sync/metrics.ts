import { createServer, type Server } from 'node:http';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { SyncMetrics } from '#server/sync/http/setting.ts';
import type { WakeOutcome } from '#server/sync/push/round.ts';
import type { PushService } from '#server/sync/push/services.ts';

export interface Metrics extends SyncMetrics {
  totals(spaces: number, bytes: number, phones: number): void;
  /** One wake-up, by what became of it and whose push service it was. */
  woken(outcome: WakeOutcome, service: PushService): void;
  /** In Prometheus' text format, without what belongs to the process. */
  text(): Promise<string>;
}

/** Figures of one relay; labels are routes and reasons, never anything of a family. `waiting` is asked when they are read. */
export function createMetrics(waiting: () => number): Metrics {
  const registers = [new Registry()];
  const [registry] = registers as [Registry];
  const requests = new Counter({
    name: 'evaat_sync_requests_total',
    help: 'Requests answered',
    labelNames: ['route', 'method', 'status'],
    registers,
  });
  const seconds = new Histogram({
    name: 'evaat_sync_request_seconds',
    help: 'How long answers took, long-polls left out',
    labelNames: ['route', 'method'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers,
  });
  const limited = new Counter({
    name: 'evaat_sync_limited_total',
    help: 'Requests told to slow down',
    labelNames: ['by'],
    registers,
  });
  const blobs = new Counter({ name: 'evaat_sync_blobs_pushed_total', help: 'Blobs taken', registers });
  const bytes = new Counter({ name: 'evaat_sync_bytes_pushed_total', help: 'Bytes of blobs taken', registers });
  const spaces = new Gauge({ name: 'evaat_sync_spaces', help: 'Spaces, counted hourly', registers });
  const stored = new Gauge({ name: 'evaat_sync_live_bytes', help: 'Bytes of live blobs, counted hourly', registers });
  const phones = new Gauge({ name: 'evaat_push_phones', help: 'Phones that are woken, counted hourly', registers });
  const woken = new Counter({
    name: 'evaat_push_total',
    help: 'Wake-ups by what became of them',
    labelNames: ['outcome', 'service'],
    registers,
  });
  new Gauge({
    name: 'evaat_sync_waiting',
    help: 'Long-polls open now',
    registers,
    collect() {
      this.set(waiting());
    },
  });
  return {
    request(route, method, status, took) {
      requests.inc({ route, method, status });
      if (took !== null) seconds.observe({ route, method }, took);
    },
    limited: (by) => limited.inc({ by }),
    pushed(count, size) {
      blobs.inc(count);
      bytes.inc(size);
    },
    totals(count, size, ordered) {
      spaces.set(count);
      stored.set(size);
      phones.set(ordered);
    },
    woken: (outcome, service) => woken.inc({ outcome, service }),
    text: () => registry.metrics(),
  };
}

let ofProcess: Registry | null = null;

/**
 * Memory, processor and event loop of this process. Begun once, and only where somebody reads them: watching the event loop is a timer of
 * 10 ms that nothing ends, and a process that starts many relays, as tests do, kept one for each.
 */
function processFigures(): Registry {
  if (!ofProcess) {
    ofProcess = new Registry();
    collectDefaultMetrics({ register: ofProcess });
  }
  return ofProcess;
}

/** A server for Prometheus alone, not listening yet: its port is the operator's, not the phones'. */
export function createMetricsServer(metrics: Metrics): Server {
  const process = processFigures();
  return createServer((request, response) => {
    if (request.url !== '/metrics') return void response.writeHead(404).end();
    const send = (texts: readonly string[]) =>
      response.writeHead(200, { 'Content-Type': 'text/plain; version=0.0.4' }).end(texts.join('\n'));
    void Promise.all([process.metrics(), metrics.text()]).then(send);
  });
}

import { spawnSync } from 'node:child_process';
import { readFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { limits } from '#domain/sync/wire/limits.ts';
import type { Relay, SpaceKey } from '#domain/sync/wire/relay.ts';
import type { Place } from '#server/sync/settings.ts';
import { must, newClient, newKey, pushOf } from '#tests/support/relay-in-process.ts';
import { findPostgres, startPostgres } from '#tests/support/postgres.ts';
import { startRelayProcess } from '#tests/support/relay-process.ts';

/*
 * How much the relay carries on loopback: `npx tsx tests/bench/relay.ts [families]`. Real process, real sockets, the default limits
 * (which is why there are many families: each has 120 requests at once). One relay process beside the bench on the same cores.
 */

const families = Number(process.argv[2] ?? 200);
const atOnce = 16;
const rounds = 5;

interface Member {
  readonly key: SpaceKey;
  readonly client: string;
  since: number;
}

const at = (sorted: readonly number[], share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;

/** Runs `work` for each member in each round, so many at once, and prints the rate and how long single answers took. */
async function measure(
  what: string,
  members: readonly Member[],
  work: (member: Member, round: number) => Promise<unknown>,
) {
  const times: number[] = [];
  const queue = Array.from({ length: rounds }, (_, round) =>
    members.map((member) => [member, round + 1] as const),
  ).flat();
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let next = queue.shift(); next; next = queue.shift()) {
        const start = performance.now();
        await work(...next);
        times.push(performance.now() - start);
      }
    }),
  );
  const seconds = (performance.now() - begun) / 1000;
  times.sort((a, b) => a - b);
  const ms = (share: number) => at(times, share).toFixed(1).padStart(7);
  console.log(
    `  ${what.padEnd(34)} ${(times.length / seconds).toFixed(0).padStart(6)}/s  p50${ms(0.5)} ms  p95${ms(0.95)} ms`,
  );
}

const memory = (pid: number) =>
  `${Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024)} MB`;

const everybody = (relay: Relay, members: readonly Member[]) =>
  members.map(({ key, since }) => relay.changes(key, { client: newClient(), since, limit: 500, wait: limits.wait }));

async function bench(name: string, place: Place): Promise<void> {
  const server = await startRelayProcess(place);
  const { relay } = server;
  const members = Array.from({ length: families }, (): Member => ({ key: newKey(), client: newClient(), since: 0 }));
  console.log(`${name}; at rest ${memory(server.pid)}`);
  for (const { key } of members) must(await relay.create(key, ''));
  await measure('push of one 768 B blob', members, async (member, round) => {
    [member.since = 0] = must(await relay.push(member.key, pushOf(member.client, round, 768)));
  });
  await measure('poll without news', members, ({ key, client, since }) =>
    relay.changes(key, { client, since, limit: 500, wait: 0 }).then(must),
  );
  await measure('first pull, 5 blobs', members, ({ key }) =>
    relay.changes(key, { client: newClient(), since: 0, limit: 500, wait: 0 }).then(must),
  );
  const waiting = everybody(relay, members);
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  console.log(`  ${families} long-polls open: ${memory(server.pid)}`);
  const begun = performance.now();
  for (const { key, client } of members) must(await relay.push(key, pushOf(client, rounds + 1, 768)));
  await Promise.all(waiting);
  console.log(
    `  ${families} pushes in turn and all woken: ${Math.round(performance.now() - begun)} ms; ${memory(server.pid)}`,
  );
  const crowd = members[0];
  if (crowd) {
    const answers = await Promise.all(Array.from({ length: 400 }, () => relay.live(crowd.key)));
    console.log(
      `  400 requests at once from one family: ${answers.filter(({ ok }) => ok).length} answered, the rest told to slow down`,
    );
  }
  await server.stop('SIGTERM');
}

const folder = mkdtempSync(join(tmpdir(), 'evaat-bench-'));
const cores = spawnSync('nproc', { encoding: 'utf8' }).stdout.trim();
console.log(`${families} families, ${atOnce} requests at once, ${cores} cores shared with the bench`);
await bench('SQLite', { sqlite: join(folder, 'sync.sqlite') });
rmSync(folder, { recursive: true, force: true });
const bin = findPostgres();
if (bin === null) console.log('PostgreSQL is not installed here');
else {
  const postgres = await startPostgres(bin);
  await bench('PostgreSQL', { postgres: await postgres.database() });
  await postgres.stop();
}
process.exit(0);

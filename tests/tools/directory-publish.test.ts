import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readRecalls } from '#domain/directory/recall.ts';
import { municipalityCode } from '#domain/ids.ts';
import type { PackEntry } from '#domain/packs/manifest.ts';
import { readManifest } from '#domain/packs/read-pack.ts';
import { writeListPacks } from '#domain/packs/write-packs.ts';
import { withSegment } from '#domain/packs/write-segment.ts';
import { analyseNothing } from '#domain/search/analysis.ts';
import { localDate } from '#domain/time/local-date.ts';
import { createApp } from '#server/app.ts';
import { sampleService } from '#tests/domain/directory/service-sample.ts';
import { runTool } from '#tests/support/run-tool.ts';
import type { Command } from '#tools/directory/command.ts';
import { openPackFolder } from '#tools/directory/packs/pack-folder.ts';
import { publishCommand } from '#tools/directory/publish/publish-command.ts';
import { recallCommand, unrecallCommand } from '#tools/directory/recall/recall-command.ts';

let work: string;
let site: string;
let packs: string;
const sha256 = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex');
const authored = {
  id: 'directory-all-authored-1',
  kind: 'directory',
  area: 'all',
  sha256: 'x',
  bytes: 1,
  url: '/data/directory-all-authored-1.0000000000000000.json',
  built: '2026-11-21',
};

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'evaat-publish-'));
  [site, packs] = [join(work, 'site'), join(work, 'packs')];
  mkdirSync(join(site, 'data'), { recursive: true });
  for (const file of ['index.html', 'sw.js']) writeFileSync(join(site, file), 'x');
  writeFileSync(join(site, 'headers.json'), JSON.stringify({ 'Content-Security-Policy': "default-src 'none'" }));
  writeFileSync(join(site, authored.url), '{}');
  writeFileSync(join(site, 'data/manifest.json'), JSON.stringify({ format: 1, packs: [authored] }));
});
afterEach(() => {
  rmSync(work, { recursive: true });
});

/** Packs of so many areas, each with a text of its own. */
function makePacks(text: string, areas: readonly string[] = ['091', '905']): void {
  const folder = openPackFolder(packs);
  for (const area of areas) {
    const services = [sampleService(`s-${area}`, { description: { fi: text, sv: null } })];
    const request = {
      kind: 'directory',
      area: municipalityCode(area),
      name: 'registers',
      built: localDate('2026-11-21'),
    } as const;
    for (const { entry, text: pack } of writeListPacks(request, services, sha256))
      folder.add({
        text: pack,
        ...withSegment(entry, pack, { analyse: analyseNothing, words: null, places: null, sha256 }),
      });
  }
  folder.finish();
}

async function run(command: Command, args: readonly string[], day = '2026-11-22') {
  const said = { out: '', err: '' };
  const code = await command(args, {
    ...{ now: new Date(`${day}T10:00:00Z`), env: {} },
    out: (text) => (said.out += text),
    tell: (line) => (said.err += `${line}\n`),
  });
  return { code, ...said };
}
const publish = (day?: string) => run(publishCommand, [site, '--packs', packs], day);
const listed = (): readonly PackEntry[] => {
  const manifest = readManifest(readFileSync(join(site, 'data/manifest.json'), 'utf8'));
  if (!manifest.ok) throw new Error(manifest.error.reason);
  return manifest.value.packs;
};
const twinBytes = (file: string) => brotliDecompressSync(readFileSync(join(site, 'data', `${file}.br`)));
const twin = (file: string) => twinBytes(file).toString();

describe('publishing', () => {
  test('puts packs and manifest with their twins into the site, and leaves what the build made', async () => {
    makePacks('one');
    expect(await publish()).toMatchObject({ code: 0, err: '' });
    expect(listed().map(({ id }) => id)).toEqual([
      authored.id,
      'directory-091-registers-1',
      'directory-905-registers-1',
    ]);
    for (const { url, sha256: hash } of listed().slice(1)) {
      expect(sha256(readFileSync(join(site, url)))).toBe(hash);
      expect(sha256(twin(url.replace('/data/', '')))).toBe(hash);
    }
    for (const { search } of listed().slice(1)) {
      if (!search) throw new Error('a pack without its segment');
      expect(sha256(readFileSync(join(site, search.url)))).toBe(search.sha256);
      expect(sha256(twinBytes(search.url.replace('/data/', '')))).toBe(search.sha256);
    }
    expect(twin('manifest.json')).toBe(readFileSync(join(site, 'data/manifest.json'), 'utf8'));
    expect(readdirSync(join(site, 'data')).filter((file) => file.startsWith('.'))).toEqual([]);
    expect((await publish()).out).toMatch(/^published: 0 files new, 4 as before, 0 no longer listed/);
  });

  test('keeps a pack for 30 days from when it is no longer listed, however old it is, then removes it', async () => {
    makePacks('one');
    await publish('2026-08-01');
    const [, old] = listed();
    if (!old) throw new Error('nothing listed');
    const long = new Date('2026-08-01');
    for (const url of [old.url, old.search?.url ?? ''])
      for (const end of ['', '.br']) utimesSync(join(site, `${url}${end}`), long, long);
    makePacks('two');
    await publish('2026-11-01');
    expect(existsSync(join(site, old.url))).toBe(true);
    await publish('2026-11-30');
    expect(existsSync(join(site, old.url))).toBe(true);
    expect((await publish('2026-12-02')).out).toContain(`removed ${old.url.replace('/data/', '')}\n`);
    const hashes = [old.sha256, old.search?.sha256 ?? ''].map((hash) => hash.slice(0, 16));
    expect(readdirSync(join(site, 'data')).filter((file) => hashes.some((hash) => file.includes(hash)))).toEqual([]);
    expect(existsSync(join(site, authored.url))).toBe(true);
  });

  test.each([
    ['a folder that is no site', () => rmSync(join(site, 'sw.js')), /is not a built site: there is no sw\.js/],
    [
      'a site with a broken manifest',
      () => writeFileSync(join(site, 'data/manifest.json'), '<html>'),
      /manifest\.json cannot be read/,
    ],
    [
      'a pack that is not the listed one',
      () => {
        const [file = ''] = readdirSync(packs).filter((name) => name.startsWith('directory-091'));
        writeFileSync(join(packs, file), 'x');
      },
      /does not match registers\.manifest\.json/,
    ],
    [
      'a segment that is not the listed one',
      () => {
        const [file = ''] = readdirSync(packs).filter((name) => name.endsWith('.bin'));
        writeFileSync(join(packs, file), 'x');
      },
      /\.bin does not match registers\.manifest\.json/,
    ],
    ['no packs', () => rmSync(packs, { recursive: true }), /there are no packs/],
  ])('%s is refused and nothing is changed', async (_name, spoil, message) => {
    makePacks('one');
    spoil();
    const before = readdirSync(join(site, 'data'));
    const refused = await publish();
    expect([refused.code, refused.out]).toEqual([2, '']);
    expect(refused.err).toMatch(message);
    expect(readdirSync(join(site, 'data'))).toEqual(before);
  });

  test('waits for nobody: while another is at it, it says so; a lock whose owner is gone is taken over', async () => {
    makePacks('one');
    const lock = join(site, 'data/.publish.lock');
    writeFileSync(lock, String(process.ppid));
    expect(await publish()).toMatchObject({ code: 1, err: `${site}: another publish or recall is at it\n` });
    writeFileSync(lock, '999999999');
    expect(await publish()).toMatchObject({ code: 0 });
    expect(existsSync(lock)).toBe(false);
  });

  test('while phones read: every answer is whole and every pack it lists is there', { timeout: 60_000 }, async () => {
    const app = createApp({ root: site });
    rmSync(join(site, 'data', 'manifest.json'));
    writeFileSync(join(site, 'data/manifest.json'), JSON.stringify({ format: 1, packs: [] }));
    let publishing = true;
    const seen = new Set<string>();
    const read = async (path: string, headers: Record<string, string>) => {
      const response = await app.request(path, { headers });
      expect(response.status).toBe(200);
      const bytes = Buffer.from(await response.arrayBuffer());
      return response.headers.get('Content-Encoding') === 'br'
        ? brotliDecompressSync(bytes).toString()
        : bytes.toString();
    };
    const reader = async (headers: Record<string, string>) => {
      for (let last = false; !last;) {
        last = !publishing;
        const manifest = readManifest(await read('/data/manifest.json', headers));
        if (!manifest.ok) throw new Error(manifest.error.reason);
        for (const { url, sha256: hash } of manifest.value.packs) expect(sha256(await read(url, headers))).toBe(hash);
        seen.add(manifest.value.packs.map((pack) => pack.sha256).join());
      }
    };
    const readers = [reader({}), reader({ 'Accept-Encoding': 'br' })];
    // A process of its own: in this one no reader would come between two of its steps.
    for (let round = 0; round < 5; round += 1) {
      makePacks(`round ${round} ${'x'.repeat(2_000)}`, round % 2 === 0 ? ['091', '905'] : ['091']);
      await runTool('tools/directory/main.ts', 'publish', site, '--packs', packs);
    }
    publishing = false;
    await Promise.all(readers);
    expect(seen.size).toBe(6);
  });

  test('gives the manifest’s twin the manifest’s date, for the server trusts no older one', async () => {
    makePacks('one');
    await publish();
    const at = (file: string) => statSync(join(site, 'data', file)).mtimeMs;
    expect(at('manifest.json.br')).toBeGreaterThanOrEqual(at('manifest.json'));
  });
});

describe('a wrong number', () => {
  const recall = (...args: readonly string[]) => run(recallCommand, [...args, site, '--packs', packs]);
  const list = () => {
    const read = readRecalls(readFileSync(join(site, 'data/recall.json'), 'utf8'));
    if (!read.ok) throw new Error(read.error.reason);
    return read.value.recalls;
  };

  test('is withdrawn, replaced by a new line of its own, listed, and right again', async () => {
    expect(
      (
        await recall(
          '09 310 44222',
          '--instead',
          '09 310 44223',
          '--service',
          'tpr-errand-5165',
          '--why',
          'Väärä numero|Fel nummer',
        )
      ).code,
    ).toBe(0);
    expect(list()).toEqual([
      {
        number: '09 310 44222',
        instead: '09 310 44223',
        services: ['tpr-errand-5165'],
        why: { fi: 'Väärä numero', sv: 'Fel nummer' },
        date: '2026-11-22',
      },
    ]);
    await recall('+358 9 31044222', '--service', 'tpr-errand-5165');
    await recall('0800 1234');
    expect(list().map(({ number, instead }) => [number, instead])).toEqual([
      ['+358 9 31044222', null],
      ['0800 1234', null],
    ]);
    expect(twin('recall.json')).toBe(readFileSync(join(packs, 'recall.json'), 'utf8'));
    expect((await recall('--list')).out).toBe(
      '2 numbers withdrawn\n2026-11-22 +358 9 31044222; no number instead; tpr-errand-5165\n2026-11-22 0800 1234; no number instead; everywhere\n',
    );
    expect((await run(unrecallCommand, ['0931044222', site, '--packs', packs])).code).toBe(0);
    expect(list().map(({ number }) => number)).toEqual(['0800 1234']);
    expect(await run(unrecallCommand, ['0931044222', site])).toMatchObject({
      code: 2,
      err: '0931044222 is not in the list\n',
    });
  });

  test.each([
    [['112'], '112 and 116 117 are never withdrawn\n'],
    [['soita'], 'the number is not one that can be dialled\n'],
    [['0800 1234', '--instead', 'x'], '--instead is not a number that can be dialled\n'],
    [['0800 1234', '--service', 'Not An Id'], '--service is not the id of a service\n'],
  ])('%j is refused', async (args, message) => {
    expect(await recall(...args)).toEqual({ code: 2, out: '', err: message });
    expect(existsSync(join(site, 'data/recall.json'))).toBe(false);
  });

  test.each([[[]], [['0800 1234', '--why', 'vain suomeksi']], [['0800 1234', '--list']], [['--nonsense']]])(
    '%j is not understood',
    async (args) => {
      expect((await recall(...args)).code).toBe('usage');
    },
  );

  test('is not written into a list that somebody has broken by hand', async () => {
    writeFileSync(join(site, 'data/recall.json'), '{"format":1,"recalls":[{"number":"112"}]}');
    expect((await recall('0800 1234')).err).toMatch(
      /line 1: 112 and 116 117 are never withdrawn; put it right by hand/,
    );
    expect(readFileSync(join(site, 'data/recall.json'), 'utf8')).toContain('112');
  });
});

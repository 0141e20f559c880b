import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { segmentTools } from '#build/segment-tools.ts';
import { concepts } from '#content/search/concepts/concepts.ts';
import { buildSegment } from '#domain/search/build-segment.ts';
import { openSegment } from '#domain/search/open-segment.ts';
import { createSearch } from '#domain/search/search.ts';
import { testData } from '#tests/support/test-data.ts';
import { readCorpus } from '#tools/search/corpus-file.ts';
import { searchDocuments } from '#tools/search/corpus.ts';

/*
 * `npx tsx tests/bench/search-memory.ts`: what ten thousand services and the kit's articles take while they are searched, as one pack and as four: heap
 * and buffers after loading and after two hundred questions, in a fresh process of its own (what the engine's own code takes is in it).
 */
const aim = 12;

interface Used {
  readonly heap: number;
  readonly buffers: number;
}

function used(): Used {
  for (let round = 0; round < 4; round += 1) globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return { heap: heapUsed / 1e6, buffers: arrayBuffers / 1e6 };
}

function inFreshProcess(folder: string, files: readonly string[]): void {
  const words = readFileSync(join(folder, 'concepts.json'), 'utf8');
  const questions = concepts.flatMap(({ fi, sv }) => [...fi.slice(0, 1), ...sv.slice(0, 1)]).slice(0, 200);
  const before = used();
  const packs = files.map((file) => {
    const segment = openSegment(Uint8Array.from(readFileSync(join(folder, file))));
    if (!segment.ok) throw new Error(segment.error);
    return { segment: segment.value, name: file, rank: 2 as const };
  });
  const search = createSearch(packs, JSON.parse(words) as typeof concepts);
  const loaded = used();
  for (const text of questions) search({ text, language: 'fi' });
  const asked = used();
  const said = ({ heap, buffers }: Used) =>
    `${(heap + buffers - before.heap - before.buffers).toFixed(1)} MB (heap ${(heap - before.heap).toFixed(1)}, buffers ${(buffers - before.buffers).toFixed(1)})`;
  console.log(
    `  ${files.length} packs: loaded ${said(loaded)}, after ${questions.length} questions ${said(asked)}, aim ${aim}`,
  );
  // Whatever is still asked must still be there.
  if (search({ text: 'neuvola', language: 'fi' }).hits.service.length === 0) throw new Error('nothing found');
}

function main(): void {
  const corpus = readCorpus(join(testData, 'search', 'docs_10k.json'));
  if (!corpus.ok) throw new Error(corpus.error);
  const documents = searchDocuments(corpus.value);
  const { analyse } = segmentTools(join(import.meta.dirname, '../..'));
  const folder = mkdtempSync(join(tmpdir(), 'evaat-memory-'));
  const write = (name: string, part: typeof documents): string => {
    writeFileSync(join(folder, name), buildSegment(part, analyse));
    return name;
  };
  const services = documents.filter(({ kind }) => kind === 'service');
  const four = [
    write(
      'kit',
      documents.filter(({ kind }) => kind === 'article'),
    ),
    ...[0, 1, 2].map((part) =>
      write(
        `part-${part}`,
        services.filter((_, at) => at % 3 === part),
      ),
    ),
  ];
  writeFileSync(join(folder, 'concepts.json'), JSON.stringify(concepts));
  for (const files of [[write('whole', documents)], four])
    execFileSync(process.execPath, ['--expose-gc', '--import', 'tsx', import.meta.filename, folder, ...files], {
      stdio: 'inherit',
    });
  rmSync(folder, { recursive: true });
}

const [folder, ...files] = process.argv.slice(2);
if (folder === undefined) main();
else inFreshProcess(folder, files);

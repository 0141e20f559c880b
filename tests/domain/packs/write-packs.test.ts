import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { municipalityCode } from '#domain/ids.ts';
import { cardOf } from '#domain/kit/article.ts';
import { packByteLimit, type PackFile } from '#domain/packs/manifest.ts';
import { readManifest, readPack } from '#domain/packs/read-pack.ts';
import { writeListPacks, writeSinglePack, type PackRequest, type WrittenPack } from '#domain/packs/write-packs.ts';
import { localDate } from '#domain/time/local-date.ts';
import { sampleService } from '#tests/domain/directory/service-sample.ts';
import { sampleArticle, sampleText, textBlock } from '#tests/domain/kit/article-sample.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const built = localDate('2026-11-21');
const request: PackRequest<'directory'> = { kind: 'directory', area: municipalityCode('091'), name: 'tpr', built };

/** A service whose text takes about so many bytes; "ä" takes two. */
const large = (id: string, letters: number, letter = 'a') =>
  sampleService(id, { description: { fi: letter.repeat(letters), sv: null } });

const contentOf = ({ text }: WrittenPack) => (JSON.parse(text) as PackFile<'directory'>).content;

function expectSound(packs: readonly WrittenPack[]): void {
  packs.forEach(({ entry, text }, index) => {
    const bytes = Buffer.from(text);
    expect(bytes.length).toBeLessThanOrEqual(packByteLimit);
    expect(entry).toEqual({
      id: `directory-091-tpr-${index + 1}`,
      kind: 'directory',
      area: '091',
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes: bytes.length,
      url: `/data/directory-091-tpr-${index + 1}.${entry.sha256.slice(0, 16)}.json`,
      built,
    });
    expect(readPack(text, entry)).toMatchObject({ ok: true, value: { entry } });
  });
}

describe('a list', () => {
  test('of nothing is one empty pack, so that the manifest says so', () => {
    const packs = writeListPacks(request, [], sha256);
    expect(packs.map(contentOf)).toEqual([[]]);
    expectSound(packs);
  });

  test('that fits is one pack', () => {
    const services = [sampleService('b'), sampleService('a')];
    const packs = writeListPacks(request, services, sha256);
    expect(packs.map(contentOf)).toEqual([services]);
    expectSound(packs);
  });

  test.each(['a', 'ä', '€', '👶', '"'])(
    'that is too long for one pack is split in its order, counted in bytes: %s',
    (letter) => {
      const services = Array.from({ length: 40 }, (_, at) => large(`service-${40 - at}`, 20_000, letter));
      const packs = writeListPacks(request, services, sha256);
      expect(packs.length).toBeGreaterThan(1);
      expect(packs.flatMap(contentOf)).toEqual(services);
      expectSound(packs);
      // No pack is begun before the one before it is full.
      const whole = Buffer.byteLength(JSON.stringify(services));
      expect(packs.length).toBeLessThanOrEqual(Math.ceil(whole / (packByteLimit - 100_000)));
    },
  );

  test('gives the same bytes for the same input, others for another', () => {
    const services = [sampleService('a'), large('b', 400_000), large('c', 400_000)];
    const packs = writeListPacks(request, services, sha256);
    expect(writeListPacks({ ...request }, structuredClone(services), sha256)).toEqual(packs);
    const hashes = (list: readonly WrittenPack[]) => list.map(({ entry }) => entry.sha256);
    expect(hashes(writeListPacks(request, services.toReversed(), sha256))).not.toEqual(hashes(packs));
    expect(hashes(writeListPacks({ ...request, built: localDate('2026-11-22') }, services, sha256))).not.toEqual(
      hashes(packs),
    );
  });

  test('with an item that no pack can hold is an error that names the pack', () => {
    const services = [sampleService('a'), large('b', packByteLimit)];
    expect(() => writeListPacks(request, services, sha256)).toThrow(/directory-091-tpr has 5\d{5} bytes/);
    // Just below the limit it is a pack of its own.
    const most = large('b', packByteLimit - 1_000 - Buffer.byteLength(JSON.stringify(large('b', 0))) - 1);
    const packs = writeListPacks(request, [sampleService('a'), most, sampleService('c')], sha256);
    expect(packs.map((pack) => contentOf(pack).map(({ id }) => id))).toEqual([['a'], ['b'], ['c']]);
    expectSound(packs);
  });

  test('loses nothing, keeps its order and its limit, whatever it holds', () => {
    const anyService = fc
      .record({ letters: fc.integer({ min: 0, max: 200_000 }), letter: fc.constantFrom('a', 'ö', '€', '\n', '\u2028') })
      .map(({ letters, letter }) => ({ letters, letter }));
    fc.assert(
      fc.property(fc.array(anyService, { maxLength: 12 }), (items) => {
        const services = items.map(({ letters, letter }, at) =>
          large(`service-${at}`, Math.floor(letters / 3), letter),
        );
        const packs = writeListPacks(request, services, sha256);
        expect(packs.flatMap(contentOf)).toEqual(services);
        expectSound(packs);
      }),
      { numRuns: 30 },
    );
  });

  test('of articles is split by its texts, the cards of the same articles are one small pack', () => {
    const long = sampleText({ blocks: [textBlock('ö'.repeat(100_000))] });
    const articles = Array.from({ length: 5 }, (_, at) => sampleArticle(`a-${at}`, { texts: { fi: long, sv: long } }));
    const kit = writeListPacks({ ...request, area: 'all', kind: 'kit', name: 'rhythm' }, articles, sha256);
    expect(kit.map(({ entry }) => entry.id)).toEqual([1, 2, 3, 4, 5].map((shard) => `kit-all-rhythm-${shard}`));
    for (const { entry, text } of kit) expect(readPack(text, entry).ok).toBe(true);
    const cards = writeListPacks(
      { ...request, area: 'all', kind: 'kit-cards', name: 'authored' },
      articles.map(cardOf),
      sha256,
    );
    expect(cards.map(({ entry }) => entry.id)).toEqual(['kit-cards-all-authored-1']);
    expect(cards[0]?.entry.bytes).toBeLessThan(2_000);
  });

  test('is a manifest that the phone reads', () => {
    const packs = writeListPacks(request, [large('a', 400_000), large('b', 400_000)], sha256).map(({ entry }) => entry);
    expect(packs).toHaveLength(2);
    expect(readManifest(JSON.stringify({ format: 1, packs }))).toEqual({ ok: true, value: { format: 1, packs } });
  });
});

describe('a single value', () => {
  const places = { municipalities: [], counties: [], postalCodes: { '091': '00100' } };
  const single: PackRequest<'places'> = { kind: 'places', area: 'all', name: 'authored', built };

  test('is one pack', () => {
    const { entry, text } = writeSinglePack(single, places, sha256);
    expect(entry).toMatchObject({ id: 'places-all-authored-1', bytes: text.length, sha256: sha256(text) });
    expect(readPack(text, entry)).toEqual({ ok: true, value: { entry, content: places } });
  });

  test('that is too large is an error that names the pack', () => {
    const many = { ...places, postalCodes: { '091': '0'.repeat(packByteLimit) } };
    expect(() => writeSinglePack(single, many, sha256)).toThrow(/places-all-authored-1 has 5\d{5} bytes/);
  });
});

import { describe, expect, test } from 'vitest';
import { packFormats, type PackEntry } from '#domain/packs/manifest.ts';
import { readManifest, readPack } from '#domain/packs/read-pack.ts';

const portal = '<!doctype html><title>Wi-Fi</title><p>Log in';

const entry: PackEntry = {
  id: 'kit-all-authored-1',
  kind: 'kit',
  area: 'all',
  sha256: 'f'.repeat(64),
  bytes: 100,
  url: '/data/kit-all-authored-1.ffffffffffffffff.json',
  built: '2026-11-21',
};
const manifest = (...packs: unknown[]) => JSON.stringify({ format: 1, packs });
const fault = (reason: string, place: string) => ({ ok: false, error: { reason, place } });

describe('the manifest', () => {
  test('is read as it is', () => {
    const other = { ...entry, id: 'directory-091-tpr-1', kind: 'directory', area: '091' };
    expect(readManifest(manifest(entry, other))).toEqual({ ok: true, value: { format: 1, packs: [entry, other] } });
    expect(readManifest(manifest())).toEqual({ ok: true, value: { format: 1, packs: [] } });
  });

  test.each(Object.keys(packFormats))('may list packs of kind %s', (kind) => {
    const line = { ...entry, kind };
    expect(readManifest(manifest(line))).toEqual({ ok: true, value: { format: 1, packs: [line] } });
  });

  test('may list kinds and fields of a newer app, which are passed over', () => {
    const newer = { ...entry, id: 'search-all-1', kind: 'search' };
    const withField = { ...entry, priority: 1 };
    expect(readManifest(manifest(newer, withField))).toEqual({ ok: true, value: { format: 1, packs: [withField] } });
  });

  const search = { version: 1, url: '/data/kit-all-authored-1.0123456789abcdef.bin', sha256: 'a', bytes: 9 };

  test('may name a search segment with a pack; one that is odd is passed over, and the pack is none the worse', () => {
    const withSegment = { ...entry, search };
    expect(readManifest(manifest(withSegment))).toEqual({ ok: true, value: { format: 1, packs: [withSegment] } });
    const odd: readonly unknown[] = [
      ...[null, 'x', [], {}, { ...search, version: '1' }, { ...search, sha256: 1 }, { ...search, bytes: null }],
      ...['https://elsewhere.example/a.bin', '/data/../sw.bin', '/data/a.json', '/a.bin'].map((url) => ({
        ...search,
        url,
      })),
    ];
    for (const each of odd)
      expect(readManifest(manifest({ ...entry, search: each })), JSON.stringify(each)).toEqual({
        ok: true,
        value: { format: 1, packs: [entry] },
      });
  });

  test.each([
    ['nothing', ''],
    ['a captive portal’s page', portal],
    ['half a file', manifest(entry).slice(0, -20)],
    ['a list', `[${JSON.stringify(entry)}]`],
    ['null', 'null'],
    ['a text', '"manifest"'],
  ])('that is %s is no manifest', (_, text) => {
    expect(readManifest(text)).toEqual(fault('not-json', '/data/manifest.json'));
  });

  test('of a newer format is told apart', () => {
    expect(readManifest(JSON.stringify({ format: 2, lists: [] }))).toEqual(
      fault('newer-format', '/data/manifest.json'),
    );
  });

  test.each([
    ['somebody else’s JSON', '{"name":"evaat"}'],
    ['one without packs', '{"format":1}'],
    ['one with packs that are no list', '{"format":1,"packs":{}}'],
    ['one of format 0', '{"format":0,"packs":[]}'],
    ['one of format "1"', '{"format":"1","packs":[]}'],
    ['one with null among the packs', manifest(entry, null)],
    ['one that lists an id twice', manifest(entry, { ...entry, sha256: 'e'.repeat(64) })],
  ])('that is %s is refused', (_, text) => {
    expect(readManifest(text)).toEqual(fault('not-a-pack', '/data/manifest.json'));
  });

  test.each(['id', 'kind', 'area', 'sha256', 'url', 'built', 'bytes'])('with a line without %s is refused', (field) => {
    expect(readManifest(manifest({ ...entry, [field]: undefined }))).toEqual(
      fault('not-a-pack', '/data/manifest.json'),
    );
    expect(readManifest(manifest({ ...entry, [field]: null }))).toEqual(fault('not-a-pack', '/data/manifest.json'));
  });

  test.each([
    'https://evil.example/data/a.json',
    '//evil.example/data/a.json',
    '/data/../api/a.json',
    '/data/a/../../b.json',
    '/data/%2e%2e/a.json',
    '/data/a.json?x=1',
    '/data/a.json#x',
    '/data\\a.json',
    'data/a.json',
    '/data/a.js',
    '/data/a.json\n',
    'javascript:alert(1)//data/a.json',
    '',
  ])('that sends the phone elsewhere is refused: %j', (url) => {
    expect(readManifest(manifest({ ...entry, url }))).toEqual(fault('not-a-pack', '/data/manifest.json'));
  });
});

describe('a pack', () => {
  const file = {
    format: 1,
    id: entry.id,
    kind: entry.kind,
    area: 'all',
    built: entry.built,
    content: [{ slug: 'crying' }],
  };
  const places: PackEntry = { ...entry, id: 'places-all-authored-1', kind: 'places' };

  test('is opened', () => {
    const content = [{ slug: 'crying' }];
    expect(readPack(JSON.stringify(file), entry)).toEqual({ ok: true, value: { entry, content } });
  });

  test.each(['places', 'outlines'] as const)('of kind %s holds an object', (kind) => {
    const line: PackEntry = { ...entry, kind };
    const given = readPack(JSON.stringify({ ...file, kind, content: {} }), line);
    expect(given).toEqual({ ok: true, value: { entry: line, content: {} } });
    for (const other of [[], null, 'crying'])
      expect(readPack(JSON.stringify({ ...file, kind, content: other }), line)).toEqual(fault('not-a-pack', line.url));
  });

  test.each(['directory', 'kit', 'kit-cards'] as const)('of kind %s holds a list', (kind) => {
    const line: PackEntry = { ...entry, kind };
    const content = [{ slug: 'crying' }];
    expect(readPack(JSON.stringify({ ...file, kind }), line)).toEqual({ ok: true, value: { entry: line, content } });
    for (const other of [{}, null, 'crying', undefined])
      expect(readPack(JSON.stringify({ ...file, kind, content: other }), line)).toEqual(fault('not-a-pack', line.url));
  });

  test('of the cards is not one of the articles', () => {
    expect(readPack(JSON.stringify(file), { ...entry, kind: 'kit-cards' })).toEqual(fault('other-pack', entry.url));
  });

  test.each([
    ['a captive portal’s page', portal, 'not-json'],
    ['half a file', JSON.stringify(file).slice(0, 60), 'not-json'],
    ['a list', '[]', 'not-json'],
    ['another pack', JSON.stringify({ ...file, id: 'kit-all-authored-2' }), 'other-pack'],
    ['a pack of another kind', JSON.stringify({ ...file, kind: 'directory' }), 'other-pack'],
    ['of a newer format', JSON.stringify({ ...file, format: 2 }), 'newer-format'],
    ['without a format', JSON.stringify({ ...file, format: undefined }), 'not-a-pack'],
    ['without content', JSON.stringify({ ...file, content: undefined }), 'not-a-pack'],
    ['a value where a list belongs', JSON.stringify({ ...file, content: {} }), 'not-a-pack'],
  ])('that is %s is a fault that names the file', (_, text, reason) => {
    expect(readPack(text, entry)).toEqual(fault(reason, entry.url));
  });

  test.each([[[]], [null], ['text']])('of places that holds %j is a fault', (content) => {
    const { id, kind } = places;
    expect(readPack(JSON.stringify({ ...file, id, kind, content }), places)).toEqual(fault('not-a-pack', places.url));
  });
});

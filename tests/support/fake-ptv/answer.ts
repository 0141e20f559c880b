import type { FakeKind, FakeRegister, Published } from '#tests/support/fake-ptv/register.ts';
import type { RawRecord } from '#tools/directory/ptv/joined.ts';

/** A paged answer before faults are put into it. */
export interface FakePage {
  readonly version: 'v11' | 'v12';
  readonly page: number;
  readonly size: number;
  readonly total: number;
  readonly items: readonly unknown[];
}
export type Answer =
  | { readonly kind: 'page'; readonly page: FakePage }
  | { readonly kind: 'body'; readonly body: unknown }
  | { readonly kind: 'missing' };

const v12Kinds: Readonly<Record<string, FakeKind>> = {
  service: 'services',
  'service-channel': 'channels',
  organization: 'organizations',
  'general-description': 'general-descriptions',
  connection: 'connections',
};
const v11Kinds: Readonly<Record<string, FakeKind>> = {
  Service: 'services',
  ServiceChannel: 'channels',
  Organization: 'organizations',
  GeneralDescription: 'general-descriptions',
};

function paged(version: 'v11' | 'v12', all: readonly unknown[], query: URLSearchParams, size: number): Answer {
  const page = Number(query.get('page') ?? '1');
  return {
    kind: 'page',
    page: { version, page, size, total: all.length, items: all.slice((page - 1) * size, page * size) },
  };
}

const since = (text: string | null) =>
  text === null ? -Infinity : Date.parse(/Z|[+-]\d\d:\d\d$/.test(text) ? text : `${text}Z`);
const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
const inside = (record: RawRecord, name: string): RawRecord =>
  typeof record[name] === 'object' && record[name] !== null ? (record[name] as RawRecord) : {};

/** Codes filter only beside `areaType=LimitedArea`, as PTV's description says. */
function serves({ record }: Published, query: URLSearchParams): boolean {
  const wanted = query.get('areaType');
  if (wanted === null) return true;
  const area = inside(record, 'area');
  if (area['areaType'] !== wanted) return false;
  const filters = ['municipalities', 'regions', 'wellbeingServicesCounties'].filter((name) => query.has(name));
  return filters.every((name) => query.getAll(name).some((code) => strings(area[name]).includes(code)));
}

export function answerV12(register: FakeRegister, path: readonly string[], query: URLSearchParams): Answer {
  const kind = v12Kinds[path[0] ?? ''];
  if (kind === undefined) return { kind: 'missing' };
  const size = Math.min(Number(query.get('pageSize') ?? '100'), 100);
  const all = register.published[kind];
  if (path[1] === 'archived') {
    const ids = register.archived[kind].filter(({ at }) => at >= since(query.get('archivedAtOrAfter')));
    const [item] = [
      (id: string) =>
        kind === 'connections'
          ? { serviceContentId: id.split('|')[0], channelContentId: id.split('|')[1] }
          : { contentId: id },
    ];
    return paged(
      'v12',
      ids.map(({ id }) => item(id)),
      query,
      size,
    );
  }
  if (path[1] !== 'search') {
    const found = all.get(path.slice(1).join('|'));
    return found === undefined ? { kind: 'missing' } : { kind: 'body', body: found.record };
  }
  const ids = new Set(query.getAll('serviceContentIds'));
  const earliest = since(query.get('publishedAtOrAfter'));
  const found = [...all.values()].filter(
    (each) =>
      each.at >= earliest &&
      (ids.size === 0 || ids.has(String(each.record['serviceContentId']))) &&
      serves(each, query),
  );
  return paged(
    'v12',
    found.map(({ record }) => record),
    query,
    size,
  );
}

function servesV11({ record }: Published, area: string, code: string, wholeCountry: boolean): boolean {
  if (record['areaType'] !== 'LimitedType') return wholeCountry;
  const areas = Array.isArray(record['areas']) ? (record['areas'] as readonly RawRecord[]) : [];
  return areas.some((each) => {
    if (each['type'] !== area) return false;
    const codes = area === 'Municipality' ? (each['municipalities'] as readonly RawRecord[]) : [each];
    return codes.some((one) => one['code'] === code);
  });
}

/** Ids come with a name, `idPage` of them a page; whole records by `guids`, an array without anything around it. */
export function answerV11(
  register: FakeRegister,
  path: readonly string[],
  query: URLSearchParams,
  idPage: number,
): Answer {
  const kind = v11Kinds[path[0] ?? ''];
  if (kind === undefined) return { kind: 'missing' };
  const all = register.published[kind];
  if (path[1] === 'list') {
    const found = (query.get('guids') ?? '')
      .split(',')
      .slice(0, 100)
      .flatMap((id) => all.get(id)?.record ?? []);
    return found.length === 0 ? { kind: 'missing' } : { kind: 'body', body: found };
  }
  const date = since(query.get('date'));
  const status = query.get('status');
  const [, area, type = '', , code = ''] = path;
  const ids =
    status === null
      ? [...all]
          .filter(
            ([, each]) =>
              each.at >= date &&
              (area !== 'area' || servesV11(each, type, code, query.get('includeWholeCountry') === 'true')),
          )
          .map(([id]) => id)
      : register.archived[kind].filter((each) => each.status === status && each.at >= date).map(({ id }) => id);
  return paged(
    'v11',
    ids.map((id) => ({ id, name: 'Nimi' })),
    query,
    idPage,
  );
}

/** The JSON of a page. An empty v11 list is `null` with no pages, as the real one. */
export function pageBody({ version, page, size, total, items }: FakePage): unknown {
  const pages = Math.ceil(total / size);
  return version === 'v12'
    ? { page, pageSize: size, totalItems: total, totalPages: pages, items }
    : { pageNumber: page, pageSize: size, pageCount: pages, itemList: items.length === 0 ? null : items };
}

import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { serviceSchema } from '#content/schemas/service-schema.ts';
import type { Service, ServiceArea } from '#domain/directory/service.ts';
import { languages, type Language } from '#domain/language.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { areaFromOption } from '#tools/directory/hsds/area.ts';
import { mapHsds } from '#tools/directory/hsds/map-service.ts';
import { hsdsService } from '#tools/directory/hsds/record.ts';
import { createTally } from '#tools/directory/report.ts';
import { ImportBroken, type ImportFault, type Importer } from '#tools/directory/source.ts';

interface Request {
  readonly file: string;
  /** A word of its own for each publisher: a full import replaces what was stored under the same one. */
  readonly publisher: string | null;
  readonly language: Language;
  readonly area: ServiceArea | null;
}
const usage =
  'usage: import hsds <file.json> --language fi|sv [--publisher <word>] [--area <codes, e.g. 091,049> | --area county-06 | --area nation]';

function requestFrom(args: readonly string[]): Request | null {
  try {
    const options = { language: { type: 'string' }, area: { type: 'string' }, publisher: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [file, ...more] = positionals;
    const language = languages.find((each) => each === values.language);
    const area = values.area === undefined ? null : areaFromOption(values.area);
    const { publisher = null } = values;
    const isWord = publisher === null || /^[a-z0-9]+$/.test(publisher);
    if (file === undefined || more.length > 0 || language === undefined || !isWord) return null;
    return values.area !== undefined && area === null ? null : { file, publisher, language, area };
  } catch {
    // parseArgs throws on an unknown option or one without its value.
    return null;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The services of a file: a list, one page of an API's answer, an organization with its services, or one service. */
function servicesIn(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value as readonly unknown[];
  if (!isObject(value)) return null;
  const { contents, services, ...own } = value;
  if (Array.isArray(contents)) return contents as readonly unknown[];
  if (Array.isArray(services))
    return services.map((each: unknown) => (isObject(each) ? { organization: own, ...each } : each));
  return 'name' in value && 'id' in value ? [value] : null;
}

async function read(file: string): Promise<Result<readonly unknown[], ImportFault>> {
  const fault = (what: string) => err<ImportFault>({ kind: 'input', message: `${file}: ${what}` });
  try {
    const value: unknown = JSON.parse((await readFile(file, 'utf8')).replace(/^\uFEFF/, ''));
    const services = servicesIn(value);
    return services === null
      ? fault('expected HSDS services: a list, {contents}, an organization or one service')
      : ok(services);
  } catch (error) {
    return fault(
      error instanceof SyntaxError
        ? `not JSON: ${error.message}`
        : error instanceof Error
          ? error.message
          : 'unreadable',
    );
  }
}

const idOf = (record: unknown, index: number): string =>
  isObject(record) && typeof record['id'] === 'string' ? record['id'] : `service ${index + 1}`;

/**
 * Imports services of Open Referral HSDS 3.0: `import hsds <file.json> --language fi|sv [--area …]`. HSDS texts have no language of their
 * own and its areas need not be Finland's, so both are said here. Fails with one line when the file is none.
 */
export const importHsds: Importer = async ({ args, today }) => {
  const request = requestFrom(args);
  if (request === null) return err({ kind: 'input', message: usage });
  const records = await read(request.file);
  if (!records.ok) return records;
  const { file, publisher, language, area } = request;
  const found = records.value;
  const tally = createTally();
  const rejected: { id: string; reason: string }[] = [];
  const leftOut = new Map<string, number>();
  const leave = (reason: string) => leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
  const seen = new Set<string>();
  let kept = 0;
  const refuse = (id: string, issue: v.BaseIssue<unknown>) => {
    rejected.push({ id, reason: `${v.getDotPath(issue) ?? 'record'}: ${issue.message}` });
    leave('were refused, see below');
  };

  function* services(): Generator<Service> {
    for (const [index, record] of found.entries()) {
      if (isObject(record) && Object.hasOwn(record, 'location_type')) {
        leave('are places, not services');
        continue;
      }
      const parsed = v.safeParse(hsdsService, record);
      if (!parsed.success) {
        refuse(idOf(record, index), parsed.issues[0]);
        continue;
      }
      const mapped = mapHsds(parsed.output, { language, area, today, tell: tally.tell });
      if ('leftOut' in mapped) leave(mapped.leftOut);
      else if (seen.has(mapped.service.id)) leave('repeat an id');
      else {
        seen.add(mapped.service.id);
        const checked = v.safeParse(serviceSchema, mapped.service);
        if (checked.success) {
          kept += 1;
          yield mapped.service;
        } else refuse(mapped.service.id, checked.issues[0]);
      }
    }
    if (kept === 0) throw new ImportBroken(`${file}: expected at least one service, found none that can be kept`);
  }
  return ok({
    source: publisher === null ? 'hsds' : `hsds-${publisher}`,
    services: services(),
    mode: 'full',
    removed: [],
    report: () => ({
      kinds: [{ kind: 'hsds services', read: found.length, kept, leftOut }],
      rejected,
      tally,
      notes: [],
    }),
  });
};

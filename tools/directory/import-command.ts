import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { segmentTools } from '#build/segment-tools.ts';
import { authoredServices } from '#content/directory/directory.ts';
import { overrides } from '#content/directory/overrides.ts';
import { places } from '#content/places/places.ts';
import { helsinkiDate, parseLocalDate, type LocalDate } from '#domain/time/local-date.ts';
import { exitCodes, isSystemError, type Command, type ExitCode, type Surroundings } from '#tools/directory/command.ts';
import { importerOf } from '#tools/directory/importers.ts';
import { withLock } from '#tools/directory/lock.ts';
import { assemble } from '#tools/directory/packs/assemble.ts';
import { formatAssembly, formatSaved, formatSource } from '#tools/directory/report.ts';
import { ImportBroken } from '#tools/directory/source.ts';
import { saveSource } from '#tools/directory/store/save-source.ts';
import { UnreadableStore } from '#tools/directory/store/stored-source.ts';

const project = join(import.meta.dirname, '../..');

const commonOptions = {
  out: { type: 'string', default: 'packs' },
  registers: { type: 'string' },
  today: { type: 'string' },
  'allow-shrink': { type: 'string', default: '0.2' },
} as const;

interface Request {
  readonly out: string;
  readonly registers: string;
  readonly today: LocalDate;
  readonly allowShrink: number;
  /** All that is not for every source: the importer reads these itself. */
  readonly rest: readonly string[];
}

/** Takes the options of every source out of the arguments, wherever they stand; `null` when one of them makes no sense. */
function requestFrom(args: readonly string[], now: Date): Request | null {
  const { values, tokens } = parseArgs({
    args: [...args],
    options: commonOptions,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const taken = new Set<number>();
  for (const token of tokens) {
    if (token.kind !== 'option' || !Object.hasOwn(commonOptions, token.name)) continue;
    if (token.value === undefined) return null;
    taken.add(token.index);
    if (!token.inlineValue) taken.add(token.index + 1);
  }
  const text = (name: keyof typeof commonOptions) => {
    const value = values[name];
    return typeof value === 'string' ? value : null;
  };
  const out = text('out') ?? 'packs';
  const today = parseLocalDate(text('today') ?? helsinkiDate(now));
  const share = text('allow-shrink') ?? '';
  if (!today.ok || !/^(?:0?\.\d+|[01](?:\.0+)?)$/.test(share)) return null;
  return {
    ...{ out, registers: text('registers') ?? join(out, 'registers'), today: today.value },
    ...{ allowShrink: Number(share), rest: args.filter((_, index) => !taken.has(index)) },
  };
}

/** Packs from what is stored, and the report of it. */
function makePacks({ out, registers }: Request, { out: print, tell }: Surroundings): ExitCode {
  const search = segmentTools(project);
  const assembly = assemble({
    ...{ registers, out, places, overrides, search },
    ...{ authored: authoredServices, progress: tell },
  });
  print(formatAssembly(assembly));
  return exitCodes.done;
}

async function importSource(name: string, request: Request, surroundings: Surroundings): Promise<ExitCode | 'usage'> {
  const { today, registers, allowShrink, rest } = request;
  const { env, tell, out } = surroundings;
  const importer = await importerOf(name);
  if (importer === null) return 'usage';
  const imported = await importer({ args: rest, today, state: join(registers, name), env, progress: tell });
  if (!imported.ok) {
    tell(imported.error.message);
    return exitCodes.input;
  }
  const saved = await saveSource(registers, imported.value, { today, allowShrink });
  const report = imported.value.report();
  if (!saved.ok) {
    out(formatSource(report));
    tell(saved.error.message);
    return saved.error.kind === 'shrunk' ? exitCodes.shrunk : exitCodes.input;
  }
  await imported.value.stored?.();
  out(formatSource(report) + formatSaved(saved.value));
  return makePacks(request, surroundings);
}

/** Runs while no other run works on the same store; what is expected to go wrong becomes a line and a code. */
async function alone(
  { registers, out }: Request,
  { tell }: Surroundings,
  work: () => Promise<ExitCode | 'usage'>,
): Promise<ExitCode | 'usage'> {
  try {
    const code = await withLock(`${registers}.lock`, work);
    if (code !== null) return code;
    tell(`${registers}: another import is at it`);
    return exitCodes.write;
  } catch (error) {
    if (error instanceof ImportBroken || error instanceof UnreadableStore) {
      tell(error.message);
      return exitCodes.input;
    }
    if (!isSystemError(error)) throw error;
    tell(`${out} was not written: ${error.message}`);
    return exitCodes.write;
  }
}

/** `import <source> …`: the source into the store, then packs of all that is stored. */
export const importCommand: Command = async ([name = '', ...args], surroundings) => {
  const request = requestFrom(args, surroundings.now);
  return request === null ? 'usage' : alone(request, surroundings, () => importSource(name, request, surroundings));
};

/** `assemble`: packs of what is stored, after an authored entry, an override or a store file was changed or taken away. */
export const assembleCommand: Command = async (args, surroundings) => {
  const request = requestFrom(args, surroundings.now);
  if (request === null || request.rest.length > 0) return 'usage';
  return alone(request, surroundings, () => Promise.resolve(makePacks(request, surroundings)));
};

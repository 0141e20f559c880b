import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { authoredServices } from '#content/directory/directory.ts';
import type { Service } from '#domain/directory/service.ts';
import { exitCodes, isSystemError, type Command } from '#tools/directory/command.ts';
import { toHsds } from '#tools/directory/hsds/export-service.ts';
import { writeLines } from '#tools/directory/store/json-lines.ts';
import { storedEntries, storedSources, UnreadableStore } from '#tools/directory/store/stored-source.ts';

function requestFrom(args: readonly string[]): { file: string; registers: string } | null {
  try {
    const options = { registers: { type: 'string', default: join('packs', 'registers') } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [format, file, ...more] = positionals;
    return format !== 'hsds' || file === undefined || more.length > 0 ? null : { file, registers: values.registers };
  } catch {
    // parseArgs throws on an unknown option or one without its value.
    return null;
  }
}

/** Authored entries, then each register's, one at a time: a country does not fit into memory. */
function* allEntries(registers: string): Generator<Service> {
  yield* authoredServices;
  for (const source of storedSources(registers)) for (const { entry } of storedEntries(registers, source)) yield entry;
}

/**
 * `export hsds <file.json>`: every entry, authored and imported, as a list of full HSDS 3.0 services. Entries of several registers stand
 * as each register gave them: whoever reads the file merges by a rule of their own. The file is replaced when it is whole.
 */
export const exportCommand: Command = (args, { out, tell }) => {
  const request = requestFrom(args);
  if (request === null) return Promise.resolve('usage');
  const { file, registers } = request;
  const unfinished = `${file}.new`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    const lines = writeLines(unfinished);
    let count = 0;
    for (const entry of allEntries(registers)) {
      lines.write(`${count === 0 ? '[' : ','}${JSON.stringify(toHsds(entry))}`);
      count += 1;
    }
    lines.write(']');
    lines.close();
    renameSync(unfinished, file);
    out(`${file}: ${count} services in HSDS 3.0\n`);
    return Promise.resolve(exitCodes.done);
  } catch (error) {
    rmSync(unfinished, { force: true });
    if (!(error instanceof UnreadableStore) && !isSystemError(error)) throw error;
    tell(error.message);
    return Promise.resolve(error instanceof UnreadableStore ? exitCodes.input : exitCodes.write);
  }
};

import { join } from 'node:path';
import type { Service } from '#domain/directory/service.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { ImportRequest, SourceImport } from '#tools/directory/source.ts';

/** What an importer is asked with, on a fixed day and saying nothing to anybody. */
export const importRequest = (args: readonly string[], changes: Partial<ImportRequest> = {}): ImportRequest => ({
  args,
  today: localDate('2026-11-21'),
  state: join('nowhere', 'state'),
  env: {},
  progress: () => undefined,
  ...changes,
});

/** All that a source gives, in its order. */
export async function entriesFrom({ services }: SourceImport): Promise<Service[]> {
  const entries: Service[] = [];
  for await (const service of services) entries.push(service);
  return entries;
}

import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

const root = join(import.meta.dirname, '../..');

/** The script of page/writer.ts with the storage of today, in one piece. */
export async function bundleWriter(): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: join(import.meta.dirname, 'page/writer.ts'),
        formats: ['iife'],
        name: 'evaatWriterModule',
        fileName: 'writer',
      },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [bundle] = built as Rolldown.RolldownOutput[];
  const script = bundle?.output[0].code;
  if (script === undefined) throw new Error('the writer was not built');
  return script;
}

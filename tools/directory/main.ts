import { exitCodes, type Command, type ExitCode } from '#tools/directory/command.ts';

const usage = `usage: npm run directory -- import tpr <folder> [--data-date yyyy-mm]
       npm run directory -- import ptv [--full | --changes] …
       npm run directory -- import geojson|csv <file> --mapping <file>
       npm run directory -- import hsds <file> --language fi|sv [--publisher <word>] [--area <codes>|county-<code>|nation]
       npm run directory -- assemble
         with each of these: [--out packs] [--registers <out>/registers] [--allow-shrink 0.2] [--today yyyy-mm-dd]
       npm run directory -- publish <site folder> [--packs packs]
       npm run directory -- recall <number> [--instead <number>] [--service <id>]… [--why "<fi>|<sv>"] <site folder>
       npm run directory -- unrecall <number> <site folder>
       npm run directory -- recall --list <site folder>
       npm run directory -- export hsds <file> [--registers packs/registers]`;

/** Only the command that is asked for is loaded. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  import: async () => (await import('#tools/directory/import-command.ts')).importCommand,
  publish: async () => (await import('#tools/directory/publish/publish-command.ts')).publishCommand,
  recall: async () => (await import('#tools/directory/recall/recall-command.ts')).recallCommand,
  unrecall: async () => (await import('#tools/directory/recall/recall-command.ts')).unrecallCommand,
  export: async () => (await import('#tools/directory/hsds/export-command.ts')).exportCommand,
  assemble: async () => (await import('#tools/directory/import-command.ts')).assembleCommand,
};

async function main([name = '', ...args]: readonly string[]): Promise<ExitCode> {
  const command = Object.hasOwn(commands, name) ? await commands[name]?.() : undefined;
  const ended = await command?.(args, {
    now: new Date(),
    env: process.env,
    out: (text) => process.stdout.write(text),
    tell: (line) => console.error(line),
  });
  if (ended !== undefined && ended !== 'usage') return ended;
  console.error(usage);
  return exitCodes.input;
}

process.exitCode = await main(process.argv.slice(2));

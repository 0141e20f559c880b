import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dialKey, readRecalls, writeRecalls, type Recall, type RefusedRecall } from '#domain/directory/recall.ts';
import type { LocalizedText } from '#domain/language.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { helsinkiDate } from '#domain/time/local-date.ts';
import { exitCodes, type Command, type ExitCode, type Surroundings } from '#tools/directory/command.ts';
import { onSite } from '#tools/directory/publish/publish-command.ts';
import { replaceFile } from '#tools/directory/publish/put-file.ts';
import { openSiteData } from '#tools/directory/publish/site-data.ts';

interface Request {
  readonly site: string;
  /** Folder of the packs: a copy of the list lies there, so that the next build ships it too. */
  readonly packs: string;
  readonly number: string | null;
  readonly instead: string | null;
  readonly services: readonly string[];
  readonly why: LocalizedText | null;
}

function requestFrom(args: readonly string[]): Request | null {
  try {
    const options = {
      list: { type: 'boolean', default: false },
      instead: { type: 'string' },
      service: { type: 'string', multiple: true, default: [] as string[] },
      why: { type: 'string' },
      packs: { type: 'string', default: 'packs' },
    } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [first, second, ...more] = positionals;
    if (first === undefined || more.length > 0 || values.list !== (second === undefined)) return null;
    const [fi = '', sv = '', ...rest] = (values.why ?? '|').split('|').map((part) => part.trim());
    // What a parent is told is told in both languages or not at all.
    if (rest.length > 0 || (fi === '') !== (sv === '')) return null;
    return {
      site: second ?? first,
      packs: values.packs,
      number: second === undefined ? null : first,
      instead: values.instead ?? null,
      services: values.service,
      why: fi === '' ? null : { fi, sv },
    };
  } catch {
    // parseArgs throws on an unknown option or one without its value.
    return null;
  }
}

const why: Readonly<Record<RefusedRecall['field'], string>> = {
  line: 'is no line of the list',
  number: 'the number is not one that can be dialled',
  instead: '--instead is not a number that can be dialled',
  services: '--service is not the id of a service',
  why: '--why is not understood',
  date: 'the date is not a day',
  'emergency-number': '112 and 116 117 are never withdrawn',
};

const recallFile = (folder: string): string => join(folder, 'recall.json');

/** The list of a site; empty when it has none yet. A list with a line that cannot be read is not touched: somebody has to look. */
function readList(folder: string): Result<readonly Recall[], string> {
  const file = recallFile(folder);
  if (!existsSync(file)) return ok([]);
  const read = readRecalls(readFileSync(file, 'utf8'));
  if (!read.ok) return err(`${file} cannot be read (${read.error.reason}); put it right by hand or delete it`);
  const [bad] = read.value.refused;
  return bad === undefined
    ? ok(read.value.recalls)
    : err(`${file}: line ${bad.index + 1}: ${why[bad.field]}; put it right by hand`);
}

const line = ({ number, instead, services, why: text, date }: Recall): string =>
  [
    `${date} ${number}`,
    instead === null ? 'no number instead' : `instead ${instead}`,
    services === undefined ? 'everywhere' : services.join(', '),
    ...(text === null ? [] : [`${text.fi ?? ''} | ${text.sv ?? ''}`]),
  ].join('; ');

const print = (recalls: readonly Recall[]): string =>
  [`${recalls.length} numbers withdrawn`, ...recalls.map(line), ''].join('\n');

/** The same number for the same services: a new line takes the old one's place. */
const sameCase = (a: Recall, b: Recall): boolean =>
  dialKey(a.number) === dialKey(b.number) && (a.services ?? []).join() === (b.services ?? []).join();

type Change = (recalls: readonly Recall[]) => Result<readonly Recall[], string>;

function change(site: string, packs: string, surroundings: Surroundings, to: Change): Promise<ExitCode> {
  return onSite(site, surroundings, () => {
    const data = openSiteData(site);
    if (!data.ok) throw new Error(data.error.message);
    const { folder } = data.value;
    const list = readList(folder);
    const changed = list.ok ? to(list.value) : list;
    if (!changed.ok) {
      surroundings.tell(changed.error);
      return exitCodes.input;
    }
    if (list.ok && changed.value !== list.value) {
      const text = writeRecalls(changed.value);
      replaceFile(recallFile(folder), text);
      mkdirSync(packs, { recursive: true });
      writeFileSync(recallFile(packs), text);
    }
    surroundings.out(print(changed.value));
    return exitCodes.done;
  });
}

/** The line in the words the phone will read, or what is wrong with it: the phone's own reader is the judge. */
function checkedLine(request: object): Result<Recall, string> {
  const read = readRecalls(JSON.stringify({ format: 1, recalls: [request] }));
  const [refused, recall] = read.ok ? [read.value.refused[0], read.value.recalls[0]] : [];
  return recall === undefined ? err(why[refused?.field ?? 'line']) : ok(recall);
}

/** `recall <number> [--instead <number>] [--service <id>]… [--why "<fi>|<sv>"] <site folder>`, and `recall --list <site folder>`. */
export const recallCommand: Command = async (args, surroundings) => {
  const request = requestFrom(args);
  if (request === null) return 'usage';
  const { site, packs, number, instead, services, why: text } = request;
  if (number === null) return change(site, packs, surroundings, ok);
  const asked = { number, instead, ...(services.length > 0 && { services }), why: text };
  const fresh = checkedLine({ ...asked, date: helsinkiDate(surroundings.now) });
  if (!fresh.ok) {
    surroundings.tell(fresh.error);
    return exitCodes.input;
  }
  return change(site, packs, surroundings, (recalls) =>
    ok([...recalls.filter((old) => !sameCase(old, fresh.value)), fresh.value]),
  );
};

/** `unrecall <number> <site folder>`: the number is right again, everywhere. */
export const unrecallCommand: Command = async (args, surroundings) => {
  const request = requestFrom(args);
  if (request === null) return 'usage';
  const { number, site, packs } = request;
  if (number === null) return 'usage';
  return change(site, packs, surroundings, (recalls) => {
    const left = recalls.filter((each) => dialKey(each.number) !== dialKey(number));
    return left.length === recalls.length ? err(`${number} is not in the list`) : ok(left);
  });
};

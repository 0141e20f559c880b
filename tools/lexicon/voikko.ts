import { spawnSync } from 'node:child_process';
import { err, ok, type Result } from '#domain/result.ts';

/** One reading of a word by Voikko, in Voikko's own terms. */
export interface VoikkoReading {
  readonly baseForm: string;
  /** "nimisana", "teonsana", "etunimi" … */
  readonly wordClass: string;
  /** Each part of a compound as pieces with what they are of: "kasvatustyö" is [kasvat(kasvattaa), us(+us)], [työ(työ)]. */
  readonly wordBases: string;
  /** "=ppppp=ppppp": a "=" before each part of a compound. */
  readonly structure: string;
  /** "present_active", "agent" …; none for what is not a participle. */
  readonly participle: string | null;
  readonly isPlural: boolean;
  /** The transducer's own answer, with the class of each part: "[Lp]varhais[Bh][Bc][Lt]…". */
  readonly output: string;
}

export type VoikkoReadings = ReadonlyMap<string, readonly VoikkoReading[]>;

const readingOf = (fields: ReadonlyMap<string, string>): VoikkoReading => ({
  baseForm: fields.get('BASEFORM') ?? '',
  wordClass: fields.get('CLASS') ?? '',
  wordBases: fields.get('WORDBASES') ?? '',
  structure: fields.get('STRUCTURE') ?? '',
  participle: fields.get('PARTICIPLE') ?? null,
  isPlural: fields.get('NUMBER') === 'plural',
  output: fields.get('FSTOUTPUT') ?? '',
});

/** Reads what `voikkospell -M` prints: "A(päiväkotiin):1:BASEFORM=päiväkoti", a line an attribute, the readings of a word numbered. */
export function readVoikko(printed: string): VoikkoReadings {
  const words = new Map<string, Map<string, Map<string, string>>>();
  for (const line of printed.split('\n')) {
    const [, word, number, key, value] = /^A\((.*)\):(\d+):([A-Z_]+)=(.*)$/.exec(line) ?? [];
    if (word === undefined || number === undefined || key === undefined || value === undefined) continue;
    const readings = words.get(word) ?? new Map<string, Map<string, string>>();
    const fields = readings.get(number) ?? new Map<string, string>();
    words.set(word, readings.set(number, fields.set(key, value)));
  }
  return new Map([...words].map(([word, readings]) => [word, [...readings.values()].map(readingOf)]));
}

/** The command of Debian's libvoikko-dev; `LC_ALL`, because it reads its input in the encoding of the locale. */
export function askVoikko(words: readonly string[]): Result<VoikkoReadings, string> {
  const run = spawnSync('voikkospell', ['-M', '-d', 'fi'], {
    input: `${words.join('\n')}\n`,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    maxBuffer: 2 ** 30,
  });
  if (run.error || run.status !== 0) return err('voikkospell is not there: apt-get install libvoikko-dev voikko-fi');
  return ok(readVoikko(run.stdout));
}

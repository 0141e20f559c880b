import type { Line } from '#tests/bench/report/row.ts';

/** A built site that is measured, and how. */
export interface Build {
  readonly name: 'now' | 'before';
  readonly folder: string;
  /** For what several runs share; emptied by the command. */
  readonly scratch: string;
  /** How many times slower the processor is made. */
  readonly rate: number;
  /** Do what no app may: what has an aim must then be missed. */
  readonly isBroken: boolean;
  /** Half an hour instead of 500 interactions. */
  readonly isLong: boolean;
}

/** Takes a value for one of the part's rows; what never came is not a number. */
export type Note = (name: string, value: number) => void;

/** Some rows of the results that are measured together. */
export interface Part {
  readonly runs: number;
  readonly lines: Readonly<Record<string, Line>>;
  /** Why it cannot be measured on this machine; it is then left out by name. */
  readonly lacks?: () => string | null;
  /** Measures one run and notes a value, or several, for each row that this build can be measured for. */
  readonly measure: (build: Build, note: Note) => Promise<void>;
}

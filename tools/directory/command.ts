/** How a command ends; `docs/operate.md` names them for whoever runs it by a timer. */
export const exitCodes = {
  done: 0,
  /** The disk stood in the way, or another run is at it. */
  write: 1,
  /** Arguments or input that cannot be used. */
  input: 2,
  /** A register shrank by more than is allowed: what was stored before stays, and somebody has to look. */
  shrunk: 3,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What a command works with besides its arguments. */
export interface Surroundings {
  readonly now: Date;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The report. */
  readonly out: (text: string) => void;
  /** Faults, and progress for the person who waits: a line each. */
  readonly tell: (line: string) => void;
}

/** One command with the arguments after its name; `usage` when they are not understood. */
export type Command = (args: readonly string[], surroundings: Surroundings) => Promise<ExitCode | 'usage'>;

/** Whether the error is the system's (a full disk, a forbidden folder) and not a mistake in the program. */
export const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error && 'syscall' in error;

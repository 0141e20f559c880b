/** Tells a person at the terminal how far a run is. */
export interface Progress {
  readonly told: (name: string, done: number, total: number | null) => void;
  readonly end: () => void;
}

export interface Terminal {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

const everyMs = 250;

const timeLeft = (seconds: number) => (seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`);

/** "services 12000 of 30000 · 350/s · 52 s left"; rate and time from `ms` since `from` records of this name. */
export function progressLine(
  name: string,
  done: number,
  total: number | null,
  since: { ms: number; from: number },
): string {
  const rate = since.ms > 0 ? ((done - since.from) * 1000) / since.ms : 0;
  const parts = [`${name} ${done}${total === null ? '' : ` of ${total}`}`];
  if (rate > 0) parts.push(`${rate < 10 ? rate.toFixed(1) : Math.round(rate)}/s`);
  if (rate > 0 && total !== null && total > done) parts.push(`${timeLeft((total - done) / rate)} left`);
  return parts.join(' · ');
}

/** Progress on a terminal, one line that rewrites itself; silent elsewhere and when `quiet`, so that a log holds no page counts. */
export function createProgress(terminal: Terminal, now: () => number, quiet: boolean): Progress {
  const shown = terminal.isTTY === true && !quiet;
  let current = { name: '', since: 0, from: 0, written: 0 };
  const clear = () => terminal.write('\r\u001B[K');
  return {
    told: (name, done, total) => {
      if (!shown) return;
      const at = now();
      if (name !== current.name) current = { name, since: at, from: done, written: 0 };
      if (at - current.written < everyMs && done !== total) return;
      current.written = at;
      clear();
      terminal.write(progressLine(name, done, total, { ms: at - current.since, from: current.from }));
    },
    end: () => {
      if (shown) clear();
    },
  };
}

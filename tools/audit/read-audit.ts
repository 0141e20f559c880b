/** What `npm audit --json` found: how many known faults of each weight, or that nobody could be asked. */
export type Audit =
  | { readonly kind: 'asked'; readonly high: number; readonly all: number }
  | { readonly kind: 'not-asked'; readonly why: string };

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (Reflect.get(value, name) as unknown) : undefined;

const count = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** Reads npm's report. Anything that is no report (no network, a mirror that does not answer, no JSON) is "not asked", never "nothing found". */
export function readAudit(text: string): Audit {
  let report: unknown;
  try {
    report = JSON.parse(text);
  } catch {
    return { kind: 'not-asked', why: 'npm gave no report' };
  }
  const found = field(field(report, 'metadata'), 'vulnerabilities');
  if (typeof found !== 'object' || found === null) {
    const message = field(report, 'message') ?? field(field(report, 'error'), 'summary');
    return { kind: 'not-asked', why: typeof message === 'string' ? message : 'the registry did not answer' };
  }
  const high = count(field(found, 'high')) + count(field(found, 'critical'));
  return { kind: 'asked', high, all: count(field(found, 'total')) };
}

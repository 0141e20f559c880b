import type { Rows } from './phone.ts';

/** What the family did, as a witness beside the phones notes it: what may be missing in the end, and what may not. */
export class Told {
  private count = 0;
  private readonly texts = new Map<string, Set<string>>();
  private readonly deleted = new Map<string, Set<string>>();
  private readonly written = new Map<string, Set<unknown>>();
  private readonly overwritten = new Map<string, Set<unknown>>();
  private readonly neverRemoved = new Map<string, boolean>();

  readonly next = (): number => (this.count += 1);
  private add<T>(to: Map<string, Set<T>>, key: string, value: T): void {
    to.set(key, (to.get(key) ?? new Set()).add(value));
  }

  text(id: string, token: string): void {
    this.add(this.texts, id, token);
  }
  /** Somebody saw this text and deleted it. */
  deletedText(id: string, text: string): void {
    for (const [token] of text.matchAll(/<\d+>/g)) this.add(this.deleted, id, token);
  }
  value(key: string, before: unknown, after: unknown): void {
    if (before !== undefined) this.add(this.overwritten, key, before);
    this.add(this.written, key, after);
  }
  favourite(id: string, is: boolean): void {
    this.neverRemoved.set(id, (this.neverRemoved.get(id) ?? true) && is);
  }

  /** Throws what is missing or has come back, looking at what every phone shows in the end. */
  check(shown: Rows): void {
    const rows = (table: string) => new Map((shown[table] ?? []).map((row) => [String(row['id']), row]));
    const memories = rows('memories');
    for (const [id, tokens] of this.texts)
      for (const token of tokens) {
        const note = memories.get(id)?.['note'];
        const isThere = typeof note === 'string' && note.includes(token);
        if (!isThere && !this.deleted.get(id)?.has(token)) throw new Error(`lost ${token} of ${id}: ${String(note)}`);
      }
    for (const [key, values] of this.written) {
      const [table = '', id = '', field = ''] = key.split('/');
      const row = rows(table).get(id);
      const value = field === 'period' && row ? `${String(row['from'])}–${String(row['to'])}` : row?.[field];
      const seen = JSON.stringify(value);
      if (table !== 'memories' && value === undefined) throw new Error(`lost ${key}`);
      if (value === undefined) continue;
      if (!values.has(value)) throw new Error(`${key} shows ${seen}, which nobody wrote`);
      if (this.overwritten.get(key)?.has(value)) throw new Error(`${key} shows ${seen}, which was overwritten`);
    }
    const favourites = rows('favourites');
    for (const [id, is] of this.neverRemoved) if (is && !favourites.has(id)) throw new Error(`lost favourite ${id}`);
  }
}

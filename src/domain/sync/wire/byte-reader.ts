import { err, ok, type Result } from '#domain/result.ts';

const two32 = 2 ** 32;

/** What a reader throws when the bytes end too early or are no such thing; `readAll` makes it a Result. */
class Malformed extends Error {}

/** Reads what a `ByteWriter` wrote. */
export class ByteReader {
  private at = 0;
  private readonly all: Uint8Array;
  private readonly view: DataView;

  constructor(all: Uint8Array) {
    this.all = all;
    this.view = new DataView(all.buffer, all.byteOffset, all.length);
  }

  private take(count: number): number {
    const from = this.at;
    if (count > this.all.length - from) throw new Malformed();
    this.at += count;
    return from;
  }

  u8 = (): number => this.view.getUint8(this.take(1));
  u16 = (): number => this.view.getUint16(this.take(2));
  u32 = (): number => this.view.getUint32(this.take(4));

  u53(): number {
    const high = this.u32();
    if (high >= 2 ** 21) throw new Malformed();
    return high * two32 + this.u32();
  }

  raw(count: number): Uint8Array {
    const from = this.take(count);
    return this.all.slice(from, from + count);
  }

  bytes = (): Uint8Array => this.raw(this.u32());

  text(): string {
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(this.raw(this.u8()));
    } catch {
      throw new Malformed();
    }
  }

  /** So many values of one kind. One after another, so that a count that lies ends where the bytes end and takes no memory before. */
  list<T>(count: number, read: () => T): T[] {
    const values: T[] = [];
    while (values.length < count) values.push(read());
    return values;
  }

  left = (): number => this.all.length - this.at;
  refuse = (): never => {
    throw new Malformed();
  };
}

/** Reads bytes to their very end; too few, too many or odd ones are `malformed`. */
export function readAll<T>(bytes: Uint8Array, read: (from: ByteReader) => T): Result<T, 'malformed'> {
  const reader = new ByteReader(bytes);
  try {
    const value = read(reader);
    return reader.left() === 0 ? ok(value) : err('malformed');
  } catch (error) {
    if (error instanceof Malformed) return err('malformed');
    throw error;
  }
}

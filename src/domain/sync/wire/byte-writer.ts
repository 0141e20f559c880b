const utf8 = new TextEncoder();
const two32 = 2 ** 32;

/** Puts big-endian numbers, texts and bytes one after another. A value that does not fit its place is a bug and throws. */
export class ByteWriter {
  private readonly parts: Uint8Array[] = [];
  private size = 0;

  raw(bytes: Uint8Array): this {
    this.parts.push(bytes);
    this.size += bytes.length;
    return this;
  }

  private number(value: number, width: 1 | 2 | 4): this {
    if (!Number.isInteger(value) || value < 0 || value >= 2 ** (width * 8))
      throw new Error(`no u${width * 8}: ${value}`);
    return this.raw(Uint8Array.from({ length: width }, (_, at) => Math.floor(value / 256 ** (width - 1 - at))));
  }

  u8 = (value: number): this => this.number(value, 1);
  u16 = (value: number): this => this.number(value, 2);
  u32 = (value: number): this => this.number(value, 4);

  /** Eight bytes, of which JavaScript's whole numbers use 53 bits: order numbers and milliseconds. */
  u53(value: number): this {
    if (!Number.isSafeInteger(value) || value < 0) throw new Error(`no u53: ${value}`);
    return this.u32(Math.floor(value / two32)).u32(value % two32);
  }

  /** At most 255 bytes of UTF-8, after their count. */
  text(value: string): this {
    const bytes = utf8.encode(value);
    return this.u8(bytes.length).raw(bytes);
  }

  bytes = (value: Uint8Array): this => this.u32(value.length).raw(value);

  done(): Uint8Array<ArrayBuffer> {
    const all = new Uint8Array(this.size);
    let at = 0;
    for (const part of this.parts) {
      all.set(part, at);
      at += part.length;
    }
    return all;
  }
}

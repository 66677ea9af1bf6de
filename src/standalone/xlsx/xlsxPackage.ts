// The parts of an .xlsx package by name. Names count without letter case, as the packaging standard says.
// Knows neither how they are zipped nor what stands in them.

export class XlsxPackage {
  private readonly parts = new Map<string, { name: string; bytes: Uint8Array }>();

  constructor(parts: Iterable<[string, Uint8Array]> = []) {
    for (const [name, bytes] of parts) this.put(name, bytes);
  }

  copy(): XlsxPackage {
    return new XlsxPackage(this.entries());
  }

  *entries(): Iterable<[string, Uint8Array]> {
    for (const { name, bytes } of this.parts.values()) yield [name, bytes];
  }

  has(name: string): boolean {
    return this.parts.has(name.toLowerCase());
  }

  bytes(name: string): Uint8Array | null {
    return this.parts.get(name.toLowerCase())?.bytes ?? null;
  }

  text(name: string): string | null {
    const bytes = this.bytes(name);
    return bytes && new TextDecoder(encodingOf(bytes)).decode(bytes);
  }

  /** Replaces a part in its place, or adds it last. */
  put(name: string, content: Uint8Array | string): void {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const key = name.toLowerCase();
    this.parts.set(key, { name: this.parts.get(key)?.name ?? name, bytes });
  }

  remove(name: string): void {
    this.parts.delete(name.toLowerCase());
  }

  /** `xl/worksheets/sheet#.xml` with the first number that is free. */
  freeName(pattern: string): string {
    for (let number = 1; ; number++) {
      const name = pattern.replace('#', String(number));
      if (!this.has(name)) return name;
    }
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

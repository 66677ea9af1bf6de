// The parts of an .xlsx package by name. Names count without letter case, as the packaging standard says.
// Parts of a file are unpacked when somebody asks for them, and given back as they were where nobody replaced them.
import { vastWorkbook } from '../workbookFileError';
import { packed, unpacked } from './packing';
import type { ZipEntry } from './zipEntry';

/** All that is read of a file, unpacked. As text a part takes as much again, or twice that; what is only carried along takes nothing. */
const MOST_BYTES_READ = 350 * 1024 * 1024;
/** What is asked for again and again is small. */
const MOST_BYTES_KEPT = 1024 * 1024;

export class XlsxPackage {
  private readonly parts = new Map<string, Part>();
  /** Whose size was counted, and those that are not the file's. */
  private readonly read = new Set<Part>();
  private bytesRead = 0;

  constructor(entries: Iterable<ZipEntry> = []) {
    for (const entry of entries) this.add(new Part(entry.name, entry));
  }

  copy(): XlsxPackage {
    const copy = new XlsxPackage();
    for (const part of this.parts.values()) copy.add(part);
    return copy;
  }

  names(): string[] {
    return [...this.parts.values()].map(({ name }) => name);
  }

  /** As an archive holds them. */
  entries(): ZipEntry[] {
    return [...this.parts.values()].map((part) => part.entry());
  }

  has(name: string): boolean {
    return this.parts.has(name.toLowerCase());
  }

  /** @throws WorkbookFileError where the part is damaged, or one too many to be read. */
  bytes(name: string): Uint8Array | null {
    const part = this.parts.get(name.toLowerCase());
    if (!part) return null;
    if (!this.read.has(part)) this.bytesRead += part.size;
    this.read.add(part);
    if (this.bytesRead > MOST_BYTES_READ) throw vastWorkbook(`up to ${name} it holds more than 350 MB, unpacked`);
    return part.bytes();
  }

  text(name: string): string | null {
    const bytes = this.bytes(name);
    return bytes && new TextDecoder(encodingOf(bytes)).decode(bytes);
  }

  /** Replaces a part in its place, or adds it last. A large one is packed at once. */
  put(name: string, content: Uint8Array | string): void {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const known = this.parts.get(name.toLowerCase());
    const part = new Part(known?.name ?? name, bytes.length > MOST_BYTES_KEPT ? packed(name, bytes) : bytes);
    this.add(part);
    this.read.add(part);
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

  private add(part: Part): void {
    this.parts.set(part.name.toLowerCase(), part);
  }
}

/** Never changes: another content is another part. */
class Part {
  private content: Uint8Array | null = null;

  constructor(
    readonly name: string,
    private readonly source: ZipEntry | Uint8Array,
  ) {}

  get size(): number {
    return 'packed' in this.source ? this.source.size : this.source.length;
  }

  bytes(): Uint8Array {
    if (this.content || !('packed' in this.source)) return this.content ?? (this.source as Uint8Array);
    const content = unpacked(this.source);
    if (content.length <= MOST_BYTES_KEPT) this.content = content;
    return content;
  }

  entry(): ZipEntry {
    return 'packed' in this.source ? this.source : packed(this.name, this.source);
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

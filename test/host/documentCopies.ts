// Copies of the document that an add-in asked for as a file: opened, read in slices, closed; Excel keeps at most two open.
// Refuses to know what a PDF is: it hands over the bytes that the test gave it.

export interface PdfFile {
  bytes: Uint8Array;
  /** What is said to be its size, where that is not so. */
  statedSize?: number;
  /** The slice, counted from 0, that cannot be read. */
  failingSlice?: number;
}

const MOST_OPEN = 2;
/** Office's own error codes. */
const NO_SUCH_FILE = 5001;
const TOO_MANY_OPEN = 5013;
const NOT_SUPPORTED = 5000;
const PDF = 6;

export class DocumentCopies {
  private readonly open = new Map<number, PdfFile>();
  private next = 1;

  get openCount(): number {
    return this.open.size;
  }

  /** @returns its handle and size, or an error code. */
  create(type: unknown, file: PdfFile | undefined): [number, number] | number {
    if (type !== PDF || !file) return NOT_SUPPORTED;
    if (this.open.size >= MOST_OPEN) return TOO_MANY_OPEN;
    const handle = this.next++;
    this.open.set(handle, file);
    return [handle, file.statedSize ?? file.bytes.length];
  }

  /** @returns the slice's bytes and their number, or an error code. */
  slice(handle: number, offset: number, size: number): [number[], number] | number {
    const file = this.open.get(handle);
    if (!file || file.failingSlice === offset / size) return NO_SUCH_FILE;
    const bytes = [...file.bytes.subarray(offset, offset + size)];
    return [bytes, bytes.length];
  }

  close(handle: number): void {
    this.open.delete(handle);
  }
}

// How a paper leaves a pane that stands before a book in memory: a test says what this Excel allows, and sees what came out.
import type { PaperDesk, PaperFile } from '../../src/workbook/paperDesk';

export class BookPaperDesk implements PaperDesk {
  /** What this Excel allows. */
  canSave = true;
  canCopy = true;
  pdf: Uint8Array | null = null;
  readonly saved: PaperFile[] = [];
  readonly copied: { html: string; text: string }[] = [];

  /** No Excel, no pictures. */
  async chartPictures(): Promise<Map<string, Uint8Array>> {
    return new Map();
  }

  async drawPicture(): Promise<Uint8Array | null> {
    return null;
  }

  save(file: PaperFile): boolean {
    if (this.canSave) this.saved.push(file);
    return this.canSave;
  }

  copy(html: string, text: string): boolean {
    if (this.canCopy) this.copied.push({ html, text });
    return this.canCopy;
  }

  async workbookPdf(): Promise<Uint8Array | null> {
    return this.pdf;
  }
}

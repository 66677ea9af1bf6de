// What goes on at the screen around a paper: pictures of the workbook's charts, and the ways in which a paper can leave the pane.
// An interface beside `Desk`: it is asked for when somebody exports, and a file on its own has no use for it.

export interface PaperFile {
  /** With its extension. */
  name: string;
  /** Its media type. */
  type: string;
  bytes: Uint8Array;
}

export interface PictureSize {
  /** Pixels. */
  width: number;
  height: number;
}

export interface PaperDesk {
  /** PNGs by the charts' names. A chart that is not there, or that cannot be pictured, is left out. */
  chartPictures(names: readonly string[]): Promise<Map<string, Uint8Array>>;
  /** An SVG as a PNG of that size; null where it cannot be drawn here. */
  drawPicture(svg: string, size: PictureSize): Promise<Uint8Array | null>;
  /** Hands the file to the browser's downloads. @returns false where a pane may not save such a file. */
  save(file: PaperFile): boolean;
  /** Puts a page on the clipboard, and its plain text beside it. To be called while a click is handled. @returns whether it is there. */
  copy(html: string, text: string): boolean;
  /** The workbook as Excel prints it; null where Excel cannot, or hands over an empty file. */
  workbookPdf(): Promise<Uint8Array | null>;
}

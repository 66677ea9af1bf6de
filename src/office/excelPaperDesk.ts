// How a paper leaves the pane of the Excel that is open: as a download, by the clipboard, as Excel's own PDF.
// Knows which Excel lets a pane do what; refuses to know what is in a paper.
import type { PaperDesk, PaperFile, PictureSize } from '../workbook/paperDesk';
import { chartImages } from './chartImages';
import { documentPdf } from './documentPdf';

const PDF = 'application/pdf';
/** Long enough for a browser to begin a download. */
const KEPT_MS = 60_000;

export class ExcelPaperDesk implements PaperDesk {
  readonly chartPictures = chartImages;
  readonly workbookPdf = documentPdf;

  async drawPicture(svg: string, { width, height }: PictureSize): Promise<Uint8Array | null> {
    const image = await loadImage(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`);
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const context = image && canvas.getContext('2d');
    if (!context) return null;
    context.drawImage(image, 0, 0, width, height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    return blob && new Uint8Array(await blob.arrayBuffer());
  }

  save({ name, type, bytes }: PaperFile): boolean {
    if (!canSave(type)) return false;
    const url = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type }));
    const link = Object.assign(document.createElement('a'), { href: url, download: name });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
    return true;
  }

  /** The older way of copying: it needs no permission, which a pane in a page of somebody else's does not get. */
  copy(html: string, text: string): boolean {
    let filled = false;
    const fill = (event: ClipboardEvent) => {
      event.clipboardData?.setData('text/html', html);
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
      filled = event.clipboardData !== null;
    };
    document.addEventListener('copy', fill);
    const told = document.execCommand('copy');
    document.removeEventListener('copy', fill);
    return told && filled;
  }
}

/** Panes on a Mac or iPad save nothing by design; Windows saves files, but no PDF that a page has made. */
function canSave(type: string): boolean {
  switch (Office.context.platform) {
    case Office.PlatformType.OfficeOnline:
      return true;
    case Office.PlatformType.PC:
      return type !== PDF;
    default:
      return false;
  }
}

/** Null where the browser cannot show it. */
function loadImage(url: string): Promise<HTMLImageElement | null> {
  return new Promise((resolve) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => resolve(null);
    image.src = url;
  });
}

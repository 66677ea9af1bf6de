// The add-in's pages that are open in the preview: each with its own way to the host, found by the frame it is in.
// Refuses to know what the pages show, and to open them.
import { type ExcelHost } from '../host/excelHost';
import { officeShim, type OfficeShim, type ShowDialog } from '../host/officeShim';

export const PANE = 'pane';
/** The page behind the ribbon, where that is not the pane's. */
export const RIBBON = 'ribbon';

export class AddInPages {
  private readonly shims = new Map<string, OfficeShim>();
  private readonly waiting = new Map<string, (shim: OfficeShim) => void>();

  constructor(
    private readonly host: ExcelHost,
    private readonly showDialog: ShowDialog,
  ) {}

  /** @returns what Excel for Windows puts on the page's `window.external`. */
  connect(page: Window): Record<string, unknown> {
    const frame = page.frameElement?.id ?? '';
    this.disconnect(frame);
    const shim = officeShim(this.host, this.showDialog);
    this.shims.set(frame, shim);
    this.waiting.get(frame)?.(shim);
    this.waiting.delete(frame);
    return shim.external;
  }

  disconnect(frame: string): void {
    this.shims.get(frame)?.disconnect();
    this.shims.delete(frame);
  }

  /** Presses a button whose function lives in that frame's page, as soon as the page is there. */
  async pressButton(frame: string, action: string): Promise<void> {
    const shim =
      this.shims.get(frame) ?? (await new Promise<OfficeShim>((connected) => this.waiting.set(frame, connected)));
    await shim.pressButton(action);
  }
}

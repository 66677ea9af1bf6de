// The add-in's pages that are open in the preview: each with its own way to the host, found by the frame it is in.
// Refuses to know what the pages show.
import { type ExcelHost } from '../host/excelHost';
import { officeShim, type OfficeShim, type ShowDialog } from '../host/officeShim';

const RIBBON_FRAME = 'ribbon';

export class AddInPages {
  private readonly shims = new Map<string, OfficeShim>();
  private ribbonReady: Promise<OfficeShim> | null = null;
  private ribbonConnected: ((shim: OfficeShim) => void) | null = null;

  constructor(
    private readonly host: ExcelHost,
    private readonly showDialog: ShowDialog,
    private readonly functionsPage: string,
  ) {}

  /** @returns what Excel for Windows puts on the page's `window.external`. */
  connect(page: Window): Record<string, unknown> {
    const frame = page.frameElement?.id ?? '';
    this.shims.get(frame)?.disconnect();
    const shim = officeShim(this.host, this.showDialog);
    this.shims.set(frame, shim);
    if (frame === RIBBON_FRAME) this.ribbonConnected?.(shim);
    return shim.external;
  }

  /** As in Excel, the page behind the ribbon is loaded by the first click on any of its buttons. */
  async pressButton(action: string): Promise<void> {
    const shim = await (this.ribbonReady ??= this.openRibbon());
    await shim.pressButton(action);
  }

  private openRibbon(): Promise<OfficeShim> {
    const frame = Object.assign(document.createElement('iframe'), { id: RIBBON_FRAME, src: this.functionsPage });
    frame.hidden = true;
    document.body.append(frame);
    return new Promise((connected) => {
      this.ribbonConnected = connected;
    });
  }

  /** Another workbook has another page behind its ribbon. */
  closeRibbon(): void {
    document.getElementById(RIBBON_FRAME)?.remove();
    this.shims.get(RIBBON_FRAME)?.disconnect();
    this.shims.delete(RIBBON_FRAME);
    this.ribbonReady = null;
  }
}

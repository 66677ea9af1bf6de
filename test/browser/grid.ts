// The preview's grid for a test: what a cell shows, and a user's hand at it.
// Refuses to look at the book behind the grid.
import { expect, type Page } from '@playwright/test';
import { blockAddress, parseBlock } from '../../src/workbook/address';
import { COLUMN_HEADER, type Rect, ROW_HEADER } from '../preview/gridGeometry';
import { type PreviewWindow, type ShownCell } from '../preview/previewWindow';

declare const window: PreviewWindow;

export class Grid {
  constructor(private readonly page: Page) {}

  sheetNames(): Promise<string[]> {
    return this.page.evaluate(() => window.gridReader.sheetNames());
  }

  activeSheet(): Promise<string> {
    return this.page.evaluate(() => window.gridReader.activeSheet());
  }

  /** `cell('PMO Summary', 'B6')` */
  cell(sheet: string, address: string): Promise<ShownCell> {
    const { row, col } = parseBlock(address);
    return this.page.evaluate(([name, r, c]) => window.gridReader.cell(name, r, c), [sheet, row, col] as const);
  }

  /** As an address on the sheet in front. */
  async selection(): Promise<string> {
    return blockAddress(await this.page.evaluate(() => window.gridReader.selection()));
  }

  async goTo(sheet: string): Promise<void> {
    await this.page.locator('.luckysheet-sheets-item').filter({ hasText: sheet }).first().click();
  }

  /** Types over what a cell holds that is in sight on the sheet in front, and presses Enter. */
  async type(address: string, text: string): Promise<void> {
    const { x, y } = middleOf(await this.place(address));
    await this.page.mouse.click(x, y);
    await expect.poll(() => this.selection()).toBe(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Drags over cells that are in sight on the sheet in front. */
  async select(address: string): Promise<void> {
    const block = parseBlock(address);
    const first = middleOf(await this.place(blockAddress({ ...block, rows: 1, cols: 1 })));
    const corner = { row: block.row + block.rows - 1, col: block.col + block.cols - 1, rows: 1, cols: 1 };
    const last = middleOf(await this.place(blockAddress(corner)));
    await this.page.mouse.move(first.x, first.y);
    await this.page.mouse.down();
    await this.page.mouse.move(last.x, last.y, { steps: 4 });
    await this.page.mouse.up();
  }

  /** The colour on the screen, just inside a cell's corner, as `#RRGGBB`. */
  async colourAt(address: string): Promise<string> {
    const { left, top } = await this.place(address);
    return this.page.evaluate(
      ([x, y]) => {
        const canvas = document.querySelector<HTMLCanvasElement>('canvas.fortune-sheet-canvas')!;
        const { left: from, top: above } = canvas.getBoundingClientRect();
        const { data } = canvas.getContext('2d')!.getImageData(x - from, y - above, 1, 1);
        return `#${[...data.slice(0, 3)].map((part) => part.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
      },
      [left + 3, top + 3] as const,
    );
  }

  /** On the page. */
  private async place(address: string): Promise<Rect> {
    const box = (await this.page.locator('canvas.fortune-sheet-canvas').boundingBox())!;
    const rect = await this.page.evaluate((block) => window.gridReader.place(block), parseBlock(address));
    return { ...rect, left: box.x + ROW_HEADER + rect.left, top: box.y + COLUMN_HEADER + rect.top };
  }
}

function middleOf({ left, top, width, height }: Rect): { x: number; y: number } {
  return { x: left + width / 2, y: top + height / 2 };
}

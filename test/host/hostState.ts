// What Excel remembers beside the book itself: the active sheet, the selection, kept references, who listens to what.
// Refuses to know the protocol and the Excel objects.
import type { Block } from '../../src/workbook/edit';
import { type Book, type BookSheet } from '../../src/standalone/book';
import { type HostNode } from './hostNode';

export class HostState {
  activeSheet: BookSheet | undefined;
  selection: Block = { row: 0, col: 0, rows: 1, cols: 1 };
  eventsEnabled = true;
  calculationMode = 'Automatic';
  visibility = 'Visible';
  /** `"{sheet id} DataChanged"`: the events somebody listens to. */
  readonly listening = new Set<string>();
  readonly settings = new Map<string, unknown>();
  readonly properties = new Map<string, string>();
  private readonly kept = new Map<string, HostNode>();
  private readonly keptIds = new WeakMap<HostNode, string>();
  private nextReference = 1;

  constructor(readonly book: Book) {
    this.activeSheet = book.sheets.find((sheet) => sheet.visibility === 'Visible');
  }

  /** Ranges have no name of their own: a kept one is found again in later requests by its reference. */
  keep(node: HostNode): void {
    if (this.keptIds.has(node)) return;
    const id = `R${this.nextReference++}`;
    this.keptIds.set(node, id);
    this.kept.set(id, node);
  }

  referenceOf(node: HostNode): string | undefined {
    return this.keptIds.get(node);
  }

  byReference(id: string): HostNode | undefined {
    return this.kept.get(id);
  }

  letGo(id: string): void {
    this.kept.delete(id);
  }

  get keptReferences(): number {
    return this.kept.size;
  }
}

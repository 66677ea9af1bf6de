// What Excel remembers beside the book itself: the active sheet, the selection, kept references, who asks just now.
// Refuses to know the protocol and the Excel objects.
import type { Block } from '../../src/workbook/edit';
import { type Book, type BookSheet } from '../../src/standalone/book';
import { type HostClient } from './hostClient';
import { type HostNode } from './hostNode';

export class HostState {
  activeSheet: BookSheet | undefined;
  selection: Block = { row: 0, col: 0, rows: 1, cols: 1 };
  calculationMode = 'Automatic';
  visibility = 'Visible';
  /** What becomes of the add-in when the workbook is opened: `Background` starts it. */
  startState = 'Inactive';
  readonly settings = new Map<string, unknown>();
  readonly properties = new Map<string, string>();
  /** Whose request is being answered; null while a user is at the sheet. */
  asking: HostClient | null = null;
  private readonly kept = new Map<string, HostNode>();
  private readonly keptIds = new WeakMap<HostNode, string>();
  private nextReference = 1;

  constructor(
    readonly book: Book,
    readonly clients: readonly HostClient[],
    /** Whether charts can be pictured here. */
    readonly takesPictures: boolean,
  ) {
    this.activeSheet = book.sheets.find((sheet) => sheet.visibility === 'Visible');
  }

  /** False while any runtime has switched its events off. */
  get eventsEnabled(): boolean {
    return this.clients.every((client) => client.eventsEnabled);
  }

  /** Events are every runtime's own affair, so only one that asks has something to read or to set. */
  get caller(): HostClient {
    if (!this.asking) throw new Error('Nobody is asking.');
    return this.asking;
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

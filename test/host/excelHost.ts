// Excel's side of the conversation over one book: takes the client's messages, keeps a record of the traffic.
// Refuses to know how messages arrive (officeShim) and what they mean (richApi).
import type { Block } from '../../src/workbook/edit';
import { type Book, type BookSheet } from '../../src/standalone/book';
import { DocumentCopies, type PdfFile } from './documentCopies';
import { type Faults } from './faults';
import { HostClient, type Messenger } from './hostClient';
import { HostError } from './hostError';
import { moveSelection } from './hostEvents';
import { HostState } from './hostState';
import { writeInputs } from './objects/rangeCells';
import { serviceNode } from './objects/services';
import { workbookNode } from './objects/workbook';
import { type OfficeTheme } from './officeTheme';
import { type Action, answerRequest, REFERENCE_PATH, type RequestBody, ROOT_PATH, SERVICE_PATH } from './richApi';

export interface HostOptions extends Faults {
  /** What `isSetSupported` answers from; a text where a number would lose a nought, as in 1.20. */
  apiSets?: Record<string, number | string>;
  /** The light one where it is left out. */
  theme?: OfficeTheme;
  /** Bytes. Excel on the web takes 5 MB a request and gives 5 MB a response. */
  requestLimit?: number;
  responseLimit?: number;
  /** Whether pictures of charts can be taken; they show nothing. True where it is left out. */
  takesPictures?: boolean;
  /** The workbook as PDF; without it this Excel makes none. */
  pdf?: PdfFile;
  /** Somebody is typing into a cell: requests wait if they said so, and fail otherwise. */
  cellEditMode?: boolean;
}

/** One request of the client and its answer. */
export interface Exchange {
  requestBytes: number;
  responseBytes: number;
  /** `"SetProperty Values"`, in order. */
  actions: string[];
  /** The client's own tidying up, which no code asked for: not a round trip that somebody waits for. */
  housekeeping: boolean;
}

/** Answers that are numbers are Office's own error codes. */
const CELL_EDIT_MODE = 5004;
const REQUEST_TOO_LARGE = 5103;
const RESPONSE_TOO_LARGE = 5104;

const DELAY_FOR_CELL_EDIT = 64;
const FIVE_MEGABYTES = 5 * 1024 * 1024;

/** Office 2021 and what every client of it reports. */
export const DEFAULT_API_SETS = {
  ExcelApi: 1.14,
  SharedRuntime: 1.1,
  RibbonApi: 1.1,
  DialogApi: 1.2,
  DelayForCellEdit: 1.1,
};

const ACTION_NAMES = ['', 'Instantiate', 'Query', 'Method', 'SetProperty', 'Trace'];
const HOUSEKEEPING = /^Method (_RemoveReference|NotifyActionHandlerReady)$/;

export class ExcelHost {
  options: HostOptions;
  traffic: Exchange[] = [];
  readonly copies = new DocumentCopies();
  private state: HostState;
  private readonly clients: HostClient[] = [];
  private readonly watchers = new Set<() => void>();
  private waiting: (() => void)[] = [];

  constructor(book: Book, options: HostOptions = {}) {
    this.state = new HostState(book, this.clients, options.takesPictures ?? true);
    this.options = options;
  }

  /** Another workbook in the same window: loading the client anew for each test would take far longer. */
  use(book: Book, options: HostOptions = {}): void {
    for (const client of this.clients) client.startAnew();
    this.state = new HostState(book, this.clients, options.takesPictures ?? true);
    this.options = options;
    this.traffic = [];
    this.changed();
  }

  /** Another page of the add-in has started. */
  connect(messenger: Messenger): HostClient {
    const client = new HostClient(messenger);
    this.clients.push(client);
    return client;
  }

  /** Its page is gone. */
  disconnect(client: HostClient): void {
    this.clients.splice(this.clients.indexOf(client), 1);
  }

  /** Calls `watcher` after everything that may have changed the book or the selection. @returns what ends that. */
  watch(watcher: () => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  /** A user types the text into a cell, or into every cell of a block. @throws HostError as Excel would refuse. */
  type(sheet: BookSheet, block: Block, text: string): void {
    writeInputs({ state: this.state, sheet, block }, text);
    this.changed();
  }

  /** A user opens or closes the pane. */
  showPane(isShown: boolean): void {
    this.state.visibility = isShown ? 'Visible' : 'Background';
    this.changed();
  }

  /** A user selects cells, of whichever sheet. */
  select(sheet: BookSheet, block: Block): void {
    moveSelection(this.state, sheet, block);
    this.changed();
  }

  get book(): Book {
    return this.state.book;
  }

  /** What Excel remembers beside the book, for tests to look at. */
  get remembered(): Readonly<HostState> {
    return this.state;
  }

  /** The round trips that code asked for, without the client's housekeeping. */
  get syncs(): Exchange[] {
    return this.traffic.filter((exchange) => !exchange.housekeeping);
  }

  /** Whoever typed into a cell pressed Enter: what waited goes on. */
  leaveCellEdit(): void {
    this.options = { ...this.options, cellEditMode: false };
    for (const goOn of this.waiting.splice(0)) goOn();
  }

  /** @returns the response's text, or one of Office's error codes. */
  async answer(client: HostClient, text: string, flags: number): Promise<string | number> {
    const body = JSON.parse(text) as RequestBody;
    const exchange = this.record(text, body);
    const request = exchange.housekeeping ? null : this.syncs.length;
    if (request !== null) await this.options.before?.(request);
    if (this.options.cellEditMode && asksWorkbook(body) && !(await this.waitForCellEdit(flags))) return CELL_EDIT_MODE;
    const refused = request === null ? null : (this.options.refuse?.(request) ?? null);
    if (refused !== null) return refused;
    if (exchange.requestBytes > (this.options.requestLimit ?? FIVE_MEGABYTES)) return REQUEST_TOO_LARGE;
    const response = JSON.stringify(this.perform(client, body, request));
    exchange.responseBytes = byteLength(response);
    if (exchange.responseBytes > (this.options.responseLimit ?? FIVE_MEGABYTES)) return RESPONSE_TOO_LARGE;
    return (request === null ? null : this.options.loseAnswer?.(request)) ?? response;
  }

  private async waitForCellEdit(flags: number): Promise<boolean> {
    if ((flags & DELAY_FOR_CELL_EDIT) === 0) return false;
    await new Promise<void>((goOn) => this.waiting.push(goOn));
    return true;
  }

  private record(text: string, body: RequestBody): Exchange {
    const named = body.Actions.map((action) => ({ ...action, name: actionName(action) }));
    const exchange = {
      requestBytes: byteLength(text),
      responseBytes: 0,
      actions: named.map(({ name }) => name),
      housekeeping: named.every(
        ({ name, ObjectPathId }) => HOUSEKEEPING.test(name) || (name === 'Instantiate' && isRoot(body, ObjectPathId)),
      ),
    };
    this.traffic.push(exchange);
    return exchange;
  }

  private perform(client: HostClient, body: RequestBody, request: number | null): object {
    this.state.asking = client;
    try {
      return this.answerAll(body, request);
    } finally {
      this.state.asking = null;
      this.changed();
    }
  }

  private changed(): void {
    for (const watcher of this.watchers) watcher();
  }

  private answerAll(body: RequestBody, request: number | null): object {
    return answerRequest(body, this.state, {
      workbook: workbookNode(this.state),
      service: (name) => serviceNode(this.state, name),
      beforeAction: (action, member) => raise(request && this.options.failAt?.(request, action, member)),
      afterAction: (action, member) => raise(request && this.options.failAfter?.(request, action, member)),
    });
  }
}

function raise(fault: HostError | number | null | undefined): void {
  if (fault instanceof HostError) throw fault;
}

const actionName = ({ ActionType, Name }: Action): string => `${ACTION_NAMES[ActionType] ?? ActionType} ${Name}`.trim();

/** Services answer while a cell is edited: the client greets one of them on its own accord when it starts. */
const asksWorkbook = (body: RequestBody): boolean =>
  Object.values(body.ObjectPaths).some(
    ({ ObjectPathType }) => ObjectPathType === ROOT_PATH || ObjectPathType === REFERENCE_PATH,
  );

/** The workbook itself or a service: instantiated by every request, told to do something by few. */
const isRoot = (body: RequestBody, path: number): boolean =>
  [ROOT_PATH, SERVICE_PATH].includes(body.ObjectPaths[path]?.ObjectPathType ?? 0);

const encoder = new TextEncoder();
const byteLength = (text: string): number => encoder.encode(text).length;

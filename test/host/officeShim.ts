// The five functions that Excel for Windows puts on `window.external`: through them Microsoft's client reaches the host.
// Refuses to know what a request means; runs in a browser as well as in jsdom.
import { DEFAULT_API_SETS, type ExcelHost } from './excelHost';
import { type HostClient } from './hostClient';
import { OFFICE_THEMES, themeText } from './officeTheme';

type Reply = number | { toArray(): unknown[] };
type Callback = (reply: Reply) => void;
/** The client reads event payloads, like every array, through `toArray`. */
type EventHandler = (dispatchId: number, payload: { toArray(): unknown[] }) => void;

const RICH_API = 93;
const COMMAND_COMPLETED = 94;
const CREATE_COPY = 77;
const SLICE_OF_COPY = 80;
const CLOSE_COPY = 81;
const DOCUMENT_COPY = new Set([CREATE_COPY, SLICE_OF_COPY, CLOSE_COPY]);
const RIBBON_COMMAND = 39;
const RICH_API_EVENTS = 33;
const SELECTION_CHANGED = 2;
const DIALOG = 10;
const INTERNAL_ERROR = 5001;
/** What a dialogue's opener is told when its reader closed it. */
const DIALOG_CLOSED = 12006;

/** Excel on Windows, English (UK), with a runtime shared by the pane and the ribbon (the last 1). */
const HOST_INFO = 'Excel$Win32$16.01$en-GB$$$disableLogging$1';

/** What an add-in asks for when it opens a dialogue; the sizes are per cent of the screen. */
export interface DialogRequest {
  url: string;
  height: number;
  width: number;
}

/** Shows a dialogue and calls `closed` when its reader closes it. @returns what closes it. */
export type ShowDialog = (request: DialogRequest, closed: () => void) => () => void;

export interface OfficeShim {
  external: Record<string, unknown>;
  /** Presses a ribbon button, which waits until the page listens; settles when its action called `event.completed()`. */
  pressButton(actionId: string): Promise<void>;
  /** The page is gone: nobody needs to be told of anything any more. */
  disconnect(): void;
}

/** @param showDialog left out where there is nobody to see a dialogue: it then counts as opened and stays open. */
export function officeShim(host: ExcelHost, showDialog: ShowDialog = () => () => undefined): OfficeShim {
  const page = new Page(host, showDialog);
  return {
    external: {
      GetHostInfo: () => HOST_INFO,
      GetContext: () => documentContext(host),
      Execute: (dispatchId: number, params: unknown[], callback: Callback) =>
        void page.execute(dispatchId, params).catch(internalError).then(callback),
      RegisterEvent: (dispatchId: number, target: string, handler: EventHandler, callback: Callback) => {
        page.listen(dispatchId, target, handler);
        queueMicrotask(() => callback(0));
      },
      UnregisterEvent: (dispatchId: number, _target: string, callback: Callback) => {
        page.ignore(dispatchId);
        queueMicrotask(() => callback(0));
      },
    },
    pressButton: (actionId) => page.pressButton(actionId),
    disconnect: () => host.disconnect(page.client),
  };
}

/** One page of the add-in: what it listens to, and its buttons that are not done yet. */
class Page {
  readonly client: HostClient;
  private readonly handlers = new Map<number, EventHandler>();
  private readonly pressed = new Map<string, () => void>();
  private readonly presses: string[][] = [];
  private closeDialog: (() => void) | null = null;
  private nextCommand = 1;

  constructor(
    private readonly host: ExcelHost,
    private readonly showDialog: ShowDialog,
  ) {
    this.client = host.connect({
      tell: (entries) => this.tellLater(RICH_API_EVENTS, ...entries),
      tellSelection: () => this.tellLater(SELECTION_CHANGED),
    });
  }

  listen(dispatchId: number, target: string, handler: EventHandler): void {
    this.handlers.set(dispatchId, handler);
    if (dispatchId === DIALOG) {
      const request = JSON.parse(target) as DialogRequest;
      this.closeDialog = this.showDialog(request, () => handler(DIALOG, reply(DIALOG_CLOSED)));
    }
    if (dispatchId === RIBBON_COMMAND) for (const press of this.presses.splice(0)) this.tellLater(dispatchId, ...press);
  }

  ignore(dispatchId: number): void {
    this.handlers.delete(dispatchId);
    if (dispatchId === DIALOG) this.closeDialog?.();
  }

  pressButton(actionId: string): Promise<void> {
    const command = String(this.nextCommand++);
    const press = [command, actionId, JSON.stringify({ source: { id: actionId } })];
    return new Promise((completed) => {
      this.pressed.set(command, completed);
      if (this.handlers.has(RIBBON_COMMAND)) this.tellLater(RIBBON_COMMAND, ...press);
      else this.presses.push(press);
    });
  }

  async execute(dispatchId: number, params: unknown[]): Promise<Reply> {
    if (dispatchId === RICH_API) return this.askHost(params[0] as unknown[]);
    if (DOCUMENT_COPY.has(dispatchId)) return this.askForCopy(dispatchId, params);
    if (dispatchId !== COMMAND_COMPLETED) throw new Error(`The test host does not know Office's call ${dispatchId}.`);
    this.pressed.get(String(params[0]))?.();
    return reply(0);
  }

  private askForCopy(dispatchId: number, params: unknown[]): Reply {
    const { copies, options } = this.host;
    const [first, second, third] = params as [number, number, number];
    if (dispatchId === CLOSE_COPY) return reply(0, copies.close(first));
    const answer = dispatchId === CREATE_COPY ? copies.create(first, options.pdf) : copies.slice(first, second, third);
    return typeof answer === 'number' ? reply(answer) : reply(0, ...answer);
  }

  /** Of the client's array of 13, the fifth is the body, the seventh the flags. */
  private async askHost(message: unknown[]): Promise<Reply> {
    const answer = await this.host.answer(this.client, message[4] as string, message[6] as number);
    return typeof answer === 'number' ? reply(answer) : reply(0, [200, [], answer]);
  }

  /** Not before the answer to whatever the page is asking just now. */
  private tellLater(dispatchId: number, ...items: unknown[]): void {
    setTimeout(() => this.handlers.get(dispatchId)?.(dispatchId, reply(...items)));
  }
}

/** A fault of this host must not leave the client waiting for ever. */
function internalError(error: unknown): number {
  console.error(error);
  return INTERNAL_ERROR;
}

const reply = (...items: unknown[]) => ({ toArray: () => items });

let nextInstance = 1;

function documentContext(host: ExcelHost): Record<string, () => unknown> {
  // The client keeps a document's settings in the tab's session by this id: a fresh id is a fresh document.
  const instance = `instance-${nextInstance++}`;
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => 'qipp-reporter',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => 'en-GB',
    GetAppDataLocale: () => 'en-GB',
    GetDocUrl: () => 'C:\\Book.xlsx',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => instance,
    GetInstanceId: () => instance,
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(host.options.apiSets ?? DEFAULT_API_SETS),
    GetHostFullVersion: () => '16.0.18000.20000',
    GetInitialDisplayMode: () => 2,
    GetOfficeThemeInfo: () => themeText(host.options.theme ?? OFFICE_THEMES.light),
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
  };
}

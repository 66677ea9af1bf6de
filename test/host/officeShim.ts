// The five functions that Excel for Windows puts on `window.external`: through them Microsoft's client reaches the host.
// Refuses to know what a request means; runs in a browser as well as in jsdom.
import { DEFAULT_API_SETS, type ExcelHost } from './excelHost';

type Reply = number | { toArray(): unknown[] };
type Callback = (reply: Reply) => void;
/** The client reads event payloads, like every array, through `toArray`. */
type EventHandler = (dispatchId: number, payload: { toArray(): unknown[] }) => void;

const RICH_API = 93;
const COMMAND_COMPLETED = 94;
const RIBBON_COMMAND = 39;
const INTERNAL_ERROR = 5001;

/** Excel on Windows, English (UK), with a runtime shared by the pane and the ribbon (the last 1). */
const HOST_INFO = 'Excel$Win32$16.01$en-GB$$$disableLogging$1';

export interface OfficeShim {
  external: Record<string, unknown>;
  /** Presses a ribbon button; settles when its action called `event.completed()`. */
  pressButton(actionId: string): Promise<void>;
}

export function officeShim(host: ExcelHost): OfficeShim {
  const handlers = new Map<number, EventHandler>();
  const pressed = new Map<string, () => void>();
  let nextCommand = 1;

  return {
    external: {
      GetHostInfo: () => HOST_INFO,
      GetContext: () => documentContext(host),
      Execute: (dispatchId: number, params: unknown[], callback: Callback) =>
        void execute(host, pressed, dispatchId, params).catch(internalError).then(callback),
      RegisterEvent: (dispatchId: number, _target: string, handler: EventHandler, callback: Callback) => {
        handlers.set(dispatchId, handler);
        queueMicrotask(() => callback(0));
      },
      UnregisterEvent: (dispatchId: number, _target: string, callback: Callback) => {
        handlers.delete(dispatchId);
        queueMicrotask(() => callback(0));
      },
    },
    pressButton: (actionId) => {
      const handler = handlers.get(RIBBON_COMMAND);
      if (!handler) return Promise.reject(new Error('The client does not listen to the ribbon yet: is Office ready?'));
      const command = String(nextCommand++);
      return new Promise((completed) => {
        pressed.set(command, completed);
        handler(RIBBON_COMMAND, reply(command, actionId, JSON.stringify({ source: { id: actionId } })));
      });
    },
  };
}

/** A fault of this host must not leave the client waiting for ever. */
function internalError(error: unknown): number {
  console.error(error);
  return INTERNAL_ERROR;
}

const reply = (...items: unknown[]) => ({ toArray: () => items });

async function execute(
  host: ExcelHost,
  pressed: Map<string, () => void>,
  dispatchId: number,
  params: unknown[],
): Promise<Reply> {
  if (dispatchId === RICH_API) return askHost(host, params[0] as unknown[]);
  if (dispatchId !== COMMAND_COMPLETED) throw new Error(`The test host does not know Office's call ${dispatchId}.`);
  pressed.get(String(params[0]))?.();
  return reply(0);
}

/** Of the client's array of 13, the fifth is the body, the seventh the flags. */
async function askHost(host: ExcelHost, message: unknown[]): Promise<Reply> {
  const answer = await host.answer(message[4] as string, message[6] as number);
  return typeof answer === 'number' ? reply(answer) : reply(0, [200, [], answer]);
}

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
    GetOfficeThemeInfo: () => '{}',
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
  };
}

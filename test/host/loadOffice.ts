// Loads Microsoft's own, unmodified client into a jsdom window whose Excel is the test host. Node only.
// Refuses to know what is asked of the host; the same shim serves a browser page.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { JSDOM, ResourceLoader, VirtualConsole } from 'jsdom';
import { Book } from '../../src/standalone/book';
import { ExcelHost, type HostOptions } from './excelHost';
import { officeShim, type ShowDialog } from './officeShim';

const CLIENT_FOLDER = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));
const CLIENT_URL = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const PAGE = `<!doctype html><html><head><script src="${CLIENT_URL}office.js"></script></head><body></body></html>`;

export interface LoadedOffice {
  window: JSDOM['window'];
  Office: typeof Office;
  Excel: typeof Excel;
  host: ExcelHost;
  /** Presses a ribbon button; settles when its action called `event.completed()`. */
  pressButton(actionId: string): Promise<void>;
  /** Closes the window, so that a test run can end. */
  close(): void;
}

/** Everything the page asks for comes from the npm package; nothing goes over a network. */
class ClientFiles extends ResourceLoader {
  override fetch(url: string): ReturnType<ResourceLoader['fetch']> {
    if (!url.startsWith(CLIENT_URL)) throw new Error(`The page asked for ${url}.`);
    const file = path.join(CLIENT_FOLDER, url.slice(CLIENT_URL.length));
    return Object.assign(readFile(file), { abort: () => undefined });
  }
}

/**
 * As a script tag would, puts `Excel`, `Office` and `OfficeExtension` on the global object: `src/office` finds them there.
 * One window serves many tests: `host.use(book)` puts another workbook into it.
 * @param showDialog sees the dialogues that the page opens; without it they open unseen.
 */
export async function loadOffice(
  book = new Book(),
  options: HostOptions = {},
  showDialog?: ShowDialog,
): Promise<LoadedOffice> {
  const host = new ExcelHost(book, options);
  const shim = officeShim(host, showDialog);
  const { window } = new JSDOM(PAGE, {
    url: 'https://localhost:3000/taskpane.html',
    runScripts: 'dangerously',
    resources: new ClientFiles(),
    virtualConsole: new VirtualConsole().sendTo(console),
    beforeParse: (page) => {
      Object.defineProperty(page, 'external', { value: shim.external });
    },
  });
  await new Promise((loaded) => window.addEventListener('load', loaded));
  await window.Office.onReady();
  const { Office, Excel, OfficeExtension } = window;
  Object.assign(globalThis, { Office, Excel, OfficeExtension });
  return { window, Office, Excel, host, pressButton: (id) => shim.pressButton(id), close: () => window.close() };
}

// Whatever goes wrong between us and Excel, a workbook ends as before or as the action leaves it, and the next time succeeds.
// Some action indexes are tried in every run, all of them with FAULTS=all (`npm run faults`); the table is printed.
import type { Session } from '../../src/actions/session';
import { DEFAULT_POLICY } from '../../src/domain/policy';
import type { Book } from '../../src/standalone/book';
import type { HostOptions } from '../host/excelHost';
import { INTERNAL_ERROR, NO_SESSION, REQUEST_TIMEOUT } from '../host/faults';
import { HostError } from '../host/hostError';
import { loadOffice, type LoadedOffice } from '../host/loadOffice';
import { type Fault, FaultRun, type Outcome, type Scenario } from '../support/faultRun';
import { bookOf, deleteRow, insertRow, setAt, sheetNamed } from '../support/grid';
import { refreshed } from '../support/refreshed';

let office: LoadedOffice;
beforeAll(async () => {
  office = await loadOffice();
});
afterAll(() => office.close());

const ALL = process.env.FAULTS === 'all';
/** Of the actions of one scenario, so many are made to fail in every run. */
const SAMPLE = 6;
/** Reading takes two requests and writing one; what follows is another look. */
const REQUESTS = ALL ? Infinity : 3;

const MONTHS = 'Apr | May | Jun | Jul | Aug | Sep | Oct | Nov | Dec | Jan | Feb | Mar';
const SHEETS = {
  Tracker: `
    Reporting period: May 2017
    Scheme ID | Scheme   | Programme     | YTD Plan £k | YTD Actual £k | YTD RAG | Confidence
    UC-01     | Frailty  | Urgent Care   | 100         | 50            |         | Low
    UC-02     | Hospices | Urgent Care   | 40          | 40            |         | High
    EC-01     | MSK      | Elective Care | 80          | 72            |         | High
  `,
  Activity: `
    Period of report: May 2017
    Objective 1: 14% reduction in A&E attendances

    ED | ${MONTHS}
    16/17 | 8962 | 10181
    17/18 | 9043 | 10273
    17/18 Target | 8654 | 9940
    YTD Var | v 16/17 | v Target | % v Target
    M1-2 (17/18) |  |  |
  `,
};

const fresh = async () => bookOf(SHEETS);

/** Refreshed, then figures changed, a line added and an objective renamed: ratings, sheets, rules and charts are written anew. */
async function changed(): Promise<Book> {
  const book = await fresh();
  await refreshed(book);
  const tracker = sheetNamed(book, 'Tracker');
  setAt(tracker, 'E3', 99);
  setAt(tracker, 'E4', 10);
  insertRow(tracker, 5);
  ['EC-02', 'Eyes', 'Elective Care', 10, 9].forEach((value, col) => tracker.setValue(5, col, value));
  setAt(sheetNamed(book, 'Activity'), 'C6', 12000);
  setAt(sheetNamed(book, 'Activity'), 'A2', 'Objective 1: 10% reduction in A&E attendances');
  return book;
}

async function refreshedBook(): Promise<Book> {
  const book = await fresh();
  await refreshed(book);
  return book;
}

const SCENARIOS: Scenario[] = [
  { name: 'first refresh', build: fresh, act: (session) => session.refresh() },
  { name: 'later refresh', build: changed, act: (session) => session.refresh() },
  { name: 'close month', build: refreshedBook, act: (session) => session.closeMonth() },
  {
    name: 'start next month',
    build: refreshedBook,
    prepare: (session) => session.closeMonth(),
    act: (session) => session.startNextMonth(),
  },
  { name: 'undo', build: changed, prepare: (session) => session.refresh(), act: (session) => session.undo() },
  { name: 'save settings', build: refreshedBook, act: saveSettings },
];

async function saveSettings(session: Session) {
  await session.saveSettings({ ...DEFAULT_POLICY, amberFrom: 0.7 });
  return session.state().notice;
}

const power = new HostError('GeneralException', 'There was an internal error while processing the request', 500);

function failing(request: number, action: number): Fault {
  return {
    kind: 'an action fails',
    at: `request ${request}, action ${action}`,
    options: () => ({ failAt: (at, index) => (at === request && index === action ? power : null) }),
  };
}

function whole(kind: string, request: number, options: (office: LoadedOffice) => HostOptions): Fault {
  return { kind, at: `request ${request}`, options };
}

const atRequest = (request: number, code: number) => (at: number) => (at === request ? code : null);

function ofRequest(request: number): Fault[] {
  return [
    whole('the answer is lost', request, () => ({ loseAnswer: atRequest(request, INTERNAL_ERROR) })),
    whole('the request times out', request, () => ({ refuse: atRequest(request, REQUEST_TIMEOUT) })),
    whole('the request is too large', request, () => ({ refuse: atRequest(request, 5103) })),
    whole('the answer is too large', request, () => ({ loseAnswer: atRequest(request, 5104) })),
    whole('the answer is late', request, () => ({ before: (at) => (at === request ? later(20) : undefined) })),
    {
      ...whole('the workbook is closed', request, () => ({ refuse: (at) => (at >= request ? NO_SESSION : null) })),
      ends: true,
    },
    whole('Excel is too old', request, () => ({
      failAt: (at, action) => (at === request && action === 0 ? new HostError('ApiNotFound', 'Not here') : null),
    })),
    whole('a cell is being edited', request, ({ host }) => ({
      before: (at) => {
        if (at !== request) return;
        host.options = { cellEditMode: true };
        setTimeout(() => host.leaveCellEdit(), 20);
      },
    })),
  ];
}

const later = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

function meanwhile(kind: string, request: number, change: (book: Book) => void): Fault {
  return {
    kind,
    at: `request ${request}`,
    options: ({ host }) => ({ before: (at) => (at === request ? change(host.book) : undefined) }),
    meanwhile: change,
  };
}

const ours = ({ sheets }: Book) => sheets.find(({ name }) => name === 'PMO Summary');

/** Between reading and writing: what somebody at another screen may do just then. */
function byOthers(request: number): Fault[] {
  return [
    meanwhile('a cell of ours is typed over', request, (book) => setAt(sheetNamed(book, 'Tracker'), 'F4', 'Amber')),
    meanwhile('a row is inserted', request, (book) => insertRow(sheetNamed(book, 'Tracker'), 3)),
    meanwhile('a row is deleted', request, (book) => deleteRow(sheetNamed(book, 'Tracker'), 3)),
    meanwhile('a sheet is renamed', request, (book) => (sheetNamed(book, 'Tracker').name = 'Our schemes')),
    meanwhile('a sheet is protected', request, (book) => (sheetNamed(book, 'Tracker').protected = true)),
    meanwhile('the structure is protected', request, (book) => (book.structureProtected = true)),
    meanwhile(
      'a sheet is deleted',
      request,
      (book) => void book.sheets.splice(book.sheets.indexOf(sheetNamed(book, 'Activity')), 1),
    ),
    meanwhile('a sheet of ours is deleted', request, (book) => {
      const sheet = ours(book);
      if (sheet) book.sheets.splice(book.sheets.indexOf(sheet), 1);
    }),
  ];
}

function sampled(actions: number[]): [request: number, action: number][] {
  const all = actions.flatMap((count, request) =>
    Array.from({ length: count }, (_, action): [number, number] => [request + 1, action]),
  );
  if (ALL) return all;
  const step = Math.max(1, Math.floor(all.length / SAMPLE));
  return all.filter((_, index) => index % step === Math.floor(step / 2));
}

interface Row {
  scenario: string;
  kind: string;
  tried: number;
  outcomes: Record<Outcome, number>;
}

const table = new Map<string, Row>();

function count(scenario: string, kind: string, outcome: Outcome): void {
  const key = `${scenario} ${kind}`;
  const row = table.get(key) ?? { scenario, kind, tried: 0, outcomes: { 'as before': 0, done: 0, 'done first': 0 } };
  row.tried++;
  row.outcomes[outcome]++;
  table.set(key, row);
}

afterAll(() => {
  const lines = [...table.values()].map(({ scenario, kind, tried, outcomes }) =>
    [
      scenario.padEnd(18),
      kind.padEnd(30),
      String(tried).padStart(6),
      String(outcomes['as before']).padStart(10),
      String(outcomes.done).padStart(6),
      String(outcomes['done first']).padStart(12),
    ].join(''),
  );
  console.log(
    ['action            fault                          tried as before  done  done first', ...lines].join('\n'),
  );
});

async function strikeAll(run: FaultRun, scenario: string, faults: readonly Fault[]): Promise<void> {
  const problems: string[] = [];
  for (const fault of faults) {
    try {
      count(scenario, fault.kind, await run.strike(fault));
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error));
    }
  }
  expect(problems.slice(0, 5)).toEqual([]);
}

describe.each(SCENARIOS.map((scenario) => [scenario.name, scenario] as const))('%s', (name, scenario) => {
  test(
    'any action fails',
    async () => {
      const run = new FaultRun(office, scenario);
      await strikeAll(
        run,
        name,
        sampled(await run.traffic()).map(([request, action]) => failing(request, action)),
      );
    },
    ALL ? 3_600_000 : 60_000,
  );

  test('any request or answer fails as a whole', async () => {
    const run = new FaultRun(office, scenario);
    const requests = (await run.traffic()).map((_, index) => index + 1).slice(0, REQUESTS);
    await strikeAll(run, name, requests.flatMap(ofRequest));
  }, 60_000);

  test('somebody changes the workbook between reading and writing', async () => {
    const run = new FaultRun(office, scenario);
    await strikeAll(run, name, byOthers(3));
  }, 60_000);
});

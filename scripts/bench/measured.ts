// One size of workbook, measured: the steps of a refresh one by one, and the whole of it through Microsoft's client.
// Refuses to judge what it measures.
import { refresh, type Refreshed } from '../../src/actions/refresh';
import { assess } from '../../src/domain/assess';
import { OF_RECORD } from '../../src/domain/ofRecord';
import { whole } from '../../src/domain/pieces';
import { rateLinesInPieces } from '../../src/domain/rateLines';
import { ExcelWorkbook } from '../../src/office/excelWorkbook';
import { Book } from '../../src/standalone/book';
import { FileWorkbook } from '../../src/standalone/fileWorkbook';
import type { Edit, WriteBlock } from '../../src/workbook/edit';
import { planRefresh } from '../../src/workbook/planRefresh';
import { readWorkbook } from '../../src/workbook/readWorkbook';
import type { LoadedOffice } from '../../test/host/loadOffice';
import { trackerOf } from '../../test/support/largeTracker';
import { arithmetic } from './arithmetic';
import { changeAnActual } from './changeAnActual';
import { threadTime } from './threadTime';

export interface Costs {
  edits: number;
  cellsWritten: number;
  syncs: number;
  actions: number;
  largestRequest: number;
  largestResponse: number;
  bytesSent: number;
  bytesReceived: number;
}

export interface Measured {
  times: Record<'read' | 'recognise' | 'rate' | 'check' | 'plan', number>;
  /** Milliseconds. */
  arithmetic: number;
  costs: Costs;
  /** Refreshes of the refreshed workbook. */
  later: Record<'second refresh' | 'one actual changed', LaterRefresh>;
  /** Answers that were too large to be handed over: what was asked is then read in parts. */
  refusedBytes: number[];
  /** Of the values that a refresh writes, in a request of its own. */
  writesBytes: number;
  /** The same cell by cell. */
  plainBytes: number;
  /** The values as JSON, with where each block begins. */
  smallestBytes: number;
}

export interface LaterRefresh extends Pick<Costs, 'edits' | 'cellsWritten' | 'syncs'> {
  /** Milliseconds of this thread, the host's own work among them. */
  ms: number;
}

/** Excel on the web hands over no more. */
const LIMIT = 5 * 1024 * 1024;

export async function measured(office: LoadedOffice, schemes: number): Promise<Measured> {
  const book = trackerOf(schemes);
  const times = await stepTimes(book);
  const snapshot = await new FileWorkbook(book).read();
  const alone = arithmetic(readWorkbook(snapshot, null).records);
  office.host.use(book);
  const outcome = await accepted();
  const costs = costsOf(office, outcome);
  const refusedBytes = office.host.syncs.map(({ responseBytes }) => responseBytes).filter((bytes) => bytes > LIMIT);
  const later = { 'second refresh': await laterRefresh(office), 'one actual changed': await afterChange(office, book) };
  const blocks = outcome.edits.filter((edit) => edit.kind === 'writeBlock');
  return { times, arithmetic: alone, costs, later, refusedBytes, ...(await payloads(office, blocks)) };
}

async function accepted(): Promise<Refreshed> {
  const outcome = await refresh(new ExcelWorkbook(), {});
  if (outcome.refused) throw new Error(outcome.message);
  return outcome;
}

async function laterRefresh(office: LoadedOffice): Promise<LaterRefresh> {
  office.host.traffic = [];
  const before = threadTime();
  const outcome = await accepted();
  const ms = threadTime() - before;
  const { edits, cellsWritten, syncs } = costsOf(office, outcome);
  return { ms, edits, cellsWritten, syncs };
}

function afterChange(office: LoadedOffice, book: Book): Promise<LaterRefresh> {
  changeAnActual(book, 0.1);
  return laterRefresh(office);
}

async function stepTimes(book: Book): Promise<Measured['times']> {
  const clock = new Clock();
  const snapshot = await new FileWorkbook(book).read();
  const read = clock.lap();
  const reading = readWorkbook(snapshot, null);
  const recognise = clock.lap();
  const rated = whole(rateLinesInPieces(reading.records, OF_RECORD));
  const rate = clock.lap();
  const assessment = assess(reading.records, rated);
  const check = clock.lap();
  planRefresh(reading, assessment, snapshot);
  return { read, recognise, rate, check, plan: clock.lap() };
}

class Clock {
  private last = threadTime();

  lap(): number {
    const since = this.last;
    this.last = threadTime();
    return this.last - since;
  }
}

function costsOf(
  { host }: LoadedOffice,
  { edits, cellsWritten }: { edits: readonly Edit[]; cellsWritten: number },
): Costs {
  const requests = host.syncs.map(({ requestBytes }) => requestBytes);
  const responses = host.syncs.map(({ responseBytes }) => responseBytes).filter((bytes) => bytes <= LIMIT);
  return {
    edits: edits.length,
    cellsWritten,
    syncs: host.syncs.length,
    actions: host.syncs.reduce((sum, { actions }) => sum + actions.length, 0),
    largestRequest: Math.max(...requests),
    largestResponse: Math.max(...responses),
    bytesSent: sum(requests),
    bytesReceived: sum(responses),
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** Cell by cell a request may be far over Excel's limits; the host is told to bear it, and so many cells stand for all. */
const MOST_PLAIN_CELLS = 20_000;
const ENDLESS = { requestLimit: Infinity, responseLimit: Infinity };

async function payloads(office: LoadedOffice, blocks: readonly WriteBlock[]) {
  const { Excel, host } = office;
  host.use(bookFor(blocks), ENDLESS);
  await Excel.run(async (context) => {
    for (const { sheet, row, col, values } of blocks)
      context.workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(row, col, values.length, values[0]!.length)
        .untrack().values = values;
    await context.sync();
  });
  const writesBytes = sum(host.syncs.map(({ requestBytes }) => requestBytes));
  const cells = blocks.flatMap(({ sheet, row, col, values }) =>
    values.flatMap((line, y) =>
      line.flatMap((value, x) => (value === null ? [] : [{ sheet, row: row + y, col: col + x, value }])),
    ),
  );
  const some = cells.slice(0, MOST_PLAIN_CELLS);
  host.use(bookFor(blocks), ENDLESS);
  await Excel.run(async (context) => {
    for (const { sheet, row, col, value } of some)
      context.workbook.worksheets.getItem(sheet).getCell(row, col).values = [[value]];
    await context.sync();
  });
  const plainBytes = (sum(host.syncs.map(({ requestBytes }) => requestBytes)) / some.length) * cells.length;
  const smallest = blocks.map(({ sheet, row, col, values }) => [sheet, row, col, values]);
  return {
    writesBytes,
    plainBytes: Math.round(plainBytes),
    smallestBytes: Buffer.byteLength(JSON.stringify(smallest)),
  };
}

function bookFor(blocks: readonly WriteBlock[]): Book {
  const book = new Book();
  for (const name of new Set(blocks.map(({ sheet }) => sheet))) book.addSheet(name);
  return book;
}

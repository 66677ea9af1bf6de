// What each stage of a workbook's month takes: opening, a first refresh, a second one with nothing to do, one after a changed actual, saving.
// Refuses to judge what it measures.
import { withNarrative } from '../../src/domain/narrative/withNarrative';
import { assess } from '../../src/domain/assess';
import { OF_RECORD } from '../../src/domain/ofRecord';
import { whole } from '../../src/domain/pieces';
import { rateLinesInPieces } from '../../src/domain/rateLines';
import type { Book } from '../../src/standalone/book';
import { FileWorkbook } from '../../src/standalone/fileWorkbook';
import { openBook } from '../../src/standalone/openBook';
import { saveBook } from '../../src/standalone/saveBook';
import type { Edit } from '../../src/workbook/edit';
import { planRefresh } from '../../src/workbook/planRefresh';
import { readSentences } from '../../src/workbook/readSentences';
import { readWorkbook } from '../../src/workbook/readWorkbook';
import { changeAnActual } from './changeAnActual';
import { threadTime } from './threadTime';

/** Milliseconds that this thread was at work, by stage. */
export type StageTimes = Record<string, number>;

/** @param drawn a workbook of which nothing was opened yet; it is left as it is. */
export async function stageTimes(drawn: Book): Promise<StageTimes> {
  const times: StageTimes = {};
  const lap = timer(times);
  const file = saveBook(drawn);
  lap('');
  const book = openBook(file);
  lap('open');
  const edits = await refreshed(book, lap, '');
  saveBook(book);
  lap('save');
  if (edits === 0) throw new Error('The first refresh had nothing to do.');
  const again = await refreshed(book, lap, 'second refresh: ');
  if (again > 0) throw new Error(`A second refresh makes ${again} edits.`);
  changeAnActual(book, 0.1);
  lap('');
  await refreshed(book, lap, 'one actual changed: ');
  return times;
}

type Lap = (stage: string) => void;

/** @returns how many edits were made. */
async function refreshed(book: Book, lap: Lap, round: string): Promise<number> {
  const workbook = new FileWorkbook(book);
  const snapshot = await workbook.read();
  lap(`${round}read`);
  const reading = readWorkbook(snapshot, null);
  lap(`${round}recognise`);
  const rated = whole(rateLinesInPieces(reading.records, OF_RECORD));
  lap(`${round}rate`);
  const assessment = assess(reading.records, rated);
  lap(`${round}check`);
  const withSentences = withNarrative(assessment, reading.records, readSentences(snapshot, reading));
  lap(`${round}sentences`);
  const { edits } = planRefresh(reading, withSentences, snapshot);
  lap(`${round}plan`);
  await write(workbook, edits);
  lap(`${round}write`);
  return edits.length;
}

async function write(workbook: FileWorkbook, edits: readonly Edit[]): Promise<void> {
  if (edits.length > 0) await workbook.apply(edits);
}

/** Without a stage's name, what went by is nobody's. */
function timer(times: StageTimes): Lap {
  let last = threadTime();
  return (stage) => {
    const since = threadTime() - last;
    if (stage !== '') times[stage] = since;
    last = threadTime();
  };
}

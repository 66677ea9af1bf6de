// How long a refresh's own work holds the thread before others have a turn: reading, rating and planning, a first time and once more,
// and then what a board paper says.
// Refuses to know what the work does; what Excel's client takes for requests and answers is not in it.
import { inTurns } from '../../src/actions/inPieces';
import { plan, type Refreshed } from '../../src/actions/refresh';
import type { Pieces } from '../../src/domain/pieces';
import { writePaperInPieces } from '../../src/paper/writePaper';
import type { Book } from '../../src/standalone/book';
import { FileWorkbook } from '../../src/standalone/fileWorkbook';
import { threadTime } from './threadTime';
import { WORKBOOKS } from './workbooks';

/** Milliseconds: people begin to feel what is longer. */
const FELT = 50;

/** A line for each workbook of so many schemes. */
export async function turnsText(schemes: number): Promise<string> {
  const lines: string[] = [];
  for (const [what, bookOf] of Object.entries(WORKBOOKS)) {
    const book = bookOf(schemes);
    const first = await refreshOf(book);
    await new FileWorkbook(book).apply(first.outcome.edits);
    const again = await refreshOf(book);
    const { assessment } = first.outcome;
    const paper = turnsOf(writePaperInPieces(assessment, { structure: 'alliance', cover: assessment.cover }));
    lines.push(
      `  turns of the thread, ${what}: ${first.text}`,
      `    second refresh ${again.text}`,
      `    its paper's data ${paper.text}`,
    );
  }
  return lines.join('\n');
}

async function refreshOf(book: Book): Promise<{ outcome: Refreshed; text: string }> {
  const { result: outcome, text } = turnsOf(plan(await new FileWorkbook(book).read(), {}));
  if (outcome.refused) throw new Error(outcome.message);
  return { outcome, text };
}

function turnsOf<T>(work: Pieces<T>): { result: T; text: string } {
  const turns = inTurns(work);
  let [whole, longest, felt] = [0, 0, 0];
  for (;;) {
    const before = threadTime();
    const turn = turns.next();
    const ms = threadTime() - before;
    whole += ms;
    longest = Math.max(longest, ms);
    if (ms > FELT) felt++;
    if (!turn.done) continue;
    const text = `${whole.toFixed(0)} ms together, the longest ${longest.toFixed(0)} ms, ${felt} over ${FELT} ms`;
    return { result: turn.value, text };
  }
}

// How long a refresh's own work holds the thread before others have a turn: reading, rating and planning, a first time and once more.
// Refuses to know what the work does; what Excel's client takes for requests and answers is not in it.
import { inTurns } from '../../src/actions/inPieces';
import { plan, type RefreshOutcome } from '../../src/actions/refresh';
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
    const { outcome, text } = await turnsOf(book);
    if (outcome.refused) throw new Error(outcome.message);
    await new FileWorkbook(book).apply(outcome.edits);
    const { text: again } = await turnsOf(book);
    lines.push(`  turns of the thread, ${what}: ${text}; second refresh ${again}`);
  }
  return lines.join('\n');
}

async function turnsOf(book: Book): Promise<{ outcome: RefreshOutcome; text: string }> {
  const turns = inTurns(plan(await new FileWorkbook(book).read(), {}));
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
    return { outcome: turn.value, text };
  }
}

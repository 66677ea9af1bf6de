// `npm run bench:checks [schemes]`: how long the checks of a large workbook take, apart from reading and rating it.
// Prints the middle of several runs; asserts nothing, since machines differ.
import { assess } from '../src/domain/assess';
import { checkFiguresInPieces } from '../src/domain/checkFigures';
import { whole } from '../src/domain/pieces';
import { withNarrative } from '../src/domain/narrative/withNarrative';
import { FileWorkbook } from '../src/standalone/fileWorkbook';
import { readSentences } from '../src/workbook/readSentences';
import { readWorkbook } from '../src/workbook/readWorkbook';
import { largePmo } from './bench/largePmo';

const SCHEMES = 2000;
/** The first runs are slower: the engine has not compiled the code yet. */
const [WARM_UP, RUNS] = [3, 11];

async function bench(schemes: number): Promise<void> {
  const snapshot = await new FileWorkbook(largePmo(schemes)).read();
  const reading = readWorkbook(snapshot, null);
  const { records } = reading;
  const sentences = readSentences(snapshot, reading);
  const assessment = assess(records);
  const counts = new Map<string, number>();
  for (const { code } of assessment.findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  console.log(
    `${schemes} schemes, ${sentences.length} sentences; findings: ${[...counts].map((each) => each.join(' ')).join(', ') || 'none'}`,
  );
  const timed = {
    'reading the sheets': () => readWorkbook(snapshot, null),
    'rating and checking': () => assess(records),
    'checks of figures': () => whole(checkFiguresInPieces(records, assessment)),
    'checks of sentences': () => withNarrative({ ...assessment }, records, sentences),
  };
  for (const [what, run] of Object.entries(timed))
    console.log(`${what.padEnd(20)} ${middle(run).toFixed(1).padStart(7)} ms`);
}

function middle(run: () => unknown): number {
  const times = Array.from({ length: WARM_UP + RUNS }, () => {
    const from = performance.now();
    run();
    return performance.now() - from;
  });
  return times.slice(WARM_UP).sort((a, b) => a - b)[Math.floor(RUNS / 2)]!;
}

bench(Number(process.argv[2]) || SCHEMES).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});

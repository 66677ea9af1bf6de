// `npm run corpus`: what is understood of every layout of the corpus, as a table: columns right, asked, wrong. Exit status 1 where one is wrong.
// `npm run corpus -- --time` adds how long reading takes for sheets of a thousand to a million cells.
import { FileWorkbook } from '../src/standalone/fileWorkbook';
import { readWorkbook } from '../src/workbook/readWorkbook';
import { corpus, readingOf, scoreOf } from '../test/support/corpus';
import { trackerOf } from '../test/support/largeTracker';

async function table(): Promise<number> {
  const sum = { right: 0, asked: 0, wrong: 0 };
  for (const one of corpus()) {
    const { right, asked, wrong } = scoreOf(one, await readingOf(one));
    console.log(row(one.name, right, asked, wrong.length, one.about));
    for (const what of wrong) console.log(`    ${what}`);
    sum.right += right;
    sum.asked += asked;
    sum.wrong += wrong.length;
  }
  console.log(row('all', sum.right, sum.asked, sum.wrong, 'columns'));
  return sum.wrong;
}

function row(name: string, ...cells: (string | number)[]): string {
  return [name.padEnd(34), ...cells.map((cell) => String(cell).padStart(5))].join(' ');
}

/** A scheme takes 36 cells: the register, the plan by month and the actual by month. */
const CELLS_A_SCHEME = 36;

async function time(): Promise<void> {
  for (const cells of [1e3, 1e4, 1e5, 1e6]) {
    const snapshot = await new FileWorkbook(trackerOf(Math.round(cells / CELLS_A_SCHEME))).read();
    const counted = snapshot.sheets.reduce((all, { values }) => all + values.length * (values[0]?.length ?? 0), 0);
    const started = performance.now();
    readWorkbook(snapshot, null);
    const took = performance.now() - started;
    console.log(`${counted} cells: ${took.toFixed(0)} ms, ${((took * 1000) / counted).toFixed(2)} µs a cell`);
  }
}

async function main(): Promise<void> {
  console.log(row('layout', 'right', 'asked', 'wrong'));
  const wrong = await table();
  if (process.argv.includes('--time')) await time();
  process.exitCode = wrong > 0 ? 1 : 0;
}

void main();

// `npm run mutate [most of a kind]`: changes one figure of the demo workbook at a time and prints what share the checks caught.
// `--missed` lists the mutations that none caught.
import { FileWorkbook } from '../src/standalone/fileWorkbook';
import { cellAddress } from '../src/workbook/address';
import { mutationTable } from './mutate/mutationTable';
import { sampleMutations } from './mutate/sampleMutations';
import { findingsOf, type Tried, tryMutation } from './mutate/tryMutations';
import { demoPmo } from './samples/demoPmo';

const MOST_OF_A_KIND = 60;

async function mutate(most: number): Promise<void> {
  const snapshot = await new FileWorkbook(demoPmo()).read();
  const before = findingsOf(snapshot);
  const alarms = before.filter(({ severity }) => severity !== 'info');
  console.log(`Unmutated: ${alarms.length} errors and warnings, ${before.length - alarms.length} notes.`);
  for (const { code, message } of alarms) console.log(`  ${code}: ${message}`);
  const tried: Tried[] = [];
  for (const { cell, mutation } of sampleMutations(snapshot, most))
    tried.push(tryMutation(snapshot, before, cell, mutation));
  console.log(mutationTable(tried));
  if (process.argv.includes('--missed'))
    console.log(
      missed(
        tried,
        snapshot.sheets.map(({ name }) => name),
      ),
    );
}

function missed(tried: readonly Tried[], sheets: readonly string[]): string {
  return tried
    .filter(({ caught }) => caught === 'missed')
    .map(({ cell, mutation }) => {
      const place = `${sheets[cell.sheet]}!${cellAddress(cell.row, cell.col)}`;
      return `missed ${place}: ${cell.value} to ${mutation.value} (${mutation.how})`;
    })
    .join('\n');
}

mutate(Number(process.argv[2]) || MOST_OF_A_KIND).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});

// Compares every printed cell of the published tables with what the software computes from the sample workbooks.
// Ends with status 1 where a disagreement has no reason in the report itself.
import { activityInsights, activityYtd } from './reproduce/activity2017';
import { assessSample } from './reproduce/assessSample';
import type { Comparison } from './reproduce/comparison';
import { exceptions } from './reproduce/exceptions2017';
import { financialPerformance, programmeSummary } from './reproduce/report2017';
import { targetLines } from './reproduce/targets2017';
import { delivery, quarterlyPhasing, schemes, topTen } from './reproduce/report2018';

async function reproduce(): Promise<void> {
  const [may, july] = await Promise.all([
    assessSample('better-together-2017-05'),
    assessSample('better-together-2018-07'),
  ]);
  const tables: [string, Comparison[]][] = [
    ['2017-05 financial-performance', financialPerformance(may)],
    ['2017-05 programme-summary', programmeSummary(may)],
    ['2017-05 activity-ytd', activityYtd(may)],
    ['2017-05 activity-insights', activityInsights(may)],
    ['2017-05 exceptions', exceptions(may)],
    ['2018-07 delivery', delivery(july)],
    ['2018-07 quarterly-phasing', quarterlyPhasing(july)],
    ['2018-07 schemes', schemes(july)],
    ['2018-07 top-10-schemes', topTen(july)],
  ];
  console.log('Printed cells that agree with what is computed\n');
  for (const [name, cells] of tables) console.log(summary(name, cells));
  const all = tables.flatMap(([, cells]) => cells);
  console.log(summary('all', all));
  for (const [name, cells] of tables) console.log(disagreements(name, cells));
  console.log(['\n2017-05 targets, year against last year with growth', ...targetLines(may)].join('\n'));
  if (all.some(({ verdict }) => verdict === 'unexplained')) process.exitCode = 1;
}

function summary(name: string, cells: Comparison[]): string {
  const count = (verdict: Comparison['verdict']) => cells.filter((cell) => cell.verdict === verdict).length;
  const others = `rounding ${count('rounding')}, report contradicts itself ${count('contradiction')}, unexplained ${count('unexplained')}`;
  return `${name.padEnd(31)} ${String(count('agrees')).padStart(3)} of ${String(cells.length).padStart(3)}   ${others}`;
}

function disagreements(name: string, cells: Comparison[]): string {
  const lines = cells
    .filter(({ verdict }) => verdict !== 'agrees')
    .map(({ cell, printed, computed, reason }) => `  ${cell}: printed ${printed}, computed ${computed}; ${reason}`);
  return lines.length === 0 ? '' : [`\n${name}`, ...lines].join('\n');
}

reproduce().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

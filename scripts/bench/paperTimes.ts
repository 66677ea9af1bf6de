// What the demo's board paper takes: its sentences and tables as data, its charts as SVG, the document.
// Refuses to know what stands in it.
import { exportPaper } from '../../src/actions/exportPaper';
import { chartsOf } from '../../src/paper/chartsOf';
import { chartSvg } from '../../src/paper/chartSvg';
import { toHtml } from '../../src/paper/toHtml';
import { FileWorkbook } from '../../src/standalone/fileWorkbook';
import { demoPmo } from '../samples/demoPmo';

export async function paperTimes(): Promise<string> {
  const clock = { last: performance.now() };
  const lap = () => {
    const since = clock.last;
    clock.last = performance.now();
    return `${(clock.last - since).toFixed(0)} ms`;
  };
  const outcome = await exportPaper(new FileWorkbook(demoPmo()), { paper: {} });
  if (outcome.refused) throw new Error(outcome.message);
  const written = lap();
  const charts = chartsOf(outcome.paper);
  for (const chart of charts) chartSvg(chart);
  const drawn = lap();
  toHtml(outcome.paper);
  return `the demo's paper with a refresh ${written}, ${charts.length} charts as SVG ${drawn}, as HTML ${lap()}`;
}

// The charts of the sheet in front, over the grid that cannot draw any: they scroll with it, and the mouse goes through.
// Refuses to know what a chart shows.
import { useEffect, useReducer } from 'react';
import { type ExcelHost } from '../host/excelHost';
import { ChartPicture } from './ChartPicture';
import { COLUMN_HEADER, rectOf, ROW_HEADER } from './gridGeometry';

/** Of the formula bar above the grid's cells. */
const FORMULA_BAR = 29;
/** Of the tabs below them. */
const TABS = 55;

export function ChartLayer({ host }: { host: ExcelHost }) {
  const [, drawAgain] = useReducer((count: number) => count + 1, 0);
  useEffect(() => host.watch(() => requestAnimationFrame(drawAgain)), [host]);
  useEffect(() => {
    // The grid scrolls two bars of its own, whose events do not bubble.
    document.addEventListener('scroll', drawAgain, true);
    return () => document.removeEventListener('scroll', drawAgain, true);
  }, []);

  const sheet = host.remembered.activeSheet;
  const charts = sheet?.charts.flatMap(({ chart }) => chart ?? []) ?? [];
  if (!sheet || charts.length === 0) return null;
  const frozen = rectOf(sheet, { row: 0, col: 0, rows: sheet.frozen.rows, cols: 1 }).height;
  return (
    <div className="charts" style={{ inset: `${FORMULA_BAR + COLUMN_HEADER + frozen}px 0 ${TABS}px ${ROW_HEADER}px` }}>
      {charts.map((chart) => {
        const rect = rectOf(sheet, chart.place);
        const left = rect.left - scrolledBy('.luckysheet-scrollbar-x', 'scrollLeft');
        const top = rect.top - frozen - scrolledBy('.luckysheet-scrollbar-y', 'scrollTop');
        return (
          <div key={chart.name} style={{ position: 'absolute', left, top }}>
            <ChartPicture sheet={sheet} chart={chart} rect={rect} />
          </div>
        );
      })}
    </div>
  );
}

function scrolledBy(bar: string, way: 'scrollLeft' | 'scrollTop'): number {
  return document.querySelector(bar)?.[way] ?? 0;
}

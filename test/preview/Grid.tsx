// The workbook as a grid: shows what the host's book holds, and hands what is typed and selected to the host.
// Refuses to hold anything itself: whatever the grid does on its own is drawn over from the book.
import { Workbook } from '@fortune-sheet/react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { type Block } from '../../src/workbook/edit';
import { type ExcelHost } from '../host/excelHost';
import { gridChanges } from './gridChanges';
import { COLUMN_HEADER, ROW_HEADER } from './gridGeometry';
import { GridHand } from './gridHand';
import { gridReader } from './gridReader';
import { gridSheets } from './gridSheets';
import { type GridHandle, type GridSheet } from './gridTypes';
import { type PreviewWindow } from './previewWindow';

export interface GridProps {
  host: ExcelHost;
  /** What the host refused, in its own words. */
  onRefused: (why: string) => void;
}

export function Grid({ host, onRefused }: GridProps) {
  const grid = useRef<GridHandle>(null);
  const shown = useRef<GridSheet[]>([]);
  const [drawing, setDrawing] = useState(0);
  const sheets = useMemo(() => {
    shown.current = gridSheets(host.book);
    return shown.current;
    // Anew for every drawing, though the book is another object only where another was opened.
  }, [host, drawing]);
  const hand = useMemo(() => new GridHand(host, onRefused), [host, onRefused]);

  useEffect(() => {
    const catchUp = later(() => {
      const now = gridSheets(host.book);
      const changes = gridChanges(shown.current, now);
      if (!changes) return setDrawing((count) => count + 1);
      if (changes.length > 0) grid.current?.applyOp(changes);
      shown.current = now;
      if (grid.current) followSelection(grid.current, host);
    });
    return host.watch(catchUp);
  }, [host]);

  useEffect(() => {
    (window as unknown as PreviewWindow).gridReader = gridReader(() => grid.current!, host);
    if (grid.current) followSelection(grid.current, host);
  }, [host, drawing]);

  return (
    <Workbook
      key={drawing}
      ref={grid}
      data={sheets}
      hooks={hand.hooks}
      onOp={(ops) => {
        if (hand.takeOver(ops)) setDrawing((count) => count + 1);
      }}
      showToolbar={false}
      lang="en"
      rowHeaderWidth={ROW_HEADER}
      columnHeaderHeight={COLUMN_HEADER}
      cellContextMenu={[]}
      headerContextMenu={[]}
      sheetTabContextMenu={[]}
    />
  );
}

/** However often it is called at once, runs once, afterwards. */
function later(action: () => void): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      action();
    });
  };
}

function followSelection(grid: GridHandle, host: ExcelHost): void {
  const { activeSheet, selection } = host.remembered;
  if (!activeSheet) return;
  const id = { id: activeSheet.id };
  if (!isSelected(grid, selection)) {
    grid.activateSheet(id);
    grid.setSelection([spanOf(selection)], id);
  } else if (grid.getSheet().id !== activeSheet.id) grid.activateSheet(id);
}

function isSelected(grid: GridHandle, block: Block): boolean {
  return JSON.stringify(grid.getSelection()?.[0]) === JSON.stringify(spanOf(block));
}

function spanOf({ row, col, rows, cols }: Block): { row: number[]; column: number[] } {
  return { row: [row, row + rows - 1], column: [col, col + cols - 1] };
}

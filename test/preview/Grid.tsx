// The workbook as a grid: shows what the host's book holds, and hands what is typed and selected to the host.
// Refuses to hold anything itself: whatever the grid does on its own is drawn over from the book.
import { Workbook } from '@fortune-sheet/react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type ExcelHost } from '../host/excelHost';
import { gridChanges } from './gridChanges';
import { COLUMN_HEADER, ROW_HEADER } from './gridGeometry';
import { GridHand } from './gridHand';
import { gridReader } from './gridReader';
import { gridSheets } from './gridSheets';
import { type GridHandle, type GridOp } from './gridTypes';
import { type PreviewWindow } from './previewWindow';
import { SelectionFollower } from './selectionFollower';

export interface GridProps {
  host: ExcelHost;
  /** What the host refused, in its own words. */
  onRefused: (why: string) => void;
}

/** One and the same at every drawing: the grid forgets its selection when any of its properties is another. */
const NO_MENU: string[] = [];

export function Grid({ host, onRefused }: GridProps) {
  const hand = useMemo(() => new GridHand(host, onRefused), [host, onRefused]);
  const { grid, sheets, drawing, drawAnew } = useDrawing(host, hand);
  const onOp = useCallback((ops: GridOp[]) => void (hand.takeOver(ops) && drawAnew()), [hand, drawAnew]);
  return (
    <Workbook
      key={drawing}
      ref={grid}
      data={sheets}
      hooks={hand.hooks}
      onOp={onOp}
      showToolbar={false}
      lang="en"
      rowHeaderWidth={ROW_HEADER}
      columnHeaderHeight={COLUMN_HEADER}
      cellContextMenu={NO_MENU}
      headerContextMenu={NO_MENU}
      sheetTabContextMenu={NO_MENU}
    />
  );
}

/** Keeps the grid at what the book holds: cell by cell where that is enough, else drawn anew. */
function useDrawing(host: ExcelHost, hand: GridHand) {
  const grid = useRef<GridHandle>(null);
  const [{ drawing, sheets }, setDrawing] = useState(() => ({ drawing: 0, sheets: gridSheets(host.book) }));
  const shown = useRef(sheets);
  // Until it is drawn anew, the grid does not know the sheets that were added, and can go to none of them.
  const isDue = useRef(false);
  const follower = useMemo(() => new SelectionFollower(host, hand), [host, hand]);
  const drawAnew = useCallback(() => {
    shown.current = gridSheets(host.book);
    isDue.current = true;
    setDrawing(({ drawing: last }) => ({ drawing: last + 1, sheets: shown.current }));
  }, [host]);

  useEffect(() => {
    const catchUp = () => {
      const now = gridSheets(host.book);
      const changes = gridChanges(shown.current, now);
      if (!changes) return drawAnew();
      if (changes.length > 0) grid.current?.applyOp(changes);
      shown.current = now;
      if (grid.current && !isDue.current) follower.follow(grid.current);
    };
    return host.watch(later(catchUp));
  }, [host, follower, drawAnew]);

  useEffect(() => {
    isDue.current = false;
    (window as unknown as PreviewWindow).gridReader = gridReader(() => grid.current, host);
    if (grid.current) follower.startAnew(grid.current);
  }, [host, follower, drawing]);

  return { grid, sheets, drawing, drawAnew };
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

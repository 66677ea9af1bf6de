// The cells of a line that tabs part; none where a tab only sets off a heading's number or a bullet.
// Refuses to know whether the line is part of a table.

export function tabbedCells(line: string): string[] | null {
  const cells = line
    .trim()
    .split('\t')
    .map((cell) => cell.trim());
  const isSetOff = cells.length === 2 && /^(?:[\d.()]+|[a-z]\)|[•·▪◦*–—-])$/i.test(cells[0]!);
  return cells.length < 2 || isSetOff ? null : cells;
}

// A paper as plain text, for whoever pastes it where no headings and tables can be.
import { pagesOf, type Piece } from './pagesOf';
import type { Chart, Paper, Run, TableRow } from './paper';
import { looksLikeFormula, plainText } from './plainText';

export function toText(paper: Paper): string {
  const front = [
    paper.title,
    paper.subtitle,
    paper.marking ?? '',
    ...paper.cover.map(({ label, text }) => `${label}: ${text}`),
  ];
  const pieces = pagesOf(paper).flatMap((pages) => pages.pieces);
  return plainText([...front.filter(Boolean), ...pieces.map(textOf)].join('\n\n'));
}

function textOf(piece: Piece): string {
  switch (piece.kind) {
    case 'heading':
      return piece.text;
    case 'paragraph':
      return runsText(piece.runs);
    case 'bullets':
      return piece.items.map(({ level, runs }) => `${'  '.repeat(level - 1)}- ${runsText(runs)}`).join('\n');
    case 'table':
      return [piece.caption, tabbed(piece.columns.map(({ heading }) => heading)), ...piece.rows.map(rowText)].join(
        '\n',
      );
    case 'chart':
      return chartText(piece);
  }
}

function chartText({ caption, alt, months, series }: Chart): string {
  const figures = series.map(({ name, values }) => tabbed([name, ...values.map((value) => String(value ?? ''))]));
  return [caption, tabbed(['', ...months]), ...figures, alt].join('\n');
}

function rowText({ cells }: TableRow): string {
  return tabbed(cells.map(({ runs }) => runsText(runs)));
}

/** One row is one line. Whoever pastes it into Excel gets texts, and no formula out of somebody's words. */
function tabbed(cells: readonly string[]): string {
  return cells.map((cell) => `${looksLikeFormula(cell) ? "'" : ''}${cell.replace(/\s+/g, ' ')}`).join('\t');
}

function runsText(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

// One table as rows: titles, headings in bands, lines, section titles, subtotals and totals, notes. Refuses to know where on a sheet it stands.
import type { CellValue } from '../../../src/workbook/snapshot';
import { columnsOf, DONE, type TableColumn, unitOver } from './columns';
import { type DrawnRow, plain } from './drawing';
import { type Layout, type Shape, unitWord } from './layout';
import type { ModelScheme } from './model';
import { LABELS, MONTH_WORDS, NOTES, THINGS } from './words';

/** Schemes that share a programme, or nothing that is said. */
export interface Group {
  programme: string | null;
  schemes: ModelScheme[];
}

const PARTS: Record<Shape, number> = { year: 1, months: 1, rowPerMeasure: 2, rowPerMonth: DONE.length };

/** @param title over the table, beside those that the layout draws. */
export function drawTable(layout: Layout, shape: Shape, groups: readonly Group[], title: string | null): DrawnRow[] {
  const { table } = layout;
  const columns = columnsOf(layout, shape, '');
  const headings = headingRows(layout, columns, bandsOf(layout, shape));
  const nameAt = columns.findIndex(({ whole }) => whole === THINGS[table.thing]);
  const hasSum = shape !== 'rowPerMonth';
  const all = groups.flatMap(({ schemes }) => schemes);
  const label = table.total === 'unnamed' ? 'All' : 'Total';
  const total = hasSum && table.total !== 'none' ? sumRows(layout, shape, label, all) : [];
  const repeats = table.repeatHeadings;
  const isApart = layout.programme === 'section';
  const isOver = isApart && repeats && table.titleOver;
  const isBeside = layout.tables > 1 && layout.arrangement === 'sideBySide';
  // Not drawn: a title at the edge beside another table's lines, with an empty column between it and the names.
  const isAtEdge = table.titleAtEdge && !repeats && !(isBeside && table.gapColumn);
  const titleAt = isOver ? table.titleAt % columns.length : isAtEdge ? 0 : nameAt;
  const sectionTitle = ({ programme }: Group) => (isApart ? [shifted([programme ?? ''], titleAt)] : []);
  const lines = groups.flatMap((group, index) => {
    const isTight = isApart && repeats && table.titleTight;
    const before: DrawnRow[] = index > 0 && (isApart || repeats) && !isTight ? [{ cells: [] }] : [];
    if (index > 0 || !isOver) before.push(...sectionTitle(group));
    if (index > 0 && repeats) before.push(...headings);
    return [...before, ...groupRows(layout, shape, columns, group)];
  });
  const gaps = table.gapRows.filter(() => PARTS[shape] === 1);
  const gapped = gaps.reduce((rows, gap) => withGap(rows, gap), lines);
  const body = table.total === 'top' ? [...total, ...gapped] : [...gapped, ...total];
  const titles = titleRows(layout, title).map((texts) => shifted(texts, 0));
  const labels = labelRows(layout).map((texts) => shifted(texts, table.labelAt % (columns.length - 1)));
  if (isOver) labels.push(...sectionTitle(groups[0]!));
  const notes = table.notes.map((note) => ({ cells: [plain(NOTES[note]!)] }));
  return [...titles, ...labels, ...headings, ...body, { cells: [] }, ...notes];
}

/** Before a line: headings and the lines of one scheme stay together. */
function withGap(rows: DrawnRow[], gap: number): DrawnRow[] {
  const lines = rows.flatMap(({ scheme }, at) => (scheme ? [at] : []));
  const at = lines[gap] ?? rows.length;
  return [...rows.slice(0, at), { cells: [] }, ...rows.slice(at)];
}

function groupRows(layout: Layout, shape: Shape, columns: TableColumn[], { programme, schemes }: Group): DrawnRow[] {
  const rows = schemes.flatMap((scheme, index) => {
    const written = layout.programme === 'once' && index > 0 ? null : programme;
    return Array.from({ length: PARTS[shape] }, (_, part): DrawnRow => ({
      cells: columns.map((column) => column.cell(scheme, part, written)),
      ...(part === 0
        ? {
            scheme,
            programme: saidProgramme(layout, programme),
            kind: layout.table.kindColumn ? scheme.kind : undefined,
          }
        : {}),
    }));
  });
  const isSummed =
    layout.table.subtotals && programme !== null && layout.programme !== 'sheet' && shape !== 'rowPerMonth';
  return isSummed ? [...rows, ...sumRows(layout, shape, `${programme} total`, schemes)] : rows;
}

/** A sheet's name may or may not be read as the programme; what a column or a section says has to be. */
function saidProgramme({ programme }: Layout, own: string | null): string | null | undefined {
  return programme === 'sheet' || programme === 'none' ? undefined : own;
}

function sumRows(layout: Layout, shape: Shape, label: string, schemes: readonly ModelScheme[]): DrawnRow[] {
  const columns = columnsOf(layout, shape, label);
  return Array.from({ length: PARTS[shape] }, (_, part) => ({
    cells: columns.map((column) => plain(column.sum(schemes, part))),
  }));
}

function titleRows(layout: Layout, title: string | null): CellValue[][] {
  const own: CellValue[][] = title === null ? [] : [[title]];
  const rows = [['Savings programme'], ['Delivery report'], []].slice(0, layout.table.titles);
  if (layout.unitAt === 'title') return [[`All figures in ${unitWord(layout)}`], ...rows.slice(0, 1), ...own];
  return [...rows, ...own];
}

/** Right above the headings, and none of them. */
function labelRows(layout: Layout): CellValue[][] {
  const { label } = layout.table;
  const rows = label === null ? [] : [[...LABELS[label]!]];
  return layout.unitAt === 'label' ? [...rows, ['Units', unitWord(layout)]] : rows;
}

function shifted(texts: readonly CellValue[], by: number): DrawnRow {
  return { cells: [...Array.from({ length: by }, () => ''), ...texts].map(plain) };
}

/** A date and a word do not go into one heading. */
function bandsOf({ table }: Layout, shape: Shape): number {
  const isDated = typeof MONTH_WORDS[table.monthWord]![1](1) === 'number';
  return shape === 'months' && isDated ? Math.max(2, table.bands) : table.bands;
}

function headingRows(layout: Layout, columns: readonly TableColumn[], bands: number): DrawnRow[] {
  const { repeatBands } = layout.table;
  const unit = (column: TableColumn) => (layout.unitAt === 'headings' ? unitOver(layout, column) : '');
  const lowest = columns.map((column) => withUnit(bands === 1 ? column.whole : column.below, unit(column)));
  const rows: CellValue[][] = [lowest];
  const over = (texts: CellValue[]) =>
    rows.unshift(repeatBands ? texts : texts.map((text, at) => (text === texts[at - 1] ? '' : text)));
  // A band without words of its own would end at the one before it, as merged cells do.
  if (bands > 1) over(columns.map(({ band, isMoney }) => (band === '' && isMoney ? 'Savings' : band)));
  if (bands > 2) over(columns.map(({ isMoney }) => (isMoney ? 'Finance' : '')));
  if (layout.unitAt === 'row') rows.push(columns.map((column) => unitOver(layout, column)));
  return rows.map((texts) => ({ cells: texts.map(plain) }));
}

/** A date stays one. */
function withUnit(heading: CellValue, unit: string): CellValue {
  return unit === '' || typeof heading === 'number' ? heading : `${String(heading)} ${unit}`;
}

// How a sheet prints, as far as a book can hold it: A4, so many pages wide, one margin on every side.
// Refuses every other wish aloud, so that no test believes in a setting that was thrown away.
import { parseBlock, withoutSheet } from '../../../src/workbook/address';
import { type BookPage } from '../../../src/standalone/book';
import { asNumber, asText, invalidArgument, oneOf, unknownMember } from '../hostError';
import { isNode, type Kind, nodeOf } from '../hostNode';
import { blockOf, rangeNode, SHEET_COLUMNS } from './range';
import { type SheetSelf } from './worksheet';

/** What Excel prints a fresh sheet like; margins of 0.7 inch. */
const FRESH_PAGE: BookPage = {
  orientation: 'Portrait',
  pagesWide: 1,
  area: { row: 0, col: 0, rows: 1, cols: 1 },
  repeatRows: null,
  breaks: [],
  headerLeft: '',
  headerRight: '',
  footerLeft: '',
  footerRight: '',
  margin: 50.4,
};

const pageOf = ({ sheet }: SheetSelf): BookPage => sheet.page ?? FRESH_PAGE;

function change({ sheet }: SheetSelf, part: Partial<BookPage>): null {
  sheet.page = { ...(sheet.page ?? FRESH_PAGE), ...part };
  sheet.changed.add('page');
  return null;
}

type Corner = 'headerLeft' | 'headerRight' | 'footerLeft' | 'footerRight';

const corner = (name: Corner) => ({
  read: (self: SheetSelf) => pageOf(self)[name],
  write: (self: SheetSelf, value: unknown) => void change(self, { [name]: asText(value) }),
});

const HEADER_FOOTER: Kind<SheetSelf> = {
  name: 'HeaderFooter',
  reads: {
    leftHeader: corner('headerLeft').read,
    rightHeader: corner('headerRight').read,
    leftFooter: corner('footerLeft').read,
    rightFooter: corner('footerRight').read,
  },
  writes: {
    leftHeader: corner('headerLeft').write,
    rightHeader: corner('headerRight').write,
    leftFooter: corner('footerLeft').write,
    rightFooter: corner('footerRight').write,
  },
};

const HEADERS_FOOTERS: Kind<SheetSelf> = {
  name: 'HeaderFooterGroup',
  reads: { state: () => 'Default' },
  links: { defaultForAllPages: (self) => nodeOf(HEADER_FOOTER, self) },
};

const PAGE_LAYOUT: Kind<SheetSelf> = {
  name: 'PageLayout',
  reads: {
    orientation: (self) => pageOf(self).orientation,
    paperSize: () => 'A4',
    zoom: (self) => ({ horizontalFitToPages: pageOf(self).pagesWide }),
    ...Object.fromEntries(
      ['topMargin', 'bottomMargin', 'leftMargin', 'rightMargin'].map((side) => [
        side,
        (self: SheetSelf) => pageOf(self).margin,
      ]),
    ),
  },
  writes: {
    orientation: (self, value) =>
      void change(self, { orientation: oneOf(value, ['Portrait', 'Landscape'], 'orientation') }),
    paperSize: (_self, value) => void oneOf(value, ['A4'], 'paperSize'),
    zoom: setZoom,
  },
  links: { headersFooters: (self) => nodeOf(HEADERS_FOOTERS, self) },
  methods: {
    setPrintMargins,
    setPrintArea: (self, [area]) => change(self, { area: isNode(area) ? blockOf(area) : parsed(area) }),
    setPrintTitleRows: (self, [rows]) => change(self, { repeatRows: titleRows(rows) }),
    getPrintAreaOrNullObject: (self) =>
      self.sheet.page ? rangeNode(self.state, self.sheet, self.sheet.page.area) : null,
    getPrintTitleRowsOrNullObject: printTitleRows,
  },
};

/** As wide as so many pages and as long as it needs; a fixed scale or length is not modelled. */
function setZoom(self: SheetSelf, value: unknown): void {
  const zoom = value as { horizontalFitToPages?: unknown; verticalFitToPages?: unknown; scale?: unknown };
  if (zoom.scale !== undefined || zoom.verticalFitToPages) throw unknownMember('a page zoom by scale or by height');
  change(self, { pagesWide: asNumber(zoom.horizontalFitToPages) });
}

function setPrintMargins(self: SheetSelf, [unit, options]: readonly unknown[]): null {
  oneOf(unit, ['Points'], 'margin unit');
  const { top, bottom, left, right, ...others } = options as Record<string, unknown>;
  if (Object.keys(others).length > 0) throw unknownMember(`margin "${Object.keys(others)[0]}"`);
  if (bottom !== top || left !== top || right !== top) throw unknownMember('margins that differ between sides');
  return change(self, { margin: asNumber(top) });
}

function parsed(address: unknown) {
  try {
    return parseBlock(withoutSheet(asText(address)));
  } catch {
    throw invalidArgument(`Not an address: ${String(address)}`);
  }
}

/** `$1:$3`, or a range that spans those rows. */
function titleRows(rows: unknown): { first: number; last: number } {
  if (isNode(rows)) {
    const block = blockOf(rows);
    return { first: block.row, last: block.row + block.rows - 1 };
  }
  const match = /^\$?(\d+):\$?(\d+)$/.exec(asText(rows));
  if (!match) throw invalidArgument(`Not rows: ${asText(rows)}`);
  return { first: Number(match[1]) - 1, last: Number(match[2]) - 1 };
}

function printTitleRows(self: SheetSelf) {
  const rows = pageOf(self).repeatRows;
  if (!rows) return null;
  const block = { row: rows.first, col: 0, rows: rows.last - rows.first + 1, cols: SHEET_COLUMNS };
  return rangeNode(self.state, self.sheet, block);
}

const PAGE_BREAK: Kind<{ rowIndex: number }> = {
  name: 'PageBreak',
  identity: ({ rowIndex }) => ({ _Id: `row ${rowIndex}` }),
  reads: { rowIndex: ({ rowIndex }) => rowIndex, columnIndex: () => 0 },
};

/** Breaks before rows; columns have none here. */
const PAGE_BREAKS: Kind<SheetSelf> = {
  name: 'PageBreakCollection',
  items: (self) => pageOf(self).breaks.map((rowIndex) => nodeOf(PAGE_BREAK, { rowIndex })),
  methods: {
    add: (self, [range]) => change(self, { breaks: [...pageOf(self).breaks, parsed(range).row].sort((a, b) => a - b) }),
    removePageBreaks: (self) => change(self, { breaks: [] }),
  },
};

export const pageBreaksNode = (self: SheetSelf) => nodeOf(PAGE_BREAKS, self);
export const pageLayoutNode = (self: SheetSelf) => nodeOf(PAGE_LAYOUT, self);

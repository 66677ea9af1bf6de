// A book's page into a worksheet, and the two names that say what is printed.
// Knows nothing of the rest of the sheet.
import type { BookPage } from '../book';
import { cellReference, quoted } from './cellReference';
import { splitSections, type Sections } from './readPage';
import type { SheetPieces } from './sheetPieces';
import { childOf, createLike, ensureChild, insertInOrder } from './xmlDocument';

const POINTS_PER_INCH = 72;
/** Excel's number for A4. */
const A4 = 9;
/** Inches between the paper's edge and the header or footer; Excel's own. */
const HEADER_MARGIN = 0.3;
const HEADER_ORDER = ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'];
export const PROPERTIES_ORDER = ['tabColor', 'outlinePr', 'pageSetUpPr'];

export function writePage(pieces: SheetPieces, page: BookPage): void {
  const margin = page.margin / POINTS_PER_INCH;
  const sides = ['left', 'right', 'top', 'bottom'].map((side) => `${side}="${margin}"`).join(' ');
  const edge = Math.min(margin, HEADER_MARGIN);
  pieces.put('pageMargins', `<${pieces.prefix}pageMargins ${sides} header="${edge}" footer="${edge}"/>`);
  writeSetup(pieces, page);
  writeHeaders(pieces, page);
  writeBreaks(pieces, page.breaks);
}

/** The last column of a sheet, up to which a break goes. */
const LAST_COLUMN = 16383;

function writeBreaks(pieces: SheetPieces, breaks: readonly number[]): void {
  if (breaks.length === 0) return pieces.remove('rowBreaks');
  const tag = `${pieces.prefix}rowBreaks`;
  const items = breaks.map((row) => `<${pieces.prefix}brk id="${row}" max="${LAST_COLUMN}" man="1"/>`).join('');
  const count = `count="${breaks.length}" manualBreakCount="${breaks.length}"`;
  pieces.put('rowBreaks', `<${tag} ${count}>${items}</${tag}>`);
}

/** Scale and number of pages exclude each other, so the scale goes. */
function writeSetup(pieces: SheetPieces, { orientation, pagesWide }: BookPage): void {
  pieces.edit('pageSetup', (setup) => {
    setup.removeAttribute('scale');
    setup.setAttribute('paperSize', String(A4));
    setup.setAttribute('orientation', orientation.toLowerCase());
    setup.setAttribute('fitToWidth', String(pagesWide));
    setup.setAttribute('fitToHeight', '0');
  });
}

/** What somebody put in the middle stays there. */
function writeHeaders(pieces: SheetPieces, page: BookPage): void {
  pieces.edit('headerFooter', (element) => {
    setText('oddHeader', { L: page.headerLeft, R: page.headerRight });
    setText('oddFooter', { L: page.footerLeft, R: page.footerRight });

    function setText(name: string, sides: Pick<Sections, 'L' | 'R'>): void {
      const old = childOf(element, name);
      const { C } = splitSections(old?.text ?? '');
      if (old) element.remove([old]);
      const text = joinSections({ ...sides, C });
      if (text === '') return;
      const created = createLike(element, name);
      created.insert(text);
      insertInOrder(element, created, HEADER_ORDER);
    }
  });
}

function joinSections(sections: Sections): string {
  return (['L', 'C', 'R'] as const).map((side) => (sections[side] === '' ? '' : `&${side}${sections[side]}`)).join('');
}

export interface PrintNames {
  area: string;
  titles: string | null;
}

export function printNames(sheet: string, { area, repeatRows }: BookPage): PrintNames {
  const titles = repeatRows && `${quoted(sheet)}!$${repeatRows.first + 1}:$${repeatRows.last + 1}`;
  return { area: cellReference(sheet, area), titles };
}

/** Excel takes the number of pages into account only where this is set. */
export function fitToPages(properties: Parameters<typeof ensureChild>[0]): void {
  ensureChild(properties, 'pageSetUpPr', PROPERTIES_ORDER).setAttribute('fitToPage', '1');
}

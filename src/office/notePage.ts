// How a sheet prints, as far as an edit can say it.
// Refuses to put together a page from what Excel tells of another kind of page.
import { blockOrNull, withoutSheet } from '../workbook/address';
import type { SetPage } from '../workbook/edit';
import type { Undo } from '../workbook/undoSteps';

const LAYOUT = 'orientation,paperSize,zoom,topMargin,bottomMargin,leftMargin,rightMargin';
const WORDS = 'leftHeader,rightHeader,leftFooter,rightFooter';

interface AskedPage {
  layout: Excel.PageLayout;
  words: Excel.HeaderFooter;
  area: Excel.RangeAreas;
  repeated: Excel.Range;
  breaks: Excel.PageBreakCollection;
}

export function notePage(sheet: Excel.Worksheet, edit: SetPage): () => Undo {
  const asked = askPage(sheet);
  return () => {
    const page = pageOf(edit.sheet, asked);
    if (!page) return { edits: [], lost: [{ sheet: edit.sheet, what: 'the page as it was before it was set up' }] };
    // No call takes repeated rows away again.
    const stays = page.repeatRows === null && edit.repeatRows !== null;
    return { edits: [page], lost: stays ? [{ sheet: edit.sheet, what: 'a page without repeated rows' }] : [] };
  };
}

function askPage(sheet: Excel.Worksheet): AskedPage {
  const layout = sheet.pageLayout;
  layout.load(LAYOUT);
  const words = layout.headersFooters.defaultForAllPages;
  words.load(WORDS);
  const area = layout.getPrintAreaOrNullObject().untrack();
  area.load('address');
  const repeated = layout.getPrintTitleRowsOrNullObject().untrack();
  repeated.load('rowIndex,rowCount');
  const breaks = sheet.horizontalPageBreaks;
  breaks.load('items/rowIndex');
  return { layout, words, area, repeated, breaks };
}

/** Null for a page that nobody has set up as ours are: A4, so many pages wide, one margin. */
function pageOf(sheet: string, { layout, words, area, repeated, breaks }: AskedPage): SetPage | null {
  const { orientation, paperSize, zoom, topMargin: margin } = layout;
  const evenMargins = [layout.bottomMargin, layout.leftMargin, layout.rightMargin].every((one) => one === margin);
  const pagesWide = zoom.horizontalFitToPages;
  const block = area.isNullObject ? null : blockOrNull(withoutSheet(area.address));
  if (!block || !pagesWide || !evenMargins || paperSize !== 'A4') return null;
  return {
    kind: 'setPage',
    sheet,
    orientation,
    pagesWide,
    area: block,
    repeatRows: repeated.isNullObject
      ? null
      : { first: repeated.rowIndex, last: repeated.rowIndex + repeated.rowCount - 1 },
    breaks: breaks.items.map(({ rowIndex }) => rowIndex),
    headerLeft: words.leftHeader,
    headerRight: words.rightHeader,
    footerLeft: words.leftFooter,
    footerRight: words.rightFooter,
    margin,
  };
}

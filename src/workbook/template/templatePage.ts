// How the sheets of a new PMO workbook print: A4, one page wide, with sheet, year and page numbers around.
// Refuses to know what stands on them.
import type { Block, SetPage } from '../edit';

/** Points. */
const MARGIN = 36;

export function pageOf(
  sheet: string,
  area: Block,
  financialYear: string,
  orientation: SetPage['orientation'],
): SetPage {
  return {
    kind: 'setPage',
    sheet,
    orientation,
    pagesWide: 1,
    area,
    repeatRows: null,
    breaks: [],
    headerLeft: '&A',
    headerRight: financialYear,
    footerLeft: '&F',
    footerRight: 'Page &P of &N',
    margin: MARGIN,
  };
}

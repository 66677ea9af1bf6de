// The workbook's sheets as they print, saved as a PDF: no paper, but what Excel itself can hand over.
import type { PaperDesk } from '../workbook/paperDesk';
import { done } from './notices';
import type { Notice } from './sessionState';

const NO_PDF =
  'Excel handed over no PDF. Use File, Export (or Print, Microsoft Print to PDF): the PMO sheets are set up to be printed.';
const NOT_SAVED =
  'Excel lets this pane save no PDF. Use File, Export, Create PDF: the PMO sheets are set up to be printed.';

export async function savePdf(desk: PaperDesk): Promise<Notice> {
  const bytes = await desk.workbookPdf();
  if (!bytes) return { kind: 'problem', text: NO_PDF };
  const name = 'QIPP workbook.pdf';
  const saved = desk.save({ name, type: 'application/pdf', bytes });
  return saved ? done(`${name} is in the downloads.`) : { kind: 'problem', text: NOT_SAVED };
}

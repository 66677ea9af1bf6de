// The board paper of a workbook file: refreshed as ever, and the paper beside it. Both are whole before either is written.
// The workbook that was given stays as it is unless told otherwise.
import { exportPaper, type PaperChoices } from '../actions/exportPaper';
import { pagesOf } from '../paper/pagesOf';
import type { Paper } from '../paper/paper';
import { pageNumbers } from '../paper/pageNumbers';
import { toDocx } from '../paper/toDocx';
import { chartPictures } from './chartPictures';
import { FileWorkbook } from './fileWorkbook';
import { type FileRun, openForAction, type Told } from './runOnFile';
import { saveBook } from './saveBook';
import { saveFiles } from './saveFile';

/** Laying out more rows of tables takes minutes: Word then numbers the contents, as it does for the pane. */
const MOST_ROWS = 400;

export interface PaperRequest {
  /** The .docx to write. */
  path: string;
  choices: PaperChoices;
}

/** @param out the workbook to write. */
export async function exportPaperOfFile(
  input: string,
  out: string,
  told: Told,
  { path, choices }: PaperRequest,
): Promise<FileRun> {
  const book = await openForAction(input, told);
  const { period = null } = told;
  const outcome = await exportPaper(new FileWorkbook(book), { period, paper: choices });
  if (outcome.refused) return { outcome, written: null };
  const number = rowsIn(outcome.paper) > MOST_ROWS ? undefined : pageNumbers;
  const document = await toDocx(outcome.paper, await chartPictures(outcome.paper), new Date(), number);
  await saveFiles([
    { path, bytes: document },
    { path: out, bytes: saveBook(book) },
  ]);
  return { outcome, written: out };
}

function rowsIn(paper: Paper): number {
  const pieces = pagesOf(paper).flatMap((pages) => pages.pieces);
  return pieces.reduce((sum, piece) => sum + (piece.kind === 'table' ? piece.rows.length : 0), 0);
}

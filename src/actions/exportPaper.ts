// Export board paper: a refresh, so that sheets and paper say the same, then the paper as data. The same for pane and command line.
// Refuses to know what becomes of the paper.
import type { Paper } from '../paper/paper';
import { type PaperOptions, writePaperInPieces } from '../paper/writePaper';
import type { Workbook } from '../workbook/workbook';
import type { Refused } from './firstLook';
import { inPieces } from './inPieces';
import { refresh, type Refreshed, type RefreshOptions } from './refresh';

/** What is chosen anew with every paper; without a structure, the Settings sheet's. */
export type PaperChoices = Partial<Pick<PaperOptions, 'structure' | 'publicCopy'>>;

export interface ExportOptions extends RefreshOptions {
  paper: PaperChoices;
}

export interface Exported extends Refreshed {
  paper: Paper;
}

export async function exportPaper(workbook: Workbook, options: ExportOptions): Promise<Exported | Refused> {
  const refreshed = await refresh(workbook, { ...options, narrative: true });
  if (refreshed.refused) return refreshed;
  const { assessment } = refreshed;
  const { cover } = assessment;
  const { structure = cover.structure ?? 'alliance', publicCopy = false } = options.paper;
  // Nobody gives it up any more: the sheets are written, and say the same.
  const paper = await inPieces(writePaperInPieces(assessment, { structure, publicCopy, cover }), undefined);
  return { ...refreshed, paper };
}

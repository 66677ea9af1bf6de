// Export board paper: a refresh, so that sheets and paper say the same, then the paper as data. The same for pane and command line.
// Refuses to know what becomes of the paper.
import { BLANK_COVER } from '../domain/paperCover';
import type { Paper } from '../paper/paper';
import { type PaperOptions, writePaper } from '../paper/writePaper';
import type { Workbook } from '../workbook/workbook';
import type { Refused } from './firstLook';
import { refresh, type Refreshed, type RefreshOptions } from './refresh';

/** What is chosen anew with every paper; the rest is the workbook's. */
export type PaperChoices = Pick<PaperOptions, 'structure'>;

export interface ExportOptions extends RefreshOptions {
  paper: PaperChoices;
}

export interface Exported extends Refreshed {
  paper: Paper;
}

export async function exportPaper(workbook: Workbook, options: ExportOptions): Promise<Exported | Refused> {
  const refreshed = await refresh(workbook, options);
  if (refreshed.refused) return refreshed;
  return { ...refreshed, paper: writePaper(refreshed.assessment, { ...options.paper, cover: BLANK_COVER }) };
}

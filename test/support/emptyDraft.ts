// A sheet of ours with nothing on it yet, for tests of how drafts are planned.
import type { Draft } from '../../src/workbook/draft';

export function emptyDraft(id: string, name: string): Draft {
  return {
    id,
    name,
    visibility: 'Visible',
    tabColor: null,
    cells: [],
    formats: [],
    rules: [],
    charts: [],
    takesColumns: false,
    sources: [],
    figures: [],
    printedCols: null,
    widths: [],
    frozen: { rows: 0, cols: 0 },
    page: null,
  };
}

// One sheet of a new PMO workbook, as data, and the columns that several of them have.
// Refuses to know which sheets there are (templateSheets).
import { oneOf, rag, text, words } from './templateColumn';
import type { TemplateColumn } from './templateColumn';

export interface TemplateSheet {
  name: string;
  /** Of the Excel table. */
  table: string;
  /** For the sheet's title. */
  title: string;
  /** For the list on the first sheet. */
  purpose: string;
  /** Lines above the table. */
  guidance: string[];
  columns: TemplateColumn[];
  /** Empty lines to begin with; a table grows by itself. */
  lines: number;
  /** Columns that stay in sight. */
  frozen: number;
  /** The heading whose filled cells are counted on the first sheet. */
  counted: string;
}

/** Sheet row of the headings, zero-based: title and two lines of guidance stand above. */
export const HEADINGS_ROW = 4;
const FIRST_LINE = HEADINGS_ROW + 2;
const RAG = ['Green', 'Amber', 'Red'];
export const BRAG = ['Blue', ...RAG];
/** Roles, not people: a paper names who answers for a programme by office. */
const SRO_ROLES = [
  'Chief Finance Officer',
  'Chief Operating Officer',
  'Chief Nurse',
  'Medical Director',
  'Director of Commissioning',
  'Director of Strategy',
  'Transformation Director',
];
export const GREY = 'Leave columns with grey headings empty: Refresh RAGs fills them.';

/** Filled cells of a column on another sheet, without the empty ones below them. */
function filled(sheet: string, column: string): string {
  const from = `${sheet}!$${column}$${FIRST_LINE}`;
  return `=OFFSET(${from},0,0,MAX(1,COUNTA(${from}:$${column}$1000)),1)`;
}

export const programme = oneOf(
  'Programme',
  26,
  filled('Programmes', 'A'),
  'One of the programmes on the sheet Programmes.',
  'No programme of that name is on the sheet Programmes. Keep it all the same?',
);
export const schemeId = oneOf(
  'Scheme ID',
  12,
  filled('Schemes', 'A'),
  'The ID of a scheme on the sheet Schemes.',
  'No scheme with that ID is on the sheet Schemes. Keep it all the same?',
);
export const scheme = text('Scheme', 34, 'The name of the scheme, as on the sheet Schemes.');
export const sro = words(
  'SRO',
  24,
  SRO_ROLES,
  'Senior responsible owner: who answers for it. Any other role can be entered.',
);
export const milestoneRag = rag(
  'Milestone RAG',
  BRAG,
  'Blue is complete. Leave blank where the sheet Milestones tells.',
);

// What a board paper's cover sheet says that no figure tells. Every field is `''` until somebody fills it in.

export type PaperStructure = 'alliance' | 'board';

export interface PaperCover {
  /** Null where the workbook leaves it to whoever exports. */
  structure: PaperStructure | null;
  /** Whose savings they are, as a sentence says it: "the Better Together QIPP schemes". */
  subject: string;
  title: string;
  meeting: string;
  /** As written. */
  date: string;
  author: string;
  sro: string;
  /** Approve, discuss, note or assure. */
  purpose: string;
  confidentiality: string;
  /** Opens the executive summary; a paragraph a line. */
  introduction: string;
  /** What the board is asked to do; one a line. */
  recommendedActions: string;
}

export const BLANK_COVER: PaperCover = {
  structure: null,
  subject: '',
  title: '',
  meeting: '',
  date: '',
  author: '',
  sro: '',
  purpose: '',
  confidentiality: '',
  introduction: '',
  recommendedActions: '',
};

// What a board paper's cover sheet says that no figure tells. Every field is `''` until somebody fills it in.

export interface PaperCover {
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

// The look of everything we write: fonts, fills, number formats. NHS palette, plain, AA contrast.
import type { BlockFormat } from './edit';

export const FONT = 'Arial';
export const NHS_BLUE = '#005EB8';
const INK = '#212B32';

/**
 * Minus rather than brackets: it is read out by screen readers and needs no explaining.
 * `_)` leaves a bracket's width, so that a figure does not touch a coloured cell to its right.
 */
export const MONEY_FORMAT = '#,##0_);-#,##0_);0_)';
/** On people's own activity sheets, where columns are narrow. */
export const COUNT_FORMAT = '#,##0';
export const PLAIN_SHARE_FORMAT = '0.0%';
/** Of a sheet in £m a whole number would show nothing of a scheme. */
export const MILLIONS_FORMAT = '#,##0.0##_);-#,##0.0##_);0_)';
/** With a decimal: 74.7 % shown as 75 % would stand beside Red. */
export const SHARE_FORMAT = '0.0%_)';
/** With its sign: a change can be for the better in either direction. */
export const CHANGE_FORMAT = '+0.0%_);-0.0%_);0.0%_)';

export const BODY: BlockFormat = {
  fontName: FONT,
  fontSize: 10,
  color: INK,
  vertical: 'Center',
  bold: false,
  fill: '',
  wrap: false,
  horizontal: 'General',
  lineBelow: '',
};
export const TITLE: BlockFormat = { fontSize: 16, bold: true, color: '#003087' };
export const SUBTITLE: BlockFormat = { color: '#425563' };
/** Beside a table and not printed. */
export const SOURCES: BlockFormat = { fontSize: 8, color: '#425563', vertical: 'Top' };
export const SECTION: BlockFormat = { fontSize: 12, bold: true, color: '#003087' };
export const BAND: BlockFormat = { bold: true, fill: '#003087', color: '#FFFFFF', horizontal: 'Left' };
export const HEADING: BlockFormat = {
  bold: true,
  fill: NHS_BLUE,
  color: '#FFFFFF',
  wrap: true,
  vertical: 'Center',
  horizontal: 'Center',
};
export const ROW_LINE: BlockFormat = { lineBelow: '#D8DDE0' };
export const TOTAL_ROW: BlockFormat = { bold: true, fill: '#E8EDEE', lineBelow: '#425563' };
export const NUMBER: BlockFormat = { horizontal: 'Right' };
export const RATING: BlockFormat = { horizontal: 'Center', bold: true };
export const WORDS: BlockFormat = { wrap: true, vertical: 'Top', horizontal: 'Left' };

/** For columns we add to people's own tables: recognisable, without competing with the sheet's own style. */
export const ADDED_HEADING: BlockFormat = {
  bold: true,
  fill: '#E8EDEE',
  color: INK,
  wrap: true,
  horizontal: 'Center',
  vertical: 'Center',
};

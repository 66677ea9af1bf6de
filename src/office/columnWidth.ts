// Column widths in Excel's two units: characters of the standard font (what people see) and points (what Office.js takes).
// Refuses to know any font but Calibri 11, Excel's standard since 2007.

/** Pixels of one digit and of the padding beside the text, at 96 dots per inch. */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/** A width in characters, in points. Columns are whole pixels wide. */
export function columnPoints(characters: number): number {
  return Math.trunc(characters * DIGIT_PIXELS + PADDING_PIXELS) * POINTS_PER_PIXEL;
}

/** A width in points, in characters to two decimals: rounded up, so that the way back gives the same pixels. */
export function columnCharacters(points: number): number {
  const pixels = Math.round(points / POINTS_PER_PIXEL);
  return Math.max(0, Math.ceil(((pixels - PADDING_PIXELS) / DIGIT_PIXELS) * 100) / 100);
}

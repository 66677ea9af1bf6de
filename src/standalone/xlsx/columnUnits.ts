// Column widths: what Excel shows (characters) and what a file holds (characters and the cell's padding).
// Knows no sheet.

/** Five pixels of padding and grid line, with the seven-pixel digits of Calibri 11. */
const PADDING = 5 / 7;
/** Excel keeps widths in steps of 1/256. */
const STEPS = 256;

export function widthInFile(characters: number): number {
  return Math.trunc((characters + PADDING) * STEPS) / STEPS;
}

export function widthInCharacters(inFile: number): number {
  return Math.max(0, Math.round((inFile - PADDING) * 100) / 100);
}

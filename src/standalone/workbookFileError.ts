// The one error that opening a workbook, or a report about it, throws on purpose.
// Knows nothing of formats: its message is a plain line for the analyst who chose the file.

export class WorkbookFileError extends Error {
  override readonly name = 'WorkbookFileError';
}

export const NOT_A_WORKBOOK = 'This file is not an Excel workbook.';

/** @param what what was found broken, for the bracket at the end of the line. */
export function damagedWorkbook(what: string, cause?: unknown): WorkbookFileError {
  return new WorkbookFileError(`This workbook is damaged and cannot be read (${what}).`, { cause });
}

/** @param what what there is so much of that opening it would fill the memory. */
export function vastWorkbook(what: string): WorkbookFileError {
  return new WorkbookFileError(`This workbook is too large to open: ${what}.`);
}

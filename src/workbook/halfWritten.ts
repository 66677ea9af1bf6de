// The one failure after which nobody can say what a workbook holds: whoever was to write stopped answering, and so told nothing.
// Refuses to know what was being written.

const WORDS =
  'Excel stopped answering while the workbook was written to, so it is not known how much was written. Close the workbook ' +
  'without saving, or go back to an earlier version (File, Info, Version History), and then refresh.';

export class HalfWritten extends Error {
  override readonly name = 'HalfWritten';

  constructor(cause: unknown) {
    super(WORDS, { cause });
  }
}

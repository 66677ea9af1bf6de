// Refuses a table of more lines than any programme has: rating them would fill the memory and tell nobody anything.
// Refuses to know anything else of the lines; sheets of other data may be as long as they are.
import type { Table } from './table';

/** Many times any programme's register, and within the memory of a small machine. */
const MOST_LINES = 100_000;

/** Its message is a plain sentence for whoever opened the workbook. */
export class TooManyLines extends Error {
  override readonly name = 'TooManyLines';

  constructor({ sheet, rows }: Table) {
    super(
      `The table on the sheet "${sheet.name}" has ${rows.length.toLocaleString('en-GB')} rows; tables of up to ` +
        `${MOST_LINES.toLocaleString('en-GB')} are read. Keep other data in a workbook of its own.`,
    );
  }
}

/** @throws TooManyLines */
export function refuseTooManyLines(tables: readonly Table[]): void {
  const crowded = tables.find(({ rows }) => rows.length > MOST_LINES);
  if (crowded) throw new TooManyLines(crowded);
}

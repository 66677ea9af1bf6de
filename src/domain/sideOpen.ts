// What is said of a row that may be of a CIP or of a QIPP line, and is used for neither.
import type { CellRef, Finding } from './finding';

export function sideOpen(name: string, where: CellRef): Finding {
  return {
    code: 'savings-side-open',
    severity: 'warning',
    message: `"${name}" has a CIP line and a QIPP line, and nothing on "${where.sheet}" says which this row is of: it is not used.`,
    where: [where],
    suggestion: 'Say CIP or QIPP in the title over the table, or in a column "Type".',
  };
}

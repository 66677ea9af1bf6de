// What is said of rows that may be of a CIP or of a QIPP line, and are used for neither.
import type { CellRef, Finding } from './finding';
import type { Line } from './records';

export function sideOpen(name: string, where: CellRef): Finding {
  return {
    code: 'savings-side-open',
    severity: 'warning',
    message: `"${name}" has a CIP line and a QIPP line, and nothing on "${where.sheet}" says which this row is of: it is not used.`,
    where: [where],
    suggestion: 'Say CIP or QIPP in the title over the table, or in a column "Type".',
  };
}

/** @param schemes those that name the programme and neither side. */
export function programmeSideOpen(programme: string, schemes: readonly Line[]): Finding {
  const say =
    schemes.length === 1
      ? `"${schemes[0]!.name}" says neither: it stands`
      : `${schemes.length} schemes say neither: they stand`;
  return {
    code: 'programme-side-open',
    severity: 'warning',
    message: `"${programme}" has a CIP line and a QIPP line, and ${say} under a third line of that name.`,
    where: schemes.map(({ where }) => where),
    suggestion: 'Say CIP or QIPP in the title over the table, or in a column "Type".',
  };
}

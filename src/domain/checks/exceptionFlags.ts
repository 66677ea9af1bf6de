// "Yes" or "No" that somebody typed under exceptions, against the exceptions that are open. There is no tolerance.
// A hint only: a "Yes" without any where the workbook has no log, as they may be written elsewhere, and a "No" of a programme that is
// off track only by the finance of the group it belongs to.
import type { AssessedProgramme, AssessedScheme, ExceptionItem } from '../assessed';
import type { Finding } from '../finding';
import { wordSides } from '../sides';

export interface FlaggedLines {
  programmes: readonly AssessedProgramme[];
  schemes: readonly AssessedScheme[];
  exceptions: readonly ExceptionItem[];
}

/** @param hasLog true where people log exceptions in the workbook. */
export function exceptionFlags({ programmes, schemes, exceptions }: FlaggedLines, hasLog: boolean): Finding[] {
  return [...programmes, ...schemes].flatMap((line) => {
    const flag = line.record.exceptionsFlag;
    if (flag === null) return [];
    const open = exceptions.filter((item) => isOf(item, line));
    const hasOpen = line.hasExceptions || open.length > 0;
    return flag.value === hasOpen ? [] : [differs(line, flag.value, open, hasLog)];
  });
}

/** A scheme by its key, a programme by the name that its exceptions carry. */
function isOf({ key, programme }: ExceptionItem, line: AssessedProgramme | AssessedScheme): boolean {
  return 'members' in line ? programme === line.name : key === line.record.key;
}

function isOfGroup(line: AssessedProgramme | AssessedScheme, open: readonly ExceptionItem[]): boolean {
  return 'members' in line && line.group !== null && open.every(({ scheme }) => scheme === null);
}

function differs(
  line: AssessedProgramme | AssessedScheme,
  flag: boolean,
  open: readonly ExceptionItem[],
  hasLog: boolean,
): Finding {
  const { name, record } = line;
  const found = flag ? 'none is open' : openOnes(open);
  return {
    code: 'exceptions-flag-differs',
    severity: (flag ? !hasLog : isOfGroup(line, open)) ? 'info' : 'warning',
    message: `${name}: "${flag ? 'Yes' : 'No'}" is printed under exceptions, yet ${found}.`,
    where: [record.exceptionsFlag!.cell, ...open.map(({ where }) => where)],
    sides: wordSides(`${flag ? 'Yes' : 'No'} as printed`, found),
  };
}

function openOnes(open: readonly ExceptionItem[]): string {
  if (open.length === 0) return 'its ratings are off track';
  const names = open.map(({ scheme }) => scheme ?? 'the whole programme').join(', ');
  return `${open.length === 1 ? 'one is' : `${open.length} are`} open: ${names}`;
}

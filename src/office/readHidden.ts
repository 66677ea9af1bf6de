// Which rows and columns of sheets are hidden, in one further round trip for all of them. Loaded where something is.
// Refuses to fail: where Excel cannot tell, nobody knows, and the reading stands.
import { type HiddenLines, NOTHING_HIDDEN } from '../workbook/snapshot';
import { isAllSeen } from './allSeen';
import { codeOf } from './hostProblem';

/** Properties of single rows, and filters. */
const API_SET = '1.9';

interface Asked {
  sheet: Excel.Worksheet;
  /** With `HIDDEN_PROPERTIES`, place and size loaded; may be a null object. */
  used: Excel.Range;
}

/** @returns in the order asked; null where Excel could not tell. */
export async function readHidden(
  context: Excel.RequestContext,
  asked: readonly Asked[],
): Promise<(HiddenLines | null)[]> {
  const unknown = asked.map(({ used }) => (isAllSeen(used) ? NOTHING_HIDDEN : null));
  if (!Office.context.requirements.isSetSupported('ExcelApi', API_SET)) return unknown;
  const answers = asked.map((one) => (isAllSeen(one.used) ? null : queueRows(one)));
  try {
    await context.sync();
  } catch (error) {
    if (codeOf(error) === null) throw error;
    return unknown;
  }
  return answers.map((answer) => answer?.() ?? NOTHING_HIDDEN);
}

/** @returns what gives the answer once Excel was asked. */
function queueRows({ sheet, used }: Asked): () => HiddenLines {
  const rows = used.getRowProperties({ rowHidden: true });
  const cols = used.getColumnProperties({ columnHidden: true });
  const { autoFilter, tables } = sheet;
  autoFilter.load('isDataFiltered');
  tables.load('items/autoFilter/isDataFiltered');
  return () => ({
    rows: places(
      rows.value.map(({ rowHidden }) => rowHidden === true),
      used.rowIndex,
    ),
    cols: places(
      cols.value.map(({ columnHidden }) => columnHidden === true),
      used.columnIndex,
    ),
    isFiltered: [autoFilter, ...tables.items.map((table) => table.autoFilter)].some((filter) => filter.isDataFiltered),
  });
}

function places(isHidden: readonly boolean[], first: number): number[] {
  return isHidden.flatMap((hidden, index) => (hidden ? [first + index] : []));
}

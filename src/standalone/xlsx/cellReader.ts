// One cell's XML → its value, formula and look, as a book keeps them.
// Knows the kinds of cell; knows nothing of rows or of where the XML stands.
import { NEVER_CALCULATED, type CellValue } from '../../workbook/snapshot';
import type { SharedFormula } from '../book';
import { ownText } from './cellText';
import { formulaShifter, type FormulaShifter } from './formulaShifter';
import type { CellInXml, FormulaInXml } from './scanSheet';
import { decodeCellText } from './xmlEscapes';

export interface CellContext {
  texts: readonly string[];
  date1904: boolean;
}

/** A formula of the file's that other cells name by its group. */
class Shared implements SharedFormula {
  private shift: FormulaShifter | null = null;

  constructor(
    private readonly row: number,
    private readonly col: number,
    private readonly text: string,
  ) {}

  textAt(row: number, col: number): string {
    return (this.shift ??= formulaShifter(this.text))(row - this.row, col - this.col);
  }
}

/** For one pass over a sheet: what a shared formula says depends on the cells before. */
export class CellReader {
  private readonly shared = new Map<string, Shared>();

  constructor(private readonly context: CellContext) {}

  /** `''` where the cell is empty. */
  value(cell: CellInXml): CellValue {
    const type = cell.attributes['t'];
    if (cell.formula && (cell.value === null || (cell.value === '' && type !== 'str'))) return NEVER_CALCULATED;
    if (type === 'inlineStr') return decodeCellText(ownText(cell.inlineText));
    if (cell.value === null || cell.value === '') return '';
    return this.typed(cell.value, type);
  }

  private typed(text: string, type: string | undefined): CellValue {
    switch (type) {
      case 's':
        return this.context.texts[Number(text)] ?? '';
      case 'str':
        return decodeCellText(ownText(text));
      case 'b':
        return text === '1' || text === 'true';
      case 'e':
        return text;
      case 'd':
        return dateSerial(text, this.context.date1904);
      default:
        return numberOrText(text);
    }
  }

  /** Without `=`; null where the cell has none. A data table's is `''`, as it has no text. */
  formula(cell: CellInXml): string | null {
    const formula = this.sharedFormula(cell);
    return typeof formula === 'object' ? (formula?.textAt(cell.row, cell.col) ?? null) : formula;
  }

  /** The same, not written out where other cells share it. */
  sharedFormula(cell: CellInXml): string | SharedFormula | null {
    const { formula } = cell;
    if (!formula) return null;
    const group = sharedGroup(formula);
    if (group === null || formula.text !== '') {
      const text = decodeCellText(ownText(formula.text));
      if (group !== null) this.shared.set(group, new Shared(cell.row, cell.col, text));
      return text;
    }
    return this.shared.get(group) ?? '';
  }
}

/** The number of the group of cells that share one formula, null for a formula of the cell's own. */
export function sharedGroup(formula: FormulaInXml): string | null {
  return formula.attributes['t'] === 'shared' ? (formula.attributes['si'] ?? null) : null;
}

function numberOrText(text: string): CellValue {
  const number = Number(text);
  return Number.isNaN(number) ? text : number;
}

const DAY = 86_400_000;

/** Strict files may hold dates as `2017-05-31T00:00:00`. */
function dateSerial(text: string, date1904: boolean): CellValue {
  const time = Date.parse(
    /[zZ]$|[+-]\d\d:\d\d$/.test(text) ? text : `${text.includes('T') ? text : `${text}T00:00:00`}Z`,
  );
  if (Number.isNaN(time)) return text;
  return (time - (date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30))) / DAY;
}

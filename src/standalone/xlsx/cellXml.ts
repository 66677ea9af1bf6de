// A value, and a formula if there is one, as a cell's XML.
// Knows nothing of what stood in the cell before.
import { NEVER_CALCULATED, type CellValue } from '../../workbook/snapshot';
import type { SharedStringWriter } from './sharedStringWriter';
import { encodeCellText } from './xmlEscapes';

export interface CellToWrite {
  address: string;
  /** The cell format record. */
  xf: number;
  value: CellValue;
  formula: string | undefined;
}

const ERROR =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!)$/;

/** @param prefix of the part's own names, `''` or `'x:'`. */
export function cellXml(prefix: string, cell: CellToWrite, strings: SharedStringWriter): string {
  const head = `<${prefix}c r="${cell.address}"${cell.xf === 0 ? '' : ` s="${cell.xf}"`}`;
  const formula = cell.formula === undefined ? '' : formulaXml(prefix, cell.formula);
  const [type, text] = cell.formula === undefined ? plain(cell.value, strings) : result(cell.value);
  if (formula === '' && text === '') return `${head}/>`;
  const value = text === null ? '' : `<${prefix}v>${text}</${prefix}v>`;
  return `${head}${type && ` t="${type}"`}>${formula}${value}</${prefix}c>`;
}

export function formulaXml(prefix: string, formula: string): string {
  return `<${prefix}f>${encodeCellText(formula)}</${prefix}f>`;
}

/** Type and text of `v`. Text is shared whatever it looks like, so nothing in it is ever taken for a formula or an error. */
function plain(value: CellValue, strings: SharedStringWriter): [type: string, text: string] {
  if (value === '') return ['', ''];
  return typeof value === 'string' ? ['s', String(strings.use(value))] : scalar(value);
}

/** As `plain`, but of a formula's result, which nobody typed; no text at all where it was never calculated. */
function result(value: CellValue): [type: string, text: string | null] {
  if (value === NEVER_CALCULATED) return ['', null];
  if (typeof value !== 'string') return scalar(value);
  return [ERROR.test(value) ? 'e' : 'str', encodeCellText(value)];
}

function scalar(value: number | boolean): [type: string, text: string] {
  if (typeof value === 'boolean') return ['b', value ? '1' : '0'];
  return Number.isFinite(value) ? ['', String(value)] : ['e', '#NUM!'];
}

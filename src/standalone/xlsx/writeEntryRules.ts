// What may be entered into the cells of a sheet that the file does not have yet, as its data validations.
// Those of sheets in the file are never touched.
import { blockAddress } from '../../workbook/address';
import { dayFormula, type EntryRule } from '../../workbook/entryRule';
import type { BookEntryRule } from '../book';
import type { SheetPieces } from './sheetPieces';
import { encodeCellText, escapeAttribute } from './xmlEscapes';

export function writeEntryRules(pieces: SheetPieces, rules: readonly BookEntryRule[]): void {
  if (rules.length === 0) return;
  const tag = `${pieces.prefix}dataValidations`;
  const items = rules.map((rule) => validationXml(rule, pieces.prefix)).join('');
  pieces.put('dataValidations', `<${tag} count="${rules.length}">${items}</${tag}>`);
}

function validationXml({ block, rule, title, prompt, warning }: BookEntryRule, prefix: string): string {
  const asked = rule
    ? ` showErrorMessage="1" errorTitle="${escapeAttribute(title)}" error="${escapeAttribute(warning)}"`
    : '';
  const attributes =
    `${rule ? ` type="${TYPES[rule.type]}" errorStyle="warning"` : ''} allowBlank="1" showInputMessage="1"${asked}` +
    ` promptTitle="${escapeAttribute(title)}" prompt="${escapeAttribute(prompt)}" sqref="${blockAddress(block)}"`;
  const formulas = rule ? formulasOf(rule).map((text, index) => formulaXml(prefix, index + 1, text)) : [];
  return `<${prefix}dataValidation${attributes}>${formulas.join('')}</${prefix}dataValidation>`;
}

const TYPES: Record<EntryRule['type'], string> = {
  list: 'list',
  wholeNumber: 'whole',
  decimal: 'decimal',
  date: 'date',
};

function formulasOf(rule: EntryRule): string[] {
  switch (rule.type) {
    case 'list':
      return ['words' in rule ? `"${rule.words.join(',')}"` : rule.source.replace(/^=/, '')];
    case 'date':
      return [dayFormula(rule.from), dayFormula(rule.to)];
    default:
      return [String(rule.from), String(rule.to)];
  }
}

function formulaXml(prefix: string, number: number, text: string): string {
  return `<${prefix}formula${number}>${encodeCellText(text)}</${prefix}formula${number}>`;
}

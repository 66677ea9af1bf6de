// A book's conditional formats into a worksheet. Rules that were there before and still are keep their XML to the byte.
// Knows nothing of cells, nor of whose rules they are.
import { withoutSheet } from '../../workbook/address';
import type { ConditionalRule } from '../../workbook/edit';
import type { BookRule } from '../book';
import type { SheetPieces } from './sheetPieces';
import type { StyleWriter } from './styleWriter';
import { childOf, childrenOf } from './xmlDocument';
import { encodeCellText, escapeAttribute } from './xmlEscapes';

/** @param ruleIds of the rules in the file, one list per element in the order of the XML. */
export function writeRules(
  pieces: SheetPieces,
  rules: readonly BookRule[],
  ruleIds: readonly string[][],
  styles: StyleWriter,
): void {
  const kept = new Set(rules.map(({ id }) => id));
  pieces.all('conditionalFormatting').forEach((piece, index) => {
    const ids = ruleIds[index] ?? [];
    if (ids.every((id) => kept.has(id))) return;
    const element = pieces.tree(piece);
    element.remove(childrenOf(element, 'cfRule').filter((_, at) => !kept.has(ids[at] ?? '')));
    pieces.replace(piece, childOf(element, 'cfRule') ? element.xml() : '');
  });
  addRules(pieces, rules, styles);
}

/** New rules come after all that are there, so that people's own rules win where both apply. */
function addRules(pieces: SheetPieces, rules: readonly BookRule[], styles: StyleWriter): void {
  let priority = highestPriority(pieces);
  for (const { rule, range, xml } of rules)
    if (rule && xml === null)
      pieces.add('conditionalFormatting', ruleXml(pieces.prefix, rule, range, styles.ruleLook(rule), ++priority));
}

function ruleXml(prefix: string, rule: ConditionalRule, range: string, dxf: number, priority: number): string {
  const formula = `<${prefix}formula>${encodeCellText(rule.formula.replace(/^=/, ''))}</${prefix}formula>`;
  const element = `<${prefix}cfRule type="expression" dxfId="${dxf}" priority="${priority}">${formula}</${prefix}cfRule>`;
  const sqref = escapeAttribute(withoutSheet(range).replace(/\$/g, '').replace(/,/g, ' '));
  return `<${prefix}conditionalFormatting sqref="${sqref}">${element}</${prefix}conditionalFormatting>`;
}

/** Rules in the extension list count in the same sequence. */
function highestPriority(pieces: SheetPieces): number {
  const texts = [...pieces.all('conditionalFormatting'), ...pieces.all('extLst')].map((piece) => pieces.text(piece));
  const found = texts.flatMap((text) => [...text.matchAll(/\spriority="(\d+)"/g)].map(([, digits]) => Number(digits)));
  return found.reduce((highest, one) => Math.max(highest, one), 0);
}

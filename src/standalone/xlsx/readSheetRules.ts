// A sheet's conditional formats → a book's rules, each with its own XML. Those of a kind we cannot express are carried along.
// Knows nothing of cells, nor of whose rules they are.
import type { XmlElement } from './xmlTree';
import { parseBlock } from '../../workbook/address';
import type { BookRule } from '../book';
import type { RuleLook } from './readStyles';
import { childOf, childrenOf, flag } from './xmlDocument';

const ONE_AREA = /^\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/i;

/** The rules of one `conditionalFormatting` element, in its order. */
export function readSheetRules(element: XmlElement, looks: readonly RuleLook[], freshId: () => string): BookRule[] {
  const range = element.getAttribute('sqref') ?? '';
  return childrenOf(element, 'cfRule').map((rule) => readRule(rule, range, looks, freshId()));
}

function readRule(element: XmlElement, range: string, looks: readonly RuleLook[], id: string): BookRule {
  const rule: BookRule = { id, range, rule: null, xml: element.xml() };
  const text = childOf(element, 'formula')?.text;
  if (element.getAttribute('type') !== 'expression' || typeof text !== 'string') return rule;
  const formula = `=${text}`;
  const look = lookOf(element, looks);
  if (!look || flag(element, 'stopIfTrue') || !ONE_AREA.test(range)) return { ...rule, formula };
  return { ...rule, rule: { block: parseBlock(range), formula, ...look } };
}

function lookOf(element: XmlElement, looks: readonly RuleLook[]): RuleLook {
  const number = element.getAttribute('dxfId');
  return number === null ? null : (looks[Number(number)] ?? null);
}

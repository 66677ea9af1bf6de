// What the conditional formats of ours make of a cell: their formulas are of few known forms, each about its own cell.
// Refuses to calculate anybody else's formula: such rules are counted and have no effect here.
import { type BookRule, type BookSheet } from '../../src/standalone/book';
import { cellAddress, parseBlock } from '../../src/workbook/address';
import { type ConditionalRule } from '../../src/workbook/edit';
import { RULE_SIGNATURE } from '../../src/workbook/signatures';
import { type CellValue } from '../../src/workbook/snapshot';

export interface Effect {
  fill?: string;
  color?: string;
  bold?: boolean;
}

type Test = (value: CellValue) => boolean;

export interface KnownRule {
  rule: ConditionalRule;
  applies: Test;
}

/** The rules that can be shown, the first to count first, and how many cannot. */
export function knownRules(sheet: BookSheet): { known: KnownRule[]; unknown: number } {
  const rules = sheet.rules.map(knownRule);
  const known = rules.filter((rule) => rule !== null);
  return { known, unknown: rules.length - known.length };
}

function knownRule({ rule, range }: BookRule): KnownRule | null {
  const applies = rule && testIn(rule.formula, cellAddress(rule.block.row, rule.block.col));
  return rule && applies ? { rule: { ...rule, block: parseBlock(range.split(' ')[0] ?? range) }, applies } : null;
}

const BEGINS_WITH = /^\(LEFT\((\w+),(\d+)\)="([^"]*)"\)$/;
const NUMBER_BELOW = /^ISNUMBER\((\w+)\)\*\((\w+)<(-?[\d.]+)\)$/;

/** @param cell the first cell of the rule's block, which a formula of ours looks at. */
function testIn(formula: string, cell: string): Test | null {
  const condition = conditionOf(formula);
  const [, worded, length, word] = BEGINS_WITH.exec(condition ?? '') ?? [];
  if (worded === cell) return (value) => String(value).slice(0, Number(length)).toLowerCase() === word?.toLowerCase();
  const [, numbered, compared, limit] = NUMBER_BELOW.exec(condition ?? '') ?? [];
  if (numbered === cell && compared === cell) return (value) => typeof value === 'number' && value < Number(limit);
  return null;
}

/** The part that our signature is added to; null for a formula of somebody else's. */
function conditionOf(formula: string): string | null {
  const signature = `+${RULE_SIGNATURE}`;
  return formula.startsWith('=') && formula.endsWith(signature) ? formula.slice(1, -signature.length) : null;
}

/** Where several rules apply, the first that has a fill, a colour, a weight, gives it. */
export function effectOn(rules: readonly KnownRule[], row: number, col: number, value: CellValue): Effect {
  const effect: Effect = {};
  for (const { rule, applies } of rules) {
    if (!holds(rule, row, col) || !applies(value)) continue;
    if (rule.fill) effect.fill ??= rule.fill;
    if (rule.color) effect.color ??= rule.color;
    if (rule.bold) effect.bold ??= true;
  }
  return effect;
}

function holds({ block }: ConditionalRule, row: number, col: number): boolean {
  const below = row - block.row;
  const right = col - block.col;
  return below >= 0 && below < block.rows && right >= 0 && right < block.cols;
}

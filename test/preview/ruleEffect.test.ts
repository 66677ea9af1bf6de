import { RATING_COLOURS } from '../../src/domain/ratingColours';
import { Book, type BookSheet } from '../../src/standalone/book';
import { type ConditionalRule } from '../../src/workbook/edit';
import { adverseRule, belowThresholdRule, ratingRules } from '../../src/workbook/ratingRules';
import { effectOn, knownRules } from './ruleEffect';

const column = { row: 4, col: 10, rows: 3, cols: 1 };

function sheetWith(rules: ConditionalRule[]): BookSheet {
  const sheet = new Book().addSheet('Schemes');
  sheet.rules = rules.map((rule, index) => ({ id: String(index), range: 'K5:K7', rule, xml: null }));
  return sheet;
}

function effect(rules: ConditionalRule[], value: string | number, row = 4) {
  return effectOn(knownRules(sheetWith(rules)).known, row, 10, value);
}

test.each(['Red', 'Amber 91% of target', 'green', 'Blue', 'Grey'])('a rating colours its cell: %s', (text) => {
  const word = `${text.charAt(0).toUpperCase()}${text.split(' ')[0]!.slice(1)}` as keyof typeof RATING_COLOURS;
  expect(effect(ratingRules(column), text)).toEqual(RATING_COLOURS[word]);
});

test.each([
  ['another text', 'Read'],
  ['an empty cell', ''],
  ['a number', 7],
])('%s stays as it is', (_what, value) => {
  expect(effect(ratingRules(column), value)).toEqual({});
});

test('a cell outside the rule stays as it is', () => {
  expect(effect(ratingRules(column), 'Red', 7)).toEqual({});
});

test.each<[string, ConditionalRule, string | number, boolean]>([
  ['below nought', adverseRule(column), -0.01, true],
  ['nought', adverseRule(column), 0, false],
  ['a text', adverseRule(column), '-5', false],
  ['a share just below the threshold', belowThresholdRule(column, 0.75), 0.7499, true],
  ['a share on the threshold', belowThresholdRule(column, 0.75), 0.75, false],
])('an adverse figure is marked: %s', (_what, rule, value, marked) => {
  expect(effect([rule], value)).toEqual(marked ? { color: '#A6170B', bold: true } : {});
});

test('of two rules that apply, the first gives the fill and the second what the first leaves open', () => {
  const [red] = ratingRules(column);
  const bold = { ...red!, fill: '#000000', color: null, bold: true };
  expect(effect([{ ...red!, color: null }, bold], 'Red')).toEqual({ fill: '#D5281B', bold: true });
});

test.each([
  ["somebody's formula", '=K5>3'],
  ['a formula of ours about another cell', '=ISNUMBER(L5)*(L5<0)+N("QIPP Reporter")'],
  ['a formula of ours of an unknown form', '=(K5=3)+N("QIPP Reporter")'],
])('%s is counted and has no effect', (_what, formula) => {
  const sheet = sheetWith([{ block: column, formula, fill: '#D5281B', color: null, bold: false }]);
  expect(knownRules(sheet)).toEqual({ known: [], unknown: 1 });
});

test('a rule that a book only carries along is counted', () => {
  const sheet = sheetWith([]);
  sheet.rules = [{ id: '1', range: 'A1:A9 C1:C9', rule: null, xml: '<cfRule type="dataBar"/>' }];
  expect(knownRules(sheet).unknown).toBe(1);
});

// A copied formula's text. The cases are those that Excel's own shared formulas hold.
import fc from '../../support/properties';
import { cellAddress } from '../../../src/workbook/address';
import { formulaShifter } from '../../../src/standalone/xlsx/formulaShifter';

test.each([
  ['a relative cell moves both ways', 'A1+B2', 'B3+C4'],
  ['a fixed column stays', '$A1', '$A3'],
  ['a fixed row stays', 'A$1', 'B$1'],
  ['a fixed cell stays', '$A$1', '$A$1'],
  ['both ends of a range move', 'SUM(A1:$B2)', 'SUM(B3:$B4)'],
  ['whole columns move across only', 'SUM(A:C)+SUM($A:C)', 'SUM(B:D)+SUM($A:D)'],
  ['whole rows move down only', 'SUM(1:3)+SUM($1:3)', 'SUM(3:5)+SUM($1:5)'],
  ['a reference to another sheet moves, its name does not', "Sheet1!A1+'Q1 2017'!A1", "Sheet1!B3+'Q1 2017'!B3"],
  ['a sheet that is called like a cell is a sheet', "FY18!A1+'A1'!A1", "FY18!B3+'A1'!B3"],
  ['a quoted name with an apostrophe is one name', "'O''Brien A1'!A1", "'O''Brien A1'!B3"],
  ['a range over several sheets', 'SUM(Jan:Mar!A1)', 'SUM(Jan:Mar!B3)'],
  ['another workbook', '[1]Sheet1!A1', '[1]Sheet1!B3'],
  ['text is text', '"A1 ""B2"" "&A1', '"A1 ""B2"" "&B3'],
  ['a function that is called like a cell', 'LOG10(A1)+ATAN2(A1,B1)+DEC2BIN(A1)', 'LOG10(B3)+ATAN2(B3,C3)+DEC2BIN(B3)'],
  ['a function of a later Excel', '_xlfn.XLOOKUP(A1,B:B,C:C)', '_xlfn.XLOOKUP(B3,C:C,D:D)'],
  ['a name that begins like a cell', 'A1_total+AB12x+Rate.B2', 'A1_total+AB12x+Rate.B2'],
  ['a name past the last column', 'XFE1+ABCD1', 'XFE1+ABCD1'],
  ['a number with an exponent', '1E5+2.5E-3*A1', '1E5+2.5E-3*B3'],
  ["a table's columns", 'Table1[[#This Row],[A1]]+Table1[B2]+A1', 'Table1[[#This Row],[A1]]+Table1[B2]+B3'],
  ['an error', '#REF!+IFERROR(#N/A,A1)', '#REF!+IFERROR(#N/A,B3)'],
  ['a spilled range', 'SUM(A1#)', 'SUM(B3#)'],
  ['TRUE is no column', 'IF(TRUE,A1,FALSE)', 'IF(TRUE,B3,FALSE)'],
  ['an array constant', 'SUM({1,2;3,4})*A1', 'SUM({1,2;3,4})*B3'],
])('two rows down and one column across: %s', (_, formula, copied) => {
  expect(formulaShifter(formula)(2, 1)).toBe(copied);
});

test('what would leave the sheet is a broken reference', () => {
  expect(formulaShifter('A1+C3')(-1, -1)).toBe('#REF!+B2');
  expect(formulaShifter('XFD1048576')(1, 0)).toBe('#REF!');
  expect(formulaShifter('$A$1')(-1, -1)).toBe('$A$1');
});

const row = fc.nat(10_000);
const col = fc.nat(500);
const cell = fc
  .tuple(row, col, fc.boolean(), fc.boolean())
  .map(([r, c, rowFixed, colFixed]) =>
    cellAddress(r, c).replace(/([A-Z]+)(\d+)/, `${colFixed ? '$$' : ''}$1${rowFixed ? '$$' : ''}$2`),
  );
const formula = fc
  .array(fc.oneof(cell, fc.constantFrom('SUM(', ')', '+', ',', '"A1"', "'A 1'!", 'LOG10(', '1E5', 'Rate', ' ')))
  .map((tokens) => tokens.join('+'));

test('shifting by nothing changes nothing', () => {
  fc.assert(fc.property(formula, (text) => expect(formulaShifter(text)(0, 0)).toBe(text)));
});

test('shifting there and back again changes nothing', () => {
  fc.assert(
    fc.property(formula, fc.nat(100), fc.nat(100), (text, rows, cols) => {
      const there = formulaShifter(text)(rows, cols);
      expect(formulaShifter(there)(-rows, -cols)).toBe(text);
    }),
  );
});

test('any text at all comes through a shift by nothing, but for the case of its references', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) =>
      expect(formulaShifter(text)(0, 0).toUpperCase()).toBe(text.toUpperCase()),
    ),
  );
});

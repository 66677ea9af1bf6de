import { isDateFormat } from '../../../src/standalone/xlsx/builtInNumberFormats';

test.each(['dd/mm/yyyy', 'mmm-yy', 'mmmm', '[$-809]dd mmmm yyyy;@', 'd', 'yyyy-mm-dd hh:mm', '"Week to "dd mmm'])(
  '%s shows a date',
  (code) => expect(isDateFormat(code)).toBe(true),
);

test.each([
  'General',
  '0.0',
  '#,##0;[Red]-#,##0',
  '0"days"',
  'h:mm',
  'mm:ss',
  '[h]:mm:ss',
  '[mm]:ss',
  '@',
  '0\\d',
  '_d0',
  '[$£-809]#,##0',
])('%s shows no date', (code) => expect(isDateFormat(code)).toBe(false));

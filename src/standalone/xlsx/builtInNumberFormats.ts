// The number formats that every workbook has without listing them, and what makes a format one of dates.
// Knows no values.

/** Those whose look follows the machine's region are given as a British Excel shows them. */
export const BUILT_IN_NUMBER_FORMATS: ReadonlyMap<number, string> = new Map([
  [0, 'General'],
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [5, '"£"#,##0;\\-"£"#,##0'],
  [6, '"£"#,##0;[Red]\\-"£"#,##0'],
  [7, '"£"#,##0.00;\\-"£"#,##0.00'],
  [8, '"£"#,##0.00;[Red]\\-"£"#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'dd/mm/yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'dd/mm/yyyy h:mm'],
  ...range(27, 36, 'dd/mm/yyyy'),
  [37, '#,##0;\\-#,##0'],
  [38, '#,##0;[Red]\\-#,##0'],
  [39, '#,##0.00;\\-#,##0.00'],
  [40, '#,##0.00;[Red]\\-#,##0.00'],
  [41, '_-* #,##0_-;\\-* #,##0_-;_-* "-"_-;_-@_-'],
  [42, '_-"£"* #,##0_-;\\-"£"* #,##0_-;_-"£"* "-"_-;_-@_-'],
  [43, '_-* #,##0.00_-;\\-* #,##0.00_-;_-* "-"??_-;_-@_-'],
  [44, '_-"£"* #,##0.00_-;\\-"£"* #,##0.00_-;_-"£"* "-"??_-;_-@_-'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
  ...range(50, 58, 'dd/mm/yyyy'),
] as [number, string][]);

/** The built-in formats that look the same in every region, so that a written format may be stored as one of them. */
export function builtInNumberFormatId(code: string): number | null {
  for (const id of [0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 49]) if (BUILT_IN_NUMBER_FORMATS.get(id) === code) return id;
  return null;
}

/** East Asian dates, whose codes no British machine shows. */
function range(first: number, last: number, code: string): [number, string][] {
  return Array.from({ length: last - first + 1 }, (_, index) => [first + index, code]);
}

/** True where the format shows a day, month or year; a mere time of day or a duration is no date. */
export function isDateFormat(code: string): boolean {
  const letters = code
    .replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')
    .split(';', 1)
    .join('');
  if (/general/i.test(letters)) return false;
  return /[dy]/i.test(letters) || (/m/i.test(letters) && !/[hs]/i.test(letters) && !/\[[hms]+\]/i.test(code));
}

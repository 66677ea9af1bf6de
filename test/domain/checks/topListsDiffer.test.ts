// The list of the largest schemes against the scheme tables, with the figures of September 2018.
import { assess } from '../../../src/domain/assess';
import type { ListedScheme, TopList } from '../../../src/domain/topLists';
import { aScheme, cell, recordsOf, type SchemeParts } from '../../support/records';

const row = (name: string, value: number | null, id: string | null = null): ListedScheme => ({
  ...{ id, name, value },
  halfUnit: 0.5,
  where: cell('C9', 'Top 10'),
});
const found = (schemes: SchemeParts[], list: Partial<TopList>) =>
  assess(recordsOf({ schemes: schemes.map(aScheme), topLists: [{ schemes: [], total: null, halfUnit: 0.5, ...list }] }))
    .findings;
const codes = (schemes: SchemeParts[], list: Partial<TopList>) => found(schemes, list).map(({ code }) => code);
const severities = (schemes: SchemeParts[], list: Partial<TopList>) =>
  found(schemes, list).map(({ severity, code }) => `${severity} ${code}`);

const END_OF_LIFE = { name: 'End of life', id: '1819-008', target: 900 };

test('End of life: 900 in the scheme table, 1,097 in the top ten', () => {
  expect(found([END_OF_LIFE], { schemes: [row('End of life', 1097, '1819-008')] })).toEqual([
    {
      code: 'top-list-differs',
      severity: 'warning',
      message:
        'End of life: 900 £k in the scheme table, 1,097 £k in the list of the largest schemes (difference -197).',
      where: [cell('C5'), cell('C9', 'Top 10')],
      sides: {
        one: '900 £k in the scheme table',
        other: '1,097 £k in the list of the largest schemes',
        difference: '-197 £k',
      },
    },
  ]);
});

test.each<[string, SchemeParts, number | null, string[]]>([
  ['its target', END_OF_LIFE, 900, []],
  ['a unit off, as a hint', END_OF_LIFE, 901, ['info top-list-differs']],
  ['further off', END_OF_LIFE, 902, ['warning top-list-differs']],
  ['a decimal less', { ...END_OF_LIFE, target: 900.4 }, 900, []],
  ['its plan, beside a target', { ...END_OF_LIFE, plan: 1361 }, 1361, []],
  ['its forecast', { ...END_OF_LIFE, forecast: 700 }, 700, []],
  ['nothing', END_OF_LIFE, null, []],
])('the list gives %s', (_, scheme, value, expected) => {
  expect(severities([scheme], { schemes: [row('End of life', value, '1819-008')] })).toEqual(expected);
});

test.each<[string, string, string[]]>([
  ['the same name', 'End of life', []],
  ['a longer name', 'End of life care model', []],
  ['another name', 'Hospice at home', ['names-differ']],
])('under one id %s', (_, name, expected) => {
  expect(codes([END_OF_LIFE], { schemes: [row(name, 900, '1819-008')] })).toEqual(expected);
});

test('a scheme that no table lists', () => {
  expect(codes([END_OF_LIFE], { schemes: [row('Estates', 500, '1819-099')] })).toEqual(['top-list-unknown']);
  expect(codes([], { schemes: [row('Estates', 500, '1819-099')] })).toEqual([]);
});

test.each<[string, number, string[]]>([
  ['the rows’ sum', 1400, []],
  ['off by half a unit a row and its own', 1401.5, ['info rounding']],
  ['off by more', 1402, ['warning total-differs']],
])('a total of %s', (_, value, expected) => {
  const rows = [row('End of life', 900, '1819-008'), row('Frailty', 500, '1819-013')];
  const schemes = [END_OF_LIFE, { name: 'Frailty', id: '1819-013', target: 500 }];
  expect(severities(schemes, { schemes: rows, total: { value, cell: cell('C14', 'Top 10') } })).toEqual(expected);
});

test.each<[string, number, string[]]>([
  ['less than the least that is listed', 899, []],
  ['as much within rounding', 901, []],
  ['more', 902, ['top-list-incomplete']],
])('a scheme that is not listed, of %s', (_, target, expected) => {
  const schemes = [END_OF_LIFE, { name: 'Call for Care', target }];
  expect(codes(schemes, { schemes: [row('End of life', 900, '1819-008')] })).toEqual(expected);
});

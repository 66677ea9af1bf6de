// Scheme ids across tables: one name under two ids, and ids that no table of schemes has.
import { assess } from '../../../src/domain/assess';
import type { NamedId } from '../../../src/domain/namedIds';
import { aScheme, cell, recordsOf } from '../../support/records';

const REGISTER = [
  ['1819-013', 'Frailty'],
  ['1819-014', 'High Volume Service Users'],
  ['1819-080', 'EMAS Non Conveyance'],
] as const;
const row = (id: string, name: string, table: number, parts: Partial<NamedId> = {}): NamedId => ({
  ...{ id, name, programme: null, table, listsSchemes: table < 2 },
  cell: cell(`A${table}`, id),
  ...parts,
});
const listed = (table: number) => REGISTER.map(([id, name]) => row(id, name, table));

function found(...rows: NamedId[]) {
  const schemes = REGISTER.map(([id, name]) => aScheme({ id, name }));
  return assess(recordsOf({ schemes, namedIds: [...listed(0), ...rows] })).findings.filter(({ code }) =>
    ['ids-differ', 'unknown-scheme-id'].includes(code),
  );
}
const codes = (...rows: NamedId[]) => found(...rows).map(({ code }) => code);

test.each<[string, NamedId[], string[]]>([
  ['as in the register', [row('1819-013', 'Frailty', 1)], []],
  ['written in other letters', [row('1819-013', 'FRAILTY', 1)], []],
  ['with two digits swapped', [row('1819-031', 'Frailty', 1)], ['ids-differ']],
  ['of another scheme', [row('1819-014', 'Frailty', 1)], ['ids-differ']],
  [
    'of two schemes of one name in one table',
    [row('Q-1', 'Stroke', 1), row('Q-2', 'Stroke', 1)],
    ['unknown-scheme-id', 'unknown-scheme-id'],
  ],
  [
    'in a list of several rows a scheme',
    [row('1819-013', 'Frailty', 2), row('1819-031', 'Frailty', 2)],
    ['ids-differ'],
  ],
])('an id %s', (_, rows, expected) => {
  expect(codes(...listed(1).slice(0, rows.some(({ name }) => name === 'Stroke') ? 3 : 0), ...rows)).toEqual(expected);
});

test('schemes of one name in two programmes are two schemes', () => {
  const own = row('E-1', 'Frailty', 1, { programme: 'Elective Care' });
  expect(codes(row('1819-013', 'Frailty', 2, { programme: 'Urgent Care' }), own)).toEqual([]);
});

test('an id of a register that no table of schemes has', () => {
  expect(codes(...listed(3), row('1819-099', '', 3))).toEqual(['unknown-scheme-id']);
});

test('a log with numbers of its own is left alone', () => {
  expect(codes(row('EX1', 'Winter', 3), row('EX2', 'Beds', 3), row('1819-013', 'Frailty', 3))).toEqual([]);
});

test('the finding gives both ids and points at every row', () => {
  expect(found(row('1819-031', 'Frailty', 1))).toMatchObject([
    {
      severity: 'warning',
      message: '"Frailty" has the scheme id 1819-031 in one table and 1819-013 in another.',
      where: [cell('A1', '1819-031'), cell('A0', '1819-013')],
      sides: { one: '1819-031', other: '1819-013' },
    },
  ]);
});

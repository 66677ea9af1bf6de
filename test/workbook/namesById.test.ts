// Figures by id alone take the names of their schemes from wherever those stand; a list of other ids is no register of theirs.
import { readWorkbook } from '../../src/workbook/readWorkbook';
import { JULY_2018 } from '../support/records';
import { snapshotOf } from '../support/grid';

const FIGURES = `
  ID | YTD plan £k | YTD actual £k
  QP1 | 50 | 51
  QP2 | 100 | 64
`;

async function read(register: string) {
  const snapshot = await snapshotOf({ Register: register, Finance: FIGURES });
  const { records } = readWorkbook(snapshot, JULY_2018);
  return {
    schemes: records.schemes.map(({ id, name, programme }) => [id, name, programme].join(' ')),
    codes: records.findings.map(({ code }) => code),
  };
}

test('from a register without figures', async () => {
  const { schemes, codes } = await read(`
    ID | Scheme | Programme | SRO
    QP1 | Elective hub | Planned care | Director
    qp2 | Frailty unit | Urgent care | Director
  `);
  expect(schemes).toEqual(['QP1 Elective hub Planned care', 'qp2 Frailty unit Urgent care']);
  expect(codes).not.toContain('names-differ');
});

test('from a list of other ids none', async () => {
  const { schemes } = await read(`
    ID | Project | Owner
    A7 | Car park | Director
  `);
  expect(schemes).toEqual(['QP1 QP1 ', 'QP2 QP2 ']);
});

test('each by its id where nothing names them', async () => {
  const { schemes } = await read(`
    Contacts
  `);
  expect(schemes).toEqual(['QP1 QP1 ', 'QP2 QP2 ']);
});

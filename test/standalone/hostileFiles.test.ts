// Files that are meant to stop a reader: rows that are only formatted, and names that go round in circles.
import { openBook } from '../../src/standalone/openBook';
import { FileWorkbook } from '../../src/standalone/fileWorkbook';
import { readWorkbook } from '../../src/workbook/readWorkbook';
import { smallXlsx } from '../support/smallXlsx';

const text = (cell: string, words: string) => `<c r="${cell}" t="inlineStr"><is><t>${words}</t></is></c>`;
const TABLE = `<row r="1">${text('A1', 'Scheme')}${text('B1', 'Plan £k')}${text('C1', 'YTD plan £k')}</row><row r="2">${text('A2', 'Linen')}<c r="B2"><v>40</v></c><c r="C2"><v>10</v></c></row>`;

async function schemesIn(file: Uint8Array) {
  const { records } = readWorkbook(await new FileWorkbook(openBook(file)).read(), null);
  return records.schemes.map(({ name, figures }) => [name, figures.plan, figures.ytdPlan]);
}

test('a million rows that are only formatted hold nothing', async () => {
  const rows = Array.from({ length: 1_000_000 }, (_, index) => `<row r="${index + 3}" s="0" customFormat="1"/>`).join(
    '',
  );
  expect(await schemesIn(smallXlsx({ sheet: `<sheetData>${TABLE}${rows}</sheetData>` }))).toEqual([['Linen', 40, 10]]);
}, 60_000);

test('names that stand for one another are left alone', async () => {
  const names =
    '<definedNames><definedName name="One">Two</definedName><definedName name="Two">One</definedName></definedNames>';
  const sheet = `<sheetData>${TABLE.replace('<v>40</v>', '<f>One</f><v>40</v>')}</sheetData>`;
  expect(await schemesIn(smallXlsx({ sheet, workbook: names }))).toEqual([['Linen', 40, 10]]);
});

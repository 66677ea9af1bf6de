// The Settings sheet that we add: its rules are the ones in force, and what somebody answers on it is read.
import { addSettings } from '../../src/actions/addSettings';
import { FileWorkbook } from '../../src/standalone/fileWorkbook';
import { bookOf, rowsOf, rowWith, sheetNamed } from '../support/grid';
import { refreshed } from '../support/refreshed';

const TRACKER = `
  Reporting month: May 2017
  Programme   | Plan | YTD Plan | YTD Actual
  Urgent Care | 400  | 100      | 90
`;

async function withSettings() {
  const book = bookOf({ Finance: TRACKER });
  await addSettings(new FileWorkbook(book));
  return { book, sheet: sheetNamed(book, 'Settings') };
}

test('every answer below Board paper is on the cover', async () => {
  const { book, sheet } = await withSettings();
  const heading = rowWith(sheet, 'Board paper');
  const labels = rowsOf(sheet)
    .slice(heading + 1)
    .map(([label]) => String(label));
  expect(labels).toContain('Recommended actions');
  const answers: Record<string, string> = { Structure: 'Board update', Purpose: 'Approve' };
  labels.forEach((label, index) => sheet.setValue(heading + 1 + index, 1, answers[label] ?? `The ${label}`));
  const { assessment, findings } = await refreshed(book);
  expect(Object.values(assessment.cover)).toHaveLength(labels.length);
  expect(assessment.cover).toMatchObject({
    structure: 'board',
    purpose: 'Approve',
    title: 'The Title',
    sro: 'The SRO',
  });
  expect(Object.values(assessment.cover).filter((value) => value === '' || value === null)).toEqual([]);
  expect(findings.filter(({ code }) => code === 'setting-unreadable')).toEqual([]);
});

test('untouched, it changes no rule and no word of the paper', async () => {
  const [{ book }, plain] = [await withSettings(), bookOf({ Finance: TRACKER })];
  const [one, other] = [await refreshed(book), await refreshed(plain)];
  expect(one.assessment.policy).toEqual(other.assessment.policy);
  expect(one.assessment.cover).toEqual(other.assessment.cover);
});

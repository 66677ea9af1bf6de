// The columns of a workbook file as understood, and answers about them from a file: by the command line's own functions.
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBook } from '../../src/standalone/openBook';
import { saveBook } from '../../src/standalone/saveBook';
import { checkFile, changeFile } from '../../src/standalone/runOnFile';
import { answersOf, mappingJson, mappingText, readMapping } from '../../src/standalone/mapping';
import { refresh } from '../../src/actions/refresh';
import { periodOf } from '../../src/domain/period';
import { bookOf, rowsOf, sheetNamed } from '../support/grid';

const period = periodOf({ year: 2018, month: 7 });
const OPEN = '\nScheme | Plan £k | Actual £k\nLinen | 40 | 44\nRota | 210 | 180\n';

async function folder(): Promise<{ workbook: string; answers: string; out: string }> {
  const at = await mkdtemp(join(tmpdir(), 'qipp-mapping-'));
  const workbook = join(at, 'tracker.xlsx');
  await writeFile(workbook, saveBook(bookOf({ Savings: OPEN })));
  return { workbook, answers: join(at, 'answers.json'), out: join(at, 'out.xlsx') };
}

async function outlineOf(workbook: string, given: Awaited<ReturnType<typeof readMapping>> = []) {
  const { outcome } = await checkFile(workbook, { period, given });
  if (outcome.refused) throw new Error(outcome.message);
  return outcome.outline;
}

test('every column is shown with what it holds, how sure that is, and what has to be answered', async () => {
  const { workbook } = await folder();
  const text = mappingText(await outlineOf(workbook));
  expect(text).toContain('Savings!A1 "Scheme": Scheme');
  expect(text).toContain('Savings!C1 "Actual £k": not used');
  expect(text).toContain('Column "Actual £k" on "Savings" = ');
});

test('what is printed, with answers filled in, is taken as it is', async () => {
  const { workbook, answers } = await folder();
  const mapping = mappingJson(await outlineOf(workbook));
  const said: Record<string, string> = { 'Plan £k': 'Year to date plan', 'Actual £k': 'Year to date actual' };
  const questions = mapping.questions.map((question) => ({ ...question, answer: said[question.heading] }));
  await writeFile(answers, JSON.stringify({ ...mapping, questions }));
  const outline = await outlineOf(workbook, await readMapping(answers));
  expect(outline.questions).toEqual([]);
  expect(outline.columns.map(({ means, used }) => [means, used])).toContainEqual(['Year to date actual', true]);
});

test('a refresh keeps the answers in the workbook it writes', async () => {
  const { workbook, answers, out } = await folder();
  await writeFile(
    answers,
    JSON.stringify({
      'Column "Actual £k" on "Savings"': 'Year to date actual',
      'Column "Plan £k" on "Savings"': 'Annual plan',
    }),
  );
  await changeFile(refresh, workbook, out, { period, given: await readMapping(answers) });
  const written = openBook(await readFile(out));
  expect(rowsOf(sheetNamed(written, 'Settings'))).toContainEqual(
    expect.arrayContaining(['Column "Actual £k" on "Savings"', 'Year to date actual']),
  );
  expect((await outlineOf(out)).questions).toEqual([]);
});

test('an answer that is none of the choices is refused by name', async () => {
  const { answers } = await folder();
  await writeFile(answers, JSON.stringify({ 'Unit of money on "Savings"': 'shillings' }));
  await expect(readMapping(answers)).rejects.toThrow('"shillings" is no answer to Unit of money on "Savings".');
  await writeFile(answers, 'no json');
  await expect(readMapping(answers)).rejects.toThrow('JSON');
  expect(answersOf([{ setting: 'Unit of money on "Savings"', value: '£' }])).toHaveLength(1);
});

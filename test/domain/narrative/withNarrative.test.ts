// Sentences in the workbook itself: found with their cells, whoever wrote them and wherever they stand.
import { assess } from '../../../src/domain/assess';
import type { Records } from '../../../src/domain/records';
import { withNarrative } from '../../../src/domain/narrative/withNarrative';
import type { WrittenText } from '../../../src/domain/narrative/writtenText';
import { bookOf } from '../../support/grid';
import { anObjective } from '../../support/objectives';
import { aScheme, cell, recordsOf, writtenRow } from '../../support/records';
import { cellsFound, refreshed } from '../../support/refreshed';
import { aText } from '../../support/sentences';

function found(parts: Partial<Records>, sentences: WrittenText[] = []): string[] {
  const records = recordsOf(parts);
  const { findings } = withNarrative(assess(records), records, sentences);
  return findings
    .filter(({ code }) => code.startsWith('narrative-'))
    .map(({ code, where }) => `${code} ${where[0]!.sheet}!${where[0]!.cell}`);
}

const FRAILTY = aScheme({ name: 'Frailty', id: 'UC-01', ytdPlan: 100, ytdActual: 50 });

test('on people’s own sheets, beside a line', () => {
  const sentences = [aText('Savings are 60% of target.', { besideKey: FRAILTY.key, where: cell('F3') })];
  expect(found({ schemes: [FRAILTY] }, sentences)).toEqual(['narrative-figure-differs Plan!F3']);
});

test('on our exceptions sheet, in what people typed', () => {
  const words = { issue: 'Savings are 60% of target.', actions: 'Review under way.', recovery: '' };
  const writtenExceptions = [writtenRow({ programme: 'Urgent Care', area: 'Frailty', words })];
  expect(found({ schemes: [FRAILTY], writtenExceptions })).toEqual(['narrative-figure-differs PMO Exceptions!A6']);
});

test('in a comment on an objective', () => {
  const objectives = [anObjective()];
  const { key, where, lastYear } = objectives[0]!;
  const title = 'Objective 1: 14% reduction in A&E attendances in 2017/18 (ED)';
  const comment = { title, figures: lastYear!.join(' '), text: 'Activity is 5% under target.' };
  expect(key).toBe('objective:1');
  expect(found({ objectives, objectiveComments: [comment] })).toEqual([
    `narrative-direction-differs ${where.sheet}!${where.cell}`,
  ]);
});

test('a note on one of them holds, as on any other finding, until its figures change', () => {
  const sentences = [aText('Savings are 60% of target.', { besideKey: FRAILTY.key })];
  const withNotes = (notes: Records['notes'], ytdActual = 50) => {
    const scheme = aScheme({ ...FRAILTY, ...FRAILTY.figures, ytdActual });
    const records = recordsOf({ schemes: [scheme], notes });
    const { findings, goneNotes } = withNarrative(assess(records), records, sentences);
    return { found: findings.find(({ code }) => code === 'narrative-figure-differs')!, goneNotes };
  };
  const notes = [{ text: 'By the unrounded figures.', message: withNotes([]).found.message }];
  expect(withNotes(notes)).toMatchObject({ found: { note: { holds: true } }, goneNotes: [] });
  expect(withNotes(notes, 40)).toMatchObject({ found: { note: { holds: false } }, goneNotes: [] });
});

test('from the sheet to the finding', async () => {
  const grid = `
    Reporting period: July 2018
    Scheme ID | Scheme  | Programme   | YTD Plan £k | YTD Actual £k | Comments
    UC-01     | Frailty | Urgent Care | 100         | 50            | Savings are 60% of target.
    UC-02     | AEC     | Urgent Care | 100         | 90            | Savings are expected to be 95% of target.
`;
  const { findings, assessment } = await refreshed(bookOf({ Tracker: grid }));
  expect(cellsFound({ findings }, 'narrative-figure-differs')[0]).toBe('Tracker!F3');
  expect(assessment.notChecked.at(-1)).toMatch(/^Sentences on the sheets: 1 of 2 with a figure or rating were checked/);
});

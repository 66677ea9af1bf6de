// What a title over activity says: number, reduction, direction; and which title is a table's own.
import { readTitle } from '../../src/workbook/activityTitle';
import { LAST_YEAR, MONTHS, readObjectives } from '../support/readObjectives';

describe('the reduction that a title states', () => {
  test.each<[string, number | null]>([
    ['14% reduction in A&E attendances', 0.14],
    ['Reduce A&E attendances by 14%', 0.14],
    ['A&E reduction of 3 per cent', 0.03],
    ['14% fewer outpatients', 0.14],
    ['4.25% reduction in A&E (14% by 2019/20)', 0.0425],
    ['Reduce A&E attendances to 85% of plan', null],
    ['Reduce A&E by 2.5% and NEL by 7%', null],
    ['95% of patients seen in 4 hours', null],
    ['Increase elective activity by 5%', null],
    ['Reduction in bed days % reduction to be confirmed', null],
  ])('%s', (title, reduction) => {
    expect(readTitle(`Objective 1: ${title}`).statedReduction).toBe(reduction);
  });
});

describe('which way an objective wants to go', () => {
  test.each<[string, 'less' | 'more', 'clear' | 'said']>([
    ['14% reduction in A&E attendances', 'less', 'clear'],
    ['Non-elective bed days', 'less', 'clear'],
    ['Increase first outpatient activity', 'more', 'clear'],
    ['More discharges home', 'more', 'clear'],
    ['Improve uptake of e-referrals', 'more', 'clear'],
    ['Achieve 95% in four hours', 'more', 'clear'],
    ['Limit the increase in A&E attendances to 2%', 'less', 'said'],
    ['10% reduction in A&E, with rising and increasing demand', 'less', 'said'],
    ['Increase community care to reduce admissions', 'more', 'said'],
    ['No more than 100 admissions', 'less', 'said'],
  ])('%s', (title, wanted, how) => {
    const { lowerIsBetter, directionIsClear } = readTitle(`Objective 1: ${title}`);
    expect([lowerIsBetter ? 'less' : 'more', directionIsClear ? 'clear' : 'said']).toEqual([wanted, how]);
  });
});

describe('its number', () => {
  test.each<[string, number | null, string]>([
    ['Objective 1: Fewer attendances', 1, 'Fewer attendances'],
    ['OBJECTIVE 10 – Fewer attendances', 10, 'Fewer attendances'],
    ['System Objective 3: Fewer attendances', 3, 'Fewer attendances'],
    ['Obj 3: Fewer attendances', 3, 'Fewer attendances'],
    ['Objective: Fewer attendances', null, 'Fewer attendances'],
    ['Objective 1a: Fewer attendances', null, 'Objective 1a: Fewer attendances'],
    ['Objective 2.1 Fewer attendances', null, 'Objective 2.1 Fewer attendances'],
  ])('%s', (text, number, title) => {
    expect(readTitle(text)).toMatchObject({ number, title });
  });
});

const block = (measure: string) => `
    ${measure} | ${MONTHS}
    16/17 | ${LAST_YEAR}
    17/18 | 95 | 105
`;

describe('the title of a table', () => {
  test.each([
    ['on the row below its number', 'Objective 1\n    14% reduction in A&E'],
    ['in the cell beside its number', 'Objective 1 | 14% reduction in A&E'],
    ['numbered like a list', '1. 14% reduction in A&E'],
  ])('stands %s', async (_where, title) => {
    const { objectives } = await readObjectives(`
    ${title}${block('ED')}`);
    expect(objectives[0]).toMatchObject({ number: 1, title: '14% reduction in A&E', statedReduction: 0.14 });
  });

  test('is not that of the table above', async () => {
    const { objectives } = await readObjectives(`
    Objective 1: 14% reduction in A&E
    ED | ${MONTHS}
    17/18 | 95 | 105

    Falls admissions | ${MONTHS}
    17/18 | 95 | 105
    `);
    expect(objectives.map(({ number, title }) => [number, title])).toEqual([
      [1, '14% reduction in A&E'],
      [null, 'Falls admissions'],
    ]);
  });

  test('names the measure where the first heading cell is empty', async () => {
    const { objectives } = await readObjectives(`
    A&E attendances${block('')}`);
    expect(objectives[0]).toMatchObject({ measure: 'A&E attendances' });
  });
});

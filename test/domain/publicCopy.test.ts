// What a copy for the public shows of counts of patients: no small one, and nothing from which one could be calculated back.
import type { Objective } from '../../src/domain/activity';
import { assess } from '../../src/domain/assess';
import { BLANK_COVER } from '../../src/domain/paperCover';
import { writePaper } from '../../src/paper/writePaper';
import { paperAsText } from '../support/paperText';
import { anObjective } from '../support/objectives';
import fc from '../support/properties';
import { aLine, anEntry, months, recordsOf } from '../support/records';

const YEAR = [20, 33, 41, 52, 60, 71, 80, 90, 100, 110, 120, 131];

function paperOn(objectives: Partial<Objective>[], publicCopy = true): string {
  const records = recordsOf({
    programmes: [aLine({ name: 'Urgent Care', ytdPlan: 100, ytdActual: 90, planByMonth: months(...YEAR) })],
    exceptions: [anEntry({ programme: 'Urgent Care', area: 'Frailty', issue: '3 frail patients waited; due 22 June' })],
    objectives: objectives.map((parts, index) =>
      anObjective({ key: `objective:${index + 1}`, lastYear: YEAR, target: YEAR, thisYear: months(20, 30), ...parts }),
    ),
  });
  const options = { structure: 'alliance', cover: BLANK_COVER, publicCopy } as const;
  const paper = writePaper(assess(records), options);
  const charts = paper.sections.map((section) => JSON.stringify(section));
  return [paper.marking ?? '', paperAsText(paper), ...charts].join('\n');
}

test.each([
  [0, '| 0 |'],
  [1, '| * |'],
  [7, '| * |'],
  [8, '| 10 |'],
  [12, '| 10 |'],
  [13, '| 15 |'],
])('A count of %d is shown as %s', (count, shown) => {
  expect(paperOn([{ thisYear: months(count, 30) }])).toContain(`\n17/18 ${shown} 30 |`);
});

test('Sums, changes and sentences are worked out of the counts that are shown', () => {
  const text = paperOn([{ thisYear: months(23, 31), target: months(20, 31) }]);
  // 25 and 30 against 20 and 30.
  expect(text).toContain('Year to date activity is 10.0% over target.');
  expect(text).toContain('ED attendances are 10% above the QIPP target');
});

test('Where a count is withheld, sums, changes, ratings and sentences about it are too', () => {
  const text = paperOn([{ thisYear: months(3, 30) }]);
  expect(text).not.toMatch(/over target|under target|above the QIPP|below the QIPP|year to date\]/);
  expect(text).toContain('Some counts of this objective are small and withheld');
});

test('The copy is marked, and the working paper is not', () => {
  expect(paperOn([{}])).toContain('Public copy: small numbers of patients are withheld');
  expect(paperOn([{}], false)).not.toContain('withheld');
});

test('Counts in words that people wrote are withheld, and dates stay', () => {
  expect(paperOn([{}])).toContain('* frail patients waited; due 22 June');
});

test('The assessment itself stays as it is', () => {
  const assessment = assess(recordsOf({ objectives: [anObjective({ thisYear: months(3, 30) })] }));
  const before = JSON.stringify(assessment);
  writePaper(assessment, { structure: 'board', cover: BLANK_COVER, publicCopy: true });
  expect(JSON.stringify(assessment)).toBe(before);
});

const small = fc.integer({ min: 1, max: 7 });
const series = fc.constantFrom('lastYear', 'thisYear', 'target');
const place = fc.integer({ min: 0, max: 11 });

test('No withheld count can be told from what is shown: any other small one makes the very same paper', () => {
  const where = fc.uniqueArray(fc.record({ series, place }), {
    minLength: 1,
    maxLength: 4,
    selector: ({ series: s, place: p }) => `${s}${p}`,
  });
  fc.assert(
    fc.property(where, fc.array(small, { minLength: 8, maxLength: 8 }), (places, counts) => {
      const paper = (offset: number) => {
        const own = {
          lastYear: [...YEAR],
          target: [...YEAR],
          thisYear: [20, 30, ...Array<null>(10).fill(null)] as (number | null)[],
        };
        places.forEach((each, index) => (own[each.series][each.place] = counts[index + offset]!));
        return paperOn([own]);
      };
      expect(paper(0)).toBe(paper(4));
    }),
    { numRuns: 60 },
  );
});

test('A target that is rebuilt from a year with withheld counts gives none of them away', () => {
  const growth = { value: 2, low: 2, high: 2, tolerance: 0, source: 'A&E' };
  const title = '0% reduction in A&E attendances in 2017/18';
  fc.assert(
    fc.property(small, small, place, (one, other, month) => {
      const paper = (count: number) =>
        paperOn([
          {
            title,
            statedReduction: 0,
            growth,
            target: null,
            lastYear: YEAR.map((value, index) => (index === month ? count : value)),
          },
        ]);
      expect(paper(one)).toBe(paper(other));
    }),
    { numRuns: 40 },
  );
});

test('Where areas and their total are shown, a withheld area cannot be told as their difference', () => {
  fc.assert(
    fc.property(small, small, fc.integer({ min: 20, max: 80 }), (one, other, rest) => {
      const total = one + rest;
      const paper = (count: number) =>
        paperOn([
          { measure: 'ED', thisYear: months(total, 30) },
          { measure: 'ED North', thisYear: months(count, 30) },
          { measure: 'ED South', thisYear: months(total - count, 30) },
        ]);
      expect(paper(one)).toBe(paper(other));
    }),
    { numRuns: 60 },
  );
});

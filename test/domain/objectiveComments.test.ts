// People's comments find their objectives again when titles are reworded and rows move; none is lost.
import { keepComments } from '../../src/domain/objectiveComments';
import { objectiveHeading, objectiveName, objectiveRemarks } from '../../src/domain/objectiveName';
import { countObjectives, objectivesSentence } from '../../src/domain/objectiveCounts';
import { assessedObjective } from '../support/objectives';
import { months } from '../support/records';

const block = (title: string, text: string, figures = '') => ({ title, text, figures });

const ED = {
  number: 1,
  title: '14% reduction in A&E attendances (original objective 15.1% reduction)',
  measure: 'ED',
  lastYear: null,
};
const GP = { number: 1, title: '14% reduction in A&E attendances', measure: 'ED minors', lastYear: null };
const BEDS = { number: null, title: 'Bed days', measure: 'Bed days', lastYear: null };

test('titles: for a line, for a block, and what they say in brackets', () => {
  expect(objectiveName(ED)).toBe('1. 14% reduction in A&E attendances');
  expect(objectiveHeading(ED)).toBe('Objective 1: 14% reduction in A&E attendances (ED)');
  expect(objectiveHeading(BEDS)).toBe('Measure: Bed days');
  expect(objectiveRemarks(ED)).toBe('original objective 15.1% reduction');
});

test('under the same title', () => {
  const written = [block(objectiveHeading(BEDS), 'beds'), block(objectiveHeading(ED), 'ed')];
  expect(keepComments([ED, GP, BEDS], written)).toEqual({ byObjective: ['ed', '', 'beds'], closed: [] });
});

test('under a reworded title of the same number and measure', () => {
  const written = [block('Objective 1: 12% reduction in A&E attendances (ED)', 'ed')];
  expect(keepComments([GP, ED], written)).toEqual({ byObjective: ['', 'ed'], closed: [] });
});

test('an objective that is gone leaves its comment behind, to be shown on', () => {
  const written = [block(objectiveHeading(ED), 'ed')];
  expect(keepComments([BEDS], written)).toEqual({ byObjective: [''], closed: written });
});

test('two comments under one title: the second is not lost', () => {
  const title = objectiveHeading(BEDS);
  const { byObjective, closed } = keepComments([BEDS], [block(title, 'a'), block(title, 'b')]);
  expect([byObjective, closed.map(({ text }) => text)]).toEqual([['a'], ['b']]);
});

describe('measures of one name', () => {
  const [first, second, third] = [
    [1, 2],
    [3, 4],
    [5, 6],
  ].map((counts) => ({ ...BEDS, lastYear: months(...counts) }));
  const title = objectiveHeading(BEDS);
  const shown = (...counts: number[]) => [...counts, ...Array<string>(10).fill('')].join(' ');
  const written = [block(title, 'of the first', shown(1, 2)), block(title, 'of the second', shown(3, 4))];

  test('are told apart by last year’s figures when another is put on top', () => {
    expect(keepComments([third!, first!, second!], written).byObjective).toEqual(['', 'of the first', 'of the second']);
  });

  test('by their order where the figures have changed', () => {
    const changed = [first!, second!].map((one) => ({ ...one, lastYear: months(7) }));
    expect(keepComments(changed, written).byObjective).toEqual(['of the first', 'of the second']);
  });

  test.each([
    ['have changed', months(7), written],
    ['are the same', months(1, 2), written.map((one) => ({ ...one, figures: shown(1, 2) }))],
  ])(
    'by nothing where one is added and the figures %s: then they are no longer reported',
    (_what, lastYear, blocks) => {
      const changed = [first!, second!, third!].map((one) => ({ ...one, lastYear }));
      const { byObjective, closed } = keepComments(changed, blocks);
      expect([byObjective, closed]).toEqual([['', '', ''], blocks]);
    },
  );
});

describe("the alliance's view", () => {
  const over = assessedObjective();
  const under = assessedObjective({ thisYear: months(8000, 9000) });
  const far = assessedObjective({ thisYear: months(12000, 12000) });
  const untold = assessedObjective({ target: null });
  const nil = assessedObjective({ target: months(0, 0) });

  test('counts on, near and off target, and what cannot say', () => {
    expect(countObjectives([over, under, far, untold])).toEqual({ on: 1, near: 1, off: 1, unrated: 1 });
  });

  test.each([
    [[under], 'The objective is on target.'],
    [[over], 'The objective is near its target.'],
    [[far], 'The objective is off target.'],
    [[untold], 'The objective has no target, or no activity to hold against one.'],
    [[nil], 'The objective has no target above 0, or no activity to hold against one.'],
    [[under, under], 'Both objectives are on target.'],
    [[under, over], '1 of 2 objectives is on target, 1 near.'],
    [[under, over, far], '1 of 3 objectives is on target, 1 near, 1 off.'],
    [[far, far], 'None of the 2 objectives is on target, 2 off.'],
    [
      [far, untold],
      'None of the 2 objectives is on target, 1 off; 1 has no target, or no activity to hold against one.',
    ],
    [
      [untold, untold],
      'None of the 2 objectives can be rated: each has no target, or no activity to hold against one.',
    ],
  ])('in a sentence', (objectives, sentence) => {
    expect(objectivesSentence(objectives)).toBe(sentence);
  });
});

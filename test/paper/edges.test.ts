// The paper of workbooks at the edges, as a board secretary would read it: nothing empty, nothing of nobody, nothing odd.
import { paperOfBook } from '../support/paperOfBook';
import { allBlocks, allSections, paperAsText } from '../support/paperText';
import { expectGolden } from '../support/expectGolden';
import { bookOf, type Drawings } from '../support/grid';

const HEADINGS = 'Programme | Plan | Target | FOT | YTD Plan | YTD Actual | In Month Plan | In Month Actual';

function finance(rows: readonly string[], month = 'May 2017'): Drawings {
  return { Finance: `\nReporting month: ${month}\n${HEADINGS}\n${rows.join('\n')}\n` };
}

function activity(rows: readonly string[], month = 'May 2017'): Drawings {
  const lastYear = '16/17 | 100 | 110 | 120 | 130 | 140 | 150 | 160 | 170 | 180 | 190 | 200 | 210';
  const headings = 'ED | Apr | May | Jun | Jul | Aug | Sep | Oct | Nov | Dec | Jan | Feb | Mar';
  const title = 'Objective 1: 10% reduction in A&E attendances';
  return { Activity: `\nReporting month: ${month}\n${[title, headings, lastYear, ...rows].join('\n')}\n` };
}

function schemes(rows: readonly string[], headings = 'Scheme | Programme | Plan | YTD Plan | YTD Actual'): Drawings {
  return { Schemes: `\nReporting month: May 2017\n${[headings, ...rows].join('\n')}\n` };
}

const ONE = ['Urgent Care | 400 | 400 | 400 | 100 | 90 | 50 | 40'];
const MONTHS = Array.from({ length: 12 }, (_, month) => 100 + month);

const EDGES: Record<string, Drawings> = {
  'one programme': finance(ONE),
  'one scheme': { ...finance(ONE), ...schemes(['Frailty | Urgent Care | 400 | 100 | 90']) },
  'schemes that name no programme': schemes(
    ['A one | 400 | 300 | 100 | 90', 'B two | 300 | 300 | 100 | 20', 'C three | 200 | 100 | 100 | 90'],
    'Scheme | Plan | Target | YTD Plan | YTD Actual',
  ),
  'a target of nil': finance(['Urgent Care | 0 | 0 | 0 | 0 | 0 | 0 | 0', 'Elective Care | 0 | 0 | 0 | 0 | 0 | 0 | 0']),
  'nothing due yet': finance([
    'Urgent Care | 90 | 90 | 90 | 0 | 12 | 0 | 12',
    'Elective | 50 | 50 | 40 | 0 | -3 | 0 | -3',
  ]),
  'no target': finance(['Urgent Care | | | | | 90 | | 40', 'Elective Care | | | | | 20 | | 10']),
  'no actual': finance([
    'Urgent Care | 400 | 400 | 400 | 100 | | 50 |',
    'Elective Care | 300 | 300 | 300 | 80 | | 40 |',
  ]),
  'all red': {
    ...finance([
      'Urgent Care | 400 | 400 | 300 | 100 | 10 | 50 | 4',
      'Elective Care | 300 | 300 | 200 | 80 | 0 | 40 | 0',
    ]),
    ...schemes(
      ['Frailty | Urgent Care | 400 | 100 | 10 | Red', 'MSK | Elective Care | 300 | 80 | 0 | Red'],
      'Scheme | Programme | Plan | YTD Plan | YTD Actual | Milestone RAG',
    ),
  },
  'all blue': {
    ...finance(['Urgent Care | 400 | 400 | 400 | 100 | 100 | 50 | 50']),
    ...schemes(
      ['Frailty | Urgent Care | 300 | 50 | 50 | Closed', 'End of life | Urgent Care | 100 | 50 | 50 | Complete'],
      'Scheme | Programme | Plan | YTD Plan | YTD Actual | Status',
    ),
  },
  'exactly on plan': finance([
    'Urgent Care | 400 | 400 | 400 | 100 | 100 | 50 | 50',
    'Elective | 300 | 300 | 300 | 80 | 80 | 40 | 40',
  ]),
  'savings that cost': finance([
    'Urgent Care | 400 | 400 | 300 | 100 | -30 | 50 | -20',
    'Elective | 300 | 300 | 200 | 80 | -10 | 40 | -5',
  ]),
  'a planned cost': finance([
    'Elective | 100 | 100 | 100 | 20 | 22 | 10 | 10',
    'Urgent Care | -40 | -40 | -40 | -10 | -12 | -5 | -6',
  ]),
  'month 1': { ...finance(ONE, 'April 2017'), ...activity(['17/18 | 101'], 'April 2017') },
  'month 12': {
    ...finance(
      ['Urgent Care | 400 | 400 | 390 | 400 | 390 | 50 | 40', 'Elective | 300 | 300 | 310 | 300 | 310 | 30 | 30'],
      'March 2018',
    ),
    ...activity([`17/18 | ${MONTHS.join(' | ')}`], 'March 2018'),
  },
  'no month': { Finance: '\nProgramme | Plan | YTD Plan | YTD Actual\nUrgent Care | 400 | 100 | 90\n' },
  'activity alone': activity(['17/18 | 101 | 108', `Target | ${MONTHS.join(' | ')}`]),
  'activity without a target': activity(['17/18 | 101 | 108']),
  'activity against nothing': activity(['17/18 | 3 | 4', `Target | ${MONTHS.map(() => 0).join(' | ')}`]),
  'a target without activity': activity(['17/18 | ', `Target | ${MONTHS.join(' | ')}`]),
  'milestones alone': {
    Milestones:
      '\nReporting month: May 2017\nScheme | Milestone | Due | Completed | RAG\nFrailty | Business case | 1 May 2017 | | Red\n',
  },
  'a programme that is only named': finance([...ONE, 'Elective Care | | | | | | |']),
  'savings below £1k': finance([
    'Elective | 100.4 | 100.4 | 100 | 0.4 | 0.3 | 0.2 | 0.1',
    'Urgent Care | 3.3 | 3.3 | 3.3 | 2.1 | 0.05 | 0.05 | 0.04',
  ]),
};

const STRUCTURES = ['alliance', 'board'] as const;
const CASES = Object.keys(EDGES).flatMap((name) => STRUCTURES.map((structure) => [name, structure] as const));

/** Those that have most to go wrong in them are kept whole. */
const WHOLE = [
  'schemes that name no programme',
  'nothing due yet',
  'activity against nothing',
  'a programme that is only named',
];

/** Without the methodology, the definitions and the cover, which say the same of all of them. */
function told(text: string, name: string): string {
  const shown = text.replace(/^[\s\S]*?\n# /, '# ').replace(/\n## Appendix 1[\s\S]*?(?=\n## Appendix 3)/, '');
  return WHOLE.includes(name) ? shown : shown.replace(/\n\n# (?!Executive)[\s\S]*$/, '');
}

test('Papers at the edges read as this', async () => {
  const papers: string[] = [];
  for (const [name, structure] of CASES) {
    const paper = await paperOfBook(bookOf(EDGES[name]!), structure);
    papers.push(`=== ${name}, ${structure}\n\n${told(paperAsText(paper), name)}`);
  }
  expectGolden('paper-edges', `${papers.join('\n\n')}\n`);
});

describe.each(CASES)('%s, %s', (name, structure) => {
  const write = () => paperOfBook(bookOf(EDGES[name]!), structure);

  test('says nothing that no reader should see', async () => {
    const text = paperAsText(await write());
    expect(text).not.toMatch(/undefined|NaN|null|Infinity|\[object|£-|\b0 of \d|\b[01] of 1\b|\(\)| {2}[a-z]/);
    expect(text).not.toMatch(/top \d+ .* account for 100%/i);
    expect(text).not.toMatch(/(programmes?|in|covers) \(?Programme not stated/);
  });

  test('has no column of figures without a figure, no empty section, and no report of a programme without data', async () => {
    const paper = await write();
    for (const { blocks, sections } of allSections(paper)) expect(blocks.length + sections.length).toBeGreaterThan(0);
    for (const block of allBlocks(paper)) {
      if (block.kind !== 'table' || /by month$/.test(block.caption)) continue;
      const empty = block.columns.filter(
        ({ align }, col) => align === 'right' && block.rows.every(({ cells }) => cells[col]!.runs.length === 0),
      );
      expect(empty).toEqual([]);
    }
  });
});

test('A programme that a workbook only names has no report, and stands in the summary and the data status', async () => {
  const paper = await paperOfBook(bookOf(EDGES['a programme that is only named']!));
  const headings = allSections(paper).map(({ heading }) => heading);
  expect(headings).toContain('Urgent Care');
  expect(headings).not.toContain('Elective Care');
  expect(paperAsText(paper)).toContain('Plan to date missing: Elective Care.');
});

test('Schemes are called the top ones only where there are more', async () => {
  const rows = (count: number) => Array.from({ length: count }, (_, row) => `Scheme ${row} | Urgent Care | 10 | 1 | 1`);
  const text = async (count: number) => paperAsText(await paperOfBook(bookOf(schemes(rows(count))), 'board'));
  expect(await text(10)).toContain('# Schemes by value');
  expect(await text(11)).toContain('The top 10 QIPP schemes account for 91% of the 17/18 plan');
});

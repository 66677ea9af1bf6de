/** @jest-environment jsdom */
// The views beside the overview, over real workbooks: what they list, and what they ask for.
import { act } from 'react';
import { cleanup, fireEvent, screen, within, waitFor } from '@testing-library/react';
import { betterTogether2017 } from '../../scripts/samples/betterTogether2017';
import { demoPmo } from '../../scripts/samples/demoPmo';
import type { Book } from '../../src/standalone/book';
import { bookOf, columnWith, rowsOf, sheetNamed, valueAt } from '../support/grid';
import { trackerOf } from '../support/largeTracker';
import { click, openTab, panel, settled, showPane, statusText, viewHeading } from '../support/showPane';

afterEach(cleanup);

const TRACKER = `
  Reporting period: July 2018

  Scheme ID | Scheme  | Programme     | YTD Plan £k | YTD Actual £k | YTD RAG
  UC-01     | Frailty | Urgent Care   | 100         | 92            |
  UC-02     | Falls   | Urgent Care   | 100         |               |
  EC-01     | MSK     | Elective Care | 80          | TBA soon      |
`;

/** Planned and delivered by month. */
const MONTHLY = `
  Reporting period: July 2018
  Scheme  | Programme   | Plan £k |        | Actual £k |
          |             | Jul-18  | Aug-18 | Jul-18    | Aug-18
  Frailty | Urgent Care | 100     | 100    | 92        | 60
`;

describe('problems', () => {
  test('are grouped by severity and by kind, and each leads to its cell', async () => {
    const { desk } = await showPane(bookOf({ Tracker: TRACKER }));
    await openTab('Problems');
    const warnings = screen.getByRole('region', { name: 'Warnings' });
    const kinds = within(warnings).getAllByRole('group');
    expect(kinds.map((kind) => kind.querySelector('summary')?.textContent)).toEqual([
      'Unreadable figure (1)',
      'Blank actual (3)',
      'Incomplete actual (2)',
    ]);
    await click('Go to Tracker!E6', kinds[0]);
    expect(desk.selected).toEqual({ sheet: 'Tracker', cell: 'E6' });
  });

  test('every finding of a refresh is there', async () => {
    const { session } = await showPane(betterTogether2017());
    await click('Check');
    for (const { message } of session.state().result!.findings) expect(panel().textContent).toContain(message);
  });
});

describe('what people noted on problems', () => {
  const withTotals = () =>
    bookOf({
      Tracker: `
        Reporting period: July 2018
        Scheme  | Programme | YTD Plan £k | YTD Actual £k | YTD Variance £k
        Frailty | Urgent    | 100         | 90            | -20
        Stroke  | Urgent    | 100         | 95            | -5
      `,
    });
  const noteOn = (book: Book, text: string) => {
    const checks = sheetNamed(book, 'PMO Checks');
    const row = rowsOf(checks).findIndex((cells) => String(cells[1]).includes('YTD variance'));
    checks.setValue(row, columnWith(checks, 'Your note (kept)'), text);
  };
  const region = (name: string) => screen.getByRole('region', { name });

  test('both sides and the difference stand under a finding; acknowledged, it stands apart with its note', async () => {
    const book = withTotals();
    await showPane(book);
    await openTab('Problems');
    expect(region('Warnings').textContent).toMatch(/-20 [^;]*; -10 [^;]*; difference -10/);
    await click('Refresh RAGs');
    noteOn(book, 'Typed by the trust.');
    await click('Refresh RAGs');
    expect(screen.queryByRole('region', { name: 'Warnings' })).toBeNull();
    expect(region('Acknowledged').textContent).toContain('Your note: Typed by the trust.');
    expect(viewHeading()).toBe('Problems: 1 acknowledged');
  });

  test('a figure that has changed opens it again, and the note says what it was about', async () => {
    const book = withTotals();
    const { desk } = await showPane(book);
    await click('Refresh RAGs');
    noteOn(book, 'Typed by the trust.');
    await click('Refresh RAGs');
    act(() => desk.type('Tracker', 'E3', -30));
    await click('Refresh RAGs');
    await openTab('Problems');
    expect(region('Warnings').textContent).toMatch(/Changed since your note: Typed by the trust. It was about: .*-20/);
    act(() => desk.type('Tracker', 'E3', -10));
    await click('Refresh RAGs');
    expect(region('Found no more').textContent).toContain('Your note: Typed by the trust.');
  });

  test('what was not checked, and why, stands at the foot', async () => {
    const withoutPlan = `${TRACKER.trimEnd()}\n  EC-02 | Sleep clinic | Elective Care | | 10 |\n`;
    const { session } = await showPane(bookOf({ Tracker: withoutPlan }));
    await openTab('Problems');
    const { notChecked } = session.state().result!.assessment;
    expect(notChecked.length).toBeGreaterThan(0);
    for (const text of notChecked) expect(region('Not checked').textContent).toContain(text);
    expect(panel().textContent.endsWith(notChecked.at(-1)!)).toBe(true);
  });
});

describe('why, beside the rule', () => {
  const OVERRIDES = `
    Scheme  | Override | Reason         | Set by        | Set on     | For month
    Frailty | Green    | Coded too late | Finance lead  | 2 Aug 2018 | July 2018
  `;
  const explainFrailty = async () => {
    await openTab('Why?');
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'Frailty' } });
    await click(/Frailty/);
  };
  const region = (name: string) => screen.getByRole('region', { name });

  test('a rating that a person set stands beside the computed one, with reason, name and expiry', async () => {
    const { desk } = await showPane(bookOf({ Tracker: TRACKER, Overrides: OVERRIDES }));
    await explainFrailty();
    expect(viewHeading()).toBe('Why is Frailty Amber?');
    expect(region('PMO overall').textContent).toContain(
      'Set by a person to Green for July 2018; computed Amber. Reason: Coded too late. Finance lead, 2 Aug 2018. It ends when July 2018 is closed: ',
    );
    expect(region('Year to date finance').textContent).not.toContain('Set by a person');
    await click(/^Go to Overrides!/, region('PMO overall'));
    expect(desk.selected.sheet).toBe('Overrides');
  });

  test('the month before and what was restated since; nothing on record is said', async () => {
    const { desk } = await showPane(bookOf({ Tracker: MONTHLY, Overrides: OVERRIDES }));
    await explainFrailty();
    expect(region('Earlier months').textContent).toContain('Nothing is on record of an earlier month.');
    await click('Refresh RAGs');
    await openTab('Overview');
    await click('Close July 2018');
    await click('Start August 2018');
    act(() => desk.type('Tracker', 'E4', 10));
    await click('Refresh RAGs');
    await explainFrailty();
    const rows = within(region('Earlier months')).getAllByRole('row');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'RatingJuly 2018Now',
      'PMO overallAmberRed',
      'Year to date financeAmberRed',
      'In month financeAmberRed',
    ]);
    expect(region('Earlier months').textContent).toContain('Set by a person then: PMO overall Green (Coded too late');
    expect(region('Earlier months').textContent).toContain(
      'The in month actual of July 2018 was reported as 92 when the month was closed and is 10 now (£k).',
    );
  });
});

describe('exceptions', () => {
  test('with their reasons and people’s words, by programme', async () => {
    await showPane(demoPmo());
    await openTab('Exceptions');
    expect(viewHeading()).toMatch(/^\d+ open exceptions$/);
    const shown = () => screen.getAllByRole('article').length;
    const all = shown();
    expect(panel().textContent).toContain('Issue: ');
    const select = screen.getByRole('combobox', { name: 'Programme' });
    fireEvent.change(select, { target: { value: 'Urgent Care' } });
    expect(shown()).toBeLessThan(all);
    for (const article of screen.getAllByRole('article')) expect(article.textContent).toContain('Urgent Care');
  });
});

describe('objectives', () => {
  test('with a chart that a table repeats, and why they are rated so', async () => {
    await showPane(demoPmo());
    await openTab('Objectives');
    const [first] = screen.getAllByRole('article');
    const chart = within(first!).getByRole('img');
    expect(chart.querySelector('title')?.textContent).toBe(
      within(first!).getByRole('heading', { level: 3 }).textContent,
    );
    expect(chart.querySelector('desc')?.textContent).toContain('This year');
    const table = within(first!).getAllByRole('table')[0]!;
    expect(within(table).getAllByRole('row')).toHaveLength(13);
    expect(within(first!).getByRole('region', { name: /^Activity against target: Objective 1/ }).textContent).toContain(
      'would be',
    );
  });

  test('none is said to be none', async () => {
    await showPane(bookOf({ Tracker: TRACKER }));
    await openTab('Objectives');
    expect(panel().textContent).toContain('The workbook has no table of activity by month.');
  });
});

describe('settings', () => {
  const field = (name: string) => screen.getByRole('textbox', { name });
  const type = (name: string, value: string) =>
    act(async () => {
      fireEvent.change(field(name), { target: { value } });
      await settled();
    });
  const preview = () => within(panel()).getByRole('status').textContent;

  test('how many ratings would change is told before anything is saved', async () => {
    const book = bookOf({ Tracker: TRACKER });
    await showPane(book);
    await openTab('Settings');
    expect(preview()).toBe('No rating would change.');
    await type('Finance: Green above', '90');
    expect(preview()).toBe('2 ratings would change: 1 scheme Amber → Green.');
    expect(book.sheets).toHaveLength(1);
    await click('Back to what is in force');
    expect(preview()).toBe('No rating would change.');
  });

  test('saving writes the Settings sheet, and what is shown is by the new rules', async () => {
    const book = bookOf({ Tracker: TRACKER });
    const { session } = await showPane(book);
    await openTab('Settings');
    await type('Finance: Green above', '90');
    await click('Save to the Settings sheet');
    expect(statusText()).toBe('Saved on the sheet "Settings". The next refresh rates by it.');
    expect(valueAt(sheetNamed(book, 'Settings'), 'B5')).toBe('90%');
    expect(session.state().result?.assessment.policy.greenAbove).toBe(0.9);
  });

  test.each([
    ['Finance: Amber from', '96', 'Above the Green threshold.'],
    ['Finance: Green above', 'high', 'A percentage above 0'],
    ['Activity: Amber up to', '', 'A percentage above 0'],
  ])('%s of "%s" makes no sense, and nothing can be saved', async (name, value, words) => {
    const book = bookOf({ Tracker: TRACKER });
    await showPane(book);
    await openTab('Settings');
    await type(name, value);
    expect(panel().textContent).toContain(words);
    await click('Save to the Settings sheet');
    expect(book.sheets).toHaveLength(1);
  });
});

describe('settings beside thresholds', () => {
  const preview = () => within(panel()).getByRole('status').textContent;

  test('are in groups, tell what they decide, and are saved in the words of the Settings sheet', async () => {
    const book = demoPmo();
    const { session } = await showPane(book);
    await openTab('Settings');
    expect(screen.getAllByRole('group').map((group) => group.querySelector('legend')?.textContent)).toEqual([
      'Finance',
      'Milestones',
      'Activity',
      'Risks and escalations',
    ]);
    const projection = within(screen.getByRole('group', { name: 'Activity' })).getByRole('switch', {
      name: 'Activity: projection',
    });
    await act(async () => {
      fireEvent.click(projection);
      await settled();
    });
    expect(preview()).toMatch(/^No rating would change. Also: .*estimated months \d+ → 0/);
    await act(async () => {
      fireEvent.change(screen.getByRole('combobox', { name: 'Milestone roll-up' }), { target: { value: 'majority' } });
      await settled();
    });
    await click('Save to the Settings sheet');
    expect(session.state().result?.assessment.policy).toMatchObject({
      projectActivity: false,
      milestoneRollUp: 'majority',
    });
  });
});

describe('thousands of schemes', () => {
  test('cost the views no more than a few: the first are shown, more on request', async () => {
    await showPane(trackerOf(2_000));
    await openTab('Exceptions');
    expect(screen.getAllByRole('article')).toHaveLength(25);
    await click(/^Show 25 more of [\d,]+ exceptions$/);
    expect(screen.getAllByRole('article')).toHaveLength(50);
    await openTab('Why?');
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'Scheme' } });
    expect(panel().textContent).toContain('2000 found, the first 12 are shown.');
    expect(panel().getElementsByTagName('*').length).toBeLessThan(200);
  });
});

describe('ratings kept up to date', () => {
  test('are a switch on the overview; an edit is rated and said', async () => {
    const book = bookOf({ Tracker: TRACKER });
    const { desk } = await showPane(book);
    await click('Refresh RAGs');
    const before = rowsOf(sheetNamed(book, 'Tracker'));
    await act(async () => {
      fireEvent.click(screen.getByRole('switch', { name: 'Keep ratings up to date' }));
      await settled(400);
    });
    expect(rowsOf(sheetNamed(book, 'Tracker'))).toEqual(before);
    await act(async () => {
      desk.type('Tracker', 'E4', 20);
      await settled();
    });
    await waitFor(() => expect(statusText()).toContain('1 scheme Amber → Red'), { timeout: 20_000 });
    expect(valueAt(sheetNamed(book, 'Tracker'), 'F4')).toBe('Red');
    await act(async () => {
      fireEvent.click(screen.getByRole('switch', { name: 'Keep ratings up to date' }));
      await settled();
    });
    expect(desk.remembered).toBe(false);
  });
});

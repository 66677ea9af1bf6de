/** @jest-environment jsdom */
// What a user of the pane sees, hears and reaches by keyboard, over real workbooks.
import { act } from 'react';
import { flushSync } from 'react-dom';
import { cleanup, fireEvent, screen, within, waitFor } from '@testing-library/react';
import { betterTogether2017 } from '../../scripts/samples/betterTogether2017';
import { demoPmo } from '../../scripts/samples/demoPmo';
import { cellAddress } from '../../src/workbook/address';
import { bookOf, columnWith, rowWith, sheetNamed, valueAt } from '../support/grid';
import {
  alertText,
  button,
  click,
  drawPane,
  openTab,
  panel,
  settled,
  showPane,
  statusText,
  viewHeading,
} from '../support/showPane';

afterEach(cleanup);

const TRACKER = `
  Reporting period: July 2018

  Scheme ID | Scheme  | Programme     | YTD Plan £k | YTD Actual £k | YTD RAG
  UC-01     | Frailty | Urgent Care   | 100         | 50            |
  EC-01     | MSK     | Elective Care | 80          | 72            |
`;

describe('on opening', () => {
  test('the pane has one heading and says that it reads', () => {
    drawPane(bookOf({ Tracker: TRACKER }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('QIPP Reporter');
    expect(alertText()).toBe('');
  });

  test('the overview: month, ratings in words and numbers, programmes with figures, and that nothing is written yet', async () => {
    await showPane(bookOf({ Tracker: TRACKER }));
    expect(viewHeading()).toBe('July 2018, month 4 of 2018/19');
    const text = panel().textContent;
    expect(text).toContain('Never refreshed');
    expect(text).toContain('2 schemes, PMO overall');
    expect(text).toContain('1 Red');
    expect(text).toContain('£50k of £100k, 50%');
    expect(text).toContain('Tracker: 2 schemes');
  });

  test('ratings and figures are shown while the checks are still to come', async () => {
    const { session } = drawPane(bookOf({ Tracker: TRACKER }));
    let first = '';
    session.subscribe(() => {
      if (session.state().rated) first ||= drawnNow();
    });
    await act(() => session.open());
    expect(first).toContain('£50k of £100k, 50%');
    expect(first).toContain('Problems: checking…');
    expect(panel().textContent).toContain('Problems: nothing was found');
  });

  test('a first look that was given up says that nothing is checked, in every view', async () => {
    const { session } = drawPane(bookOf({ Tracker: TRACKER }));
    session.subscribe(() => session.state().rated && session.state().task?.verb === 'look' && session.cancel());
    await act(() => session.open());
    expect(panel().textContent).toContain('Problems: not checked yet');
    await openTab('Exceptions');
    expect(panel().textContent).toContain('Nothing is checked yet.');
    await click('Check');
    await waitFor(() => expect(viewHeading()).toMatch(/^Problems: /), { timeout: 20_000 });
  });

  test('May 2017 as published', async () => {
    await showPane(betterTogether2017());
    const urgent = screen.getByRole('button', { name: 'Urgent Care' }).closest('li')!;
    expect(urgent.textContent).toBe('Urgent CareAmber£1,069k of £1,174k, 91%; milestones Amber');
  });

  test('a workbook that cannot be read says what is needed and offers a workbook to begin with', async () => {
    const book = bookOf({ Notes: '\nPlease fill in\n' });
    const { desk } = await showPane(book);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Nothing to rate yet');
    expect(screen.queryByRole('tablist')).toBeNull();
    await click('Create PMO workbook');
    expect(book.sheets.map(({ name }) => name)).toContain('Schemes');
    expect(statusText()).toMatch(/^Sheets for 20\d\d\/\d\d were added, the first of them "Start here"/);
    expect(await screen.findByRole('heading', { level: 3, name: 'Where to begin' })).toBeTruthy();
    await click('Schemes');
    expect(desk.selected).toEqual({ sheet: 'Schemes', cell: 'A1' });
    expect(screen.getByRole('tablist')).toBeTruthy();
  });

  test('two columns that claim one figure are named', async () => {
    await showPane(
      bookOf({ Tracker: '\nScheme | YTD Plan £k | YTD Actual £k | YTD Actual £k\nFrailty | 1 | 2 | 3\n' }),
    );
    expect(panelless()).toMatch(/Tracker.*C1.*D1/);
  });
});

/** What stands on the page once React has drawn what it knows at this moment. */
const drawnNow = () => {
  flushSync(() => undefined);
  return screen.getByRole('main').textContent;
};
const panelless = () => screen.getByRole('main').textContent;

describe('month end', () => {
  test('the month is closed, and only then can the next one be started', async () => {
    const book = bookOf({ Tracker: TRACKER });
    await showPane(book);
    expect(screen.queryByRole('button', { name: 'Start August 2018' })).toBeNull();
    await click('Close July 2018');
    expect(statusText()).toMatch(/^July 2018 is closed: \d+ lines are on record on PMO History\./);
    expect(book.sheets.map(({ name }) => name)).toContain('PMO History');
    await click('Start August 2018');
    expect(statusText()).toMatch(/^August 2018 is begun\./);
    expect(panel().textContent).toContain('August 2018, month 5 of 2018/19');
  });
});

describe('refreshing', () => {
  test('says what came of it, and what stands in the workbook', async () => {
    const book = bookOf({ Tracker: TRACKER });
    await showPane(book);
    await click('Refresh RAGs');
    expect(statusText()).toBe('2 schemes in 2 programmes rated for July 2018: 1 Red, 1 Amber.');
    expect(valueAt(sheetNamed(book, 'Tracker'), 'F4')).toBe('Red');
    expect(panel().textContent).toContain('The ratings on the sheets match the figures.');
  });

  test('an edit marks the overview as out of date, the next refresh says what changed', async () => {
    const { desk } = await showPane(bookOf({ Tracker: TRACKER }));
    await click('Refresh RAGs');
    act(() => desk.type('Tracker', 'E4', 99));
    expect(panel().textContent).toContain('Data changed since the last refresh.');
    await click('Refresh RAGs');
    expect(panel().textContent).toContain('The last refresh changed: 1 scheme Red → Green');
  });

  test('shows progress, keeps the focus on the button, and can be cancelled before it writes', async () => {
    const book = bookOf({ Tracker: TRACKER });
    const { workbook } = await showPane(book);
    let goOn: () => void = () => undefined;
    const read = workbook.read.bind(workbook);
    workbook.read = () => new Promise((resolve) => (goOn = () => resolve(read())));
    const refresh = button('Refresh RAGs');
    refresh.focus();
    await act(async () => {
      fireEvent.click(refresh);
      await settled();
    });
    expect(statusText()).toBe('Refreshing: reading the sheets…');
    expect(refresh.getAttribute('aria-disabled')).toBe('true');
    expect(document.activeElement).toBe(refresh);
    expect(screen.getByRole('progressbar', { name: 'Working' })).toBeTruthy();
    await click('Cancel');
    expect(statusText()).toBe('Cancelled; nothing was written.');
    goOn();
    await settled();
    expect(book.sheets).toHaveLength(1);
  });

  test('a click that comes while the pane still reads waits its turn', async () => {
    const book = bookOf({ Tracker: TRACKER });
    const { session, workbook } = drawPane(book);
    let goOn: () => void = () => undefined;
    const read = workbook.read.bind(workbook);
    workbook.read = () => new Promise((resolve) => (goOn = () => resolve(read())));
    await act(async () => {
      void session.open();
      await settled();
    });
    expect(statusText()).toBe('Reading the workbook…');
    fireEvent.click(button('Refresh RAGs'));
    workbook.read = read;
    await act(async () => {
      goOn();
      await settled(200);
    });
    await waitFor(() => expect(statusText()).toContain('rated for July 2018'), { timeout: 10_000 });
  });

  test('a protected sheet is told by name', async () => {
    const book = bookOf({ Tracker: TRACKER });
    await showPane(book);
    sheetNamed(book, 'Tracker').protected = true;
    await click('Refresh RAGs');
    expect(alertText()).toMatch(/That did not work. The sheet "Tracker" is protected/);
    sheetNamed(book, 'Tracker').protected = false;
    await click('Refresh RAGs');
    expect(alertText()).toBe('');
  });
});

describe('moving about', () => {
  test('tabs are one stop, arrows move between them and take the focus along', async () => {
    await showPane(bookOf({ Tracker: TRACKER }));
    const tabs = screen.getAllByRole('tab');
    expect(tabs.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1, -1, -1, -1]);
    for (const [key, name] of [['ArrowRight', 'Why?'], ['End', 'Settings'], ['ArrowRight', 'Overview'], ['ArrowLeft', 'Settings'], ['Home', 'Overview']] as const) {
      await act(async () => {
        fireEvent.keyDown(screen.getByRole('tablist'), { key });
        await settled();
      });
      expect(document.activeElement?.textContent).toBe(name);
      expect(screen.getByRole('tab', { selected: true }).textContent).toBe(name);
    } // prettier-ignore
    expect(panel().getAttribute('aria-labelledby')).toBe(screen.getByRole('tab', { selected: true }).id);
  });

  test('a link to another view puts the focus on its heading', async () => {
    await showPane(bookOf({ Tracker: TRACKER }));
    await click('Urgent Care');
    expect(viewHeading()).toBe('Why is Urgent Care Red?');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
  });

  test('a check ends at what it found', async () => {
    await showPane(demoPmo());
    await click('Check');
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Problems');
    expect(viewHeading()).toMatch(/^Problems: /);
    expect(statusText()).toMatch(/^Checked, nothing written: /);
  });
});

describe('why', () => {
  test('a programme explains every rating, and each figure leads to its cell', async () => {
    const { desk } = await showPane(betterTogether2017());
    await click('Urgent Care');
    const finance = screen.getByRole('region', { name: 'Year to date finance' });
    expect(finance.textContent).toContain('£1,069k of a year to date plan of £1,174k is 91%.');
    expect(finance.textContent).toContain('Over £46.3k more by month 2 would be Green.');
    expect(finance.textContent).toContain('Green above 95% of plan');
    const [first] = within(finance).getAllByRole('button', { name: /^Go to / });
    await click(first!.getAttribute('aria-label')!, finance);
    expect(first!.textContent).toBe(`${desk.selected.sheet}!${desk.selected.cell}`);
  });

  test('the selected cell is explained; a row without a line says so', async () => {
    const { desk } = await showPane(bookOf({ Tracker: TRACKER }));
    await openTab('Why?');
    desk.pick('Tracker', 'E5');
    await click('Explain the selected cell');
    expect(viewHeading()).toBe('Why is MSK Amber?');
    desk.pick('Tracker', 'A1');
    await click('Explain the selected cell');
    expect(panel().textContent).toContain('No scheme, programme or total stands in the selected row.');
  });

  test('a figure that is selected on a sheet of ours names the cells it was added up from, as ways to them', async () => {
    const book = bookOf({ Tracker: TRACKER });
    const { desk } = await showPane(book);
    await click('Refresh RAGs');
    await openTab('Why?');
    const summary = sheetNamed(book, 'PMO Summary');
    const at = (name: string, heading: string) => cellAddress(rowWith(summary, name), columnWith(summary, heading));
    desk.pick('PMO Summary', at('Total', 'YTD actual'));
    await click('Explain the selected cell');
    const card = await screen.findByRole('region', { name: 'Source of the selected figure' });
    expect(card.textContent).toContain('YTD actual: Total');
    await click('Go to Tracker!E4:E5', card);
    expect(desk.selected).toEqual({ sheet: 'Tracker', cell: 'E4:E5' });
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'MSK' } });
    await click(/MSK/);
    expect(screen.queryByRole('region', { name: 'Source of the selected figure' })).toBeNull();
  });

  test('a line is found by a part of its name or id', async () => {
    await showPane(demoPmo());
    await openTab('Why?');
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: '1819-003' } });
    expect(panel().textContent).toContain('1 found.');
    await click(/^1819-003 /);
    expect(viewHeading()).toMatch(/^Why is .+\?$/);
    expect(screen.getByRole('region', { name: 'Milestones' }).textContent).toContain('milestone');
  });
});

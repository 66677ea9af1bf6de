// What a session does while something goes wrong: every action that writes, over a small workbook that has a sheet of every kind.
// Refuses to know what goes wrong.
import type { Session } from '../../src/actions/session';
import { DEFAULT_POLICY } from '../../src/domain/policy';
import type { Book } from '../../src/standalone/book';
import type { Scenario } from './faultRun';
import { bookOf, insertRow, setAt, sheetNamed } from './grid';
import { MONTHS } from './readObjectives';
import { refreshed } from './refreshed';

const SHEETS = {
  Tracker: `
    Reporting period: May 2017
    Scheme ID | Scheme   | Programme     | YTD Plan £k | YTD Actual £k | YTD RAG | Confidence
    UC-01     | Frailty  | Urgent Care   | 100         | 50            |         | Low
    UC-02     | Hospices | Urgent Care   | 40          | 40            |         | High
    EC-01     | MSK      | Elective Care | 80          | 72            |         | High
  `,
  Activity: `
    Period of report: May 2017
    Objective 1: 14% reduction in A&E attendances

    ED | ${MONTHS}
    16/17 | 8962 | 10181
    17/18 | 9043 | 10273
    17/18 Target | 8654 | 9940
    YTD Var | v 16/17 | v Target | % v Target
    M1-2 (17/18) |  |  |
  `,
};

const fresh = async () => bookOf(SHEETS);

/** Refreshed, then figures changed, a line added and an objective renamed: ratings, sheets, rules and charts are written anew. */
async function changed(): Promise<Book> {
  const book = await refreshedBook();
  const tracker = sheetNamed(book, 'Tracker');
  setAt(tracker, 'E3', 99);
  setAt(tracker, 'E4', 10);
  insertRow(tracker, 5);
  ['EC-02', 'Eyes', 'Elective Care', 10, 9].forEach((value, col) => tracker.setValue(5, col, value));
  setAt(sheetNamed(book, 'Activity'), 'C6', 12000);
  setAt(sheetNamed(book, 'Activity'), 'A2', 'Objective 1: 10% reduction in A&E attendances');
  return book;
}

async function refreshedBook(): Promise<Book> {
  const book = await fresh();
  await refreshed(book);
  return book;
}

async function saveSettings(session: Session) {
  await session.saveSettings({ ...DEFAULT_POLICY, amberFrom: 0.7 });
  return session.state().notice;
}

export const SCENARIOS: readonly Scenario[] = [
  { name: 'first refresh', build: fresh, act: (session) => session.refresh() },
  { name: 'later refresh', build: changed, act: (session) => session.refresh() },
  { name: 'close month', build: refreshedBook, act: (session) => session.closeMonth() },
  {
    name: 'start next month',
    build: refreshedBook,
    prepare: (session) => session.closeMonth(),
    act: (session) => session.startNextMonth(),
  },
  { name: 'undo', build: changed, prepare: (session) => session.refresh(), act: (session) => session.undo() },
  { name: 'save settings', build: refreshedBook, act: saveSettings },
];

/** @jest-environment jsdom */
// The button that undoes: there from the start, so that nobody loses their place, and of use once something was written.
import { cleanup } from '@testing-library/react';
import { bookOf } from '../support/grid';
import { button, click, showPane, statusText } from '../support/showPane';
import { comparable } from '../support/takenBack';

afterEach(cleanup);

const TRACKER = `
  Reporting period: July 2018

  Scheme ID | Scheme  | Programme     | YTD Plan £k | YTD Actual £k | YTD RAG
  UC-01     | Frailty | Urgent Care   | 100         | 50            |
`;

test('it can be reached but not used before anything was written, and not again once it is undone', async () => {
  const book = bookOf({ Tracker: TRACKER });
  const before = comparable(book);
  await showPane(book);
  const isOff = () => button('Undo last refresh').getAttribute('aria-disabled');
  expect(isOff()).toBe('true');
  await click('Refresh RAGs');
  expect(isOff()).not.toBe('true');
  await click('Undo last refresh');
  expect(statusText()).toMatch(/^Undone: /);
  expect(isOff()).toBe('true');
  expect(comparable(book)).toBe(before);
});

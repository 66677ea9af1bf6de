/** @jest-environment jsdom */
// The board paper in the pane: asked for on the ribbon or by its tab, and every way out says what came of it.
import { TextDecoder, TextEncoder } from 'node:util';
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { bookOf } from '../support/grid';
import { partText } from '../support/partsOf';
import { alertText, button, click, openTab, settled, showPane, statusText, viewHeading } from '../support/showPane';

// What every browser has and this one's stand-in lacks.
Object.assign(globalThis, { TextEncoder, TextDecoder });

afterEach(cleanup);

const TRACKER = `
  Reporting period: July 2018

  Scheme ID | Scheme  | Programme   | YTD Plan £k | YTD Actual £k | YTD RAG
  UC-01     | Frailty | Urgent Care | 100         | 50            |
`;

const exported = async () => {
  await click('Export board paper');
  await act(() => settled(600));
};

test('the ribbon leads to the choices, with the focus on their heading', async () => {
  const { session } = await showPane(bookOf({ Tracker: TRACKER }));
  await act(async () => {
    await session.paper.ask();
    await settled(400);
  });
  expect(viewHeading()).toBe('Board paper');
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
});

test('a paper of the chosen structure is saved, and can be copied', async () => {
  const { desk } = await showPane(bookOf({ Tracker: TRACKER }));
  await openTab('Board paper');
  fireEvent.change(screen.getByRole('combobox', { name: 'Structure' }), { target: { value: 'board' } });
  await exported();
  expect(statusText()).toContain('in the downloads');
  const [file] = desk.paper.saved;
  expect(partText(file!.bytes, 'docProps/core.xml')).toContain('<dc:title>Transformation programme update</dc:title>');
  await click('Copy for Word');
  expect(statusText()).toContain('on the clipboard');
  expect(desk.paper.copied).toHaveLength(1);
});

test('where saving is blocked the pane says so and offers to copy', async () => {
  const { desk } = await showPane(bookOf({ Tracker: TRACKER }));
  desk.paper.canSave = false;
  await openTab('Board paper');
  await exported();
  expect(alertText()).toContain('Copy for Word');
  expect(button('Copy for Word')).toBeTruthy();
});

test('before a paper is made there is nothing to copy', async () => {
  await showPane(bookOf({ Tracker: TRACKER }));
  await openTab('Board paper');
  expect(screen.queryByRole('button', { name: 'Copy for Word' })).toBeNull();
});

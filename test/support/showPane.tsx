// The pane over a book, as a test meets it: real session, real actions, a person's screen that the test moves.
import { act } from 'react';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { Session } from '../../src/actions/session';
import type { Book } from '../../src/standalone/book';
import { FileWorkbook } from '../../src/standalone/fileWorkbook';
import { App } from '../../src/taskpane/App';
import { BookDesk } from './bookDesk';

export interface ShownPane {
  session: Session;
  desk: BookDesk;
  workbook: FileWorkbook;
}

/** Opened, and read to the end. */
export async function showPane(book: Book): Promise<ShownPane> {
  const shown = drawPane(book);
  await act(() => shown.session.open());
  return shown;
}

export function drawPane(book: Book): ShownPane {
  const workbook = new FileWorkbook(book);
  const desk = new BookDesk(book);
  const session = new Session(workbook, desk);
  render(
    <FluentProvider theme={webLightTheme}>
      <App session={session} />
    </FluentProvider>,
  );
  return { session, desk, workbook };
}

export const button = (name: string | RegExp) => screen.getByRole('button', { name });

/** Clicks, and waits for whatever that started. */
export async function click(name: string | RegExp, within_: HTMLElement = document.body): Promise<void> {
  await act(async () => {
    fireEvent.click(within(within_).getByRole('button', { name }));
    await settled();
  });
  // However slow the machine is.
  await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull(), { timeout: 20_000 });
}

export async function openTab(name: string): Promise<void> {
  await act(async () => {
    fireEvent.click(screen.getByRole('tab', { name }));
    await settled();
  });
  await screen.findByRole('heading', { level: 2 });
}

/** Long enough for a view to load and a book in memory to be written. */
export const settled = (ms = 60) => new Promise((later) => setTimeout(later, ms));

export const panel = () => screen.getByRole('tabpanel');
export const viewHeading = () => screen.getByRole('heading', { level: 2 }).textContent;
export const statusText = () => screen.getAllByRole('status')[0]!.textContent;
export const alertText = () => screen.getByRole('alert').textContent;

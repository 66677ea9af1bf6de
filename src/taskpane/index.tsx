// The pane's entry, and since they share one runtime the ribbon's: puts Excel into a session, ties the buttons, draws the pane.
// The only file of the pane that knows there is an Excel.
import { Session } from '../actions/session';
import { tieButtons } from '../commands/tieButtons';
import { ExcelDesk } from '../office/excelDesk';
import { ExcelWorkbook } from '../office/excelWorkbook';

const session = new Session(new ExcelWorkbook(), new ExcelDesk());

// While this script runs and before anything is awaited: else the first click on a button finds nothing to run.
tieButtons(session);

async function showPane(): Promise<void> {
  const [{ createRoot }, { Pane }] = await drawing;
  const root = document.getElementById('root');
  if (!root) throw new Error('taskpane.html has no element with the id "root".');
  createRoot(root).render(<Pane session={session} readBackground={readBackground} />);
  await session.open();
}

/** Excel on the web may not tell its theme, whatever the types say. */
function readBackground(): string | null {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme?.bodyBackgroundColor ?? null;
}

/** Loaded while Office gets ready, and not before the buttons are tied. */
const drawing = Promise.all([import('react-dom/client'), import('./Pane')]);

void Office.onReady(() => void showPane());

// The pane's entry: waits for Office, puts Excel's workbook into the actions and draws the pane.
// The only file of the pane that knows there is an Excel.
import { createRoot } from 'react-dom/client';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { refresh } from '../actions/refresh';
import { ExcelWorkbook } from '../office/excelWorkbook';
import { App } from './App';

async function refreshWorkbook(): Promise<string> {
  const outcome = await refresh(new ExcelWorkbook(), {});
  return outcome.message;
}

function showPane() {
  const root = document.getElementById('root');
  if (!root) throw new Error('taskpane.html has no element with the id "root".');
  createRoot(root).render(
    <FluentProvider theme={webLightTheme}>
      <App onRefresh={refreshWorkbook} />
    </FluentProvider>,
  );
}

void Office.onReady(showPane);

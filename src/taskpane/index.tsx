// The pane's entry: waits for Office, puts Excel's workbook into the actions and draws the pane.
// The only file of the pane that knows there is an Excel.
import { createRoot } from 'react-dom/client';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { refresh } from '../actions/refresh';
import { ExcelWorkbook } from '../office/excelWorkbook';
import { addSettings } from '../actions/addSettings';
import { App } from './App';

async function refreshWorkbook(): Promise<string> {
  const outcome = await refresh(new ExcelWorkbook(), {});
  // A refusal is shown as what went wrong: nothing was refreshed.
  if (outcome.refused) throw new Error(outcome.message);
  return outcome.message;
}

async function addSettingsSheet(): Promise<string> {
  return (await addSettings(new ExcelWorkbook())).message;
}

function showPane() {
  const root = document.getElementById('root');
  if (!root) throw new Error('taskpane.html has no element with the id "root".');
  createRoot(root).render(
    <FluentProvider theme={webLightTheme}>
      <App onRefresh={refreshWorkbook} onAddSettings={addSettingsSheet} />
    </FluentProvider>,
  );
}

void Office.onReady(showPane);

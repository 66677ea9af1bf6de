// The ribbon's entry: each button is tied to its action while the script loads, so that even the first click finds it.
// Decides nothing itself.
import { refresh } from '../actions/refresh';
import { ExcelWorkbook } from '../office/excelWorkbook';
import { ribbonCommand, type RibbonEvent } from './ribbonCommand';
import { showProblem } from './showProblem';

async function refreshOrSayWhy(): Promise<void> {
  const outcome = await refresh(new ExcelWorkbook(), {});
  if (outcome.refused) throw new Error(outcome.message);
}

const refreshRags = ribbonCommand(refreshOrSayWhy, showProblem);

Office.actions.associate('refreshRags', (event: RibbonEvent) => void refreshRags(event));
